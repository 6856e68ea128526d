import type * as z from 'zod';
import { fieldPath } from '../records/validate.ts';
import { checkFacts } from './fact-checks.ts';
import { LAW_PACK_FORMAT, LawPack } from './pack.ts';
import { problemAt, say } from './problems.ts';
import type { LawProblem } from './problems.ts';
import { checkRegimes } from './regime-checks.ts';
import { checkTerritories } from './territory-checks.ts';

/** A law pack that can be used, or all that is wrong with it. */
export type ParsedLawPack =
  | { readonly pack: LawPack; readonly problems?: undefined }
  | { readonly pack?: undefined; readonly problems: readonly LawProblem[] };

function issueProblems(issue: z.core.$ZodIssue): LawProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => problemAt(fieldPath([...issue.path, field]), say('law.unknown-field', { field })));
  }
  const path = fieldPath(issue.path);
  if (issue.input === undefined) {
    return [
      problemAt(path, say('law.missing-field', { expected: issue.code === 'invalid_type' ? issue.expected : '' })),
    ];
  }
  return [problemAt(path, say('law.refused-value', { value: JSON.stringify(issue.input).slice(0, 60) }))];
}

/**
 * Reads a value as a law pack: its format first, then its shape, then its sense.
 * @returns the pack, or every problem with its place in the JSON; one of a newer format gives that as its only problem
 */
export function parseLawPack(value: unknown): ParsedLawPack {
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) {
    return {
      problems: [problemAt('', say('law.not-a-pack', { found: Array.isArray(value) ? 'array' : typeof value }))],
    };
  }
  const { formatVersion } = value;
  if (typeof formatVersion === 'number' && formatVersion > LAW_PACK_FORMAT) {
    const statement = say('law.newer-format', { found: formatVersion, known: LAW_PACK_FORMAT });
    return { problems: [problemAt('formatVersion', statement)] };
  }
  const parsed = LawPack.safeParse(value, { reportInput: true });
  if (!parsed.success) return { problems: parsed.error.issues.flatMap(issueProblems) };
  const problems = checkLawPack(parsed.data);
  return problems.length > 0 ? { problems } : { pack: parsed.data };
}

function twice(names: ReadonlyArray<readonly [path: string, name: string]>): LawProblem[] {
  const seen = new Set<string>();
  return names.flatMap(([path, name]) => {
    if (seen.has(name)) return [problemAt(path, say('law.twice', { name }), name)];
    seen.add(name);
    return [];
  });
}

/** Ids, codes and the like that two rows share. */
function checkNames(pack: LawPack): LawProblem[] {
  return [
    ...twice(pack.territories.map(({ code }, index) => [`territories[${index}].code`, code])),
    ...twice(pack.zones.map(({ code }, index) => [`zones[${index}].code`, code])),
    ...twice(pack.regimes.map(({ id }, index) => [`regimes[${index}].id`, id])),
    ...twice(pack.approvals.map(({ id }, index) => [`approvals[${index}].id`, id])),
    ...twice(pack.instruments.map(({ id }, index) => [`instruments[${index}].id`, id])),
    ...twice(pack.exceptions.map(({ regime, ground }, index) => [`exceptions[${index}]`, `${regime} ${ground}`])),
    ...twice(pack.restrictions.map(({ id }, index) => [`restrictions[${index}].id`, id])),
    ...twice(pack.clocks.map(({ id }, index) => [`clocks[${index}].id`, id])),
    ...twice(pack.authorities.map(({ id }, index) => [`authorities[${index}].id`, id])),
    ...pack.instruments.flatMap(({ versions, id }, index) =>
      twice(versions.map(({ version }, at) => [`instruments[${index}].versions[${at}].version`, `${id} ${version}`])),
    ),
  ];
}

/**
 * What is wrong in a pack whose shape is right: facts without source, spans that overlap or leave a day out, codes and keys that nothing bears.
 * @returns the problems in the order of the lists; empty for a pack that can be used
 */
export function checkLawPack(pack: LawPack): readonly LawProblem[] {
  return [
    ...checkFacts(pack),
    ...checkTerritories(pack),
    ...checkRegimes(pack),
    ...checkNames(pack),
    ...pack.approvals.flatMap(({ id, country, organisation, anywhere }, index) =>
      [country, organisation, anywhere].filter((one) => one !== undefined).length !== 1
        ? [problemAt(`approvals[${index}]`, say('law.one-destination', { id }), id)]
        : [],
    ),
    ...pack.restrictions.flatMap(({ id, country, ofImporters }, index) =>
      (country === undefined) === (ofImporters === undefined)
        ? [problemAt(`restrictions[${index}]`, say('law.one-target', { id }), id)]
        : [],
    ),
  ];
}
