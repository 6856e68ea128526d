import type { ImportPreview } from '../../contract/jobs.ts';
import { sayImport } from '../../core/imports/statements.ts';
import { sentence } from '../../words/catalogue.ts';
import { sha256OfFile } from '../files/sha256-of-file.ts';
import { readDocument } from '../json/document.ts';
import { importRegisterJson } from '../json/import-register.ts';
import type { RegisterPorts } from '../register/ports.ts';
import type { Register } from '../register/register.ts';

/** How many records and rows a page is given; the counts tell the rest. */
const MOST_SHOWN = 500;

/**
 * What the JSON of a register would make of the register that is open: its records go in as one change.
 * @throws RegisterError naming the place of the file that is wrong
 */
export async function previewOfJson(register: Register, path: string, ports: RegisterPorts): Promise<ImportPreview> {
  const document = readDocument(path);
  const options = { dryRun: true, into: 'records' } as const;
  const { rows, left } = await importRegisterJson(register.file, document, { by: '' }, ports, options);
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  const made = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  return {
    path,
    form: 'json',
    sha256: await sha256OfFile(path),
    sequence: register.seal()?.seq ?? 0,
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      'not-understood': count('rejected'),
      rows: rows.length,
    },
    tables: [],
    left: [],
    newRecords: count('new'),
    changedRecords: count('changed'),
    records: made.slice(0, MOST_SHOWN).map(({ kind, id = '', name = '', outcome }) => ({
      kind,
      id,
      name,
      outcome: outcome as 'new' | 'changed',
      fields: [],
    })),
    notUnderstood: rows
      .filter(({ outcome }) => outcome === 'rejected')
      .slice(0, MOST_SHOWN)
      .map((row) => {
        const [problem] = row.problems;
        const why =
          problem === undefined
            ? null
            : sayImport('import.row-refused', { field: problem.field, why: sentence(problem.statement) });
        return { sheet: row.list, row: row.index + 1, name: row.name ?? row.id ?? '', why };
      }),
    remarks:
      left.reports === 0
        ? []
        : [{ sheet: 'history', row: 0, statement: sayImport('import.reports-stay', { reports: left.reports }) }],
    remarkCount: left.reports === 0 ? 0 : 1,
    names: {},
    asks: { controller: false, country: false },
  };
}
