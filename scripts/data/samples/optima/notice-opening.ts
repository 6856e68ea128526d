import { checked, section, told, unsettled } from '../sentences.ts';
import * as party from './parties.ts';

const WHO = '1. Important information and who we are';
const BUSINESS_ONLY = { kind: 'business-contact-details-only' as const, dataCategories: ['Contact Data'] };

/** The opening of the notice and its sections 1 to 3, sentence by sentence. */
export const opening = [
  section(
    'Opening',
    checked(
      'We currently hold your Identity Data and Contact Data on a Lawful basis for processing, including on the basis of legitimate interest (see the table below for the purposes of managing our relationship with you as a representative of your business organisation on a “business to business” contact basis.',
      [{ kind: 'legal-grounds', bases: ['legitimate-interests'], dataCategories: ['Identity Data', 'Contact Data'] }],
      'The bracket is never closed; the table gives a legal obligation as the basis for one half of that purpose.',
    ),
    told('Optima respects your privacy and is committed to protecting your personal data.'),
    unsettled(
      'This privacy notice will inform you how we look after your personal data when you visit our website (regardless of where you visit it from) and tell you about your privacy rights and how the law protects you.',
      'The rest of the notice tells nothing of data that come from visiting the website, such as cookies or addresses of machines. Whether there are any has to be found out.',
    ),
    told('Please also use the Glossary to understand the meaning of some of the terms used in this privacy notice.'),
  ),
  section(
    `${WHO}: Purpose of this privacy notice`,
    unsettled(
      'Optima is made up of several different legal entities details of which can be found below.',
      'Below stand names only: no country, address or registration of any company but Optima Contracting Limited.',
    ),
    checked(
      'This privacy notice is issued on behalf of these companies and us so when we mention “Optima”, “we”, “us” or “our” in this privacy notice, we are referring to the relevant company in the Optima Group.',
      [
        {
          kind: 'other',
          parties: [party.contracting, ...party.companiesAtHome, ...party.companiesAbroad],
          details: ['The notice speaks for every company of the group'],
        },
      ],
    ),
    told(
      'This privacy notice aims to give you information on how Optima collects and processes your personal data, including any data you may provide.',
    ),
    told(
      'It is important that you read this privacy notice together with any other privacy notice or fair processing notice we may provide on specific occasions when we are collecting or processing personal data about you so that you are fully aware of how and why we are using your data.',
      'No other notice is recorded.',
    ),
  ),
  section(
    `${WHO}: Controller`,
    checked(
      'Optima Contracting Limited (trading as “Optima”) based in the UK is the controller and is responsible for processing your data.',
      [{ kind: 'other', parties: [party.contracting], countries: ['GB'], details: ['Controller'] }],
    ),
  ),
  section(
    `${WHO}: Joint Controllers`,
    checked(
      'Any data which is collected by an Optima Group entity will be shared with Optima Contracting Limited in the UK.',
      [{ kind: 'shared-with-home-controller', parties: [party.contracting], countries: ['GB'] }],
      'For companies abroad this is an export under their own law.',
    ),
    unsettled(
      'This is because Optima Contracting Limited provides support services to the Optima Group entity.',
      'Stands under the heading of joint controllers, while support services point to a processor: which of the two it is has to be settled for each company.',
    ),
    checked(
      'If you have any questions about this privacy notice, including any requests to exercise your legal rights, please contact the data privacy manager using the details set out in the Contact Details below.',
      [{ kind: 'contact-point', parties: [party.contracting], details: ['The data privacy manager'] }],
    ),
  ),
  section(
    `${WHO}: Contact details`,
    checked('Full name of legal entity: Optima Contracting Limited', [
      { kind: 'contact-point', parties: [party.contracting], details: ['Optima Contracting Limited'] },
    ]),
    checked(
      'Email address: action@optima-group.co.uk',
      [{ kind: 'contact-point', parties: [party.contracting], details: ['action@optima-group.co.uk'] }],
      'The last line of the notice says that the addresses have changed.',
    ),
    checked('Postal address: Courtyard House, West End Road, High Wycombe, Bucks. HP11 2QB', [
      {
        kind: 'contact-point',
        parties: [party.contracting],
        details: ['Courtyard House, West End Road, High Wycombe, Bucks. HP11 2QB'],
      },
    ]),
    checked('Telephone number: 01494 492600', [
      { kind: 'contact-point', parties: [party.contracting], details: ['01494 492600'] },
    ]),
    checked(
      'You have the right to make a complaint at any time to the Information Commissioner’s Office (ICO), the UK supervisory authority for data protection issues (www.ico.org.uk).',
      [{ kind: 'complaint-route', countries: ['GB'], details: ['www.ico.org.uk'] }],
      'Since 30 September 2026 the authority is the Information Commission, which still trades as ICO.',
    ),
    checked(
      'We would, however, appreciate the chance to deal with your concerns before you approach the ICO so please contact us in the first instance (see our Contact Details above).',
      [{ kind: 'complaint-route', parties: [party.contracting], details: ['To us in the first instance'] }],
      'Since 19 June 2026 a complaint to the controller has to be acknowledged within 30 days (Data Protection Act 2018, section 164A): the notice does not tell.',
    ),
    checked(
      'If you have registered with an Optima Group entity outside of the UK, you may also have a right to complain to the relevant data protection authorities in the jurisdiction of that entity.',
      [
        {
          kind: 'complaint-route',
          parties: [...party.companiesAbroad],
          details: ['The authority in the jurisdiction of the entity with which the person registered'],
        },
      ],
    ),
    unsettled(
      'Again, we would appreciate the chance to deal with your concerns before you approach the ICO so please contact us in the first instance (see our Contact Details above).',
      'Names the ICO where the authority abroad is meant.',
      { kind: 'complaint-route', parties: [party.contracting], details: ['To us in the first instance'] },
    ),
  ),
  section(
    `${WHO}: Changes to the privacy notice and your duty to inform us of changes`,
    told('It is important that the personal data we hold about you is accurate and current.'),
    told(
      'Please keep us informed if your personal data changes during your relationship with us.',
      'The heading speaks of changes to the notice; the text tells nothing of how they are made known, and the notice bears no date.',
    ),
  ),
  section(
    '2. The data we collect about you',
    told(
      'Personal data, or personal information, means any information about an individual from which that person can be identified.',
    ),
    told('It does not include data where the identity has been removed (anonymous data).'),
    checked(
      'We may collect, use, store and transfer different kinds of personal data about you which we have grouped together as follows:',
      [
        {
          kind: 'data-categories-only',
          dataCategories: ['Identity Data', 'Contact Data', 'Marketing and Communications Data'],
        },
      ],
    ),
    checked(
      'Identity Data: We may collect the following information from you: • Title (Mr./Mrs. etc.) • First Name, • Last Name,',
      [
        {
          kind: 'data-categories-only',
          dataCategories: ['Identity Data'],
          details: ['Title', 'First name', 'Last name'],
        },
      ],
    ),
    checked(
      'Your job role in your organisation, – in order to provide you access to the relevant level of technical and proprietary information, which is centralised, held and operated by Optima Contracting Limited in the UK.',
      [
        { kind: 'data-categories-only', dataCategories: ['Identity Data'], details: ['Job role'] },
        {
          kind: 'purposes-only',
          purposes: ['Providing access to the relevant level of technical and proprietary information'],
          dataCategories: ['Identity Data'],
          parties: [party.contracting],
          countries: ['GB'],
        },
      ],
      'A purpose that is absent from the table in section 4, and so without a basis.',
    ),
    checked(
      'Contact Data includes the following, through which you will enable us from time to time to contact the business organisation which you represent in order to register your organisation for future marketing and dealings with us.',
      [
        {
          kind: 'purposes-only',
          purposes: ['Registering the organisation for future marketing and dealings with us'],
          dataCategories: ['Contact Data'],
        },
      ],
    ),
    checked('Name of the business organisation, • Address of your business organisation,', [
      {
        kind: 'data-categories-only',
        dataCategories: ['Contact Data'],
        details: ['Name of the organisation', 'Address of the organisation'],
      },
    ]),
    checked(
      'Your business email address (not your personal address), as you are registering as a representative of your business organisation.',
      [{ ...BUSINESS_ONLY, details: ['Business e-mail address'] }],
    ),
    checked(
      'Your business telephone number/s (not your personal numbers): as you are registering as a representative of your business.',
      [{ ...BUSINESS_ONLY, details: ['Business telephone numbers'] }],
    ),
    checked(
      'Marketing and Communications Data includes your preferences in receiving marketing from us and our third parties and your communication preferences on behalf of your business organisation.',
      [
        {
          kind: 'data-categories-only',
          dataCategories: ['Marketing and Communications Data'],
          details: ['Preferences in receiving marketing', 'Communication preferences'],
        },
      ],
    ),
    checked(
      'This includes your event preference data so that we can invite you to suitable or tailored events.',
      [
        {
          kind: 'purposes-only',
          purposes: ['Inviting to suitable or tailored events'],
          dataCategories: ['Marketing and Communications Data'],
          details: ['Event preferences'],
        },
      ],
      'A purpose that is absent from the table in section 4, and so without a basis.',
    ),
  ),
  section(
    '3. How is your personal data collected?',
    told(
      'We use different methods to collect data from and about you including through:',
      "'Including' leaves room for sources that are not told; that group companies pass on what they collect (section 1) is one (Art 14(2)(f)).",
    ),
    checked(
      'Direct interactions. You may give us your Identity and Contact Data by way of business card or filling in forms or by corresponding with us (including one or more of our representatives) by post, phone, email or otherwise.',
      [
        {
          kind: 'other',
          dataCategories: ['Identity Data', 'Contact Data'],
          details: ['Sources: business card', 'Sources: forms', 'Sources: correspondence'],
        },
      ],
    ),
  ),
];
