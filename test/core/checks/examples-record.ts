import { ProcessingActivity } from '../../../src/core/records/activity.ts';
import type { DataKind } from '../../../src/core/records/fields.ts';
import type { Example, Examples } from './example.ts';
import { id, ID, the } from './register.ts';
import type { Case } from './register.ts';

/** An entry of the Art 30(2) record: Home Ltd as processor for the mailer. */
function processorEntry(parts: Partial<ProcessingActivity> = {}): ProcessingActivity {
  return ProcessingActivity.parse({
    id: id(32),
    title: 'Hosting for others',
    kind: 'processor',
    processors: [ID.uk],
    controllersServed: [{ party: ID.mailer, contract: ID.mailerTerms, categoriesOfProcessing: ['Hosting'] }],
    securityMeasures: ['Encryption'],
    owner: 'DPO',
    review: { next: '2027-09-30' },
    ...parts,
  });
}

/** A case about the entry of the controllers' record. */
function contacts(
  wrong: (activity: ProcessingActivity) => void,
  right: (activity: ProcessingActivity) => void,
  citation: string,
  ...says: readonly string[]
): Example {
  return {
    fails: ({ activities }) => wrong(the(activities, ID.contacts)),
    passes: ({ activities }) => right(the(activities, ID.contacts)),
    citation,
    says: ['Contacts', ...says],
  };
}

/** A case about an entry of the processors' record. */
function processing(wrong: Partial<ProcessingActivity>, citation: string, ...says: readonly string[]): Example {
  return {
    fails: ({ activities }) => void activities.push(processorEntry(wrong)),
    passes: ({ activities }) => void activities.push(processorEntry()),
    citation,
    says: ['Hosting for others', ...says],
  };
}

function holds(kind: DataKind): (activity: ProcessingActivity) => void {
  return (activity) => void activity.dataCategories[0]?.kinds.push(kind);
}

function nothing(): void {
  // The sound register is the nearest thing that is right.
}

/** Reaches the entry by the EU GDPR too, as if France SAS decided with the others. */
function withFrance({ activities }: Case): ProcessingActivity {
  const activity = the(activities, ID.contacts);
  activity.controllers.push(ID.fr);
  return activity;
}

