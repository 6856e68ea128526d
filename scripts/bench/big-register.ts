/**
 * Registers as large as a big group's, made up from a seed: the same seed gives the same records, so that two measurements are of the same thing.
 */
import type * as z from 'zod';
import { AcceptedRisk } from '../../src/core/records/accepted-risk.ts';
import { ProcessingActivity } from '../../src/core/records/activity.ts';
import { Agreement } from '../../src/core/records/agreement.ts';
import { TransferAssessment } from '../../src/core/records/assessment.ts';
import { GroupEntity } from '../../src/core/records/entity.ts';
import { Notice } from '../../src/core/records/notice.ts';
import { RoutingPolicy } from '../../src/core/records/policy.ts';
import type { SnapshotLists } from '../../src/core/records/snapshot.ts';
import { ThirdParty } from '../../src/core/records/third-party.ts';
import { Transfer } from '../../src/core/records/transfer.ts';

/** How many records of each kind. */
export interface BigRegisterSizes {
  readonly entities: number;
  readonly thirdParties: number;
  readonly agreements: number;
  readonly activities: number;
  readonly transfers: number;
  readonly assessments: number;
}

/** The size that the speed of the rules is stated for. */
export const BIG: BigRegisterSizes = {
  entities: 60,
  thirdParties: 800,
  agreements: 1000,
  activities: 2000,
  transfers: 10_000,
  assessments: 500,
};

/** The day for which the records make sense. */
export const BIG_REGISTER_DAY = '2026-11-22';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Choices that depend on nothing but the seed (mulberry32). */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) % 0x1_00_00_00_00;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00;
  }

  under(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True in that share of cases. */
  share(of: number): boolean {
    return this.next() < of;
  }

  one<T>(items: readonly T[]): T {
    return items[this.under(items.length)] as T;
  }

  some<T>(items: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + this.under(most) }, () => this.one(items)))];
  }

  /** A day of that year. */
  day(year: number): string {
    return `${year}-${twoDigits(1 + this.under(12))}-${twoDigits(1 + this.under(28))}`;
  }
}

const HOME = ['GB', 'GB', 'GB', 'FR', 'DE', 'NL', 'PL', 'IE'] as const;
const ABROAD = [
  'US',
  'US',
  'IN',
  'JP',
  'MY',
  'SG',
  'AU',
  'BR',
  'CA',
  'CH',
  'KR',
  'ZA',
  'KE',
  'CN',
  'TR',
  'IL',
] as const;
const OWNERS = ['Group DPO', 'Head of HR', 'Head of Sales', 'Head of IT', 'Legal counsel'] as const;
const PEOPLE = ['Employees', 'Customers', 'Applicants', 'Suppliers', 'Visitors of the website'] as const;
const DATA = [
  { name: 'Identity data', kinds: ['ordinary' as const] },
  { name: 'Contact data', kinds: ['business-contact' as const] },
  { name: 'Staff file', kinds: ['staff' as const] },
  { name: 'Absence and health', kinds: ['staff' as const, 'health' as const] },
  { name: 'Payment data', kinds: ['ordinary' as const] },
];

const KINDS = {
  entity: 1,
  'third-party': 2,
  agreement: 3,
  activity: 4,
  transfer: 5,
  assessment: 6,
  notice: 7,
  policy: 8,
  risk: 9,
};

function idOf(kind: keyof typeof KINDS, index: number): string {
  const tail = index.toString(16).padStart(12, '0');
  return `0198${KINDS[kind].toString(16).padStart(4, '0')}-0000-7000-8000-${tail}`;
}

