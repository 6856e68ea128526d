import type { Finding } from '../checks/finding.ts';
import type { Day } from '../days.ts';
import type { ToDo, Verdict } from '../law/answer.ts';
import { isWithin } from '../days.ts';
import { nameById } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { answerLines } from './board-transfers.ts';
import type { Answered, AnswerLine } from './board-transfers.ts';

/** What the verdict of a transfer asks of its assessment. */
export interface WantedAssessment extends AnswerLine {
  readonly wants: readonly ToDo[];
}

/** Assessments that stand out: those that a transfer lacks or cannot rest on, and what the checks find in those that it rests on. */
export interface OutstandingAssessments {
  readonly wanted: readonly WantedAssessment[];
  readonly found: readonly Finding[];
}

function wantsOf({ verdict, toDo }: Verdict): readonly ToDo[] {
  if (verdict !== 'no-mechanism' && verdict !== 'needs-judgement') return [];
  return toDo.filter(({ statement }) => statement.id === 'todo.assess' || statement.id === 'todo.mend-assessment');
}

export function outstandingAssessments(all: readonly Answered[], found: readonly Finding[]): OutstandingAssessments {
  return {
    wanted: answerLines(all, (verdict) => wantsOf(verdict).length > 0).map((line) => ({
      ...line,
      wants: wantsOf(line.verdict),
    })),
    found: found.filter(({ rule, severity }) => rule.startsWith('assessment.') && severity !== 'note'),
  };
}

/** What notices promise or tell that the record does not bear out, or leave out; what is only to be noted is left out. */
export function noticeDrift(found: readonly Finding[]): readonly Finding[] {
  return found.filter(
    ({ group, rule, severity }) => severity !== 'note' && (group === 'notice' || rule.startsWith('art-13')),
  );
}

/** How complete the record of processing is: every activity of that day is in one of the two lists. */
export interface Completeness {
  readonly complete: readonly string[];
  readonly withGaps: readonly string[];
  /** What is missing, in whatever record. */
  readonly gaps: readonly Finding[];
}

export function completenessOf(
  snapshot: Snapshot,
  found: readonly Finding[],
  on: Day,
  concerns: (id: string) => boolean,
): Completeness {
  const gaps = found.filter(
    ({ group, severity }) => severity !== 'note' && (group === 'completeness' || group === 'flows'),
  );
  const named = new Set(gaps.flatMap(({ records }) => records));
  const activities = snapshot.activities
    .filter(
      ({ id, status, from, to }) =>
        status === 'active' && concerns(id) && isWithin(on, { validFrom: from, validTo: to }),
    )
    .map(({ id }) => id);
  return {
    complete: activities.filter((id) => !named.has(id)),
    withGaps: activities.filter((id) => named.has(id)),
    gaps,
  };
}

/** A list of contacts that was routed, as the register keeps it: counts alone. */
export interface RoutedCounts {
  readonly title: string;
  readonly on: Day;
  readonly volumes: ReadonlyArray<{ readonly jurisdiction: string; readonly entity: string; readonly rows: number }>;
}

/** How many contacts of one list and one jurisdiction an entity was given. */
export interface RoutedLine {
  readonly list: string;
  readonly on: Day;
  readonly jurisdiction: string;
  readonly rows: number;
}

/** The contacts that an entity was given in the period: their number is the sum of the lines. */
export interface RoutedGroup {
  readonly entity: string;
  readonly name: string;
  readonly lines: readonly RoutedLine[];
}

/**
 * Routed contacts by entity, of lists routed by a day of the period; most first.
 * @param from the day before the period; without it there is no beginning
 */
export function routedGroups(
  snapshot: Snapshot,
  lists: readonly RoutedCounts[],
  period: { readonly from: Day | undefined; readonly on: Day },
  concerns: (id: string) => boolean,
): readonly RoutedGroup[] {
  const lines = lists
    .filter(({ on }) => on <= period.on && (period.from === undefined || on > period.from))
    .flatMap(({ title, on, volumes }) =>
      volumes.map(({ entity, jurisdiction, rows }) => ({ entity, line: { list: title, on, jurisdiction, rows } })),
    )
    .filter(({ entity }) => concerns(entity));
  return [...Map.groupBy(lines, ({ entity }) => entity)]
    .map(([entity, list]) => ({ entity, name: nameById(snapshot, entity), lines: list.map(({ line }) => line) }))
    .toSorted((one, other) => routedRows(other) - routedRows(one));
}

/** How many contacts an entity was given. */
export function routedRows({ lines }: Pick<RoutedGroup, 'lines'>): number {
  return lines.reduce((sum, { rows }) => sum + rows, 0);
}