export const recordExamples: Examples = {
  'art-30-1-a.controller': contacts(
    (activity) => void (activity.controllers = []),
    nothing,
    'UK GDPR Art 30(1)(a); GDPR Art 30(1)(a)',
    'names no controller',
  ),
  'art-30-1-b.purposes': contacts(
    (activity) => void (activity.purposes = []),
    nothing,
    'UK GDPR Art 30(1)(b)',
    'states no purpose',
  ),
  'art-30-1-c.people': contacts((activity) => void (activity.people = []), nothing, 'UK GDPR Art 30(1)(c)', 'people'),
  'art-30-1-c.data': contacts(
    (activity) => void (activity.dataCategories = []),
    nothing,
    'UK GDPR Art 30(1)(c)',
    'categories of personal data',
  ),
  'art-30-1-d.recipients': contacts(
    (activity) => void (activity.recipients = [{ role: 'processor' }]),
    (activity) => void (activity.recipients = [{ category: 'none' }]),
    'UK GDPR Art 30(1)(d)',
    'names no recipients',
  ),
  'art-30-1-e.residual-ground': {
    fails: ({ transfers }) => {
      the(transfers, ID.toMy).exceptions = [
        {
          regime: 'uk-gdpr',
          ground: 'compelling-legitimate-interests',
          necessary: 'yes',
          conditionsMet: 'yes',
          enteredInRecord: 'not-known',
          authorityTold: 'yes',
          peopleTold: 'yes',
        },
      ];
    },
    passes: ({ transfers }) => {
      the(transfers, ID.toMy).exceptions = [
        {
          regime: 'uk-gdpr',
          ground: 'compelling-legitimate-interests',
          necessary: 'yes',
          conditionsMet: 'yes',
          enteredInRecord: 'yes',
          authorityTold: 'yes',
          peopleTold: 'yes',
        },
      ];
    },
    citation: 'UK GDPR Art 30(1)(e) and Art 49(6)',
    says: ['Home to Asia', 'Article 30 record'],
  },
  'art-30-1-f.retention': contacts(
    (activity) => void activity.dataCategories[1]?.retention.pop(),
    nothing,
    'UK GDPR Art 30(1)(f)',
    'Preferences',
  ),
  'art-30-1-g.security': {
    fails: (register) => void (withFrance(register).securityMeasures = []),
    passes: (register) => void withFrance(register),
    citation: 'UK GDPR Art 30(1)(g), with section 28(3) of the Data Protection Act 2018; GDPR Art 30(1)(g)',
    says: ['Contacts', 'security measures'],
  },
  'art-30-2-a.processor': processing({ processors: [] }, 'UK GDPR Art 30(2)(a); GDPR Art 30(2)(a)', 'no processor'),
  'art-30-2-a.controllers': processing({ controllersServed: [] }, 'UK GDPR Art 30(2)(a)', 'on whose behalf'),
  'art-30-2-b.categories': processing(
    { controllersServed: [{ party: ID.mailer, contract: ID.mailerTerms, categoriesOfProcessing: [] }] },
    'UK GDPR Art 30(2)(b)',
    'Mailer Inc.',
  ),
  'art-30-2-d.security': processing(
    { securityMeasures: [] },
    'UK GDPR Art 30(2)(d), with section 28(3) of the Data Protection Act 2018',
    'security measures',
  ),
  'art-30.not-reached': contacts(
    (activity) => {
      activity.controllers = [ID.my];
      activity.jointControllers = [];
    },
    (activity) => {
      activity.controllers = [ID.my];
      activity.jointControllers = [];
      activity.regimes = [{ regime: 'uk-gdpr', because: 'establishment' }];
    },
    'UK GDPR Art 3; GDPR Art 3',
    'Asia Sdn Bhd',
  ),
  'art-30-a.contact-details': {
    fails: ({ entities }) => void (the(entities, ID.my).registeredOffice = { locality: 'Kuala Lumpur' }),
    passes: ({ entities }) => {
      the(entities, ID.my).registeredOffice = undefined;
      the(entities, ID.my).dataPrivacyContact = { name: 'Privacy desk', telephone: '+60 3 5550 0100' };
    },
    citation: 'UK GDPR Art 30(1)(a)',
    says: ['Asia Sdn Bhd', 'Contacts'],
  },
  'art-30-a.data-protection-officer': {
    fails: ({ entities }) => void (the(entities, ID.uk).dataProtectionOfficer = undefined),
    passes: ({ entities }) => void (the(entities, ID.my).dataProtectionOfficer = undefined),
    citation: 'UK GDPR Art 30(1)(a) and 37',
    says: ['Home Ltd', 'where there is one'],
  },
  'art-6.basis': contacts(
    (activity) => void activity.purposes.push({ description: 'Events', bases: [] }),
    nothing,
    'UK GDPR Art 6(1)',
    'Events',
  ),
  'art-6.interest': contacts(
    (activity) => void activity.purposes.push({ description: 'Events', bases: [{ basis: 'legitimate-interests' }] }),
    (activity) => void activity.purposes.push({ description: 'Events', bases: [{ basis: 'consent' }] }),
    'UK GDPR Art 6(1)(f) and 13(1)(d)',
    'Events',
  ),
  'art-6.recognised-interest-too-early': {
    ...contacts(
      (activity) =>
        void activity.purposes.push({ description: 'Fraud', bases: [{ basis: 'recognised-legitimate-interest' }] }),
      nothing,
      'UK GDPR Art 6(1)(ea)',
      'Fraud',
    ),
    on: '2026-02-04',
  },
  'art-6.recognised-interest-eu': {
    fails: (register) => {
      withFrance(register).purposes.push({
        description: 'Fraud',
        bases: [{ basis: 'recognised-legitimate-interest' }],
      });
    },
    passes: ({ activities }) => {
      const basis = { basis: 'recognised-legitimate-interest' as const };
      the(activities, ID.contacts).purposes.push({ description: 'Fraud', bases: [basis] });
    },
    citation: 'GDPR Art 6(1)',
    says: ['Contacts', 'Fraud', 'EU GDPR'],
  },
  'art-9.condition': contacts(
    holds('health'),
    (activity) => {
      holds('health')(activity);
      activity.specialCategoryCondition = 'Art 9(2)(a)';
    },
    'UK GDPR Art 9(2)',
    'Contact data',
  ),
  'art-10.condition': {
    fails: (register) => holds('criminal-offence')(withFrance(register)),
    passes: ({ activities }) => holds('criminal-offence')(the(activities, ID.contacts)),
    citation: 'GDPR Art 10',
    says: ['Contact data'],
  },
  'dpa-2018.schedule-1': contacts(
    (activity) => {
      holds('special-category')(activity);
      activity.specialCategoryCondition = 'Art 9(2)(b), employment';
    },
    (activity) => {
      holds('special-category')(activity);
      activity.specialCategoryCondition = 'Art 9(2)(a), explicit consent';
    },
    'UK GDPR Art 9 and 10, with section 10 of and Schedule 1 to the Data Protection Act 2018',
    'Contact data',
  ),
};
