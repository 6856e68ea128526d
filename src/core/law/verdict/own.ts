import type { OwnFacts, OwnMark, OwnRow } from '../own-facts.ts';
import type { Reason } from '../answer.ts';
import { reason } from './case.ts';
import type { Case } from './case.ts';
import { say } from './statements.ts';
import type { Trial } from './trial.ts';

function said({ title, reason: why, action, entry }: OwnMark, citation: string): Reason {
  return reason(say('verdict.own-entry', { title, why, action }), citation, entry);
}

/** That a row of the law is this register's own entry and not the pack's, where it is. */
export function ownReasons(of: Case, row: object, citation: string): readonly Reason[] {
  const mark = of.law.own.rows.get(row);
  return mark === undefined ? [] : [said(mark, citation)];
}

/** Says it of the row on which a route rests. */
export function noteOwn(of: Case, row: object, trial: Trial, citation: string): void {
  trial.reasons.push(...ownReasons(of, row, citation));
}

/** Says that this register itself withdrew the row that would have carried. */
export function noteWithdrawn(
  of: Case,
  list: OwnFacts['withdrawn'][number]['list'],
  fits: (row: OwnRow) => boolean,
  trial: Trial,
  citation: string,
): void {
  for (const { list: from, row, mark } of of.law.own.withdrawn) {
    const ofRegime = 'regime' in row && row.regime === of.regime.id;
    if (from === list && ofRegime && fits(row)) trial.reasons.push(said(mark, citation));
  }
}
