import { isWithin } from '../days.ts';
import type { Ground } from '../routing/ground.ts';
import type { Measure } from '../routing/measures.ts';
import { route } from '../routing/route.ts';

/** How a jurisdiction is answered. */
export interface JurisdictionAnswer {
  /** The entity that looks after its contacts; null where no decision can be taken. */
  readonly entity: string | null;
  readonly measure: Measure | null;
  readonly kilometres: number | null;
  /** Flags that want a person's eye about nearness: a small margin, measures that disagree. */
  readonly flags: readonly string[];
}

/** A jurisdiction that is answered otherwise. */
export interface ChangedJurisdiction {
  readonly code: string;
  readonly name: string;
  readonly before: JurisdictionAnswer;
  readonly after: JurisdictionAnswer;
}

/** What another measure, margin or list of entities changes, over every jurisdiction. */
export interface Comparison {
  readonly jurisdictions: number;
  /** Those that go to another entity. */
  readonly moved: readonly ChangedJurisdiction[];
  /** Those that go to the same one, and are put before a person where they were not, or the other way round. */
  readonly flagged: readonly ChangedJurisdiction[];
}

const NEARNESS = new Set(['margin-small', 'measures-disagree', 'no-capital', 'nearer-entity-not-known']);

function answerFor(code: string, ground: Ground): JurisdictionAnswer {
  const answer = route({ jurisdiction: code }, ground);
  if (!answer.ok) return { entity: null, measure: null, kilometres: null, flags: [] };
  const { assigned, measure, kilometres, flags } = answer.decision;
  return {
    entity: assigned,
    measure,
    kilometres,
    flags: flags.map(({ flag }) => flag).filter((flag) => NEARNESS.has(flag)),
  };
}

/** Compares two grounds over all jurisdictions of the gazetteer, in the order of their names. */
export function compareGrounds(before: Ground, after: Ground): Comparison {
  const territories = [...before.geography.gazetteer.byCode.values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en'),
  );
  const changed = territories.map(({ alpha2, name }): ChangedJurisdiction => ({
    code: alpha2,
    name,
    before: answerFor(alpha2, before),
    after: answerFor(alpha2, after),
  }));
  const moved = changed.filter((one) => one.before.entity !== one.after.entity);
  const flagged = changed.filter(
    (one) => one.before.entity === one.after.entity && one.before.flags.join(' ') !== one.after.flags.join(' '),
  );
  return { jurisdictions: territories.length, moved, flagged };
}

/** An entity that takes part in routing, or could. */
export interface Taker {
  readonly id: string;
  readonly takes: boolean;
}

/** The entities that exist on the day, and whether contacts go to each of them. */
export function takersOf({ snapshot, policy, day }: Ground): readonly Taker[] {
  return snapshot.entities
    .filter(
      ({ status, existsFrom, existsTo }) =>
        status === 'active' && isWithin(day, { validFrom: existsFrom, validTo: existsTo }),
    )
    .map(({ id, mayTakeRoutedContacts }) => ({
      id,
      takes: mayTakeRoutedContacts === 'yes' || (mayTakeRoutedContacts === 'not-known' && id === policy.homeController),
    }));
}

/** The jurisdictions whose answer is another one by the other measure: where a person should say which is meant. */
export function disagreements(ground: Ground): readonly string[] {
  return [...ground.geography.gazetteer.byCode.keys()].filter((code) =>
    answerFor(code, ground).flags.includes('measures-disagree'),
  );
}
