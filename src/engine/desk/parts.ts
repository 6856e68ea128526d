import type { Contact } from '../../core/records/contact.ts';
import { acceptedPart } from '../contacts/take-in/takers.ts';
import { sayTakeIn } from '../contacts/take-in/row-person.ts';
import { cannotImport } from '../imports/import-error.ts';
import { LONG_PATIENCE } from '../register/format.ts';
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
  /** The work writes for itself, a change too long for the worker that answers: until it says that it has, nobody else writes. */
  | { readonly do: 'lend-pen'; readonly path: string; readonly sequence: number | null }
  /** It has; nothing where there was nothing to write. */
  | { readonly do: 'written'; readonly change: number | null; readonly takesBack: number | null };

/** What comes of it. */
export type PartDone<W extends PartWork['do']> = {
  take: readonly Standing[];
  back: TakenBack;
  'lend-pen': null;
  written: { readonly sequence: number };
}[W];

/** Somebody may have saved a record while the work was planned: then it is planned for another register. */
function askedForPen({ register }: Session, { sequence, path }: Extract<PartWork, { do: 'lend-pen' }>): null {
  if (sequence !== null && (register.seal()?.seq ?? 0) !== sequence) {
    throw cannotImport('import-file.register-changed', { path });
  }
  register.connection.waitFor(LONG_PATIENCE);
  return null;
}

/** What the work wrote can be taken back as the last thing that was done; what it took back no more. */
function noteWritten({ register, undoable }: Session, work: Extract<PartWork, { do: 'written' }>) {
  const { change, takesBack } = work;
  const place = takesBack === null ? -1 : undoable.indexOf(takesBack);
  if (place >= 0) undoable.splice(place, 1);
  if (change !== null && takesBack === null) undoable.push(change);
  return { sequence: register.seal()?.seq ?? 0 };
}

/**
 * Writes a part of long work into the register that is open.
 * @throws DeskProblem where another register is open by now, or none, or it may only be read; RoutingFileError where the part was refused
 */
export function writePart(work: PartWork, file: string, context: DeskContext, who: string): PartDone<PartWork['do']> {
  const session = context.session?.register.file === file ? writableSession(context, who) : undefined;
  if (session === undefined) throw new DeskProblem(sayTakeIn('take-in.register-gone', {}));
  const { connection } = session.register;
  if (work.do === 'lend-pen') return askedForPen(session, work);
  if (work.do === 'written') return noteWritten(session, work);
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
