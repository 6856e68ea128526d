import { lawOverview } from '../../../core/law/overview.ts';
import { lawOfRegister } from '../../law/in-force.ts';
import { readPackFile } from '../../law/read-pack.ts';
import { applyUpdate, previewUpdate } from '../../law/update.ts';
import { registerStatement } from '../../register/error.ts';
import { openSession, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem } from '../problem.ts';

/** How many lines of each list the page is given; the counts tell the rest. */
const MOST_SHOWN = 300;

export const lawHandlers: Handlers<'law.overview' | 'law.preview' | 'law.takeOver'> = {
  'law.overview': ({ on, asRecorded }, context) => {
    if (context.session === undefined) {
      return { ...lawOverview(context.law, on), from: 'program', outdone: null, leftOut: [] };
    }
    const { law, from, outdone, problems } = context.session.registerLaw(asRecorded);
    return { ...lawOverview(law, on), from, outdone: outdone?.version ?? null, leftOut: problems };
  },
  'law.preview': ({ path, on }, context) => {
    const { register } = openSession(context);
    const read = path === undefined ? 'program' : readPackFile(path);
    if (read !== 'program' && read.problems !== undefined) {
      const problems = read.problems.map(({ line, path: place, statement }) => ({ line, path: place, statement }));
      return { problems: problems.slice(0, MOST_SHOWN), preview: null };
    }
    const { verdicts, facts, ...rest } = previewUpdate(register, context.law, read, on);
    return {
      problems: [],
      preview: {
        ...rest,
        verdicts: verdicts.slice(0, MOST_SHOWN),
        verdictCount: verdicts.length,
        facts: facts.slice(0, MOST_SHOWN),
        factCount: facts.length,
      },
    };
  },
  'law.takeOver': ({ path, reason }, context, who) => {
    const session = writableSession(context, who);
    const { register } = session;
    const read = path === undefined ? 'program' : readPackFile(path);
    if (read !== 'program' && read.problems !== undefined) {
      throw new DeskProblem(registerStatement('law.file-refused', { file: path ?? '', count: read.problems.length }));
    }
    const { change, seal } = applyUpdate(register, context.ports, { by: who, reason }, read);
    session.undoable.push(change);
    const sequence = seal?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    const { law } = lawOfRegister(register.connection, context.law, register.snapshot());
    return { sequence, version: law.pack.version };
  },
};
