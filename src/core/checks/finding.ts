import type { Day } from '../days.ts';
import type { RegimeId } from '../law/pack.ts';
import type { Statement } from '../statement.ts';
import type { CheckContext } from './context.ts';

/**
 * How a finding wants to be met. `decide`: a person has to choose, because something has no footing or a fact is missing that only a person can settle.
 * `mend`: what to put right is known. `note`: nothing is wrong yet, or the register alone cannot tell.
 */
export type Severity = 'decide' | 'mend' | 'note';

/** What a finding belongs to, for counting and filtering. */
export type FindingGroup = 'verdicts' | 'completeness' | 'duties' | 'reviews' | 'flows' | 'notice';

/** Something that a check found on one day. */
export interface Finding {
  /** The rule's id: stable, so that an accepted risk can name it. */
  readonly rule: string;
  readonly group: FindingGroup;
  readonly severity: Severity;
  readonly statement: Statement;
  readonly citation: string;
  /** The records that the finding rests on; the first is the one that it is about, and that an accepted risk has to name. */
  readonly records: readonly string[];
  readonly toDo: Statement;
  /** Further steps, where one does not settle it. */
  readonly alsoToDo: readonly Statement[];
  /** The day by which it wants to be done; a day before the one checked is overdue. */
  readonly dueOn?: Day | undefined;
  /** The owner of the record that the finding is about. */
  readonly owner?: string | undefined;
  /** The regime, where the finding belongs to one and not to the record as such. */
  readonly regime?: RegimeId | undefined;
  /** The accepted risk in force for this rule and record on that day: the finding stays visible, marked. */
  readonly acceptedBy?: string | undefined;
  /** That decision in words: by whom, in what role, until when, and what the data protection officer advised. */
  readonly acceptance?: Statement | undefined;
}

/** What a rule states; rule, group, owner and accepted risk are added for it. */
export type Found = Omit<Finding, 'rule' | 'group' | 'alsoToDo' | 'acceptedBy' | 'acceptance'> & {
  /** What tells two findings of one rule about one record apart, where neither a number nor a regime does. */
  readonly part?: string | undefined;
  readonly alsoToDo?: readonly Statement[] | undefined;
};

/** One rule of the checks. `citation` is where it comes from as such; each finding cites the regime's own article. */
export interface Rule {
  readonly id: string;
  readonly group: FindingGroup;
  readonly citation: string;
  readonly check: (context: CheckContext) => readonly Found[];
}
