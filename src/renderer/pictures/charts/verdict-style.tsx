import type { ReactNode } from 'react';
import type { VerdictWord } from '../../../core/law/answer.ts';

/** The answers from worst to best: the order of every bar, so that a place in it means the same everywhere. */
export const VERDICT_ORDER: readonly VerdictWord[] = [
  'no-mechanism',
  'needs-judgement',
  'mechanism-in-place',
  'not-restricted',
];

/** The colour of an answer, as the tokens have it. */
export const VERDICT_COLOURS: Readonly<Record<VerdictWord, string>> = {
  'no-mechanism': 'var(--none)',
  'needs-judgement': 'var(--judgement)',
  'mechanism-in-place': 'var(--in-place)',
  'not-restricted': 'var(--not-restricted)',
};

/** The id of an answer's pattern within one chart. */
export function patternOf(chart: string, verdict: VerdictWord): string {
  return `url(#${chart}-${verdict})`;
}

/** Patterns beside colours, the same as in the flow picture: lines, dots, full, and pale, so that bars can be told apart in grey and in print. */
export function VerdictPatterns({ chart }: { readonly chart: string }) {
  const pattern = (verdict: VerdictWord, inside: ReactNode, ground: number) => (
    <pattern key={verdict} id={`${chart}-${verdict}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill="var(--paper)" />
      <rect width="8" height="8" fill={VERDICT_COLOURS[verdict]} opacity={ground} />
      {inside}
    </pattern>
  );
  const dots = [
    [2, 2],
    [6, 6],
  ] as const;
  return (
    <defs>
      {pattern(
        'no-mechanism',
        <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="var(--paper)" strokeWidth="0.9" opacity="0.75" fill="none" />,
        1,
      )}
      {pattern(
        'needs-judgement',
        dots.map(([x, y]) => <circle key={x} cx={x} cy={y} r="1.25" fill={VERDICT_COLOURS['needs-judgement']} />),
        0.3,
      )}
      {pattern('mechanism-in-place', null, 0.82)}
      {pattern('not-restricted', null, 0.3)}
    </defs>
  );
}
