import { InstrumentKind } from '../../../core/law/pack.ts';
import { agreementForm } from '../../../words/screens/forms/agreement.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import type { AnyWord } from '../../../words/screens/forms/word.ts';
import { REGIME_WORDS, wordFor } from '../../../words/terms.ts';
import type { Choice } from '../../ui/select.tsx';
import type { Look } from '../layouts/layout.ts';
import type { ChoiceField, FieldNode } from '../model/field.ts';

/** The values of a choice, each by its word. */
export function choicesOf(field: ChoiceField, word: AnyWord): readonly Choice[] {
  return field.options.map((option) => ({ id: String(option), label: wordFor(word.choices ?? {}, String(option)) }));
}

const CODES: { readonly [L in Look]?: Readonly<Record<string, string>> } = {
  regime: REGIME_WORDS,
  instrument: Object.fromEntries(
    InstrumentKind.options.map((kind) => [kind, agreementForm.fields.servesAs.choices[kind]]),
  ),
};

/** The codes that a look offers by their names; nothing where the field is plain text. */
export function codesOf(look: Look | undefined): Readonly<Record<string, string>> | undefined {
  return look === undefined ? undefined : CODES[look];
}

/** Codes to choose from, and beside them those that are recorded and that the law pack does not know. */
export function codeChoices(codes: Readonly<Record<string, string>>, recorded: readonly string[]): readonly Choice[] {
  const known = Object.entries(codes).map(([id, label]) => ({ id, label }));
  const unknown = recorded.filter((code) => code !== '' && codes[code] === undefined);
  return [...known, ...unknown.map((code) => ({ id: code, label: formWords.unknownCode(code) }))];
}

/** The word for a value of a field that is chosen; nothing where the field is not. */
export function wordOfChoice(
  field: FieldNode,
  look: Look | undefined,
  word: AnyWord,
  value: string,
): string | undefined {
  if (field.type === 'choice') return wordFor(word.choices ?? {}, value);
  if (field.type === 'variants') return wordFor(word.choices ?? {}, value);
  const codes = codesOf(look);
  return codes === undefined ? undefined : wordFor(codes, value);
}
