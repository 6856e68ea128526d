import { CONTACT, IDENTITY, PREFERENCES } from './wording.ts';

/** What the notice tells of every activity alike, in the form of the record. */
export const TOLD_MEASURES = [
  'Security measures against accidental loss, unauthorised use or access, alteration and disclosure (notice, section 7)',
  'Access limited to employees, agents, contractors and other third parties with a business need to know (notice, section 7)',
  'Processing on instructions only, under a duty of confidentiality (notice, section 7)',
  'Procedures for suspected personal data breaches (notice, section 7)',
  'Confirming identity before personal data are disclosed on request (notice, section 9)',
];

export const TOLD_SOURCES = [
  'The person directly: business card',
  'The person directly: filling in forms',
  'The person directly: correspondence by post, phone, e-mail or otherwise, also with a representative of Optima',
];

const UNTIL_OPT_OUT = {
  description:
    "For as long as the person does not opt out. The notice says that the law requires this: wording that cannot be kept, since no law asks for 'as long as you do not opt-out'.",
  untilEvent: 'opt-out',
};

/** Section 8 of the notice, first sentence: what is left where the sentence on customers does not reach. */
export const AS_LONG_AS_NECESSARY = {
  description:
    'As long as necessary for the purposes, including legal, accounting and reporting requirements: the notice gives no number and no event.',
};

export const IDENTITY_DATA = {
  ...IDENTITY,
  items: ['Title', 'First name', 'Last name', "Job role in the person's organisation"],
  retention: [UNTIL_OPT_OUT],
};

export const CONTACT_DATA = {
  ...CONTACT,
  items: [
    'Name of the organisation',
    'Address of the organisation',
    'Business e-mail address',
    'Business telephone numbers',
  ],
  retention: [UNTIL_OPT_OUT],
};

export const PREFERENCES_DATA = {
  ...PREFERENCES,
  items: ['Preferences in receiving marketing', 'Communication preferences', 'Event preferences'],
  retention: [AS_LONG_AS_NECESSARY],
};

export const GROW = 'To develop our products/services and grow our business';
export const ALL_RIGHTS =
  'Access, correction, erasure, objection, restriction, transfer of the data, withdrawal of consent (notice, section 9)';
