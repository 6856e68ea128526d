import type { Statement } from '../../statement.ts';
import type { Basis, Reason, ToDo, VerdictFlag } from '../answer.ts';
import { reason, worse } from './case.ts';
import type { Route } from './case.ts';

/** Puts one route to the test, condition by condition, keeping what was found in the order in which it was found. */
export class Trial {
  state: Route['state'] = 'stands';
  readonly reasons: Reason[] = [];
  readonly toDo: ToDo[] = [];
  readonly flags: VerdictFlag[] = [];

  /** A condition that holds, or a remark. */
  note(statement: Statement, citation: string, ...records: readonly string[]): void {
    this.reasons.push(reason(statement, citation, ...records));
  }

  /** A condition that does not hold: nothing found later can mend it. */
  fail(statement: Statement, citation: string, records: readonly string[], toDo?: ToDo): void {
    this.state = 'fails';
    this.reasons.push(reason(statement, citation, ...records));
    if (toDo !== undefined) this.#ask(toDo);
  }

  /** A fact that is not known, so that a person has to judge. */
  leaveOpen(statement: Statement, citation: string, records: readonly string[], toDo: ToDo): void {
    if (this.state === 'stands') this.state = 'not-known';
    this.reasons.push(reason(statement, citation, ...records));
    this.#ask(toDo);
  }

  /** Something to do, said once however many conditions ask for it. */
  #ask(toDo: ToDo): void {
    const known = this.toDo.some((one) => JSON.stringify(one) === JSON.stringify(toDo));
    if (!known) this.toDo.push(toDo);
  }

  flag(...flags: readonly VerdictFlag[]): void {
    for (const flag of flags) if (!this.flags.includes(flag)) this.flags.push(flag);
  }

  /** Takes over what was found of a part on which the whole depends. */
  join(part: Route): void {
    this.state = worse(this.state, part.state);
    this.reasons.push(...part.reasons);
    this.toDo.push(...part.toDo);
    this.flag(...part.flags);
  }

  /** The route as tested. */
  route(basis: Basis, basisStatement: Statement): Route {
    return { state: this.state, basis, basisStatement, reasons: this.reasons, toDo: this.toDo, flags: this.flags };
  }
}