function listOf<T>(size: number, make: (index: number) => T): T[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

/** What the makers of the several kinds share. */
interface Making {
  readonly chance: Chance;
  readonly sizes: BigRegisterSizes;
  readonly entity: () => string;
  readonly thirdParty: () => string;
}

function review(chance: Chance): z.input<typeof GroupEntity>['review'] {
  if (chance.share(0.2)) return undefined;
  const on = chance.day(chance.share(0.2) ? 2025 : 2026);
  return { everyMonths: chance.one([12, 24, 36]), last: { on, by: 'Group DPO', outcome: 'No change' } };
}

function entities({ chance, sizes }: Making): GroupEntity[] {
  return listOf(sizes.entities, (index) =>
    GroupEntity.parse({
      id: idOf('entity', index),
      legalName: `Group Company ${index + 1} Ltd`,
      country: index === 0 ? 'GB' : chance.one(chance.share(0.85) ? HOME : ABROAD),
      parent: index === 0 ? undefined : idOf('entity', 0),
      branchOf: index > 1 && chance.share(0.05) ? idOf('entity', 1) : undefined,
      registeredOffice: chance.share(0.8) ? { address: `${index + 1} High Street` } : undefined,
      dataProtectionOfficer: chance.share(0.7) ? { name: 'Group DPO', email: 'dpo@group.example' } : undefined,
      registrations: [
        { kind: 'regulator', authority: 'ICO', number: `Z${1_000_000 + index}`, renewal: chance.day(2027) },
      ],
      mayTakeRoutedContacts: chance.one(['yes', 'no', 'not-known']),
      owner: chance.one(OWNERS),
    }),
  );
}

function thirdParties({ chance, sizes }: Making): ThirdParty[] {
  return listOf(sizes.thirdParties, (index) => {
    const legalName = `Vendor ${index + 1} Inc.`;
    const country = chance.one(chance.share(0.4) ? HOME : ABROAD);
    const american = country === 'US';
    return ThirdParty.parse({
      id: idOf('third-party', index),
      legalName,
      category: chance.share(0.05),
      kind: 'vendor',
      country: chance.share(0.97) ? country : undefined,
      contactPoint: { name: 'Privacy desk', email: `privacy${index}@vendor.example` },
      places: chance.share(0.3)
        ? [
            { country, use: 'stored' },
            { country: chance.one(ABROAD), use: 'read-from' },
          ]
        : [],
      subProcessors: chance.share(0.2) ? [{ party: idOf('third-party', chance.under(sizes.thirdParties)) }] : [],
      statusFacts: american
        ? (['dpf', 'uk-extension'] as const).map((scheme) => ({
            scheme,
            legalEntity: legalName,
            answer: chance.one(['yes', 'yes', 'not-known']),
            coversStaffData: chance.one(['yes', 'no']),
            nextDue: chance.day(2027),
            checks: [{ on: chance.day(chance.one([2025, 2026])), by: 'Group DPO', outcome: 'Active' }],
          }))
        : [],
      owner: chance.one(OWNERS),
      review: review(chance),
    });
  });
}

type Served = NonNullable<z.input<typeof Agreement>['servesAs']>;

/** Mostly safeguards for transfers, nearly all of them complete. */
function servesAs(chance: Chance): Served {
  const known = () => (chance.share(0.9) ? 'yes' : chance.one(['no', 'not-known'] as const));
  const clauses = (): Served[number] => ({
    kind: 'eu-scc',
    version: '2021/914',
    modules: chance.share(0.7) ? [1, 2, 3] : [chance.one([1, 2, 3] as const)],
    annexesComplete: known(),
    subProcessorAuthorisation: chance.share(0.9) ? 'general' : 'not-known',
  });
  const idta = (): Served => [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: known() }];
  const addendum = (): Served => [clauses(), { kind: 'uk-addendum', version: 'B1.0', tablesComplete: known() }];
  const terms = (): Served => [
    {
      kind: 'processor-terms',
      head: known(),
      a: known(),
      b: 'yes',
      c: 'yes',
      d: known(),
      e: 'yes',
      f: 'yes',
      g: 'yes',
      h: known(),
      subProcessorAuthorisation: chance.share(0.9) ? 'specific' : 'not-known',
    },
  ];
  const arrangement = (): Served => [
    { kind: 'joint-controller-arrangement', responsibilitiesSet: known(), essenceMadeAvailable: known() },
  ];
  return chance.one([idta, idta, addendum, addendum, addendum, () => [clauses()], terms, arrangement])();
}

/** One agreement in fifty is a group's: most companies are party to it. */
function agreements({ chance, sizes, entity, thirdParty }: Making): Agreement[] {
  return listOf(sizes.agreements, (index) => {
    const members =
      index % 50 === 0
        ? listOf(sizes.entities, (number) => idOf('entity', number))
        : [entity(), chance.share(0.7) ? thirdParty() : entity()];
    const from = chance.day(chance.one([2022, 2023, 2024, 2025]));
    return Agreement.parse({
      id: idOf('agreement', index),
      title: `Agreement ${index + 1}`,
      parties: members.map((party) => ({ party, howBound: 'signed', joined: from })),
      servesAs: servesAs(chance),
      concludedOn: from,
      validFrom: from,
      validTo: chance.share(0.5) ? chance.day(chance.one([2026, 2027, 2028])) : undefined,
      owner: chance.one(OWNERS),
      review: review(chance),
    });
  });
}

