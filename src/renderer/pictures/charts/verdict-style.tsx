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

/** Patterns beside colours: crosswise lines, lines one way, full, and dots, so that bars can be told apart in grey and in print. */
export function VerdictPatterns({ chart }: { readonly chart: string }) {
  const pattern = (verdict: VerdictWord, inside: ReactNode, ground: number) => (
    <pattern key={verdict} id={`${chart}-${verdict}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="var(--paper)" />
      <rect width="6" height="6" fill={VERDICT_COLOURS[verdict]} opacity={ground} />
      {inside}
    </pattern>
  );
  const line = { stroke: VERDICT_COLOURS['needs-judgement'], strokeWidth: 1.6, fill: 'none' };
  return (
    <defs>
      {pattern('no-mechanism', null, 1)}
      {pattern('needs-judgement', <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" {...line} />, 0.3)}
      {pattern('mechanism-in-place', null, 0.82)}
      {pattern('not-restricted', <circle cx="3" cy="3" r="1" fill={VERDICT_COLOURS['not-restricted']} />, 0.28)}
    </defs>
  );
}
