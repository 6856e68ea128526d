import type { PaperField } from '../../records/paper-fields.ts';
import type { Day } from '../../days.ts';
import type { Agreement, SignedFact, SignedPaper } from '../../records/agreement.ts';
import type { Statement } from '../../statement.ts';
import type { Said } from '../said.ts';
import type { Paper } from './paper.ts';

/**
 * What a signed annex does not state of the transfers themselves: how and when it was signed, and what is looked after elsewhere, by rules of their own. That it is
 * different later is no drift.
 */
const NOT_STATED: ReadonlySet<PaperField> = new Set([
  'how-bound',
  'signatory',
  'signed-on',
  'start',
  'term',
  'version',
  'modules',
  'review-dates',
  'linked-agreements',
  'assessment',
  'document',
]);

function valuesOfStatement({ parameters }: Statement): string {
  return Object.values(parameters)
    .flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .map(String)
    .filter((value) => value !== '')
    .join(', ');
}

/** What a line states, without the words around it: those may change from one version of the program to the next. */
function valueOf(said: Said): string {
  if (typeof said === 'string') return said;
  return valuesOfStatement('statement' in said ? said.statement : said);
}

function isFact(said: Said): boolean {
  return typeof said === 'string' || 'statement' in said || said.id !== 'view.to-be-confirmed';
}

interface Stated {
  readonly about: string | undefined;
  readonly field: PaperField;
  readonly values: Set<string>;
}

/** What a paper states, field by field; gaps, and what is agreed in the form itself, are not stated by it. */
export function statedFacts({ sections }: Pick<Paper, 'sections'>): readonly SignedFact[] {
  const found = new Map<string, Stated>();
  for (const { about, rows } of sections.flatMap(({ tables }) => tables)) {
    for (const { field, state, lines } of rows) {
      if ((state !== 'recorded' && state !== 'to-be-confirmed') || NOT_STATED.has(field)) continue;
      const key = keyOf({ about, field });
      const known = found.get(key) ?? { about, field, values: new Set<string>() };
      found.set(key, known);
      for (const line of lines.filter(isFact)) known.values.add(valueOf(line));
    }
  }
  return [...found.values()].map(({ about, field, values }) => ({
    ...(about === undefined ? {} : { about }),
    field,
    values: [...values].toSorted(),
  }));
}

/** One field in which the records no longer say what was signed. */
export interface Drift {
  readonly field: PaperField;
  /** The record that the field is about, where it is about one of several. */
  readonly about: string | undefined;
  /** What was signed and is no longer so. */
  readonly gone: readonly string[];
  /** What is so and was not signed. */
  readonly added: readonly string[];
}

function keyOf({ about, field }: Pick<SignedFact, 'about' | 'field'>): string {
  return `${about ?? ''} ${field}`;
}

/**
 * Where the records of a day differ from a paper that was signed: fields that it states and that now say something else, and records that it does not know yet, such as a sub-processor
 * that came later. A field that was a gap when it was signed is no drift.
 * @param today the same paper, filled from the records of the day
 */
export function driftOf(signed: SignedPaper, today: Pick<Paper, 'sections'>): readonly Drift[] {
  const now = new Map(statedFacts(today).map((fact) => [keyOf(fact), fact]));
  const stated = new Set(signed.facts.map((fact) => keyOf(fact)));
  const known = new Set(signed.facts.map(({ about }) => about ?? ''));
  const changed = signed.facts.map((fact) => ({
    fact,
    values: now.get(keyOf(fact))?.values ?? [],
    before: fact.values,
  }));
  const arrived = [...now.values()]
    .filter((fact) => !stated.has(keyOf(fact)) && !known.has(fact.about ?? ''))
    .map((fact) => ({ fact, values: fact.values, before: [] as readonly string[] }));
  return [...changed, ...arrived].flatMap(({ fact, values, before }): readonly Drift[] => {
    const gone = before.filter((value) => !values.includes(value));
    const added = values.filter((value) => !before.includes(value));
    if (gone.length + added.length === 0) return [];
    return [{ field: fact.field, about: fact.about, gone, added }];
  });
}

/** The newest signing of each paper up to a day: what was signed before it no longer counts. */
export function signedOnDay(all: readonly SignedPaper[], day: string): readonly SignedPaper[] {
  const newest = new Map<string, SignedPaper>();
  for (const one of all.filter(({ signedOn }) => signedOn <= day)) {
    const known = newest.get(one.paper);
    if (known === undefined || known.signedOn <= one.signedOn) newest.set(one.paper, one);
  }
  return [...newest.values()];
}

/** The agreement with a paper recorded as signed: what it stated on the day of its signing, instead of what was recorded of the same paper and day before. */
export function signedWith(agreement: Agreement, paper: Paper, signedOn: Day): Agreement {
  const others = agreement.signedPapers.filter((one) => one.paper !== paper.kind || one.signedOn !== signedOn);
  const signed = { paper: paper.kind, signedOn, facts: [...statedFacts(paper)] };
  return { ...agreement, signedPapers: [...others, signed] };
}
