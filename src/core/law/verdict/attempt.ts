import type { Agreement, ServesAs } from '../../records/agreement.ts';
import type { ToDo } from '../answer.ts';
import type { Instrument } from '../pack.ts';
import { articleOf } from './case.ts';
import type { Case } from './case.ts';
import { say } from './statements.ts';
import type { Trial } from './trial.ts';

/** EU standard contractual clauses as part of an agreement. */
export type Clauses = Extract<ServesAs, { kind: 'eu-scc' }>;

/** What is tried: one agreement, one thing that it serves as, and the law's instrument of that kind. */
export interface Attempt {
  readonly of: Case;
  readonly agreement: Agreement;
  readonly part: ServesAs;
  readonly instrument: Instrument;
  readonly trial: Trial;
}

/** The regime's article on safeguards and the instrument's own. */
export function citationOf({ of, instrument }: Attempt): string {
  return `${articleOf(of, 'safeguards')}; ${instrument.citation}`;
}

/** What to mend in the agreement, by a code that the words know. */
export function mend(agreement: Agreement, what: string): ToDo {
  return { statement: say('todo.mend-agreement', { agreement: agreement.title, what }), record: agreement.id };
}

/** A fact of the agreement to find out and record. */
export function name(agreement: Agreement, fact: string): ToDo {
  return { statement: say('todo.name-fact', { fact, record: agreement.title }), record: agreement.id };
}
