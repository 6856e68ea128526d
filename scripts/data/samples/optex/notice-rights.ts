import { checked, section, told, unsafe, unsettled } from '../sentences.ts';
import * as party from './parties.ts';

const COOKIES = 'Cookie policy: 2. Cookies and other technologies we use';

/** Sections 7 to 9 of the privacy policy, the cookie policy and the words beside the enquiry form, sentence by sentence. */
export const rights = [
  section(
    '7. How we protect your Data',
    told('We are committed to ensuring that your information is secure.'),
    checked(
      'In order to prevent unauthorised access or disclosure, we have put in place suitable physical, electronic and managerial procedures to safeguard and secure the information we collect, including but not limited to regular backups, database encryption, and restrictive access to Data by staff.',
      [
        {
          kind: 'security-measures',
          details: ['Regular backups', 'Database encryption', 'Restrictive access to data by staff'],
        },
        { kind: 'confidentiality-and-access-limits', details: ['Restrictive access to data by staff'] },
      ],
    ),
  ),
  section(
    '8. Your rights',
    checked('You have the right to access personal data we hold about you.', [
      { kind: 'rights-available', details: ['Access'] },
    ]),
    checked(
      'This includes the right to ask us supplementary information about: the categories of data we’re processingthe purposes of data processingthe categories of third parties to whom the data may be disclosedhow long the data will be stored (or the criteria used to determine that period)your other rights regarding our use of your data',
      [
        {
          kind: 'rights-available',
          details: ['Categories of data', 'Purposes', 'Categories of recipients', 'Retention', 'Other rights'],
        },
      ],
      'Five points of a list run together in the text. The safeguards of transfers (Art 15(2)) and the source (Art 15(1)(g)) are not among them.',
    ),
    checked(
      'We will provide you with the data within one month of your request, unless doing so would adversely affect the rights and freedoms of others.',
      [
        {
          kind: 'answer-within',
          number: 1,
          unit: 'months',
          fromEvent: 'request received',
          exceptions: ['Where it would adversely affect the rights and freedoms of others'],
        },
      ],
    ),
    checked('We will tell you if we can’t meet your request for that reason.', [
      { kind: 'other', details: ['Notice of a refusal'] },
    ]),
    checked('You have the right to make us correct any inaccurate personal data about you.', [
      { kind: 'rights-available', details: ['Correction'] },
    ]),
    checked(
      'If you believe that any information we are holding on you is incorrect or incomplete, please write to privacy@optex-europe.com or write to the address at the end of this Privacy Policy.',
      [{ kind: 'contact-point', parties: [party.europe], details: ['privacy@optex-europe.com'] }],
    ),
    checked('We will promptly correct any information found to be incorrect.', [
      { kind: 'other', details: ['Prompt correction'] },
    ]),
    checked('You have the right to erasure.', [{ kind: 'rights-available', details: ['Erasure'] }]),
    unsafe(
      'You can do this by asking us to erase any personal data we hold about you, if it is no longer necessary for us to hold the data for purposes other than set out in this Privacy Policy.',
      'By its words erasure depends on purposes that the policy does not set out; one of six grounds of Art 17(1) is named, and that one turned round.',
    ),
    checked('You also have the right to lodge a complaint regarding our use of your personal data.', [
      { kind: 'complaint-route' },
    ]),
    checked('Please tell us first, so we have a chance to address your concerns.', [
      { kind: 'complaint-route', parties: [party.europe], details: ['To us first'] },
    ]),
    told(
      'Optex only processes your personal data in accordance with this Privacy Policy and in compliance with data protection regulations.',
    ),
    checked(
      'If, however, you wish to raise a complaint regarding the processing of your personal data, you have the right to lodge a complaint with the supervisory authority, either by calling their helpline or as directive on their website at www.ico.org.uk',
      [{ kind: 'complaint-route', countries: ['GB'], details: ['www.ico.org.uk'] }],
      'The rights to restriction, to objection and to the transfer of data are told nowhere (Art 13(2)(b)).',
    ),
  ),
  section(
    '9. Contact us',
    checked(
      'If you have any questions, requests or concerns on how your data is processed, you can contact us at privacy@optex-europe.com or write to: OPTEX (EUROPE) LIMITED, Compliance Department Unit 13, Cordwallis Park Clivemont Road Maidenhead SL6 7BU Berkshire United Kingdom',
      [
        {
          kind: 'contact-point',
          parties: [party.europe],
          details: [
            'privacy@optex-europe.com',
            'Compliance Department, Unit 13, Cordwallis Park, Clivemont Road, Maidenhead SL6 7BU, Berkshire, United Kingdom',
          ],
        },
      ],
    ),
  ),
  section(
    'Cookie policy: 1. What is a cookie?',
    told("A cookie is a small file which asks permission to be placed on your computer's hard drive."),
    unsettled(
      'Once you agree, the file is added and the cookie helps analyse web traffic or lets you know when you visit a particular site.',
      "Consent before ('once you agree') here, and declining afterwards in the browser in section 3: which of them is so has to be found out.",
      { kind: 'legal-grounds', bases: ['consent'], details: ['Cookies are set once the visitor agrees'] },
    ),
    told('Cookies allow web applications to respond to you as an individual.'),
    told(
      'The web application can tailor its operations to your needs, likes and dislikes by gathering and remembering information about your preferences.',
    ),
  ),
  section(
    COOKIES,
    told('We use the following cookies and other technologies:'),
    told('Strictly necessary cookies: These are cookies that are required for the operation of our website.'),
    told('They include, for example, cookies that enable you to log into secure areas of our website.'),
    checked(
      'Analytical/performance cookies: They allow us to recognise and count the number of visitors and to see how visitors move around our website when they are using it.',
      [{ kind: 'purposes-only', purposes: ['Website analytics by cookies'] }],
    ),
    told(
      'This helps us to improve the way our website works, for example, by ensuring that users are finding what they are looking for easily.',
    ),
    told('Functionality cookies: These are used to recognise you when you return to our website.'),
    told(
      'This enables us to personalise our content for you, greet you by name and remember your preferences (for example, your choice of language or region).',
    ),
    checked(
      'Third party analytical cookies: Google Analytics uses cookies allows us to see information on the activities of visitors to our website and users of our service, including page views, source and time spent on our website.',
      [
        {
          kind: 'other',
          parties: [party.analytics],
          details: ['Recipients: Google Analytics', 'Page views', 'Source', 'Time spent on the website'],
        },
      ],
      'Where the provider is, and on what the transfer to it rests, is not said.',
    ),
    unsafe(
      'The information is depersonalized and is displayed as numbers, meaning it cannot be tracked back to individuals.',
      'What is displayed is not what is collected: an identifier in a cookie singles a visitor out, and GDPR recital 30 counts it among personal data.',
    ),
    told(
      'To opt out of being tracked by Google Analytics across all websites click here',
      'To be tracked across websites and not to be traced back to are hard to have at once.',
    ),
    told(
      'Cookies helps us analyse data about web page traffic and improve our website in order to tailor it to customer needs.',
    ),
    unsafe(
      'Information is anonymised and only used for statistical analysis purposes.',
      'Functionality cookies greet a visitor by name: not all of it is anonymous, and not all of it is for statistics.',
      { kind: 'purposes-only', purposes: ['Statistical analysis'] },
    ),
    told(
      'Overall, cookies help us provide you with a better website, by enabling us to monitor which pages you find useful and which you do not.',
    ),
    unsafe(
      'A cookie in no way gives us access to your computer or any personal information about you, other than the data you choose to share with us.',
      'Reading and writing a cookie is access to the computer, and an identifier in it can be personal data.',
    ),
  ),
  section(
    'Cookie policy: 3. How to manage your cookies',
    told('You can choose to accept or decline (or delete) cookies via your browser settings.'),
    told(
      'Most web browsers automatically accept cookies, but you can usually modify your browser setting to decline cookies if you prefer.',
    ),
    told(
      'Please note that if you choose to disable the cookies, some features of our website or services may not operate as intended.',
    ),
  ),
  section(
    'Contact form',
    checked(
      'When submitting your enquiry, you acknowledge that Optex Group companies will store your submitted information, so we can respond to your enquiry by email or phone.',
      [
        {
          kind: 'other',
          parties: [party.europe, party.technologies, party.france, party.poland, party.japan],
          purposes: ['Responding to an enquiry by e-mail or phone'],
          details: ['Recipients: Optex Group companies'],
        },
      ],
      'Which companies of the group store it is not said; the policy names one controller.',
    ),
    told('We are committed to keeping your personal data secure.'),
    told('Please read our Privacy policy to see how we handle your personal data.'),
  ),
];
