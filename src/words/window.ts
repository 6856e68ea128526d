import type { Sentences } from '../core/statement.ts';

/** What the pages themselves find wrong, before or without the engine. */
export interface WindowStatements {
  'window.no-answer': { name: string; why: string };
}

export const windowSentences: Sentences<WindowStatements> = {
  'window.no-answer': ({ name, why }) =>
    `The program did not answer (${name}: ${why}). Nothing is known to have changed. Try again; if that does not help, close the window and open the register anew.`,
};
