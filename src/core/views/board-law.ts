import { addDays } from '../days.ts';
import type { Day } from '../days.ts';
import type { TransferAnswer, Verdict } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { LawPack } from '../law/pack.ts';
import { factChanges } from '../law/update.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { ViewInput } from './input.ts';
import { compareNames } from './order.ts';

/** What became of a fact of law in a period: by its own days, or because a newer pack says otherwise. */
export type LawEvent = 'begins' | 'ended' | 'contested' | 'new' | 'gone' | 'changed';

/** A change of law, with the entries of the register that it touches. */
export interface LawChange {
  readonly list: keyof LawPack;
  /** What the fact goes by in its list. */
  readonly name: string;
  /** As people call it: the act, the instrument, the law. */
  readonly title: string;
  readonly event: LawEvent;
  /** The day on which it began, ended or was contested; nothing where a newer pack only says it otherwise. */
  readonly day: Day | undefined;
  /** Ids of transfers, or of matters where it is a clock. */
  readonly touches: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** Lists in which a change of law can touch entries. */
const LISTS = [
  'approvals',
  'instruments',
  'sccModules',
  'exceptions',
  'restrictions',
  'regimes',
  'territories',
  'zones',
  'clocks',
] as const satisfies ReadonlyArray<keyof LawPack>;
type List = (typeof LISTS)[number];

function text(row: Row, ...fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = row[field];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

function nameOf(row: Row): string {
  const ground = text(row, 'ground');
  return text(row, 'id', 'code', 'module') ?? `${text(row, 'regime') ?? ''} ${ground ?? ''}`;
}

function titleOf(law: Law, list: List, row: Row): string {
  if (list === 'territories') return law.nameOf(nameOf(row));
  return text(row, 'act', 'name', 'law', 'citation') ?? nameOf(row);
}

/** A day of a fact of law, and what it is to it. */
interface LawMoment {
  readonly event: LawEvent;
  readonly day: Day;
}

/** Every day inside a row on which something of it begins, is over, or is contested, within the period. */
function eventsIn(value: unknown, within: (day: Day) => boolean): readonly LawMoment[] {
  if (Array.isArray(value)) return value.flatMap((item) => eventsIn(item, within));
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Row;
  const [from, to, since] = [text(row, 'validFrom'), text(row, 'validTo'), text(row, 'since')];
  return [
    ...(from !== undefined && within(from) ? [{ event: 'begins' as const, day: from }] : []),
    // A last day is told on the day after it, when the fact is over.
    ...(to !== undefined && within(addDays(to, 1)) ? [{ event: 'ended' as const, day: to }] : []),
    ...(since !== undefined && 'event' in row && within(since) ? [{ event: 'contested' as const, day: since }] : []),
    ...Object.values(row).flatMap((inner) => eventsIn(inner, within)),
  ];
}

/** What a change of law is held against: the transfers of the register with their answers then and now. */
interface Ground {
  readonly snapshot: Snapshot;
  readonly transfers: ReadonlyArray<{ readonly transfer: Transfer; readonly verdicts: readonly Verdict[] }>;
}

function groundOf({ snapshot, answers }: ViewInput, before: readonly TransferAnswer[]): Ground {
  const then = new Map(before.map((answer) => [answer.transfer, answer.verdicts]));
  const transfers = answers.flatMap(({ transfer: id, verdicts }) => {
    const kept = snapshot.byId.get(id);
    if (kept?.kind !== 'transfer') return [];
    return [{ transfer: kept.record as Transfer, verdicts: [...verdicts, ...(then.get(id) ?? [])] }];
  });
  return { snapshot, transfers };
}

function restsOn({ basis, fallback, becomes }: Verdict, test: (basis: string) => boolean): boolean {
  return [basis, fallback, becomes?.basis].some((one) => one !== null && one !== undefined && test(one));
}

/** How a row of each list is told to touch an answer about a transfer. */
const TOUCHES: Readonly<
  Record<Exclude<List, 'clocks'>, (row: Row, transfer: Transfer, verdict: Verdict, snapshot: Snapshot) => boolean>
> = {
  approvals: (row, _transfer, verdict) => restsOn(verdict, (basis) => basis === `approval:${nameOf(row)}`),
  instruments: (row, _transfer, verdict) =>
    verdict.regime === row['regime'] && restsOn(verdict, (basis) => basis.endsWith(`:${nameOf(row)}`)),
  sccModules: (_row, _transfer, verdict) => restsOn(verdict, (basis) => basis.includes(':eu-scc')),
  exceptions: (row, _transfer, verdict) =>
    verdict.regime === row['regime'] && restsOn(verdict, (basis) => basis === `exception:${String(row['ground'])}`),
  restrictions: (row, { destination }, { regime }) =>
    regime === row['regime'] && (row['country'] === undefined || row['country'] === destination.country),
  regimes: (row, _transfer, { regime }) => regime === row['id'],
  territories: (row, { destination, exporter }, _verdict, snapshot) => {
    const kept = snapshot.byId.get(exporter)?.record;
    const home = kept !== undefined && 'country' in kept ? kept.country : undefined;
    return destination.country === row['code'] || home === row['code'];
  },
  zones: (row, { destination }) => destination.zone === row['code'],
};

function touchedBy(list: List, row: Row, { snapshot, transfers }: Ground): readonly string[] {
  if (list === 'clocks') {
    const open = snapshot.matters.filter(({ status, closedOn }) => status === 'active' && closedOn === undefined);
    return open.filter(({ kind }) => kind === row['matter']).map(({ id }) => id);
  }
  const touches = TOUCHES[list];
  return transfers
    .filter(({ transfer, verdicts }) => verdicts.some((verdict) => touches(row, transfer, verdict, snapshot)))
    .map(({ transfer }) => transfer.id);
}

function rowsOf(pack: LawPack, list: List): readonly Row[] {
  return pack[list];
}

/** What a newer pack says otherwise, beside what its own days say. */
function packChanges(before: Law, now: Law, ground: Ground, told: ReadonlySet<string>): readonly LawChange[] {
  if (before.pack === now.pack || before.pack.version === now.pack.version) return [];
  return factChanges(before.pack, now.pack).flatMap(({ list, name, what }): LawChange[] => {
    const known = LISTS.find((one) => one === list);
    if (known === undefined || told.has(`${list} ${name}`)) return [];
    const row = [now.pack, before.pack].flatMap((pack) => rowsOf(pack, known)).find((one) => nameOf(one) === name);
    if (row === undefined) return [];
    const event = what === 'ended' ? 'changed' : what;
    const touches = touchedBy(known, row, ground);
    return [{ list: known, name, title: titleOf(now, known, row), event, day: undefined, touches }];
  });
}

/**
 * The changes of law after a day up to the day judged: facts that began, ended or were contested by their own days, and what a newer pack says otherwise. Those that touch
 * entries come first, then the newest.
 * @param earlier the state at the beginning of the period
 */
export function lawChanges(now: ViewInput, earlier: ViewInput): readonly LawChange[] {
  const ground = groundOf(now, earlier.answers);
  const [from, on] = [earlier.dates.on, now.dates.on];
  const within = (day: Day): boolean => from < day && day <= on;
  const dated = LISTS.flatMap((list) =>
    rowsOf(now.law.pack, list).flatMap((row) => {
      const events = eventsIn(row, within);
      if (events.length === 0) return [];
      const about = {
        list,
        name: nameOf(row),
        title: titleOf(now.law, list, row),
        touches: touchedBy(list, row, ground),
      };
      const seen = new Map(events.map((event) => [`${event.event} ${event.day}`, event]));
      // Where the next wording begins the day after the last one ended, one change is told and not two.
      const isFollowed = ({ event, day }: LawMoment): boolean =>
        event === 'ended' && seen.has(`begins ${addDays(day, 1)}`);
      return [...seen.values()].flatMap((moment): LawChange[] =>
        isFollowed(moment) ? [] : [{ ...about, event: moment.event, day: moment.day }],
      );
    }),
  );
  const told = new Set(dated.map(({ list, name }) => `${list} ${name}`));
  return [...dated, ...packChanges(earlier.law, now.law, ground, told)].toSorted(
    (one, other) =>
      Number(other.touches.length > 0) - Number(one.touches.length > 0) ||
      compareNames(other.day ?? '', one.day ?? '') ||
      compareNames(one.title, other.title),
  );
}
