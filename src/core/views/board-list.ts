import type { Finding } from '../checks/finding.ts';
import type { Verdict } from '../law/answer.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { nameById } from '../records/snapshot.ts';
import type { BoardFigures } from './board.ts';
import type { TransferLine } from './board-transfers.ts';
import { routedRows } from './board-record.ts';
import type { Said } from './said.ts';

/** The parts of the annex in which a figure's rows are listed; their letters and titles stand in the words. */
export type AnnexPart =
  | 'withoutMechanism'
  | 'notJudged'
  | 'lapsing'
  | 'contested'
  | 'exceptions'
  | 'destinations'
  | 'papers'
  | 'overdue'
  | 'risks'
  | 'matters'
  | 'decisions'
  | 'changes'
  | 'law'
  | 'assessments'
  | 'drift'
  | 'completeness'
  | 'routed'
  | 'retention'
  | 'drafts'
  | 'transfers'
  | 'putOff';

/** What is told of a row beside its name, as codes and days: what two reports are compared by. */
export type RowFacts = Readonly<Partial<Record<FactName, string>>>;
export type FactName =
  | 'regime'
  | 'verdict'
  | 'basis'
  | 'goodThrough'
  | 'becomes'
  | 'was'
  | 'rule'
  | 'due'
  | 'owner'
  | 'state'
  | 'until'
  | 'decidedBy'
  | 'advice'
  | 'event'
  | 'day'
  | 'place'
  | 'list';

/** One row behind a figure. */
export interface FigureRow {
  /** Tells the rows of a figure apart, and is the same for the same row of another day. */
  readonly key: string;
  /** The record that the row leads to; empty where it leads to none. */
  readonly record: string;
  readonly name: string;
  readonly facts: RowFacts;
  /** What a check says of it, where a check found it. */
  readonly said?: Said | undefined;
  /** What the row counts for: one, or a number of contacts. */
  readonly count: number;
}

/** A figure: its number is what its rows come to. A whole has the rows of its parts, one after the other, so that it is their sum by construction. */
export interface ListedFigure {
  /** Which figure: a code, followed by what it is of. */
  readonly id: string;
  readonly kind: string;
  /** What it is of, where there is one for each of several: a law, a destination, an owner. */
  readonly of: readonly Said[];
  readonly annex: AnnexPart;
  readonly rows: readonly FigureRow[];
  /** The figures of which it is the sum; none where it is no sum. */
  readonly parts: readonly string[];
}

/** The number that a figure shows. */
export function numberOf({ rows }: Pick<ListedFigure, 'rows'>): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** A figure that is its rows. @param of what it is of, where there is one for each of several */
export function figure(
  kind: string,
  annex: AnnexPart,
  rows: readonly FigureRow[],
  ...of: readonly Said[]
): ListedFigure {
  const id = [kind, ...of.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))].join('|');
  return { id, kind, of, annex, rows, parts: [] };
}

/** A whole of parts: its rows are theirs. */
export function whole(kind: string, annex: AnnexPart, parts: readonly ListedFigure[]): ListedFigure {
  return {
    ...figure(
      kind,
      annex,
      parts.flatMap(({ rows }) => rows),
    ),
    parts: parts.map(({ id }) => id),
  };
}

/** Leaves out what is not there, so that facts can be kept as they are. */
function facts(all: Readonly<Record<string, string | null | undefined>>): RowFacts {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}

/** What a verdict is compared by. */
export function verdictFacts(verdict: Verdict | undefined): RowFacts {
  if (verdict === undefined) return {};
  const { regime, basis, goodThrough, becomes } = verdict;
  return facts({ regime, verdict: verdict.verdict, basis, goodThrough, becomes: becomes?.verdict });
}

function lineRow(line: TransferLine, verdict: Verdict | undefined, more: RowFacts = {}): FigureRow {
  const key = verdict === undefined ? line.id : `${line.id} ${verdict.regime}`;
  return { key, record: line.id, name: line.title, facts: { ...verdictFacts(verdict), ...more }, count: 1 };
}

class Lister {
  readonly #snapshot: Snapshot;
  readonly #figures: BoardFigures;

  constructor(snapshot: Snapshot, figures: BoardFigures) {
    this.#snapshot = snapshot;
    this.#figures = figures;
  }

