import type { Day } from '../days.ts';
import { bindsOn, runsOn } from '../law/verdict/binding.ts';
import { legalPersonOf } from '../law/verdict/case.ts';
import type { Agreement } from '../records/agreement.ts';
import type { Known } from '../records/fields.ts';
import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** An agreement as it stands on the day: whether it runs, and whom (by legal person) it binds how surely. */
export interface Paper {
  readonly agreement: Agreement;
  readonly runs: Known;
  readonly bound: ReadonlyMap<string, Known>;
}

/** What is found between two parties: whether something serves that day, and what would serve if it ran or bound both. */
export interface Between {
  /** `not-known` where the record does not say since when the agreement runs or a party is bound. */
  readonly state: Known;
  /** The agreements of that state; where it is `no`, those that name both parties and do not serve that day. */
  readonly agreements: readonly Agreement[];
}

/** Agreements, indexed by whom they name. */
export interface Papers {
  readonly all: readonly Paper[];
  /** The agreements, drafts apart, that name the legal person. */
  readonly naming: (person: string) => readonly Paper[];
  readonly between: (one: string, other: string, serves: (agreement: Agreement) => boolean) => Between;
}

function paperOf(snapshot: Snapshot, agreement: Agreement, day: Day): Paper {
  const bound = new Map<string, Known>();
  for (const { party } of agreement.parties) {
    const known = partyOf(snapshot, party);
    if (known === undefined) continue;
    const person = legalPersonOf(snapshot, known);
    if (!bound.has(person)) bound.set(person, bindsOn(snapshot, agreement, known, day));
  }
  return { agreement, runs: agreement.status === 'active' ? runsOn(agreement, day) : 'no', bound };
}

function least(...answers: readonly (Known | undefined)[]): Known {
  if (answers.some((answer) => answer === 'no' || answer === undefined)) return 'no';
  return answers.includes('not-known') ? 'not-known' : 'yes';
}

/** Indexes the agreements for a day. Drafts are left out: they bind nobody. */
export function papersOf(snapshot: Snapshot, day: Day): Papers {
  const all = snapshot.agreements
    .filter(({ status }) => status !== 'draft')
    .map((agreement) => paperOf(snapshot, agreement, day));
  const byPerson = new Map<string, Paper[]>();
  for (const paper of all) {
    for (const person of paper.bound.keys()) {
      const list = byPerson.get(person);
      if (list === undefined) byPerson.set(person, [paper]);
      else list.push(paper);
    }
  }
  const naming = (person: string): readonly Paper[] => byPerson.get(person) ?? [];
  return {
    all,
    naming,
    between: (one, other, serves) => {
      const [few, many] = naming(one).length <= naming(other).length ? [one, other] : [other, one];
      const candidates = naming(few).filter((paper) => paper.bound.has(many) && serves(paper.agreement));
      const states = candidates.map((paper) => least(paper.runs, paper.bound.get(one), paper.bound.get(other)));
      const state = (['yes', 'not-known', 'no'] as const).find((wanted) => states.includes(wanted)) ?? 'no';
      return {
        state,
        agreements: candidates.filter((_, index) => states[index] === state).map((paper) => paper.agreement),
      };
    },
  };
}
