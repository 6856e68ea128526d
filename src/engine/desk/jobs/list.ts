import { statSync } from 'node:fs';
import type { Column, Row } from '../../../contract/common.ts';
import type { FileWritten } from '../../../contract/jobs.ts';
import { provenanceOf } from '../../../core/views/provenance.ts';
import { narrowingWords } from '../../../words/list-export.ts';
import { TABLE_WORDS } from '../../../words/screens/columns.ts';
import { exportList } from '../../export/list.ts';
import { Session } from '../session.ts';
import { tableRows } from '../tables/rows.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';

/** How many rows are read before a cancellation is let through. */
const AT_ONCE = 2000;

/** Writes a table as it stands on screen, with all its rows. */
export const listJob: Job<'exports.table'> = async (request, context): Promise<FileWritten> => {
  const { on, asRecorded, kind, search, filters, format, out, force } = request;
  const { register, shipped, programVersion, signal } = context;
  const session = new Session(register, shipped, true);
  const dates = { on, asRecorded };
  const rows: Row[] = [];
  let columns: readonly Column[] = [];
  let total = 0;
  let matching = Infinity;
  await step(context, 0, 1, sayJob('jobs.reading', {}));
  while (rows.length < matching) {
    const found = tableRows(session, { ...request, offset: rows.length, limit: AT_ONCE });
    ({ columns, total, matching } = found);
    if (found.rows.length === 0) break;
    rows.push(...found.rows);
    await step(context, rows.length, matching, sayJob('jobs.reading', {}));
  }
  await step(context, rows.length, rows.length, sayJob('jobs.writing', { path: out }));
  const { snapshot, seal } = session.moment(asRecorded);
  const law = session.lawAt(asRecorded);
  const words = TABLE_WORDS[kind];
  const countryName = (code: string): string => law.nameOf(code);
  const typeOf = (id: string): string => columns.find((column) => column.id === id)?.type ?? 'text';
  const file = await exportList({
    format,
    out,
    force,
    signal,
    rows,
    total,
    words,
    countryName,
    columns: request.columns.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    narrowedTo: narrowingWords({ search, filters }, words, typeOf, countryName),
    about: provenanceOf(snapshot, law, dates, { seal: seal?.hash ?? null, programVersion }),
  });
  return { path: file.path, bytes: statSync(file.path).size, parts: file.sheets, seal: seal?.hash ?? null };
};
