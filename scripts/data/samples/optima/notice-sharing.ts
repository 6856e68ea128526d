import { checked, section, told, unsafe } from '../sentences.ts';
import * as party from './parties.ts';

const RIGHTS = '9. Your legal rights';
const LAW = '10. Which country’s laws apply to any disputes?';
const EVERY_COMPANY = [party.contracting, ...party.companiesAtHome, ...party.companiesAbroad];
const NO_CHOICE =
  'Which data protection law applies follows from the laws themselves; a controller cannot choose among them, least of all at its absolute discretion.';

/** Sections 5 to 10 of the notice, sentence by sentence. */
export const sharing = [
  section(
    '5. Disclosures of your personal data',
    checked(
      'We may have to share your personal data with other entities of the Optima Group for the purposes set out in the table in paragraph 4 above, namely where the jurisdiction of your business organisation is outside the United Kingdom or the European Economic Area, your Identity Data and Contact Data will be shared with a company which is an entity within the Optima Group (as joint controller and which is geographically as near as possible to the jurisdiction of your business organisation to contact you.',
      [
        {
          kind: 'nearest-entity-becomes-joint-controller',
          area: 'uk-and-eea',
          parties: [party.contracting],
          dataCategories: ['Identity Data', 'Contact Data'],
        },
      ],
      "'Namely' limits the sharing to the nearest entity; sharing with the other companies of the group is then told nowhere. Contact by the nearest entity is not among the purposes of the table. A bracket is not closed.",
    ),
    checked(
      'We require all entities in the Optima Group and all third parties to respect the security of your personal data and to treat it in accordance with the law.',
      [{ kind: 'security-measures', parties: EVERY_COMPANY, details: ['Required of every entity and third party'] }],
      'Needs a paper with each of them.',
    ),
    checked(
      'We do not allow our third-party service providers to use your personal data for their own purposes and only permit them to process your personal data for specified purposes and in accordance with our instructions.',
      [{ kind: 'processors-only-on-instructions' }],
    ),
  ),
  section(
    '6. International transfers',
    unsafe(
      'Apart from sharing your personal information with other entities in the Optima Group for the lawful purposes and legitimate interests (as set out in the table to paragraph 4 above), we do not transfer your personal data outside the European Economic Area (EEA), without your prior express written consent given by email, fax or by post.',
      'The United Kingdom has left the EEA, so that read by its words the sentence forbids holding the data at home. It leaves no room for a provider or authority outside the EEA; it makes consent the rule, where the law has it as an exception that must be explicit and informed of the risks; few people have a fax; and it tells neither the countries nor the safeguards (Art 13(1)(f)).',
      {
        kind: 'transfers-outside-area-only-with',
        area: 'eea',
        exceptions: ['Sharing with other entities in the Optima Group'],
        safeguards: ['Prior express written consent, given by e-mail, fax or post'],
        purposes: ['The purposes and legitimate interests of the table in section 4'],
        parties: EVERY_COMPANY,
      },
    ),
  ),
  section(
    '7. Data security',
    checked(
      'We have put in place appropriate security measures to prevent your personal data from being accidentally lost, used or accessed in an unauthorised way, altered or disclosed.',
      [
        {
          kind: 'security-measures',
          details: ['Against accidental loss, unauthorised use or access, alteration and disclosure'],
        },
      ],
    ),
    checked(
      'In addition, we limit access to your personal data to those employees, agents, contractors and other third parties who have a business need to know.',
      [{ kind: 'confidentiality-and-access-limits', details: ['Business need to know'] }],
    ),
    checked(
      'They will only process your personal data on our instructions and they are subject to a duty of confidentiality.',
      [
        { kind: 'processors-only-on-instructions' },
        { kind: 'confidentiality-and-access-limits', details: ['Duty of confidentiality'] },
      ],
      'A joint controller does not act on instructions: the sentence cannot hold of the nearest entity.',
    ),
    checked(
      'We have put in place procedures to deal with any suspected personal data breach and will notify you and any applicable regulator of a breach where we are legally required to do so.',
      [{ kind: 'breach-notice', details: ['The person', 'Any applicable regulator'] }],
    ),
  ),
  section(
    '8. Data retention',
    checked(
      'We will only retain your personal data for as long as necessary to fulfill the purposes we collected it for, including for the purposes of satisfying any legal, accounting, or reporting requirements.',
      [{ kind: 'retention', untilEvent: 'purposes fulfilled' }],
      'No number and no event by which a person could reckon it (Art 13(2)(a)).',
    ),
    told(
      'To determine the appropriate retention period for personal data, we consider the amount, nature, and sensitivity of the personal data, the potential risk of harm from unauthorised use or disclosure of your personal data, the purposes for which we process your personal data and whether we can achieve those purposes through other means, and the applicable legal requirements.',
    ),
    unsafe(
      'By law, we have to keep basic information about our customers (including Contact, Data, and Identity Data) for as long as you do not opt-out.',
      'No law asks to keep data for as long as somebody has not opted out: a duty to keep has a term. As written, data of a person who never answers are kept for ever, and a customer who opts out loses the record that the law may want kept.',
      { kind: 'retention', untilEvent: 'opt-out', dataCategories: ['Identity Data', 'Contact Data'] },
    ),
    told(
      'In some circumstances you can ask us to delete your data: see Request erasure below for further information.',
    ),
    told(
      'In some circumstances, we may anonymise your personal data (so that it can no longer be associated with you) for research or statistical purposes in which case we may use this information indefinitely without further notice to you.',
      'Making data anonymous is itself a use, and is not among the purposes told.',
    ),
  ),
  section(
    RIGHTS,
    told('Under certain circumstances, you have rights under data protection laws in relation to your personal data.'),
    told('Please click on the links below to find out more about these rights:'),
    checked(
      'Request access to your personal data. • Request correction of your personal data. • Request erasure of your personal data. • Object to processing of your personal data. • Request restriction of processing your personal data. • Request transfer of your personal data. • Right to withdraw consent.',
      [
        {
          kind: 'rights-available',
          details: [
            'Access',
            'Correction',
            'Erasure',
            'Objection',
            'Restriction',
            'Transfer of the data',
            'Withdrawal of consent',
          ],
        },
      ],
    ),
    told('If you wish to exercise any of the rights set out above, please contact us.'),
  ),
  section(
    `${RIGHTS}: No fee usually required`,
    checked('You will not have to pay a fee to access your personal data (or to exercise any of the other rights).', [
      { kind: 'rights-available', details: ['Free of charge'] },
    ]),
    told(
      'However, we may charge a reasonable fee if your request is clearly unfounded, repetitive or excessive.',
      "The law says 'manifestly unfounded or excessive' (Art 12(5)); repetition is one example of excess.",
    ),
    told('Alternatively, we may refuse to comply with your request in these circumstances.'),
  ),
  section(
    `${RIGHTS}: What we may need from you`,
    told(
      'We may need to request specific information from you to help us confirm your identity and ensure your right to access your personal data (or to exercise any of your other rights).',
    ),
    checked(
      'This is a security measure to ensure that personal data is not disclosed to any person who has no right to receive it.',
      [{ kind: 'security-measures', details: ['Confirming identity before personal data are disclosed on request'] }],
    ),
    told(
      'We may also contact you to ask you for further information in relation to your request to speed up our response.',
    ),
  ),
  section(
    `${RIGHTS}: Time limit to respond`,
    checked(
      'We try to respond to all legitimate requests within one month.',
      [{ kind: 'answer-within', number: 1, unit: 'months', fromEvent: 'request received' }],
      "The law leaves no room for 'try' (Art 12(3); UK: Art 12A).",
    ),
    told(
      'Occasionally it may take us longer than a month if your request is particularly complex or you have made a number of requests.',
      'The law allows two further months at the most; the notice names no limit.',
    ),
    checked('In this case, we will notify you and keep you updated.', [
      { kind: 'other', details: ['Notice of an extension'] },
    ]),
  ),
  section(
    `${LAW} (consumers)`,
    told(
      'If you are a consumer, please note that this policy, its subject matter, and information, are governed by English law and (where applicable) all applicable personal data protection laws of your jurisdiction.',
      'The notice speaks of representatives of organisations throughout; consumers appear here only.',
    ),
    unsafe(
      'In the event of a conflict of personal data protection laws, the choice of personal data protection law shall be decided by the Optima Contracting Limited in its absolute discretion.',
      NO_CHOICE,
    ),
    unsafe(
      'You and we both agree that the courts of England and Wales will have exclusive jurisdiction except that if you are a resident of Northern Ireland you may also bring proceedings in Northern Ireland, and if you are resident of Scotland, you may also bring proceedings in Scotland.',
      'A notice is no contract that a reader agrees to, and a person may sue where the law allows, in the EEA also at home (GDPR Art 79(2)).',
    ),
  ),
  section(
    `${LAW} (businesses)`,
    told(
      'If you are a business, this privacy policy, its subject matter, and formation (and any non-contractual disputes or claims) are governed by English law and (where applicable) all applicable personal data protection laws of your jurisdiction.',
    ),
    unsafe(
      'In the event of a conflict of personal data protection laws, the choice of personal data protection law shall be decided by Optima Contracting Limited in its absolute discretion.',
      NO_CHOICE,
    ),
    unsafe(
      'We both agree that Optima shall have a choice of exclusive jurisdiction of courts shall be decided by the relevant Optima Contracting Limited in its absolute discretion.',
      'The sentence does not parse; courts chosen by one side at its absolute discretion do not bind the people whose data are in question.',
    ),
  ),
];
