import type { Contact } from '../../core/records/contact.ts';
import { acceptedPart } from '../contacts/take-in/takers.ts';
import { sayTakeIn } from '../contacts/take-in/row-person.ts';
import { takeBackChange } from '../register/take-back.ts';
import type { TakenBack } from '../register/take-back.ts';
import { takePart } from '../register/take-in.ts';
import type { Standing } from '../register/take-in.ts';
import type { TakenPart } from '../register/taken-part.ts';
import { writableSession } from './context.ts';
import type { DeskContext } from './context.ts';
import { DeskProblem } from './problem.ts';

/** What long work hands over to be written, each a change of its own. */
export type PartWork =
  | {
      readonly do: 'take';
      readonly reason: string;
      readonly part: Omit<TakenPart, 'contacts'>;
      readonly contacts: readonly Contact[];
    }
  | { readonly do: 'back'; readonly reason: string; readonly takeIn: string; readonly change: number };

/** What comes of it. */
export type PartDone<W extends PartWork['do']> = { take: readonly Standing[]; back: TakenBack }[W];

/**
 * Writes a part of long work into the register that is open.
 * @throws DeskProblem where another register is open by now, or none, or it may only be read; RoutingFileError where the part was refused
 */
export function writePart(
  work: PartWork,
  file: string,
  context: DeskContext,
  who: string,
): PartDone<'take'> | PartDone<'back'> {
  const session = context.session?.register.file === file ? writableSession(context, who) : undefined;
  if (session === undefined) throw new DeskProblem(sayTakeIn('take-in.register-gone', {}));
  const { connection } = session.register;
  const author = { by: who, reason: work.reason };
  if (work.do === 'back') {
    const done = takeBackChange(connection, context.ports, author, work.change);
    session.forgetTakeIn(work.takeIn);
    return done;
  }
  const { standings, change } = acceptedPart(takePart(connection, context.ports, author, work.part, work.contacts));
  if (change !== null) session.noteTakeIn(work.part.takeIn);
  return standings;
}
