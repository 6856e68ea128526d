import type { ClockState } from '../../../core/matters/clock-shape.ts';
import { CLOCK_STATE_WORDS } from '../../../words/matters.ts';
import { Badge } from '../../ui/badge.tsx';

const TONES = {
  overdue: 'problem',
  running: 'accent',
  paused: 'soon',
  'no-clock': 'warning',
  'closed-late': 'warning',
  'closed-in-time': 'plain',
  closed: 'plain',
} as const satisfies Record<ClockState, 'plain' | 'accent' | 'warning' | 'problem' | 'soon'>;

/** How a matter stands against its clock; the word says it, the colour helps. */
export function ClockMark({ state }: { readonly state: ClockState }) {
  return <Badge tone={TONES[state]}>{CLOCK_STATE_WORDS[state]}</Badge>;
}
