import { cannotImport } from '../../imports/import-error.ts';
import { takeBack } from '../../imports/take-back.ts';
import { keptImports } from '../../register/imports.ts';
import { openSession, startJob, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';

/** How many imports are shown. */
const MOST_SHOWN = 200;

export const importHandlers: Handlers<'imports.preview' | 'imports.takeOver' | 'imports.list' | 'imports.takeBack'> = {
  'imports.preview': (request, context, who) => startJob('imports.preview', request, context, who),
  'imports.takeOver': (request, context, who) => {
    const { register } = writableSession(context, who);
    if ((register.seal()?.seq ?? 0) !== request.sequence) {
      throw cannotImport('import-file.register-changed', { path: request.path });
    }
    return startJob('imports.takeOver', request, context, who);
  },
  'imports.list': ({ asRecorded }, context) => ({
    imports: keptImports(openSession(context).register.connection, asRecorded)
      .slice(0, MOST_SHOWN)
      .map(({ change, at, by, file, records, takenBack }) => ({ change, at, by, file, records, takenBack })),
  }),
  'imports.takeBack': ({ change }, context, who) => {
    const session = writableSession(context, who);
    const { file, records, kept } = takeBack(session.register, { by: who }, change);
    const place = session.undoable.indexOf(change);
    if (place >= 0) session.undoable.splice(place, 1);
    const sequence = session.register.seal()?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    return { sequence, file, records, kept: [...kept] };
  },
};
