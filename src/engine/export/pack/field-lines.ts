import { isDay } from '../../../core/days.ts';
import type { Law } from '../../../core/law/law.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import type { AnyWord } from '../../../words/screens/forms/word.ts';
import { britishDay, REGIME_WORDS, wordFor } from '../../../words/terms.ts';
import { AGREEMENT_KIND_WORDS } from '../../../words/views.ts';

/** By what values are told: names of records, of territories and of zones. */
export interface Naming {
  readonly snapshot: Snapshot;
  readonly law: Law;
}

const KNOWN: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', 'not-known': 'Not known' };

/** One value as a person reads it. No identifier is left in it: it is told by the name of what it is of. */
function valueText(name: string, word: AnyWord, value: string | number | boolean, { snapshot, law }: Naming): string {
  const text = String(value);
  const choice = word.choices?.[text] ?? KNOWN[text];
  if (choice !== undefined) return choice;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (name === 'country' || name === 'destinations') return law.nameOf(text);
  if (name === 'zone') return law.zone(text)?.name ?? text;
  if (name === 'instruments') return wordFor(AGREEMENT_KIND_WORDS, text);
  if (name === 'regime') return wordFor(REGIME_WORDS, text);
  if (isDay(text)) return britishDay(text);
  return snapshot.byId.has(text) ? nameById(snapshot, text) : text;
}

/** A group of fields, each after its name; a group of one field is told without it. */
function groupLines(word: AnyWord, group: Readonly<Record<string, unknown>>, naming: Naming): readonly string[] {
  // In the order of the form, since a stored record has its fields by the alphabet.
  const names = [...new Set([...Object.keys(word.fields ?? {}), ...Object.keys(group)])];
  return names.flatMap((name) => {
    const field = word.fields?.[name] ?? { label: name };
    const lines = fieldLines(name, field, group[name], naming);
    return lines.length === 0 ? [] : [`${field.label}: ${lines.join('; ')}`];
  });
}

/**
 * What a field of a record holds, in the words of its form, line by line; no line where nothing is recorded.
 * @param word what the form calls the field
 */
export function fieldLines(name: string, word: AnyWord, value: unknown, naming: Naming): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) {
    return (value as unknown[]).flatMap((item) => {
      const lines = fieldLines(name, word, item, naming);
      return lines.length === 0 ? [] : [lines.join('; ')];
    });
  }
  if (typeof value === 'object') return groupLines(word, value as Readonly<Record<string, unknown>>, naming);
  return [valueText(name, word, value as string | number | boolean, naming)];
}
