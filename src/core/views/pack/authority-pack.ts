import { stateOn } from '../../assessments/expiry.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { TransferAssessment } from '../../records/assessment.ts';
import type { RecordKind } from '../../records/fields.ts';
import type { AnyRecord } from '../../records/kinds.ts';
import { referencesIn } from '../../records/references.ts';
import type { Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import { article30Record } from '../article30.ts';
import type { Article30Choice, Article30Record } from '../article30.ts';
import { controllersOf, isInRecord, processorsOf, takesPlace } from '../article30-scope.ts';
import type { ViewInput } from '../input.ts';
import { compareNames } from '../order.ts';
import { counted, partsOf, recordsBehind } from './withheld.ts';
import type { NamedDocument, WithheldLine, WithheldWhy } from './withheld.ts';

/** Whose pack it is, and which documents go with it. */
export interface PackChoice {
  /** The id of one company, whose record and transfers are wanted; the whole group where it is left out. */
  readonly entity?: string | undefined;
  /** SHA-256 of the documents that go with it, among those that are offered. */
  readonly documents?: readonly string[] | undefined;
  /** SHA-256 of the documents whose bytes the register keeps. */
  readonly kept?: ReadonlySet<string> | undefined;
}

/** An assessment with the transfers of the pack that rest on it. */
export interface PackAssessment {
  readonly assessment: TransferAssessment;
  readonly transfers: readonly string[];
}

/** A document that is kept in the register, is open wherever it is named, and can go with a pack. */
export interface OfferedDocument {
  readonly sha256: string;
  readonly title: string;
  readonly dated: string | undefined;
}

/** What an authority is handed on its request: the record, the transfers with their mechanisms, and what these rest on. */
export interface AuthorityPack {
  readonly record: Article30Record;
  readonly assessments: readonly PackAssessment[];
  readonly agreements: readonly Agreement[];
  /** Documents that can go with it, and those of them that do. */
  readonly offered: readonly OfferedDocument[];
  readonly documents: readonly OfferedDocument[];
  readonly withheld: readonly WithheldLine[];
}

/** One company's record in both roles, where it has both; a company that is neither has an empty record as controller. */
function choiceOf({ snapshot, dates }: ViewInput, entity: string | undefined): Article30Choice {
  if (entity === undefined) return {};
  const inRecord = snapshot.activities.filter((activity) => isInRecord(activity, dates.on));
  const isProcessor = inRecord.some(
    (activity) => activity.kind === 'processor' && processorsOf(snapshot, activity).some(({ id }) => id === entity),
  );
  const isController = inRecord.some(
    (activity) => activity.kind === 'controller' && controllersOf(snapshot, activity).some(({ id }) => id === entity),
  );
  return {
    ...(isController || !isProcessor ? { controller: entity } : {}),
    ...(isProcessor ? { processor: entity } : {}),
  };
}

/** The records that the record and its transfers are made of, by id. */
function shownIn({ controllers, processors, transfers }: Article30Record) {
  return {
    entities: [...controllers, ...processors].map(({ entity }) => entity.id),
    activities: [...controllers, ...processors].flatMap(({ rows }) => rows.map(({ activity }) => activity)),
    transfers: [...new Set(transfers.map(({ transfer }) => transfer))],
  };
}

function recordsOf<T extends AnyRecord>({ byId }: Snapshot, ids: readonly string[], kind: RecordKind): readonly T[] {
  return [...new Set(ids)].flatMap((id) => {
    const kept = byId.get(id);
    return kept?.kind === kind ? [kept.record as T] : [];
  });
}

interface Assessed {
  readonly inForce: readonly PackAssessment[];
  readonly draft: number;
  readonly other: number;
}

/** The assessments that the transfers name and that hold on the day; the others are counted. */
function assessed({ snapshot, dates }: ViewInput, transfers: readonly Transfer[]): Assessed {
  const pairs = transfers.flatMap((transfer) => transfer.assessments.map((id) => ({ id, transfer: transfer.title })));
  const byId = Map.groupBy(pairs, ({ id }) => id);
  const linked = recordsOf<TransferAssessment>(snapshot, [...byId.keys()], 'assessment');
  const stateOf = (one: TransferAssessment) => {
    const next = one.supersededBy === undefined ? undefined : snapshot.byId.get(one.supersededBy);
    return stateOn(one, next?.kind === 'assessment' ? (next.record as TransferAssessment) : undefined, dates.on);
  };
  const states = linked.map((assessment) => ({ assessment, state: stateOf(assessment) }));
  return {
    inForce: states
      .filter(({ state }) => state === 'current')
      .map(({ assessment }) => ({
        assessment,
        transfers: (byId.get(assessment.id) ?? []).map(({ transfer }) => transfer).toSorted(compareNames),
      }))
      .toSorted((one, other) => compareNames(one.assessment.title, other.assessment.title)),
    draft: states.filter(({ state }) => state === 'draft').length,
    other: states.filter(({ state }) => state !== 'draft' && state !== 'current').length,
  };
}

/** The papers that the activities and transfers name, those whose schedule names a transfer, and those on which an answer rests. */
function agreementsOf({ snapshot }: ViewInput, record: Article30Record): readonly Agreement[] {
  const shown = shownIn(record);
  const named = [...shown.activities, ...shown.transfers].flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept === undefined ? [] : referencesIn(kept.kind, kept.record).map((reference) => reference.id);
  });
  const reasons = record.transfers.flatMap(({ verdict }) => (verdict?.reasons ?? []).flatMap(({ records }) => records));
  const transfers = new Set(shown.transfers);
  const scheduled = snapshot.agreements
    .filter(({ schedule }) => schedule.some((id) => transfers.has(id)))
    .map(({ id }) => id);
  return recordsOf<Agreement>(snapshot, [...named, ...reasons, ...scheduled], 'agreement').toSorted((one, other) =>
    compareNames(one.title, other.title),
  );
}

