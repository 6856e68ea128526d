import { remarks, toBeConfirmed } from '../marks.ts';
import type { Activities } from '../sample.ts';
import * as activity from './activity-ids.ts';
import * as agreement from './agreements.ts';
import * as party from './parties.ts';
import { ALL_RIGHTS, CONTACT_DATA, GROW, IDENTITY_DATA, TOLD_MEASURES, TOLD_SOURCES } from './told.ts';
import { REPRESENTATIVES, REPRESENTATIVES_OUTSIDE } from './wording.ts';

const ROLE = "The glossary says 'acting as joint controllers or processors', and section 1 speaks of support services.";

const common = {
  kind: 'controller' as const,
  businessFunction: 'Sales',
  dataCategories: [IDENTITY_DATA, CONTACT_DATA],
  sources: TOLD_SOURCES,
  securityMeasures: TOLD_MEASURES,
  icoColumns: { rightsAvailable: ALL_RIGHTS },
  owner: 'Data privacy manager',
};

function nearest(id: string, company: string, legalName: string, arrangement?: string) {
  return {
    ...common,
    id,
    title: `Contact by the nearest entity: ${legalName}`,
    controllers: [party.contracting],
    jointControllers: [{ party: company, ...(arrangement === undefined ? {} : { arrangement }) }],
    purposes: [
      {
        description:
          'Sharing with the entity that is geographically as near as possible to the jurisdiction of the organisation, outside the UK and the EEA, so that it makes contact',
        bases: [{ basis: 'legitimate-interests' as const, legitimateInterest: GROW }],
      },
    ],
    people: [REPRESENTATIVES_OUTSIDE],
    recipients: [
      { party: company, role: 'joint-controller' as const },
      { party: party.itProviders, role: 'processor' as const },
    ],
    ...remarks(
      'That entity becomes joint controller (notice, sections 4 and 5). Whether an arrangement is recorded is invented.',
      'Told in the text of the notice and absent from its table, which claims to hold all the uses.',
    ),
    ...toBeConfirmed({
      'purposes[0].bases': 'The table gives no basis for it.',
      jointControllers: 'The notice names no company; taken from the entities that may take contacts.',
    }),
  };
}

function collecting(id: string, companies: readonly string[], names: string, arrangement?: string) {
  return {
    ...common,
    id,
    title: `Collecting contacts and sharing them with Optima Contracting: ${names}`,
    controllers: [...companies],
    jointControllers: [{ party: party.contracting, ...(arrangement === undefined ? {} : { arrangement }) }],
    purposes: [
      {
        description:
          'Taking down contacts of business organisations and sharing them with Optima Contracting Limited in the UK',
        bases: [],
      },
    ],
    people: [REPRESENTATIVES],
    recipients: [{ party: party.contracting, role: 'joint-controller' as const }],
    ...remarks(
      'Section 1 of the notice: any data which is collected by an Optima Group entity will be shared with Optima Contracting Limited.',
      'Whether an arrangement is recorded is invented.',
    ),
    ...toBeConfirmed({
      'purposes[0].bases': 'The notice gives no basis for the sharing; laws abroad have bases of their own.',
      jointControllers: ROLE,
    }),
  };
}

/** What the group companies do for one another: contact whoever is nearest, collect and share, and be supported. */
export const groupActivities: Activities = [
  nearest(activity.nearestAsia, party.asia, 'Optima Products Asia', agreement.asiaArrangement),
  nearest(activity.nearestDmcc, party.dmcc, 'Optima Systems International DMCC'),
  collecting(activity.collectingAtHome, party.companiesAtHome, 'companies in the UK', agreement.homeArrangement),
  collecting(activity.collectingAsia, [party.asia], 'Optima Products Asia', agreement.asiaArrangement),
  collecting(activity.collectingDmcc, [party.dmcc], 'Optima Systems International DMCC'),
  collecting(activity.collectingPartitions, [party.partitions], 'Optima Partitions LLC'),
  {
    id: activity.support,
    title: 'Support services for the companies of the group',
    kind: 'processor',
    businessFunction: 'Group services',
    processors: [party.contracting],
    controllersServed: [...party.companiesAbroad, ...party.companiesAtHome].map((company) => ({
      party: company,
      categoriesOfProcessing: ['Holding contact records', 'Giving access to technical and proprietary information'],
    })),
    people: [REPRESENTATIVES],
    dataCategories: [IDENTITY_DATA, CONTACT_DATA],
    recipients: [{ party: party.hosting, role: 'processor', contract: agreement.hostingTerms }],
    systems: [{ name: 'Contact database', country: 'GB', operatedBy: party.hosting }],
    securityMeasures: TOLD_MEASURES,
    owner: 'Data privacy manager',
    ...remarks(
      'Section 1 of the notice: Optima Contracting Limited provides support services to the Optima Group entity.',
      'No terms under Article 28 are recorded for any of them, which is invented; so is the hosting company.',
    ),
    ...toBeConfirmed({
      kind: ROLE,
      controllersServed:
        'The notice does not say which companies are supported, nor with what; taken as all of the group.',
      recipients: 'The notice names no provider.',
      systems: 'The notice names no system.',
    }),
  },
];