  #named(id: string, more: RowFacts = {}): FigureRow {
    const name = this.#figures.period?.namesThen.get(id) ?? nameById(this.#snapshot, id);
    return { key: id, record: id, name, facts: more, count: 1 };
  }

  #found(found: readonly Finding[]): readonly FigureRow[] {
    const seen = new Map<string, number>();
    return found.map(({ rule, records, regime, dueOn, owner, statement }) => {
      const record = records[0] ?? '';
      const key = [rule, record, regime ?? ''].join(' ').trim();
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return {
        ...this.#named(record, facts({ rule, regime, due: dueOn, owner })),
        said: statement,
        // One rule may say several things about one record.
        key: before === 0 ? key : `${key} ${before + 1}`,
      };
    });
  }

  /** Findings that say how many they are about. */
  #counted(found: readonly Finding[]): readonly FigureRow[] {
    return this.#found(found).map((row, index) => {
      const count = found[index]?.statement.parameters['count'];
      return typeof count === 'number' ? { ...row, count } : row;
    });
  }

  /** Transfers by verdict, by law and by destination, and their marks. */
  transfers(): readonly ListedFigure[] {
    const { verdicts, actSoon, byRegime, byDestination, toBeConfirmed, illustrative, drafts } = this.#figures;
    const ids = (list: readonly string[]): readonly FigureRow[] => list.map((id) => this.#named(id));
    const annexOf = { 'no-mechanism': 'withoutMechanism', 'needs-judgement': 'notJudged' } as const;
    const byVerdict = verdicts.map(({ verdict, transfers }) => {
      const annex = verdict === 'no-mechanism' || verdict === 'needs-judgement' ? annexOf[verdict] : 'transfers';
      return figure(
        'verdict',
        annex,
        transfers.map((id) => this.#named(id, { verdict })),
        verdict,
      );
    });
    const regimes = byRegime.flatMap(({ regime, verdicts: own }) =>
      own.map(({ verdict, transfers }) =>
        figure(
          'regime',
          'transfers',
          transfers.map((id) => ({ ...this.#named(id, { regime, verdict }), key: `${id} ${regime}` })),
          regime,
          verdict,
        ),
      ),
    );
    const destinations = byDestination.map(({ destination, basis, shade, transfers }) =>
      figure('destination', 'destinations', ids(transfers), destination.label, basis.label, shade),
    );
    return [
      whole('transfers', 'transfers', byVerdict),
      ...byVerdict,
      figure('act-soon', 'transfers', ids(actSoon)),
      whole('by-regime', 'transfers', regimes),
      ...regimes,
      whole('by-destination', 'destinations', destinations),
      ...destinations,
      figure('to-be-confirmed', 'transfers', ids(toBeConfirmed)),
      figure('illustrative', 'transfers', ids(illustrative)),
      figure('drafts', 'drafts', ids(drafts)),
    ];
  }

  /** What lapses, is contested, or is an exception. */
  standing(): readonly ListedFigure[] {
    const { lapsing, contested, exceptions } = this.#figures;
    const bands = lapsing.map(({ within, lines }) =>
      figure(
        'lapsing',
        'lapsing',
        lines.map((line) => lineRow(line, line.verdict)),
        String(within),
      ),
    );
    const rows = (list: typeof contested) => list.map((line) => lineRow(line, line.verdict));
    return [
      whole('all-lapsing', 'lapsing', bands),
      ...bands,
      figure('contested', 'contested', rows(contested)),
      figure('without-fallback', 'contested', rows(contested.filter(({ verdict }) => verdict.fallback === null))),
      figure('exceptions', 'exceptions', rows(exceptions)),
    ];
  }

  /** What changed in the period, in the register and in the law. */
  period(): readonly ListedFigure[] {
    const { period, law } = this.#figures;
    if (period === undefined) return [];
    const changes = period.changes.map(({ change, lines }) =>
      figure(
        'change',
        'changes',
        lines.map((line) => ({
          ...lineRow(line, line.after ?? line.before, facts({ was: line.was, verdict: line.is })),
          key: line.id,
        })),
        change,
      ),
    );
    const events = law.map(({ list, name, title, event, day, touches }) => ({
      row: {
        key: `${list} ${name} ${event} ${day ?? ''}`,
        record: '',
        name: title,
        facts: facts({ event, day }),
        count: 1,
      },
      touches: touches.length,
    }));
    const touching = (does: boolean) => events.filter(({ touches }) => touches > 0 === does).map(({ row }) => row);
    const parts = [figure('law-touching', 'law', touching(true)), figure('law-other', 'law', touching(false))];
    return [
      ...changes,
      figure('arisen', 'changes', this.#found(period.arisen)),
      figure('settled', 'changes', this.#found(period.settled)),
      whole('law', 'law', parts),
      ...parts,
    ];
  }

  /** Duties beside the mechanism: agreements, assessments, notices, the record itself, reviews. */
  duties(): readonly ListedFigure[] {
    const { papers, assessments, againstAdvice, drift, completeness, overdue, decisions } = this.#figures;
    const papersOf = (prefix: string) => this.#found(papers.filter(({ rule }) => rule.startsWith(prefix)));
    const paperParts = [
      figure('arrangements', 'papers', papersOf('art-26.')),
      figure('terms', 'papers', this.#found(papers.filter(({ rule }) => !rule.startsWith('art-26.')))),
    ];
    const assessmentParts = [
      figure(
        'assessments-wanted',
        'assessments',
        assessments.wanted.map((line) => lineRow(line, line.verdict)),
      ),
      figure('assessments-found', 'assessments', this.#found(assessments.found)),
    ];
    const owners = overdue.map(({ owner, reviews }) =>
      figure('overdue-of', 'overdue', this.#found(reviews.map(({ finding }) => finding)), owner),
    );
    const activities = (['complete', 'withGaps'] as const).map((state) =>
      figure(
        state === 'complete' ? 'activities-complete' : 'activities-with-gaps',
        'completeness',
        completeness[state].map((id) => this.#named(id)),
      ),
    );
    return [
      figure('decisions', 'decisions', this.#found(decisions)),
      whole('papers', 'papers', paperParts),
      ...paperParts,
      whole('assessments', 'assessments', assessmentParts),
      ...assessmentParts,
      figure('assessments-against-advice', 'assessments', this.#found(againstAdvice)),
      figure('drift', 'drift', this.#found(drift)),
      whole('activities', 'completeness', activities),
      ...activities,
      figure('gaps', 'completeness', this.#found(completeness.gaps)),
      whole('overdue', 'overdue', owners),
      ...owners,
    ];
  }

  /** Risks, matters and routed contacts. */
  others(): readonly ListedFigure[] {
    const { risks, matters, routed, retention, putOff } = this.#figures;
    const risksThat = (stands: boolean, advice?: string) =>
      risks
        .filter((risk) => risk.stands === stands && (advice === undefined || risk.advice === advice))
        .map(({ id, until, officer, controller, advice: advised }) =>
          this.#named(id, { until, decidedBy: `${officer}, ${controller}`, advice: advised }),
        );
    const riskParts = [
      figure('risks-standing', 'risks', risksThat(true)),
      figure('risks-over', 'risks', risksThat(false)),
    ];
    const matterParts = (['overdue', 'open', 'no-clock', 'closed-late', 'closed-in-time'] as const).map((state) =>
      figure(
        'matter',
        'matters',
        matters
          .filter((matter) => matter.state === state)
          .map(({ id, dueOn }) => this.#named(id, facts({ state, due: dueOn }))),
        state,
      ),
    );
    const routedParts = routed.map(({ entity, name, lines }) =>
      figure(
        'routed-to',
        'routed',
        lines.map(({ list, on, jurisdiction, rows }, index) => ({
          key: `${entity} ${on} ${jurisdiction} ${index}`,
          record: entity,
          name,
          facts: { list, day: on, place: jurisdiction },
          count: rows,
        })),
        name,
      ),
    );
    return [
      whole('risks', 'risks', riskParts),
      ...riskParts,
      figure('advice-not-followed', 'risks', risksThat(true, 'disagrees')),
      whole('matters', 'matters', matterParts),
      ...matterParts,
      figure('retention', 'retention', this.#counted(retention)),
      figure(
        'put-off',
        'putOff',
        putOff.map((entry) =>
          this.#named(
            entry.putOff?.postponement ?? entry.record,
            facts({ due: entry.on, until: entry.putOff?.until, decidedBy: entry.putOff?.by }),
          ),
        ),
      ),
      whole('routed', 'routed', routedParts),
      ...routedParts,
    ];
  }
}

/** Every figure of a report with its rows. */
export function listedFigures(figures: BoardFigures, snapshot: Snapshot): readonly ListedFigure[] {
  const lister = new Lister(snapshot, figures);
  return [...lister.transfers(), ...lister.standing(), ...lister.period(), ...lister.duties(), ...lister.others()];
}

/** How many contacts were routed, of all entities. */
export function routedContacts({ routed }: Pick<BoardFigures, 'routed'>): number {
  return routed.reduce((sum, group) => sum + routedRows(group), 0);
}
