import { cannotImport } from '../../imports/import-error.ts';
import { keptImport } from '../../imports/take-back.ts';
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
  'imports.takeBack': (request, context, who) => {
    const { register } = writableSession(context, who);
    // Refused at once where there is none such.
    keptImport(register, request.change);
    return startJob('imports.takeBack', request, context, who);
  },
};
