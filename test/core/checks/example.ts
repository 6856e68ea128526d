import type { Case } from './register.ts';

/** How one rule is seen to bite and to hold still. */
export interface Example {
  /** What is wrong. */
  readonly fails: (register: Case) => void;
  /** The nearest thing that is right. */
  readonly passes: (register: Case) => void;
  /** The citation of the finding. */
  readonly citation: string;
  /** Words that the sentence has to carry. */
  readonly says: readonly string[];
  /** The day checked, where it is not the day of the sound register. */
  readonly on?: string;
}

export type Examples = Readonly<Record<string, Example>>;
