import { idOf } from '../id.ts';
import { illustrative, remarks, toBeConfirmed } from '../marks.ts';
import type { Transfers } from '../sample.ts';
import * as activity from './activity-ids.ts';
import * as agreement from './agreements.ts';
import * as assessment from './assessments.ts';
import * as party from './parties.ts';
import { IDENTITY_AND_CONTACT, REPRESENTATIVES, REPRESENTATIVES_OUTSIDE } from './wording.ts';

const PAPERS = 'The notice names no agreement and no assessment: those recorded here, or missing, are invented.';
const TOLD_NEAREST =
  'Sections 4 and 5 of the notice tell of this flow: outside the UK and the EEA, to the entity that is nearest.';
const TOLD_HOME =
  'Section 1 of the notice tells of this flow: whatever a group entity collects is shared with Optima Contracting Limited.';
const ROLE = "The glossary says 'acting as joint controllers or processors', and section 1 speaks of support services.";

function toNearest(name: string, importer: string, legalName: string, destination: { country: string; zone?: string }) {
  return {
    id: idOf(name),
    title: `Optima Contracting to ${legalName}: contacts in its region`,
    exporter: party.contracting,
    importer,
    exporterRole: 'joint-controller' as const,
    importerRole: 'joint-controller' as const,
    destination,
    people: [REPRESENTATIVES_OUTSIDE],
    dataCategories: IDENTITY_AND_CONTACT,
    means: 'sent' as const,
    frequency: 'regular' as const,
    owner: 'Data privacy manager',
  };
}

function home(name: string, exporter: string, legalName: string, collecting: string) {
  return {
    id: idOf(name),
    title: `${legalName} to Optima Contracting: contacts that it collects`,
    exporter,
    importer: party.contracting,
    exporterRole: 'joint-controller' as const,
    importerRole: 'joint-controller' as const,
    destination: { country: 'GB' },
    activities: [collecting],
    people: [REPRESENTATIVES],
    dataCategories: IDENTITY_AND_CONTACT,
    means: 'sent' as const,
    frequency: 'continuous' as const,
    owner: 'Data privacy manager',
  };
}

/** Flows between the companies of the group: those that the notice tells, and what it leaves to be asked. */
const toGroup: Transfers = [
  {
    ...toNearest('transfer/contracting-to-asia', party.asia, 'Optima Products Asia', { country: 'MY' }),
    activities: [activity.nearestAsia, activity.marketing],
    agreements: [agreement.asiaIdta],
    assessments: [assessment.asiaCurrent],
    ...illustrative(TOLD_NEAREST, PAPERS),
    ...toBeConfirmed({ agreements: PAPERS, assessments: PAPERS }),
  },
  {
    ...toNearest('transfer/contracting-to-dmcc', party.dmcc, 'Optima Systems International DMCC', {
      country: 'AE',
      zone: 'DMCC',
    }),
    activities: [activity.nearestDmcc, activity.marketing],
    agreements: [agreement.dmccIdta],
    assessments: [assessment.dmccAssessment],
    onwardTransfers: [idOf('transfer/dmcc-to-partitions')],
    ...illustrative(TOLD_NEAREST, PAPERS),
    ...toBeConfirmed({ agreements: PAPERS, assessments: PAPERS }),
  },
  {
    ...toNearest('transfer/contracting-to-partitions', party.partitions, 'Optima Partitions LLC', { country: 'AE' }),
    title: 'Optima Contracting to Optima Partitions LLC: contacts of projects in the Emirates',
    activities: [activity.marketing],
    frequency: 'occasional',
    ...illustrative(
      "Section 5 of the notice tells of sharing with other entities of the group, 'namely' the nearest one, which this company is not taken to be.",
      PAPERS,
    ),
    ...toBeConfirmed({
      importer: 'The notice does not say whether this company receives anything.',
      agreements: PAPERS,
      assessments: PAPERS,
    }),
  },
  ...[
    ['transfer/contracting-to-oag', party.oag, 'OAG Ltd'] as const,
    ['transfer/contracting-to-products', party.products, 'Optima Products Ltd'] as const,
    ['transfer/contracting-to-hls', party.hls, 'HLS Installations Ltd'] as const,
  ].map(([name, importer, legalName]) => ({
    ...toNearest(name, importer, legalName, { country: 'GB' }),
    title: `Optima Contracting to ${legalName}: contacts of its customers`,
    activities: [activity.marketing],
    people: [REPRESENTATIVES],
    ...remarks(
      "Section 5 of the notice tells of sharing with other entities of the group, then limits it by 'namely' to the nearest one.",
    ),
    ...toBeConfirmed({ importer: 'Whether data go to the group companies in the UK is not settled by the notice.' }),
  })),
];

