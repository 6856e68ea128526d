import type { RoutingPolicy } from '../../../core/records/policy.ts';
import { commonSections, commonWords } from './common.ts';
import { validFromWord, validToWord, zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

export const policyForm: FormWords<RoutingPolicy> = {
  sections: {
    home: 'Home',
    nearness: 'How nearness is measured',
    choices: 'Choices between entities',
    dates: 'Mechanism and dates',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title' },
    homeController: {
      label: 'Home controller',
      help: 'Keeps the contacts of the home area, and shares the others as joint controller.',
    },
    homeArea: {
      label: 'Home area',
      help: 'Contacts from here stay with the home controller.',
      choices: { uk: 'United Kingdom', eea: 'European Economic Area' },
    },
    measure: {
      label: 'Measured to',
      help: 'Distances are great-circle distances on the earth’s ellipsoid (WGS 84).',
      choices: { capital: 'The capital of the jurisdiction', 'nearest-point': 'Its nearest point' },
    },
    marginKilometres: {
      label: 'Margin in kilometres',
      help: 'A lead smaller than this over the runner-up is put before a person.',
    },
    preference: {
      label: 'Order of preference',
      help: 'Decides between entities in one country or at one distance, first one first.',
      item: 'entity',
    },
    fixedAssignments: {
      label: 'Fixed assignments',
      help: 'Jurisdictions that go to an entity whatever the distance, each with its reason.',
      item: 'assignment',
      fields: {
        country: { label: 'Country' },
        zone: zoneWord,
        entity: { label: 'Goes to' },
        reason: { label: 'Reason' },
      },
    },
    whenNoMechanism: {
      label: 'Without a transfer mechanism',
      help: 'What becomes of a contact whose sharing has none (Chapter V).',
      choices: { hold: 'Hold the contact back', flag: 'Share and flag it' },
    },
    validFrom: validFromWord,
    validTo: validToWord,
  },
};