/** The company that decides on an activity: they take turns, so that a transfer finds an activity of its exporter. */
function controllerOf(activity: number, { sizes }: Making): string {
  return idOf('entity', activity % sizes.entities);
}

function activities(making: Making, flows: readonly Transfer[]): ProcessingActivity[] {
  const { chance, sizes, entity, thirdParty } = making;
  const told = Map.groupBy(flows, ({ activities: [activity] }) => activity);
  return listOf(sizes.activities, (index) => {
    const controller = chance.share(0.9);
    const importers = (told.get(idOf('activity', index)) ?? []).filter(() => chance.share(0.95));
    const recipients = [...new Map(importers.map(({ importer, importerRole }) => [importer, importerRole]))];
    return ProcessingActivity.parse({
      id: idOf('activity', index),
      title: `Activity ${index + 1}`,
      kind: controller ? 'controller' : 'processor',
      controllers: controller ? [controllerOf(index, making)] : [],
      jointControllers: controller && chance.share(0.1) ? [{ party: entity() }] : [],
      processors: controller ? [] : [controllerOf(index, making)],
      controllersServed: controller
        ? []
        : [{ party: thirdParty(), categoriesOfProcessing: chance.share(0.8) ? ['Hosting'] : [] }],
      purposes: [
        {
          description: `Purpose of activity ${index + 1}`,
          bases: chance.share(0.9) ? [{ basis: chance.one(['contract', 'legal-obligation', 'consent']) }] : [],
        },
      ],
      specialCategoryCondition: chance.share(0.8) ? 'Art 9(2)(a)' : undefined,
      people: chance.some(PEOPLE, 2),
      dataCategories: chance.some(DATA, 3).map((category) => ({
        ...category,
        retention: chance.share(0.9)
          ? [{ description: 'Six years', number: 6, unit: 'years', fromEvent: 'end of contract' }]
          : [],
      })),
      recipients: recipients.map(([party, role]) => ({ party, role })),
      securityMeasures: chance.share(0.95) ? ['Encryption', 'Access control'] : [],
      owner: chance.one(OWNERS),
      review: review(chance),
      toBeConfirmed: chance.share(0.05) ? [{ field: 'recipients' }] : [],
    });
  });
}

/** Whoever signed an agreement sends under it; one flow in five goes to somebody else, with whatever agreement is at hand. */
function transfers(
  { chance, sizes, entity, thirdParty }: Making,
  papers: readonly Agreement[],
  group: readonly GroupEntity[],
  vendors: readonly ThirdParty[],
): Transfer[] {
  const places = new Map([...group, ...vendors].map(({ id, country }) => [id, country]));
  const turns = Math.floor(sizes.activities / sizes.entities);
  return listOf(sizes.transfers, (index) => {
    const agreement = chance.one(papers);
    const [first, second] = agreement.parties;
    const matching = first !== undefined && second !== undefined && first.party !== second.party && chance.share(0.8);
    const [exporter, importer] = matching ? [first.party, second.party] : [entity(), thirdParty()];
    const position = group.findIndex(({ id }) => id === exporter);
    const activity = idOf('activity', position + sizes.entities * chance.under(turns));
    const pair = 2 * (Number.parseInt(importer.slice(-12), 16) % Math.floor(sizes.assessments / 2));
    return Transfer.parse({
      id: idOf('transfer', index),
      title: `Transfer ${index + 1}`,
      exporter,
      importer,
      exporterRole: chance.one(['controller', 'controller', 'controller', 'joint-controller', 'processor']),
      importerRole: chance.one(['processor', 'processor', 'controller', 'joint-controller']),
      destination: { country: places.get(importer) ?? chance.one(ABROAD) },
      activities: chance.share(0.97) ? [activity] : [],
      people: chance.some(PEOPLE, 2),
      dataCategories: chance.some(DATA, 3),
      frequency: chance.one(['regular', 'continuous', 'occasional', 'not-known']),
      agreements: [agreement.id],
      assessments: chance.share(0.9) ? [idOf('assessment', pair), idOf('assessment', pair + 1)] : [],
      owner: chance.one(OWNERS),
      review: review(chance),
    });
  });
}

