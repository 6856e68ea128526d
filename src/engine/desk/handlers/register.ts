import { existsSync, statSync } from 'node:fs';
import type { VerificationReport } from '../../../contract/reports.ts';
import type { RegisterStatus } from '../../../contract/register.ts';
import { createRegister } from '../../register/create.ts';
import { RegisterError } from '../../register/error.ts';
import { hold, holderOf } from '../../register/holder.ts';
import type { Holder } from '../../register/holder.ts';
import { openRegister } from '../../register/register.ts';
import type { Register } from '../../register/register.ts';
import { saveCopy } from '../../register/save-copy.ts';
import { makeSample } from '../../samples/make-sample.ts';
import { openSession } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { Session } from '../session.ts';

/** Errors on opening for writing after which reading may still work: the file, or its folder, cannot be written. */
const READ_ONLY_INSTEAD = new Set(['register.locked', 'register.not-writable', 'register.read-only']);

function openToRead(path: string, context: DeskContext, by?: Holder): Session {
  return new Session(openRegister(path, 'read', context.ports), context.law, true, { by });
}

/** Opens it to be written, and leaves a note that it is open here; where another has it open, or it cannot be written, only to be read. */
function openForSession(path: string, context: DeskContext, who: string): Session {
  const by = holderOf(path);
  if (by !== undefined) return openToRead(path, context, by);
  let register: Register;
  try {
    register = openRegister(path, 'write', context.ports);
  } catch (error) {
    if (!(error instanceof RegisterError) || !READ_ONLY_INSTEAD.has(error.code)) throw error;
    return openToRead(path, context);
  }
  const release = hold(path, who);
  if (release !== undefined) return new Session(register, context.law, false, { release });
  register.close();
  return openToRead(path, context, holderOf(path));
}

/** Opens a register in place of the one that is open; that one stays open where the new one cannot be opened. */
function open(path: string, context: DeskContext, who: string): RegisterStatus {
  const session = openForSession(path, context, who);
  context.session?.close();
  context.session = session;
  context.emit({ type: 'register-opened' });
  return session.status();
}

function named(who: string): string {
  if (who.trim() === '') throw new DeskProblem(sayDesk('desk.name-missing', {}));
  return who;
}

export const registerHandlers: Handlers<
  | 'register.status'
  | 'register.create'
  | 'register.open'
  | 'register.openSample'
  | 'register.close'
  | 'register.lookBack'
  | 'register.verify'
  | 'register.saveCopy'
> = {
  'register.status': ({ asRecorded }, { session }) =>
    session === undefined ? {} : { open: session.status(asRecorded) },
  'register.create': async ({ path, name }, context, who) => {
    const made = await createRegister(path, { name }, { by: named(who) }, context.ports);
    if (made.problems !== undefined) {
      throw new DeskProblem(sayDesk('desk.refused', { count: made.problems.length }), made.problems);
    }
    return open(path, context, who);
  },
  'register.open': ({ path }, context, who) => open(path, context, who),
  'register.openSample': async ({ sample, path }, context, who) => {
    // A sample that was made before is opened as it was left: it may hold somebody's work.
    if (!existsSync(path)) {
      await makeSample(sample, path, { by: named(who) }, context.ports);
    }
    return open(path, context, who);
  },
  'register.close': (_request, context) => {
    context.session?.close();
    context.session = undefined;
    context.emit({ type: 'register-closed' });
    return {};
  },
  'register.lookBack': ({ asRecorded }, context) => {
    openSession(context).lookingBack = asRecorded ?? undefined;
    return {};
  },
  'register.verify': (_request, context): VerificationReport => {
    const { sound, findings, rows, seal } = openSession(context).register.verify();
    return { holds: sound, rows, seal, problems: findings.map(({ statement }) => statement) };
  },
  'register.saveCopy': async ({ path }, context) => {
    await saveCopy(openSession(context).register, path);
    return { path, bytes: statSync(path).size };
  },
};
