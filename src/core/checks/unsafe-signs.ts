/** Signs in the wording of a sentence that nobody could keep it as it stands. Each is a sign and no verdict: a person decides the state. */
export type UnsafeSign =
  'law-until-opt-out' | 'always' | 'discretion' | 'as-we-believe' | 'brackets' | 'takes-effect-when-posted';

const SIGNS: ReadonlyArray<readonly [UnsafeSign, RegExp]> = [
  ['law-until-opt-out', /\bby law\b.*\bopt(?:ed|ing)?[- ]?out|\blaw requires\b.*\bopt[- ]?out/is],
  ['always', /\balways (?:ensure|keep|protect|guarantee)|\bguarantee|\bcompletely (?:safe|secure)|\b100 ?%/i],
  ['discretion', /\b(?:absolute|sole) discretion\b/i],
  ['as-we-believe', /\bas we (?:believe|deem|see fit|consider) (?:to be )?(?:necessary|fit|appropriate)\b/i],
  ['brackets', /\[[^\]]*\]/],
  [
    'takes-effect-when-posted',
    /\b(?:take|takes) effect (?:as soon as|when|once) (?:it is |they are )?(?:posted|published)/i,
  ],
];

/** The signs that a sentence bears; none for most. */
export function unsafeSigns(quote: string): readonly UnsafeSign[] {
  return SIGNS.filter(([, pattern]) => pattern.test(quote)).map(([sign]) => sign);
}
