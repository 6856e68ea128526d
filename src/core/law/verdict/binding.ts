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

type Bound = Agreement['parties'][number];

const boundByPerson = new WeakMap<Snapshot, WeakMap<Agreement, ReadonlyMap<string, readonly Bound[]>>>();

/** What an agreement says of each company, its branches included; a group's agreement has many parties, and is asked for very many transfers. */
function boundIn(snapshot: Snapshot, agreement: Agreement): ReadonlyMap<string, readonly Bound[]> {
  let known = boundByPerson.get(snapshot);
  if (known === undefined) {
    known = new WeakMap();
    boundByPerson.set(snapshot, known);
  }
  let index = known.get(agreement);
  if (index === undefined) {
    const pairs = agreement.parties.flatMap((bound) => {
      const party = partyOf(snapshot, bound.party);
      return party === undefined ? [] : [{ person: legalPersonOf(snapshot, party), bound }];
    });
    index = new Map(
      [...Map.groupBy(pairs, ({ person }) => person)].map(([person, list]) => [person, list.map(({ bound }) => bound)]),
    );
    known.set(agreement, index);
  }
  return index;
}

/**
 * Whether the agreement binds the party (or the company whose branch it is) on that day: signed, incorporated or acceded, since it joined and through the
 * day on which it left. A party without a joining day is bound from the start of the agreement, unless it acceded, which has to have a day.
 */
export function bindsOn(snapshot: Snapshot, agreement: Agreement, party: Party, day: Day): Known {
  let answer: Known = 'no';
  for (const bound of boundIn(snapshot, agreement).get(legalPersonOf(snapshot, party)) ?? []) {
    if (bound.howBound === 'not-yet-bound') continue;
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
