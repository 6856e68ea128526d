import type { Difference } from '../core/law/reasoning/two-clocks.ts';
import type { MechanismKind, Unused } from '../core/law/reasoning/why-not.ts';
import { GROUND_WORDS, RECORD_KIND_WORDS, wordFor } from './terms.ts';

/** What each kind of mechanism is called, whatever the law. */
export const MECHANISM_WORDS: Readonly<Record<MechanismKind, string>> = {
  approval: 'Approval of the destination',
  'own-finding': 'The exporter’s own finding',
  safeguard: 'Safeguard',
  exception: 'Exception',
};

/** How a mechanism stands that carries nothing. */
export const UNUSED_WORDS: Readonly<Record<Unused['state'], string>> = {
  stands: 'in reserve',
  'not-known': 'open',
  fails: 'does not carry',
  'not-there': 'not there',
};

const WHAT = { new: 'recorded since', gone: 'removed since', changed: 'changed since' } as const;

const LAW_WHAT = {
  new: 'in the law since',
  gone: 'not in the law any more',
  changed: 'changed in the law since',
} as const;

/** What words need of a difference. */
type Told =
  | Pick<Extract<Difference, { of: 'record' }>, 'of' | 'kind' | 'name' | 'what'>
  | (Pick<Extract<Difference, { of: 'law' }>, 'of' | 'name' | 'what'> & { readonly list: string });

/** What a difference is about: the record with its kind, or the fact of law, and what became of it. */
export function differenceWords(one: Told): string {
  if (one.of === 'law') {
    const name = one.list === 'exceptions' ? wordFor(GROUND_WORDS, one.name) : one.name;
    return `${name}: ${LAW_WHAT[one.what]}`;
  }
  return `‘${one.name}’ (${wordFor(RECORD_KIND_WORDS, one.kind).toLowerCase()}): ${WHAT[one.what]}`;
}

/** 'validTo' → 'Valid to'. */
export function fieldWords(field: string): string {
  const words = field.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether facts made the difference each by itself, or only together. */
export const TOGETHER = 'None of these alone makes the difference; together they do.';
