import { checked, section, told, unsafe, unsettled } from '../sentences.ts';
import * as party from './parties.ts';

const DATA = ['Contact information', 'Company information'];
const OFFICES = [party.technologies, party.france, party.poland];

/** Sections 1 to 5 of the privacy policy, sentence by sentence. */
export const policy = [
  section(
    'Opening',
    checked(
      'This privacy policy sets out how Optex (Europe) Limited (“Optex”), collects, processes and protects any personal data that you give us for the supply of our goods and services (your “Data”).',
      [{ kind: 'other', parties: [party.europe], details: ['The policy speaks for Optex (Europe) Limited'] }],
      "'Data' are what a person gives; what group companies give (section 3.2) and what cookies gather are left out of the word.",
    ),
  ),
  section(
    '1. Our commitment to privacy',
    checked(
      'Optex is the data controller (ICO Registration number: Z9304332) of your personal data provided to, or collected by or for, or processed in connection with our services.',
      [{ kind: 'other', parties: [party.europe], details: ['Controller', 'ICO registration Z9304332'] }],
    ),
    checked('Optex is committed to keeping Data we collect from you private, within a secure environment.', [
      { kind: 'security-measures', details: ['A secure environment'] },
    ]),
    checked(
      'We always ensure that your privacy is protected, and we only use your personal data for the purposes described in this Privacy Policy and in accordance with data protection regulations, including the General Data Protection Regulation.',
      [
        {
          kind: 'purposes-only',
          purposes: [
            'Running the business and the CRM system',
            'Improving the website, the products and the services',
            'Legal and regulatory requirements',
            'B2B marketing',
          ],
        },
      ],
      "'Always ensure' promises more than anybody can keep.",
    ),
    told('We may need to amend the Privacy Policy from time to time.'),
    unsafe(
      'Any such amendment will take effect as soon as it is posted on the website.',
      'A new purpose has to be told before it begins (GDPR Art 13(3)), not by posting it.',
    ),
    told('You are therefore encouraged to familiarise yourself with the Privacy Policy on a regular basis.'),
    told('This policy was last updated in June 2018.', 'The month only.'),
  ),
  section(
    '2. Data that we collect',
    told(
      'Optex collects personal data to operate effectively and provide you with the best experiences of our products and services.',
    ),
    told('Data we collect may include the following:', "'May include' leaves room for data that are not told."),
    checked(
      'Your contact information: names, telephone and emailYou company information: company name and location',
      [
        {
          kind: 'data-categories-only',
          dataCategories: DATA,
          details: ['Names', 'Telephone', 'E-mail', 'Company name', 'Location'],
        },
      ],
      'Two points of a list run together in the text.',
    ),
    checked(
      'Optex does not collect any “sensitive data” (like racial or ethnic origin, political opinions, religious/philosophical beliefs, trade union membership, genetic data, biometric data etc.) except when we have to comply with the law.',
      [{ kind: 'no-special-category-data', exceptions: ['When we have to comply with the law'] }],
      'Health, sex life and sexual orientation are left to the word etc.; the law that would ask for such data is not named.',
    ),
  ),
  section(
    '3. How we collect Data',
    checked(
      'We collect Data through your input, directly from you by enquiry forms, calls, emails, online messages, meetings, and events.',
      [
        {
          kind: 'other',
          dataCategories: DATA,
          details: [
            'Sources: enquiry forms',
            'Sources: calls',
            'Sources: e-mails',
            'Sources: online messages',
            'Sources: meetings',
            'Sources: events',
          ],
        },
      ],
    ),
    checked(
      'We may collect Data from our group companies and affiliates.',
      [{ kind: 'other', details: ['Sources: group companies and affiliates'] }],
      'Not given by the person: Art 14 wants the source told.',
    ),
    unsettled(
      'We also collect information through cookies and similar technologies when you browse any page of our website.',
      'Whether consent is asked before is said in the cookie policy in two ways.',
      { kind: 'other', details: ['Sources: cookies and similar technologies'] },
    ),
    told('For more information about cookies, please visit our cookie policy'),
  ),
  section(
    '4. How we use your Data',
    told(
      'Data protection law means that we can only use your data for certain reasons and where we have a legal basis to do so.',
    ),
    checked('We only use your Data for the following purposes:', [
      {
        kind: 'purposes-only',
        purposes: [
          'Running the business and the CRM system',
          'Improving the website, the products and the services',
          'Legal and regulatory requirements',
          'B2B marketing',
        ],
        dataCategories: DATA,
      },
    ]),
    checked(
      'Your Data is used by us to run our business activities effectively, including the sale of our products and services to you, and also to run our CRM system,',
      [{ kind: 'purposes-only', purposes: ['Running the business and the CRM system'] }],
    ),
    checked(
      'Your Data is used to improve our website use and performance and further develop our products and services,',
      [{ kind: 'purposes-only', purposes: ['Improving the website, the products and the services'] }],
    ),
    checked('Your Data might be used and retained to comply with legal or regulatory requirements', [
      { kind: 'purposes-only', purposes: ['Legal and regulatory requirements'] },
    ]),
    checked('Your Data may also be used for B2B marketing purpose.', [
      { kind: 'purposes-only', purposes: ['B2B marketing'] },
    ]),
    checked(
      'You can opt-out of such use of your Data any time by clicking the unsubscribe button in our emails or by emailing us at marketing@optex-europe.com.',
      [
        {
          kind: 'rights-available',
          details: [
            'Opting out of marketing: unsubscribe button',
            'Opting out of marketing: marketing@optex-europe.com',
          ],
        },
        { kind: 'contact-point', parties: [party.europe], details: ['marketing@optex-europe.com'] },
      ],
    ),
    checked(
      'We also collect personal data for the performance of our contract with you or on a basis of our legitimate business interests if you are a potential customer.',
      [{ kind: 'legal-grounds', bases: ['contract', 'legitimate-interests'] }],
      'Which basis carries which purpose is not said, nor what the interests are (Art 13(1)(c) and (d)).',
    ),
  ),
  section(
    '5. How long we keep your Data',
    checked(
      'We will only keep your Data for as long as is necessary for the purposes outlined in this Privacy Policy, unless a longer retention period is required by legal, regulatory and accounting requirements.',
      [
        {
          kind: 'retention',
          untilEvent: 'purposes fulfilled',
          exceptions: ['Legal, regulatory and accounting requirements'],
          dataCategories: DATA,
        },
      ],
    ),
    checked('We have strict review and retention policies in place to meet these obligations:', [
      { kind: 'other', details: ['Review and retention policies'] },
    ]),
    checked(
      'If you submitted an enquiry form on our website or contacted us through other channels but decided not to enter into a contract with us, we will retain your data for 12 months.',
      [
        {
          kind: 'retention',
          number: 12,
          unit: 'months',
          fromEvent: 'enquiry closed without a contract',
          dataCategories: DATA,
        },
      ],
      'From when the months run is not said; taken from the day on which the enquiry was closed.',
    ),
    checked(
      'If you are a current or former customer, we will retain your data for 7 years from the date you cease to work with us.',
      [{ kind: 'retention', number: 7, unit: 'years', fromEvent: 'ceased to be a customer', dataCategories: DATA }],
    ),
  ),
  section(
    '6. How we may share and disclose your Data',
    told(
      'For the provision of our goods and services and to implement the services that each customer desires, we may share relevant data to:',
    ),
    checked(
      'Our subsidiaries and affiliates, including but not limited to European offices (Optex Technologies B.V., Optex Security France, Optex Poland) and our mother company Optex Japan.',
      [
        {
          kind: 'other',
          parties: [...OFFICES, party.japan],
          details: ['Recipients: subsidiaries and affiliates', 'Recipients: the mother company'],
        },
      ],
      "'Including but not limited to' leaves room for companies that are not told.",
    ),
    checked(
      'Our outsourcers and service providers: we share Data with outsourcers and service providers who help us to provide our services by website hosting, data analysis, information technology and related infrastructures.',
      [
        {
          kind: 'other',
          parties: [party.hostingProviders, party.analysisProviders, party.itProviders],
          details: ['Recipients: outsourcers and service providers'],
        },
      ],
      'Not said: that they act on instructions only, and where they are.',
    ),
    checked(
      'Third-parties: we may share Data with third parties in the event of any reorganisation, merger, sale, joint venture, assignment, transfer or other disposition of all or any portion of our business, assets or stock (including in connection with any bankruptcy or similar proceedings).',
      [{ kind: 'other', parties: [party.counterparties], details: ['Recipients: counterparties of a reorganisation'] }],
    ),
    unsafe(
      'We might also use and disclose Data as we believe necessary: (i) under applicable law; (ii) to enforce our terms and conditions; (iii) to protect our rights, privacy, safety or property; and (iv) to respond to requests from courts, law enforcement agencies, regulatory agencies, and other public and government authorities.',
      "'As we believe necessary' puts belief in the place of the law; a request of an authority abroad is no ground by itself (GDPR Art 48).",
      { kind: 'other', parties: [party.authorities], details: ['Recipients: authorities'] },
    ),
    told(
      'Given the global nature of Optex’s activities, we may at times transfer your Data outside of the European Economic Area (EEA).',
      'Japan follows from the mother company; no other country is told.',
    ),
    checked(
      'However, we will only do so when we have utilised means to ensure that any such transfer comply with applicable data protections laws, for example when transferred by use of a data-transfer agreement incorporating standard model protection clauses.',
      [
        {
          kind: 'transfers-outside-area-only-with',
          area: 'eea',
          areaAsOf: '2018-06-30',
          safeguards: ['A data-transfer agreement incorporating standard model protection clauses, for example'],
        },
      ],
      "Written while the United Kingdom lay inside the area. 'For example' leaves the means open, and how to get a copy is not said (Art 13(1)(f)).",
    ),
  ),
];
