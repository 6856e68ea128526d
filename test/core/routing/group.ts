import type * as z from 'zod';
import type { TransferAnswer, VerdictWord } from '../../../src/core/law/answer.ts';
import { Agreement } from '../../../src/core/records/agreement.ts';
import { GroupEntity } from '../../../src/core/records/entity.ts';
import { Notice } from '../../../src/core/records/notice.ts';
import { RoutingPolicy } from '../../../src/core/records/policy.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { SnapshotLists } from '../../../src/core/records/snapshot.ts';
import { Transfer } from '../../../src/core/records/transfer.ts';
import type { Ground } from '../../../src/core/routing/ground.ts';
import type { RoutingDecision } from '../../../src/core/routing/decision.ts';
import { route } from '../../../src/core/routing/route.ts';
import type { RoutingRequest } from '../../../src/core/routing/route.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';

/** A record's id out of a short number. */
export function id(number: number): string {
  return `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const HOME = id(1);
export const ASIA = id(2);
export const DMCC = id(3);
export const PARTITIONS = id(4);
export const HLS = id(5);
export const DAY = '2026-11-22';

type EntityInput = Partial<z.input<typeof GroupEntity>>;

/** An entity of the test group; it may take contacts unless said otherwise. */
export function entity(
  number: number,
  legalName: string,
  country: string,
  place: readonly [number, number] | null,
  more: EntityInput = {},
): GroupEntity {
  return GroupEntity.parse({
    id: id(number),
    legalName,
    country,
    ...(place === null ? {} : { registeredOffice: { latitude: place[0], longitude: place[1] } }),
    mayTakeRoutedContacts: 'yes',
    ...more,
  });
}

export const HIGH_WYCOMBE = [51.6286, -0.7482] as const;
export const KUALA_LUMPUR = [3.139, 101.6869] as const;
export const DUBAI = [25.0657, 55.1713] as const;

/** A group as in the notice of the first sample: High Wycombe, Kuala Lumpur and Dubai may take contacts. */
export const GROUP: readonly GroupEntity[] = [
  entity(1, 'Home Contracting Limited', 'GB', HIGH_WYCOMBE),
  entity(2, 'Products Asia Sdn Bhd', 'MY', KUALA_LUMPUR),
  entity(3, 'Systems International DMCC', 'AE', DUBAI),
  entity(4, 'Partitions LLC', 'AE', [25.2, 55.27], { mayTakeRoutedContacts: 'no' }),
  entity(5, 'HLS Installations Limited', 'GB', [51.6, -0.7], { mayTakeRoutedContacts: 'no' }),
];

export function policy(more: Partial<z.input<typeof RoutingPolicy>> = {}): RoutingPolicy {
  return RoutingPolicy.parse({
    id: id(90),
    title: 'Routing policy',
    homeController: HOME,
    homeArea: ['uk', 'eea'],
    ...more,
  });
}

/** An Art 26 arrangement between entities since 2020. */
export function arrangement(
  number: number,
  parties: readonly string[],
  more: Partial<z.input<typeof Agreement>> = {},
): Agreement {
  return Agreement.parse({
    id: id(number),
    title: `Arrangement ${number}`,
    parties: parties.map((party) => ({ party, howBound: 'signed' })),
    servesAs: [{ kind: 'joint-controller-arrangement' }],
    validFrom: '2020-01-01',
    ...more,
  });
}

/** A transfer of business contacts. */
export function transfer(
  number: number,
  exporter: string,
  importer: string,
  country: string,
  more: Partial<z.input<typeof Transfer>> = {},
): Transfer {
  return Transfer.parse({
    id: id(number),
    title: `Transfer ${number}`,
    exporter,
    importer,
    exporterRole: 'joint-controller',
    importerRole: 'joint-controller',
    destination: { country },
    dataCategories: [{ name: 'Contact data', kinds: ['business-contact'] }],
    ...more,
  });
}

/** A notice that speaks for the home controller, with the commitments on routing and marketing. */
export const NOTICE: Notice = Notice.parse({
  id: id(80),
  title: 'Privacy notice',
  speaksFor: [HOME],
  sentences: [
    {
      number: 1,
      section: 'section 4',
      quote: 'near',
      state: 'checked',
      commitments: [{ kind: 'nearest-entity-becomes-joint-controller' }],
    },
    {
      number: 2,
      section: 'section 4',
      quote: 'marketing',
      state: 'checked',
      commitments: [{ kind: 'marketing-only-to' }],
    },
  ],
});

export interface World {
  readonly lists?: Partial<SnapshotLists>;
  readonly policy?: RoutingPolicy;
  readonly day?: string;
  /** The verdict of every transfer; in place unless said otherwise. */
  readonly verdict?: VerdictWord;
  readonly actSoon?: boolean;
}

/** The ground of a decision in the test group: every pair has a transfer with a mechanism and an arrangement, unless said otherwise. */
export function ground({
  lists = {},
  policy: given,
  day = DAY,
  verdict = 'mechanism-in-place',
  actSoon = false,
}: World = {}): Ground {
  const used = given ?? policy();
  const snapshot = snapshotOf('Test group', {
    entities: GROUP,
    policies: [used],
    notices: [NOTICE],
    agreements: [arrangement(70, [HOME, ASIA, DMCC])],
    transfers: [transfer(60, HOME, ASIA, 'MY'), transfer(61, HOME, DMCC, 'AE')],
    ...lists,
  });
  return {
    policy: used,
    snapshot,
    law: shippedLaw(),
    geography: shippedGeography(),
    day,
    verdictOf: (one): TransferAnswer => ({ transfer: one.id, on: day, overall: verdict, actSoon, verdicts: [] }),
  };
}

/** The decision; fails where there is none. */
export function decided(request: string | RoutingRequest, world: World = {}): RoutingDecision {
  const answer = route(typeof request === 'string' ? { jurisdiction: request } : request, ground(world));
  if (!answer.ok) throw new Error(`no decision: ${answer.statement.id}`);
  return answer.decision;
}

/** The flags of a decision, by name. */
export function flagsOf(decision: RoutingDecision): readonly string[] {
  return decision.flags.map(({ flag }) => flag);
}