/** Flows that start abroad, and those back to Optima Contracting Limited. */
const fromGroup: Transfers = [
  {
    ...home('transfer/asia-to-contracting', party.asia, 'Optima Products Asia', activity.collectingAsia),
    assessments: [assessment.asiaInboundAssessment],
    ...illustrative(TOLD_HOME, 'A Malaysian export: the assessment recorded for it is invented.'),
    ...toBeConfirmed({ importerRole: ROLE, assessments: PAPERS }),
  },
  {
    ...home('transfer/dmcc-to-contracting', party.dmcc, 'Optima Systems International DMCC', activity.collectingDmcc),
    ...illustrative(
      TOLD_HOME,
      'An export under the federal law of the Emirates: that no paper is recorded for it is invented.',
    ),
    ...toBeConfirmed({ importerRole: ROLE, agreements: PAPERS }),
  },
  {
    ...home(
      'transfer/partitions-to-contracting',
      party.partitions,
      'Optima Partitions LLC',
      activity.collectingPartitions,
    ),
    ...illustrative(
      TOLD_HOME,
      'An export under the federal law of the Emirates: that no paper is recorded for it is invented.',
    ),
    ...toBeConfirmed({ importerRole: ROLE, agreements: PAPERS }),
  },
  ...[
    ['transfer/oag-to-contracting', party.oag, 'OAG Ltd'] as const,
    ['transfer/products-to-contracting', party.products, 'Optima Products Ltd'] as const,
    ['transfer/hls-to-contracting', party.hls, 'HLS Installations Ltd'] as const,
  ].map(([name, exporter, legalName]) => ({
    ...home(name, exporter, legalName, activity.collectingAtHome),
    ...remarks(TOLD_HOME),
    ...toBeConfirmed({ importerRole: ROLE }),
  })),
  {
    id: idOf('transfer/dmcc-to-partitions'),
    title: 'Optima Systems International DMCC to Optima Partitions LLC: enquiries handed on in Dubai',
    exporter: party.dmcc,
    importer: party.partitions,
    exporterRole: 'joint-controller',
    importerRole: 'controller',
    destination: { country: 'AE' },
    activities: [activity.nearestDmcc],
    people: [REPRESENTATIVES_OUTSIDE],
    dataCategories: IDENTITY_AND_CONTACT,
    frequency: 'occasional',
    from: '2025-01-06',
    owner: 'Data privacy manager',
    ...illustrative(
      'The zone has no data protection law of its own, so that both ends are under the federal law; for data from the United Kingdom it is an onward leg, which the agreement with the DMCC company has to cover.',
    ),
  },
  {
    id: idOf('transfer/support-to-asia'),
    title: 'Optima Contracting to Optima Products Asia: records held for it, given back',
    exporter: party.contracting,
    importer: party.asia,
    exporterRole: 'processor',
    importerRole: 'controller',
    destination: { country: 'MY' },
    activities: [activity.support],
    people: [REPRESENTATIVES_OUTSIDE],
    dataCategories: IDENTITY_AND_CONTACT,
    means: 'sent-and-read',
    frequency: 'regular',
    owner: 'Data privacy manager',
    ...remarks(
      'Follows from the support services of section 1, if Optima Contracting Limited gives them as a processor.',
    ),
    ...toBeConfirmed({ exporterRole: ROLE }),
  },
];

/** Every flow within the group. */
export const groupTransfers: Transfers = [...toGroup, ...fromGroup];
