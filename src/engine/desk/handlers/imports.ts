import path from 'node:path';
import { importReason } from '../../../words/imports.ts';
import { sha256OfFile } from '../../files/sha256-of-file.ts';
import { cannotImport } from '../../imports/import-error.ts';
import { isJson } from '../../imports/is-json.ts';
import { prepareImport } from '../../imports/prepare.ts';
import { takeBack } from '../../imports/take-back.ts';
import { takeOver } from '../../imports/take-over.ts';
import { readDocument } from '../../json/document.ts';
import { importRegisterJson } from '../../json/import-register.ts';
import { keptImports } from '../../register/imports.ts';
import { openSession, startJob, writableSession } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import type { Session } from '../session.ts';

/** How many imports are shown. */
const MOST_SHOWN = 200;

/** Takes the records of another register's JSON in. @returns how many */
async function takeJson({ register }: Session, context: DeskContext, file: string, by: string): Promise<number> {
  const reason = importReason(path.basename(file));
  const report = await importRegisterJson(register.file, readDocument(file), { by, reason }, context.ports, {
    into: 'records',
  });
  return report.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length;
}

export const importHandlers: Handlers<'imports.preview' | 'imports.takeOver' | 'imports.list' | 'imports.takeBack'> = {
  'imports.preview': (request, context, who) => startJob('imports.preview', request, context, who),
  'imports.takeOver': async ({ path: file, choice, sha256, sequence }, context, who) => {
    const session = writableSession(context, who);
    const { register } = session;
    if ((await sha256OfFile(file)) !== sha256) throw cannotImport('import-file.changed', { path: file });
    const unmoved = (): void => {
      if (register.seal()?.seq !== sequence) throw cannotImport('import-file.register-changed', { path: file });
    };
    unmoved();
    let change: number | null = null;
    let records = 0;
    if (isJson(file)) {
      records = await takeJson(session, context, file, who);
      change = records === 0 ? null : (keptImports(register.connection)[0]?.change ?? null);
    } else {
      const ground = { register, law: session.registerLaw().law, ports: context.ports };
      const prepared = await prepareImport(ground, file, choice);
      // Reading took its time: somebody may have saved a record meanwhile, and the file may be another one.
      unmoved();
      if (prepared.read.sha256 !== sha256) throw cannotImport('import-file.changed', { path: file });
      records = prepared.wishes.length;
      change = records === 0 ? null : takeOver(register, prepared, { by: who }).change;
    }
    if (change !== null) session.undoable.push(change);
    const after = register.seal()?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence: after });
    return { sequence: after, change, records };
  },
  'imports.list': (_request, context) => ({
    imports: keptImports(openSession(context).register.connection)
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