/** Assessments go in pairs, one on the UK's test and one on the EU's, each of every importer whose number leaves the same rest. */
function assessments({ chance, sizes }: Making): TransferAssessment[] {
  const pairs = Math.floor(sizes.assessments / 2);
  const importers = (kind: 'entity' | 'third-party', size: number, rest: number) =>
    listOf(size, (number) => number)
      .filter((number) => number % pairs === rest)
      .map((number) => idOf(kind, number));
  return listOf(sizes.assessments, (index) =>
    TransferAssessment.parse({
      id: idOf('assessment', index),
      title: `Assessment ${index + 1}`,
      method: 'ico-six-questions',
      legalTest: index % 2 === 0 ? 'uk-not-materially-lower' : 'eu-essentially-equivalent',
      scope: {
        importers: [
          ...importers('entity', sizes.entities, Math.floor(index / 2)),
          ...importers('third-party', sizes.thirdParties, Math.floor(index / 2)),
        ],
      },
      completedOn: chance.day(2025),
      conclusion: chance.share(0.95)
        ? 'allows'
        : chance.one(['allows-with-measures', 'does-not-allow', 'not-concluded']),
      expiresOn: chance.share(0.7) ? chance.day(chance.one([2026, 2027, 2028, 2028])) : undefined,
      supersededBy: chance.share(0.05) ? idOf('assessment', chance.under(sizes.assessments)) : undefined,
      owner: chance.one(OWNERS),
      review: review(chance),
    }),
  );
}

/** The lists of a big register: entities, third parties, agreements, activities, transfers, assessments, a notice, a policy and accepted risks. */
export function bigRegister(sizes: BigRegisterSizes = BIG, seed = 1): Partial<SnapshotLists> {
  const chance = new Chance(seed);
  const making: Making = {
    chance,
    sizes,
    entity: () => idOf('entity', chance.under(sizes.entities)),
    thirdParty: () => idOf('third-party', chance.under(sizes.thirdParties)),
  };
  const group = entities(making);
  const vendors = thirdParties(making);
  const papers = agreements(making);
  const flows = transfers(making, papers, group, vendors);
  return {
    entities: group,
    thirdParties: vendors,
    agreements: papers,
    activities: activities(making, flows),
    transfers: flows,
    assessments: assessments(making),
    notices: [
      Notice.parse({
        id: idOf('notice', 0),
        title: 'Privacy notice of the group',
        speaksFor: group.map(({ id }) => id),
        sentences: [
          {
            number: 1,
            quote: 'We transfer data outside the EEA only with appropriate safeguards, for example standard clauses.',
            state: 'checked',
            commitments: [
              { kind: 'transfers-outside-area-only-with', area: 'eea', safeguards: ['Standard clauses, for example'] },
            ],
          },
          {
            number: 2,
            quote: 'Our processors are in the United Kingdom.',
            state: 'checked',
            commitments: [{ kind: 'recipients-located-in', countries: ['GB'] }],
          },
          {
            number: 3,
            quote: 'The nearest company becomes joint controller.',
            state: 'checked',
            commitments: [{ kind: 'nearest-entity-becomes-joint-controller' }],
          },
        ],
        disclosures: { countries: ['US', 'IN'], safeguards: ['Standard clauses; ask us for a copy'] },
      }),
    ],
    policies: [
      RoutingPolicy.parse({
        id: idOf('policy', 0),
        title: 'Nearest company',
        homeController: idOf('entity', 0),
        homeArea: ['uk'],
      }),
    ],
    acceptedRisks: listOf(50, (index) =>
      AcceptedRisk.parse({
        id: idOf('risk', index),
        title: `Accepted risk ${index + 1}`,
        findingRule: 'verdict.no-mechanism',
        record: idOf('transfer', chance.under(sizes.transfers)),
        reason: 'Ends with the contract.',
        decidedBy: { controller: idOf('entity', 0), officer: 'A director', role: 'Director' },
        decidedOn: '2026-01-01',
        dpoAdvice: { answer: 'agrees' },
        until: chance.day(2027),
      }),
    ),
  };
}
