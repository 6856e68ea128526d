import type { RecordKind } from '../../core/records/fields.ts';
import { CLOCK_STATE_WORDS } from '../matters.ts';
import { STATE_WORDS } from '../assessments.ts';
import { OWN_ACTION_WORDS, OWN_LIST_WORDS, REGIME_WORDS, ROLE_WORDS, SCHEME_WORDS, VERDICT_WORDS } from '../terms.ts';
import { capitals } from './forms/parts.ts';
import { GRADE_WORDS } from './settings.ts';

/** The words of one table: its name, its headings by column, and what the codes in its cells mean. */
export interface TableWords {
  readonly caption: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const owner = 'Owner';
const nextReview = 'Next review';
const title = 'Title';

/** What an agreement can serve as. */
export const SERVES_AS_WORDS: Readonly<Record<string, string>> = {
  'joint-controller-arrangement': 'Joint controller arrangement',
  'processor-terms': 'Processor terms',
  'uk-idta': 'UK IDTA',
  'uk-addendum': 'UK Addendum',
  'eu-scc': 'EU standard clauses',
  'uk-bcr': 'UK binding corporate rules',
  'eu-bcr': 'EU binding corporate rules',
  'difc-scc': 'DIFC standard clauses',
  'adgm-scc': 'ADGM standard clauses',
  'uae-art-23-contract': 'UAE contract (Art 23)',
  'my-contract': 'Malaysian contract',
  'sg-contract': 'Singapore contract',
  'sg-binding-rules': 'Singapore binding corporate rules',
  'jp-equivalent-system': 'Japanese equivalent system',
  'au-contract': 'Australian contract',
  'cn-standard-contract': 'Chinese standard contract',
  'cn-certification': 'Chinese certification',
  'cn-security-assessment': 'Chinese security assessment',
  'other-contract': 'Other contract',
  'controller-to-controller': 'Controller to controller terms',
};

/** Headings and codes of the table of every kind of record. */
export const TABLE_WORDS: Readonly<Record<RecordKind, TableWords>> = {
  entity: {
    caption: 'Group entities',
    columns: {
      legalName: 'Legal name',
      country: 'Country',
      zone: 'Zone',
      parent: 'Parent',
      branchOf: 'Branch of',
      mayTakeRoutedContacts: 'Takes contacts',
      sends: 'Sends',
      receives: 'Receives',
      owner,
    },
    codes: {},
  },
  'third-party': {
    caption: 'Processors and third parties',
    columns: {
      legalName: 'Legal name',
      kind: 'Kind',
      roles: 'Roles',
      country: 'Country',
      services: 'Services',
      usesDataForOwnPurposes: 'Own purposes',
      subProcessors: 'Sub-processors',
      schemes: 'Schemes',
      lastChecked: 'Last checked',
      receives: 'Receives',
      owner,
    },
    codes: {
      kind: {
        vendor: 'Vendor',
        adviser: 'Adviser',
        authority: 'Authority',
        buyer: 'Buyer',
        customer: 'Customer',
        partner: 'Partner',
        'international-organisation': 'International organisation',
        other: 'Other',
      },
      roles: capitals(ROLE_WORDS),
      schemes: capitals(SCHEME_WORDS),
    },
  },
  agreement: {
    caption: 'Safeguards and agreements',
    columns: {
      title,
      servesAs: 'Serves as',
      parties: 'Parties',
      validFrom: 'In force from',
      validTo: 'To',
      transfers: 'Transfers',
      nextReview,
      owner,
    },
    codes: { servesAs: SERVES_AS_WORDS },
  },
  activity: {
    caption: 'Processing activities',
    columns: {
      title,
      kind: 'Record',
      controllers: 'Controllers or processors',
      businessFunction: 'Function',
      people: 'People',
      dataCategories: 'Data',
      transfers: 'Transfers',
      nextReview,
      owner,
    },
    codes: { kind: { controller: 'As controller', processor: 'As processor' } },
  },
  transfer: {
    caption: 'Transfers',
    columns: {
      overall: 'Answer',
      actSoon: 'Act soon',
      title,
      exporter: 'Exporter',
      importer: 'Importer',
      destination: 'Destination',
      regimes: 'Judged under',
      basis: 'Rests on',
      goodThrough: 'Good through',
      means: 'Means',
      frequency: 'Frequency',
      dataCategories: 'Data',
      owner,
    },
    codes: {
      overall: VERDICT_WORDS,
      regimes: REGIME_WORDS,
      means: { sent: 'Sent', 'read-from-afar': 'Read from afar', 'sent-and-read': 'Sent and read from afar' },
      frequency: {
        once: 'Once',
        occasional: 'Occasional',
        regular: 'Regular',
        continuous: 'Continuous',
        'not-known': 'Not known',
      },
    },
  },
  assessment: {
    caption: 'Transfer assessments',
    columns: {
      title,
      method: 'Method',
      importers: 'Importers',
      state: 'State',
      completedOn: 'Completed',
      expiresOn: 'Expires',
      conclusion: 'Conclusion',
      transfers: 'Transfers',
      owner,
    },
    codes: {
      method: {
        'ico-six-questions': 'ICO, six questions',
        'edpb-six-steps': 'EDPB, six steps',
        'my-transfer-impact-assessment': 'Malaysian transfer impact assessment',
        other: 'Other',
      },
      state: STATE_WORDS,
      conclusion: {
        allows: 'Allows the transfer',
        'allows-with-measures': 'Allows it with measures',
        'does-not-allow': 'Does not allow it',
        'not-concluded': 'Not concluded',
      },
    },
  },
  contact: {
    caption: 'Contacts',
    columns: {
      organisation: 'Organisation',
      person: 'Person',
      jurisdiction: 'Country',
      assigned: 'Joint controller',
      registeredWith: 'Registered with',
      relations: 'Relations',
      optedOutOn: 'Opted out',
      restrictedSince: 'Restricted since',
      email: 'E-mail',
      legalHold: 'Legal hold since',
      marks: 'To look at',
    },
    codes: {
      marks: {
        'private-email': 'Private e-mail',
        'email-twice': 'E-mail held twice',
        restricted: 'Restricted',
        'legal-hold': 'Legal hold',
      },
    },
  },
  notice: {
    caption: 'Privacy notices',
    columns: {
      title,
      speaksFor: 'Speaks for',
      inForceFrom: 'In force from',
      inForceTo: 'To',
      sentences: 'Sentences',
      unsafeWording: 'Unsafe wording',
    },
    codes: {},
  },
  policy: {
    caption: 'Routing policies',
    columns: {
      title,
      homeController: 'Home controller',
      measure: 'Distance to',
      marginKilometres: 'Margin (km)',
      whenNoMechanism: 'Without mechanism',
      validFrom: 'In force from',
    },
    codes: {
      measure: { capital: 'The capital', 'nearest-point': 'The nearest point' },
      whenNoMechanism: { hold: 'Hold the contact', flag: 'Route and flag' },
    },
  },
  matter: {
    caption: 'Matters',
    columns: {
      title,
      kind: 'Kind',
      regime: 'Under',
      receivedOn: 'Received',
      clock: 'Clock',
      dueOn: 'Due',
      daysLeft: 'Days left',
      closedOn: 'Closed',
      owner,
    },
    codes: {
      kind: {
        request: 'Request',
        complaint: 'Complaint',
        breach: 'Breach',
        'authority-enquiry': 'Authority enquiry',
        'authority-access-request-abroad': "Foreign authority's demand",
      },
      regime: REGIME_WORDS,
      clock: CLOCK_STATE_WORDS,
    },
  },
  'accepted-risk': {
    caption: 'Accepted risks',
    columns: {
      title,
      record: 'About',
      decidedBy: 'Decided by',
      decidedOn: 'Decided on',
      dpoAdvice: 'DPO’s advice',
      until: 'Until',
    },
    codes: { dpoAdvice: { agrees: 'Agrees', disagrees: 'Disagrees', 'not-asked': 'Not asked' } },
  },
  'law-entry': {
    caption: 'Own entries of law',
    columns: {
      title,
      list: 'List',
      action: 'Done',
      target: 'Row of the pack',
      reason: 'Reason',
      grade: 'Trust',
      asOf: 'Checked on',
      owner,
    },
    codes: { list: capitals(OWN_LIST_WORDS), action: capitals(OWN_ACTION_WORDS), grade: GRADE_WORDS },
  },
  postponement: {
    caption: 'Postponements',
    columns: {
      title,
      record: 'About',
      dueOn: 'Due',
      until: 'Back on',
      reason: 'Reason',
      by: 'Put off by',
      putOffOn: 'Put off on',
    },
    codes: {},
  },
};
