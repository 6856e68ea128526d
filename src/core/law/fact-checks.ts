import type { Statement } from '../statement.ts';
import { TERRITORY_CODES } from './codes.ts';
import { factsOf, visitRows } from './facts.ts';
import type { LocatedFact } from './facts.ts';
import type { LawPack } from './pack.ts';
import { problemAt, say } from './problems.ts';
import type { LawProblem } from './problems.ts';

/** Fields, at any depth, that hold codes of territories. */
const COUNTRY_FIELDS = ['country', 'countries', 'partOf', 'notYetFor'] as const;

function checkFact({ fact, path, subject }: LocatedFact, packAsOf: string): LawProblem[] {
  const problems: LawProblem[] = [];
  const add = (field: string, statement: Statement) => problems.push(problemAt(`${path}.${field}`, statement, subject));
  if (fact.sources.length === 0 && fact.grade !== 'unconfirmed') {
    add('sources', say('law.no-source', { grade: fact.grade }));
  }
  if (fact.validFrom !== undefined && fact.validTo !== undefined && fact.validTo < fact.validFrom) {
    add('validTo', say('law.ends-before-it-begins', { from: fact.validFrom, to: fact.validTo }));
  }
  if (fact.asOf > packAsOf) add('asOf', say('law.as-of-after-pack', { asOf: fact.asOf, packAsOf }));
  for (const [index, field] of (fact.unconfirmedFields ?? []).entries()) {
    if (!Object.hasOwn(fact, field)) add(`unconfirmedFields[${index}]`, say('law.no-such-field', { field }));
  }
  return problems;
}

/** The entries of a field, one or several, each with its path. */
function entries(value: unknown, path: string): ReadonlyArray<readonly [path: string, entry: string]> {
  if (typeof value === 'string') return [[path, value]];
  return Array.isArray(value) ? value.map((entry, index) => [`${path}[${index}]`, String(entry)]) : [];
}

/** Keys of sources and codes of territories that nothing bears. */
function checkKeys(pack: LawPack): LawProblem[] {
  const problems: LawProblem[] = [];
  visitRows(pack, (row, path, subject) => {
    for (const [where, key] of entries(row['sources'], `${path}.sources`)) {
      if (Object.hasOwn(pack.sources, key)) continue;
      problems.push(problemAt(where, say('law.unknown-source', { key }), subject));
    }
    for (const field of COUNTRY_FIELDS) {
      for (const [where, code] of entries(row[field], `${path}.${field}`)) {
        if (!TERRITORY_CODES.has(code)) problems.push(problemAt(where, say('law.unknown-country', { code }), subject));
      }
    }
  });
  return problems;
}

/**
 * Checks every fact by itself: a source or the grade *unconfirmed*, days in order, sources that are listed, codes that exist.
 */
export function checkFacts(pack: LawPack): LawProblem[] {
  return [...factsOf(pack).flatMap((located) => checkFact(located, pack.asOf)), ...checkKeys(pack)];
}
