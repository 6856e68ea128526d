import type { helpWords } from '../../words/screens/help.ts';
import type { Location } from '../state/navigation.ts';

/** A step of the tour: where one goes, and what is pointed at there. */
export interface TourStep {
  readonly id: keyof typeof helpWords.steps;
  /** Nothing where one stays: what is pointed at is there in every place. */
  readonly location: Location | undefined;
  /** The mark of what is pointed at, as `data-tour`. */
  readonly target: string;
}

/** The five steps, in order. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'answers', location: { place: 'overview' }, target: 'answers' },
  { id: 'transfers', location: { place: 'transfers' }, target: 'list' },
  { id: 'due', location: { place: 'due' }, target: 'timeline' },
  { id: 'contacts', location: { place: 'contacts', part: 'one' }, target: 'one-contact' },
  { id: 'find', location: undefined, target: 'find' },
];