/** The line of a record that is not in the pack; nothing for one that is. */
function line(kind: RecordKind, isDraft: boolean, isShown: boolean): ReadonlyArray<Omit<WithheldLine, 'count'>> {
  if (isDraft) return [{ what: 'record', why: 'draft', kind }];
  return isShown ? [] : [{ what: 'record', why: 'other-day', kind }];
}

/** Drafts and records of other days that would belong to the pack; of one company its own. */
function leftOut(input: ViewInput, entity: string | undefined): ReadonlyArray<Omit<WithheldLine, 'count'>> {
  const { snapshot, dates } = input;
  const own = snapshot.activities.filter(
    (activity) =>
      entity === undefined ||
      [...controllersOf(snapshot, activity), ...processorsOf(snapshot, activity)].some(({ id }) => id === entity),
  );
  const ids = new Set(own.map(({ id }) => id));
  const transfers = snapshot.transfers.filter(
    ({ exporter, importer, activities }) =>
      entity === undefined || exporter === entity || importer === entity || activities.some((id) => ids.has(id)),
  );
  return [
    ...own.flatMap((one) => line('activity', one.status === 'draft', isInRecord(one, dates.on))),
    ...transfers.flatMap((one) => line('transfer', one.status === 'draft', takesPlace(one, dates.on))),
  ];
}

function times(count: number, why: WithheldWhy, kind: RecordKind): ReadonlyArray<Omit<WithheldLine, 'count'>> {
  return Array.from({ length: count }, () => ({ what: 'record', why, kind }));
}

/** Open documents that the register keeps. One that is marked otherwise anywhere in the register is not offered. */
function offeredOf(
  snapshot: Snapshot,
  documents: readonly NamedDocument[],
  kept: ReadonlySet<string>,
): readonly OfferedDocument[] {
  const closed = new Set(
    partsOf(snapshot.byId.values())
      .documents.filter(({ visibility }) => visibility !== 'open')
      .flatMap(({ sha256 }) => sha256 ?? []),
  );
  const found = new Map<string, OfferedDocument>();
  for (const { sha256, title, dated, visibility } of documents) {
    if (
      sha256 !== undefined &&
      kept.has(sha256) &&
      visibility === 'open' &&
      !closed.has(sha256) &&
      !found.has(sha256)
    ) {
      found.set(sha256, { sha256, title, dated });
    }
  }
  return [...found.values()].toSorted(
    (one, other) => compareNames(one.title, other.title) || (one.sha256 < other.sha256 ? -1 : 1),
  );
}

function partsWithheld(
  behind: ReturnType<typeof partsOf>,
  offered: readonly OfferedDocument[],
  { chosen, kept }: { readonly chosen: ReadonlySet<string>; readonly kept: ReadonlySet<string> },
): ReadonlyArray<Omit<WithheldLine, 'count'>> {
  const open = new Set(offered.map(({ sha256 }) => sha256));
  const whyNot = ({ visibility, sha256 }: NamedDocument): WithheldWhy | undefined => {
    if (visibility === 'privileged') return 'privileged';
    if (visibility !== 'open') return 'internal';
    if (sha256 === undefined || !kept.has(sha256)) return 'elsewhere';
    if (!open.has(sha256)) return 'internal';
    return chosen.has(sha256) ? undefined : 'not-chosen';
  };
  return [
    ...behind.notes.flatMap(({ visibility, kind }) =>
      visibility === 'open' ? [] : [{ what: 'note' as const, why: visibility as 'internal' | 'privileged', kind }],
    ),
    ...behind.documents.flatMap((document) => {
      const why = whyNot(document);
      return why === undefined ? [] : [{ what: 'document' as const, why, kind: document.kind }];
    }),
  ];
}

/**
 * Puts together what an authority is handed on its request, for one company or the whole group, on any day: the Article 30 record in both roles, the transfers with what each law
 * says of them, the assessments that hold and are relied on, the agreements, and a count of all that stays behind and why (Art 30(4), 31, 58(1)(a) GDPR).
 */
export function authorityPack(
  input: ViewInput,
  { entity, documents: chosen = [], kept = new Set() }: PackChoice,
): AuthorityPack {
  const { snapshot } = input;
  const record = article30Record(input, choiceOf(input, entity));
  const shown = shownIn(record);
  const { inForce, draft, other } = assessed(input, recordsOf<Transfer>(snapshot, shown.transfers, 'transfer'));
  const agreements = agreementsOf(input, record);
  const official = agreements.filter(({ status }) => status !== 'draft');
  const behind = partsOf(
    recordsBehind(snapshot, [
      ...shown.entities,
      ...shown.activities,
      ...shown.transfers,
      ...inForce.map(({ assessment }) => assessment.id),
      ...official.map(({ id }) => id),
    ]),
  );
  const offered = offeredOf(snapshot, behind.documents, kept);
  const wanted = new Set(chosen);
  return {
    record,
    assessments: inForce,
    agreements: official,
    offered,
    documents: offered.filter(({ sha256 }) => wanted.has(sha256)),
    withheld: counted([
      ...leftOut(input, entity),
      ...times(draft, 'draft', 'assessment'),
      ...times(other, 'not-relied-on', 'assessment'),
      ...times(agreements.length - official.length, 'draft', 'agreement'),
      ...partsWithheld(behind, offered, { chosen: wanted, kept }),
    ]),
  };
}
