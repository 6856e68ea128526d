import { statementsOf } from '../core/statement.ts';
import type { Statement } from '../core/statement.ts';
import { sentence } from '../words/catalogue.ts';
import type { CliStatements } from '../words/cli.ts';

/** How the program ends. */
export const EXIT = {
  done: 0,
  /** Done, and the answer is 'no': gaps were found, rows rejected, the chain is broken. */
  no: 1,
  wrongUse: 2,
  /** A file could not be read or written. */
  file: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Makes a statement of the command line. */
export const cliStatement = statementsOf<CliStatements>();

/** Says something of the command line. */
export function say<K extends keyof CliStatements>(id: K, parameters: CliStatements[K]): string {
  return sentence(cliStatement(id, parameters));
}

/** The command was not used as it can be; further lines say more. */
export class WrongUse extends Error {
  readonly lines: readonly string[];

  constructor(statement: Statement, lines: readonly string[] = []) {
    super(sentence(statement));
    this.name = 'WrongUse';
    this.lines = lines;
  }
}

/** Makes the error of a wrong use. */
export function wrongUse<K extends keyof CliStatements>(
  id: K,
  parameters: CliStatements[K],
  lines: readonly string[] = [],
): WrongUse {
  return new WrongUse(cliStatement(id, parameters), lines);
}
