import type { Day } from '../../days.ts';
import type { Agreement } from '../../records/agreement.ts';
import { partyOf } from '../../records/snapshot.ts';
import type { Party, Snapshot } from '../../records/snapshot.ts';
import type { Known } from '../../records/fields.ts';
import { legalPersonOf } from './case.ts';

/** Whether the agreement runs on that day; `not-known` where no day says from when. The last day of validity is included. */
export function runsOn(agreement: Agreement, day: Day): Known {
  if (agreement.validTo !== undefined && agreement.validTo < day) return 'no';
  const start = agreement.validFrom ?? agreement.concludedOn;
  if (start === undefined) return 'not-known';
  return start <= day ? 'yes' : 'no';
}

/**
 * Whether the agreement binds the party (or the company whose branch it is) on that day: signed, incorporated or acceded, since it joined and through the
 * day on which it left. A party without a joining day is bound from the start of the agreement, unless it acceded, which has to have a day.
 */
export function bindsOn(snapshot: Snapshot, agreement: Agreement, party: Party, day: Day): Known {
  const person = legalPersonOf(snapshot, party);
  let answer: Known = 'no';
  for (const bound of agreement.parties) {
    const other = partyOf(snapshot, bound.party);
    if (other === undefined || legalPersonOf(snapshot, other) !== person || bound.howBound === 'not-yet-bound') {
      continue;
    }
    if ((bound.joined !== undefined && bound.joined > day) || (bound.left !== undefined && bound.left < day)) continue;
    if (bound.joined !== undefined || bound.howBound !== 'acceded') return 'yes';
    answer = 'not-known';
  }
  return answer;
}

/** Whether an active agreement runs on that day and binds both parties. */
export function bindsBothOn(snapshot: Snapshot, agreement: Agreement, one: Party, other: Party, day: Day): boolean {
  return (
    agreement.status === 'active' &&
    runsOn(agreement, day) === 'yes' &&
    bindsOn(snapshot, agreement, one, day) === 'yes' &&
    bindsOn(snapshot, agreement, other, day) === 'yes'
  );
}
