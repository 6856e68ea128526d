import { checked, section, told, unsafe, unsettled } from '../sentences.ts';
import * as party from './parties.ts';

const USE = '4. How we use your personal data';
const TABLE = `${USE}: Purposes for which we will use your personal data`;
const IDENTITY_AND_CONTACT = ['Identity Data', 'Contact Data'];
const NEAREST = {
  kind: 'nearest-entity-becomes-joint-controller' as const,
  area: 'uk-and-eea' as const,
  parties: [party.contracting],
  dataCategories: IDENTITY_AND_CONTACT,
};

/** Section 4 of the notice, sentence by sentence. */
export const use = [
  section(
    USE,
    checked('We will only use your personal data when the law allows us to.', [
      {
        kind: 'legal-grounds',
        bases: ['legitimate-interests', 'legal-obligation', 'consent'],
        details: ['Every purpose has a basis'],
      },
    ]),
    told(
      'Most commonly, we will use your personal data in the following circumstances:',
      "'Most commonly' leaves room for uses that are not told.",
    ),
    checked(
      'To periodically contact you as a representative of your business organisation regarding marketing our services and goods',
      [{ kind: 'purposes-only', purposes: ['Periodic contact about marketing our services and goods'] }],
      'Absent from the table below, and so without a basis.',
    ),
    checked(
      'Where the jurisdiction of your business organisation is outside the United Kingdom or the European Economic Area, your Identity Data and Contact Data will be shared with an entity in the Optima Group which is geographically as near as possible to the jurisdiction of your business organisation to contact you.',
      [NEAREST],
      "How nearness is measured is not said, and 'outside the United Kingdom or the European Economic Area' is read as outside both. Where the nearest entity is Optima Contracting Limited itself, nothing is shared.",
    ),
    checked('That Optima Group entity will then be a joint controller for your personal data.', [NEAREST]),
    checked(
      'Where it is necessary for our legitimate interests (or those of a third party) and your interests and fundamental rights do not override those interests.',
      [{ kind: 'legal-grounds', bases: ['legitimate-interests'], details: ['Interests balanced'] }],
      'Interests of a third party are named here and nowhere described (Art 13(1)(d)).',
    ),
    checked('Where we need to comply with a legal or regulatory obligation.', [
      { kind: 'legal-grounds', bases: ['legal-obligation'] },
    ]),
    told(
      'See below to find out more about the types of lawful basis that we will rely on to process your personal data.',
    ),
    checked(
      'Generally, we do not rely on consent as a legal basis for processing your personal data other than in relation to sending third-party direct marketing communications to you via phone or email or text message as a representative of your business organisation.',
      [
        { kind: 'legal-grounds', bases: ['consent'], purposes: ['Third-party direct marketing'] },
        {
          kind: 'third-party-marketing-only-with-opt-in',
          parties: [party.marketingCompanies],
          bases: ['consent'],
          details: ['Telephone', 'E-mail', 'Text message'],
        },
      ],
      'Section 6 asks for consent to transfers, and section 11 lets withdrawal end access to technical information: two more places where consent is relied on.',
    ),
    checked('You have the right to withdraw consent to marketing at any time by contacting us.', [
      { kind: 'rights-available', bases: ['consent'], details: ['Withdrawal of consent to marketing'] },
    ]),
  ),
  section(
    TABLE,
    unsafe(
      'We have set out below, in a table format, a description of all the ways we plan to use your personal data, and which of the legal basis we rely on to do so.',
      'The table does not hold all the ways: marketing of our own goods, events, the nearest entity, technical information, third-party marketing and the answering of requests stand in the text and not in it.',
      {
        kind: 'purposes-only',
        purposes: ['Managing the relationship', 'Advertisements and their effect', 'Suggestions and recommendations'],
        bases: ['legal-obligation', 'legitimate-interests'],
      },
    ),
    checked('We have also identified what our legitimate interests are where appropriate.', [
      { kind: 'legal-grounds', bases: ['legitimate-interests'], details: ['The interests are named'] },
    ]),
    told(
      'Note that we may process your personal data for more than one lawful ground depending on the specific purpose for which we are using your data.',
    ),
    told(
      'Please contact us if you need details about the specific legal ground, we are relying on to process your personal data where more than one ground has been set out in the table below.',
    ),
    checked(
      'To manage our relationship with you which will include: (a) Notifying you about changes to our terms or privacy policy (b) Asking you to leave a review or take a survey',
      [
        {
          kind: 'purposes-only',
          purposes: ['Notifying about changes to the terms or the privacy policy', 'Asking for a review or a survey'],
        },
      ],
    ),
    checked('(a) Identity (b) Contact', [{ kind: 'data-categories-only', dataCategories: IDENTITY_AND_CONTACT }]),
    unsettled(
      '(a) Necessary to comply with a legal obligation',
      'Which law obliges to notify changes of terms is not said; for changes of the notice it can be found in data protection law.',
      {
        kind: 'legal-grounds',
        bases: ['legal-obligation'],
        purposes: ['Notifying about changes to the terms or the privacy policy'],
      },
    ),
    checked(
      '((b) Necessary for our legitimate interests (to keep our records updated and to study how customers use our products/services)',
      [{ kind: 'legal-grounds', bases: ['legitimate-interests'], purposes: ['Asking for a review or a survey'] }],
    ),
    checked(
      'To deliver relevant and advertisements to you and measure or understand the effectiveness of the advertising we serve to you',
      [
        {
          kind: 'purposes-only',
          purposes: [
            'Delivering relevant advertisements, and measuring or understanding how well the advertising works',
          ],
        },
      ],
      "A word is missing after 'relevant and'.",
    ),
    checked('(a) Identity (b) Contact', [{ kind: 'data-categories-only', dataCategories: IDENTITY_AND_CONTACT }]),
    checked(
      'Necessary for our legitimate interests (to study how customers use our products/services, to develop them, to grow our business and to inform our marketing strategy)',
      [{ kind: 'legal-grounds', bases: ['legitimate-interests'], purposes: ['Advertisements and their effect'] }],
    ),
    checked('To make suggestions and recommendations to you about goods or services that may be of interest to you', [
      {
        kind: 'purposes-only',
        purposes: ['Making suggestions and recommendations about goods or services that may be of interest'],
      },
    ]),
    checked('(a) Identity (b) Contact', [{ kind: 'data-categories-only', dataCategories: IDENTITY_AND_CONTACT }]),
    checked('Necessary for our legitimate interests (to develop our products/services and grow our business)', [
      { kind: 'legal-grounds', bases: ['legitimate-interests'], purposes: ['Suggestions and recommendations'] },
    ]),
  ),
  section(
    `${USE}: Marketing and Promotional offers from us`,
    checked(
      'We may use your Identity and Contact Data, to form a view on what we think you may want or need, or what may be of interest to your business organisation.',
      [
        {
          kind: 'purposes-only',
          purposes: ['Forming a view on which products, services and offers may be of interest to the organisation'],
          dataCategories: IDENTITY_AND_CONTACT,
        },
      ],
      'Whether the view is formed by a person is not said (Art 13(2)(f)).',
    ),
    told(
      'This is how we decide which products, services, and offers may be relevant for you (we call this marketing).',
    ),
    checked(
      'You will receive marketing communications from us if, on behalf of your business organisation: • you have registered and created an account through our website, but subject to our website policies; or',
      [{ kind: 'marketing-only-to', details: ['registered'] }],
    ),
    checked('you have requested information from us; or', [{ kind: 'marketing-only-to', details: ['asked'] }]),
    checked(
      'you have been a contact in respect of goods or services purchased from us by your business organisation.',
      [{ kind: 'marketing-only-to', details: ['bought'] }],
    ),
    checked('and, in each case, you have not opted-out of receiving that marketing.', [
      { kind: 'marketing-only-to', exceptions: ['opted out'], details: ['registered', 'asked', 'bought'] },
    ]),
  ),
  section(
    `${USE}: Third-party marketing`,
    checked(
      'We will get your express opt-in consent before we share your personal data with any company outside of the Optima Group for marketing purposes.',
      [{ kind: 'third-party-marketing-only-with-opt-in', parties: [party.marketingCompanies], bases: ['consent'] }],
    ),
  ),
  section(
    `${USE}: Opting-out`,
    checked('You can ask us or third parties to stop sending you marketing messages at any time by contacting us.', [
      { kind: 'rights-available', details: ['Opting out of marketing messages'] },
    ]),
    unsafe(
      'Where you opt-out of receiving these marketing messages, this will not apply to personal data provided to us as a result of a product/service purchase, warranty registration, product/service experience or other transactions.',
      'An objection to direct marketing stops all of it, wherever the data came from (Art 21(3)); and section 8 keeps data only for as long as there is no opt-out, while this sentence keeps some after it.',
    ),
  ),
  section(
    `${USE}: Change of purpose`,
    checked(
      'We will only use your personal data for the purposes for which we collected it, unless we reasonably consider that we need to use it for another reason and that reason is compatible with the original purpose.',
      [{ kind: 'purposes-only', exceptions: ['A reason compatible with the original purpose'] }],
    ),
    told(
      'If you wish to get an explanation as to how the processing for the new purpose is compatible with the original purpose, please contact us.',
    ),
    checked(
      'If we need to use your personal data for an unrelated purpose, we will notify you and we will explain the legal basis which allows us to do so.',
      [{ kind: 'other', details: ['Notice before an unrelated purpose, with its basis'] }],
    ),
    told(
      'Please note that we may process your personal data without your knowledge or consent, in compliance with the above rules, where this is required or permitted by law.',
    ),
  ),
];
