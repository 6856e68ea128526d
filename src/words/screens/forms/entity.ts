import type { GroupEntity } from '../../../core/records/entity.ts';
import { commonSections, commonWords } from './common.ts';
import { contactPointWords, placeWords, statusFactWords, zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

export const entityForm: FormWords<GroupEntity> = {
  sections: {
    who: 'The company',
    ownership: 'Ownership and existence',
    people: 'Whom to write to',
    authority: 'Registrations and authority',
    routing: 'Routed contacts',
    status: 'Status under approvals',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    legalName: { label: 'Legal name', help: 'As registered, with its form: exports and notices print it so.' },
    tradingName: { label: 'Trading name' },
    country: {
      label: 'Country',
      help: 'Where it is established. Its law on transfers reaches what the company sends (Art 3(1)).',
    },
    zone: zoneWord,
    registeredOffice: {
      label: 'Registered office',
      help: 'With its place on the map: the notice sends contacts to the nearest entity.',
      fields: placeWords,
    },
    registrations: {
      label: 'Registrations',
      help: 'The company number, and the entry in the regulator’s register of fee payers (UK: Data Protection (Charges and Information) Regulations 2018).',
      item: 'registration',
      fields: {
        kind: {
          label: 'Kind',
          choices: { company: 'Company register', regulator: 'Data protection regulator', other: 'Other' },
        },
        authority: { label: 'Register or authority' },
        number: { label: 'Number' },
        tier: { label: 'Tier', help: 'The tier of the yearly fee, where the register has tiers.' },
        renewal: { label: 'Renewal due', help: 'It is shown as due before this day.' },
      },
    },
    parent: { label: 'Parent company', help: 'The group entity that holds it, where that is in the register.' },
    branchOf: {
      label: 'Branch of',
      help: 'Only for a branch: it is the same legal person, so that data going between the two are not transferred.',
    },
    existsFrom: { label: 'Exists from', help: 'The day when it was founded or joined the group.' },
    existsTo: { label: 'Exists until', help: 'The last day: closed, sold or merged.' },
    dataPrivacyContact: {
      label: 'Data privacy contact',
      help: 'Whom people write to (Art 13(1)(a)); printed in the Article 30 record (Art 30(1)(a)).',
      fields: contactPointWords,
    },
    dataProtectionOfficer: {
      label: 'Data protection officer',
      help: 'Where one is appointed (Art 37); printed in the Article 30 record (Art 30(1)(a)).',
      fields: contactPointWords,
    },
    ukRepresentative: {
      label: 'Representative in the UK',
      help: 'Where the company is outside the UK and the UK GDPR reaches it by Art 3(2) (UK GDPR Art 27).',
      fields: contactPointWords,
    },
    euRepresentative: {
      label: 'Representative in the EU',
      help: 'Where the company is outside the EU and the EU GDPR reaches it by Art 3(2) (EU GDPR Art 27).',
      fields: contactPointWords,
    },
    representativeExemptions: {
      label: 'Why there is no representative',
      help: 'Art 27(2) spares one for processing that is occasional, holds no special category or criminal offence data on a large scale and is unlikely to be a risk, and for public authorities and bodies.',
      item: 'reason',
      fields: {
        regime: { label: 'Law', choices: { 'uk-gdpr': 'UK GDPR', 'eu-gdpr': 'EU GDPR' } },
        ground: {
          label: 'Ground',
          choices: {
            'occasional-processing': 'Occasional processing without such data or risk, Art 27(2)(a)',
            'public-authority': 'Public authority or body, Art 27(2)(b)',
          },
        },
        reasons: { label: 'Why it applies' },
        occasional: {
          label: 'Is the processing occasional?',
          help: 'Outside the regular course of business (Art 27(2)(a)).',
        },
        largeScaleSensitiveData: {
          label: 'Does it hold special category or criminal offence data on a large scale?',
          help: 'Data of Articles 9(1) and 10.',
        },
        riskUnlikely: {
          label: 'Is a risk to people unlikely?',
          help: 'Given nature, context, scope and purposes of the processing.',
        },
        decidedOn: { label: 'Decided on' },
      },
    },
    supervisoryAuthority: {
      label: 'Supervisory authority',
      help: 'Leave it open to take the one of the country from the law pack; fill it in where another leads (Art 56).',
    },
    mayTakeRoutedContacts: {
      label: 'May take routed contacts',
      help: 'Whether contacts outside the home area may be given to it as joint controller, as the notice says (Art 26).',
    },
    statusFacts: {
      label: 'Status under approvals',
      help: 'For an entity that receives data where an approval covers only some recipients, such as the United States, Canada or Japan (Art 45).',
      item: 'status',
      fields: statusFactWords,
    },
  },
};
