import type { Statement } from '../../statement.ts';
import type { Basis, Reason, ToDo, VerdictFlag } from '../answer.ts';
import { reason, worse } from './case.ts';
import type { Against, Route } from './case.ts';

/** Puts one route to the test, condition by condition, keeping what was found in the order in which it was found. */
export class Trial {
  state: Route['state'] = 'stands';
  readonly reasons: Reason[] = [];
  readonly toDo: ToDo[] = [];
  readonly flags: VerdictFlag[] = [];
  /** What keeps the route from standing, in the order in which it was found. */
  readonly against: Against[] = [];

  /** A condition that holds, or a remark. */
  note(statement: Statement, citation: string, ...records: readonly string[]): void {
    this.reasons.push(reason(statement, citation, ...records));
  }

  /** A condition that does not hold: nothing found later can mend it. */
  fail(statement: Statement, citation: string, records: readonly string[], toDo?: ToDo): void {
    this.state = 'fails';
    this.#hold({ state: 'fails', reason: reason(statement, citation, ...records), toDo });
  }

  /** A fact that is not known, so that a person has to judge. */
  leaveOpen(statement: Statement, citation: string, records: readonly string[], toDo: ToDo): void {
    if (this.state === 'stands') this.state = 'not-known';
    this.#hold({ state: 'not-known', reason: reason(statement, citation, ...records), toDo });
  }

  /** Keeps a condition against the route. What it asks for is said once however many conditions ask for it. */
  #hold(against: Against): void {
    const { toDo } = against;
    this.against.push(against);
    this.reasons.push(against.reason);
    if (toDo === undefined) return;
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
    this.against.push(...part.against);
    this.toDo.push(...part.toDo);
    this.flag(...part.flags);
  }

  /** The route as tested. */
  route(basis: Basis, basisStatement: Statement): Route {
    const { state, reasons, against, toDo, flags } = this;
    return { state, basis, basisStatement, reasons, against, toDo, flags };
  }
}
