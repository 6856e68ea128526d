import type { ImportTaken } from '../../contract/jobs.ts';
import type { Contact } from '../../core/records/contact.ts';
import { acceptedPart } from '../contacts/take-in/takers.ts';
import { sayTakeIn } from '../contacts/take-in/row-person.ts';
import { cannotImport } from '../imports/import-error.ts';
import { writeImport } from '../imports/take-over.ts';
import type { ImportChange } from '../imports/take-over.ts';
import { takeBackChange } from '../register/take-back.ts';
import type { TakenBack } from '../register/take-back.ts';
import { takePart } from '../register/take-in.ts';
import type { Standing } from '../register/take-in.ts';
import type { TakenPart } from '../register/taken-part.ts';
import { writableSession } from './context.ts';
import type { DeskContext } from './context.ts';
import { DeskProblem } from './problem.ts';
import type { Session } from './session.ts';

/** What long work hands over to be written, each a change of its own. */
export type PartWork =
  | {
      readonly do: 'take';
      readonly reason: string;
      readonly part: Omit<TakenPart, 'contacts'>;
      readonly contacts: readonly Contact[];
    }
  | { readonly do: 'back'; readonly reason: string; readonly takeIn: string; readonly change: number }
  /** A whole import, planned up to that row of the history. */
  | { readonly do: 'import'; readonly sequence: number; readonly change: ImportChange };

/** What comes of it. */
export type PartDone<W extends PartWork['do']> = {
  take: readonly Standing[];
  back: TakenBack;
  import: ImportTaken;
}[W];

/** Writes a whole import as one change. Somebody may have saved a record while it was planned: then it is planned for another register. */
function takenOver(
  { register, undoable }: Session,
  { sequence, change }: Extract<PartWork, { do: 'import' }>,
  who: string,
): ImportTaken {
  if ((register.seal()?.seq ?? 0) !== sequence) {
    throw cannotImport('import-file.register-changed', { path: change.path });
  }
  const records = change.wishes.length;
  const { change: number } = writeImport(register, change, { by: who });
  if (number !== null) undoable.push(number);
  return { sequence: register.seal()?.seq ?? 0, change: number, records: number === null ? 0 : records };
}

/**
 * Writes a part of long work into the register that is open.
 * @throws DeskProblem where another register is open by now, or none, or it may only be read; RoutingFileError where the part was refused
 */
export function writePart(work: PartWork, file: string, context: DeskContext, who: string): PartDone<PartWork['do']> {
  const session = context.session?.register.file === file ? writableSession(context, who) : undefined;
  if (session === undefined) throw new DeskProblem(sayTakeIn('take-in.register-gone', {}));
  const { connection } = session.register;
  if (work.do === 'import') return takenOver(session, work, who);
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
