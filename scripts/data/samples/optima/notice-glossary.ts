import { checked, section, told, unsafe, unsettled } from '../sentences.ts';
import * as party from './parties.ts';

const GLOSSARY = '11. Glossary';
const RIGHTS = `${GLOSSARY}: YOUR LEGAL RIGHTS`;

/** The glossary and the foot of the page, sentence by sentence. */
export const glossary = [
  section(
    `${GLOSSARY}: LAWFUL BASIS`,
    told(
      'Legitimate Interest means the interest of our business in conducting and managing our business to enable us to give you the best service/product and the best and most secure experience.',
    ),
    checked(
      'We make sure we consider and balance any potential impact on you (both positive and negative) and your rights before we process your personal data for our legitimate interests.',
      [{ kind: 'legal-grounds', bases: ['legitimate-interests'], details: ['An assessment of each interest'] }],
      'Needs an assessment on record for each purpose that rests on legitimate interests.',
    ),
    checked(
      'We do not use your personal data for activities where our interests are overridden by the impact on you (unless we have your consent or are otherwise required or permitted to by law).',
      [
        {
          kind: 'legal-grounds',
          bases: ['legitimate-interests'],
          exceptions: ['Consent', 'Required or permitted by law'],
        },
      ],
    ),
    checked(
      'You can obtain further information about how we assess our legitimate interests against any potential impact on you in respect of specific activities by contacting us',
      [{ kind: 'other', details: ['Assessments of legitimate interests are explained on request'] }],
    ),
    told(
      'Performance of Contract means processing your data where it is necessary for the performance of a contract to which your business organisation is a party and in which you have been involved with us or to take steps at your request (on behalf of your business organisation) before entering into such a contract.',
      'No purpose in the notice rests on it; and the law means a contract to which the person, not the organisation, is party (Art 6(1)(b)).',
    ),
    told(
      'Comply with a legal or regulatory obligation means processing your personal data where it is necessary for compliance with a legal or regulatory obligation that we are subject to.',
    ),
  ),
  section(
    `${GLOSSARY}: THIRD PARTIES, Internal Third Parties`,
    unsettled(
      'Optima Group: means companies being members in the same group of companies, primarily Optima Contracting Limited (trading as Optima) and the entity of the Optima Group with which you have registered, acting as joint controllers or processors',
      "'Joint controllers or processors' leaves the role open, which the law does not: a person has to be told who decides (Art 26(2)).",
      { kind: 'other', parties: [party.contracting], details: ['Joint controller or processor'] },
    ),
    unsettled('Details of all entities in the Optima Group are as follows:', 'The details that follow are names.'),
    checked(
      'Optima Contracting Ltd, OAG Ltd, Optima Products Ltd, Optima Products Asia Sdn Bhd, Optima Systems International DMCC, Optima Partitions LLC, HLS Installations Ltd.',
      [
        {
          kind: 'other',
          parties: [party.contracting, party.oag, party.products, party.asia, party.dmcc, party.partitions, party.hls],
          details: ['The entities of the group'],
        },
      ],
      'The countries are not given.',
    ),
  ),
  section(
    `${GLOSSARY}: THIRD PARTIES, External Third Parties`,
    unsettled(
      'Service providers acting as processors based [in the UK] who provide IT and system administration services.',
      'The square brackets of a model text were left standing: whether the providers are all in the UK has to be found out. Companies that get data for their own marketing (section 4), regulators (section 7) and contractors (section 7) are not in the list. The companies against which the register tests it are invented.',
      {
        kind: 'recipients-located-in',
        countries: ['GB'],
        parties: [party.itProviders, party.hosting, party.administration, party.helpdesk],
      },
    ),
  ),
  section(
    RIGHTS,
    checked(
      'You have the right to: Request access to your personal data (commonly known as a “data subject access request”).',
      [{ kind: 'rights-available', details: ['Access'] }],
    ),
    told(
      'This enables you to receive a copy of the personal data we hold about you and to check that we are lawfully processing it.',
      'With the copy the person has to be told of the safeguards of transfers (Art 15(2)).',
    ),
    checked('Request correction of the personal data that we hold about you.', [
      { kind: 'rights-available', details: ['Correction'] },
    ]),
    told(
      'This enables you to have any incomplete or inaccurate data we hold about you corrected, though we may need to verify the accuracy of the new data you provide to us.',
    ),
    checked('Request erasure of your personal data.', [{ kind: 'rights-available', details: ['Erasure'] }]),
    told(
      'This enables you to ask us to delete or remove personal data where there is no good reason for us continuing to process it.',
    ),
    told(
      'You also have the right to ask us to delete or remove your personal data where you have successfully exercised your right to object to processing (see below), where we may have processed your information unlawfully or where we are required to erase your personal data to comply with local law.',
    ),
    told(
      'Note, however, that we may not always be able to comply with your request of erasure for specific legal reasons which will be notified to you, if applicable, at the time of your request.',
    ),
    checked(
      'Object to the processing of your personal data where we are relying on a legitimate interest (or those of a third party) and there is something about your particular situation which makes you want to object to processing on this ground as you feel it impacts on your fundamental rights and freedoms.',
      [{ kind: 'rights-available', details: ['Objection'] }],
    ),
    checked(
      'You also have the right to object where we are processing your personal data for direct marketing purposes.',
      [{ kind: 'rights-available', details: ['Objection to direct marketing'] }],
    ),
    unsafe(
      'In some cases, we may demonstrate that we have compelling legitimate grounds to process your information which override your rights and freedoms.',
      'Follows upon the objection to direct marketing, where no such grounds count (Art 21(3)).',
    ),
    checked('Request restriction of processing of your personal data.', [
      { kind: 'rights-available', details: ['Restriction'] },
    ]),
    told(
      'This enables you to ask us to suspend the processing of your personal data in the following scenarios: (a) if you want us to establish the data’s accuracy; (b) where our use of the data is unlawful but you do not want us to erase it; (c) where you need us to hold the data even if we no longer require it as you need it to establish, exercise or defend legal claims; or (d) you have objected to our use of your data but we need to verify whether we have overriding legitimate grounds to use it.',
    ),
    checked('Request the transfer of your personal data to you or to a third party.', [
      { kind: 'rights-available', details: ['Transfer of the data'] },
    ]),
    told(
      'We will provide to you, or a third party you have chosen, your personal data in a structured, commonly used, machine-readable format.',
    ),
    told(
      'Note that this right only applies to automated information which you initially provided consent for us to use or where we used the information to perform a contract with you.',
      'By the table in section 4 nothing rests on consent or contract but third-party marketing.',
    ),
    checked('Withdraw consent at any time where we are relying on consent to process your personal data.', [
      { kind: 'rights-available', bases: ['consent'], details: ['Withdrawal of consent'] },
    ]),
    told(
      'However, this will not affect the lawfulness of any processing carried out before you withdraw your consent.',
    ),
    unsafe(
      'If you withdraw your consent, we may not be able to provide certain information about our technical and proprietary information relating to our products or services.',
      'Consent is told for third-party marketing only (section 4): to withdraw it cannot cost access to technical information, or it was not freely given (Art 7(4)).',
    ),
  ),
  section(
    'Foot of the page',
    unsettled(
      'United Kingdom Australia MENA Asia AMR PurOptima',
      'Regions to choose from: for Australia and for AMR, taken as the Americas, the notice lists no company. PurOptima is a name that the notice does not explain.',
    ),
    unsettled(
      'Our emails have changed so please stay in touch @OptimaSystems.com',
      'Contradicts the e-mail address given under Contact details, which may reach nobody.',
      { kind: 'contact-point', details: ['@OptimaSystems.com'] },
    ),
  ),
];
