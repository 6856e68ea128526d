import type { ImportChoice } from '../../core/imports/choice.ts';
import { headingKey } from '../../core/imports/heading-key.ts';
import { layoutsWith } from '../../core/imports/layouts/all.ts';
import { outcomeOf, planImport, settle } from '../../core/imports/plan.ts';
import type { ImportPlan, SettledRow } from '../../core/imports/plan.ts';
import { sayImport } from '../../core/imports/statements.ts';
import type { Law } from '../../core/law/law.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import type { Statement } from '../../core/statement.ts';
import { sentence } from '../../words/catalogue.ts';
import { IMPORT_TEXTS } from '../../words/imports.ts';
import { wordAt } from '../../words/screens/forms/all.ts';
import type { Wish } from '../register/plan.ts';
import type { RegisterPorts } from '../register/ports.ts';
import { newId } from '../register/create.ts';
import type { Register } from '../register/register.ts';
import { shippedGeography } from '../routing/shipped-geography.ts';
import { cannotImport } from './import-error.ts';
import { readSource } from './read-source.ts';
import type { ReadSource } from './read-source.ts';
import type { Step } from './read-sheets.ts';

/** A file read and planned against a register: what can be shown before anything is written, and then be written. */
export interface PreparedImport {
  readonly path: string;
  readonly read: ReadSource;
  readonly plan: ImportPlan;
  readonly rows: readonly SettledRow[];
  /** Records that the register does not take, with the reason. */
  readonly refused: ReadonlyMap<string, Statement>;
  readonly wishes: readonly Wish[];
}

function labelOf(kind: RecordKind, path: string): string | undefined {
  try {
    return wordAt(kind, path).label;
  } catch {
    return undefined;
  }
}

function choiceWords(kind: RecordKind, path: string): Readonly<Record<string, string>> {
  try {
    return wordAt(kind, path).choices ?? {};
  } catch {
    return {};
  }
}

let labelled: ReturnType<typeof layoutsWith> | undefined;

/** Every layout that is known, with the labels of the forms. */
export function knownLayouts(): ReturnType<typeof layoutsWith> {
  labelled ??= layoutsWith(labelOf);
  return labelled;
}

/** Takes out the records that the register would refuse, and then those that name them, until all the others can go in. */
function sift(register: Register, plan: ImportPlan) {
  const refused = new Map<string, Statement>();
  const changing = plan.records.filter((one) => outcomeOf(one) !== 'same');
  const wishOf = ({ kind, record }: (typeof changing)[number]): Wish => ({ action: 'put', kind, record });
  for (;;) {
    const accepted = changing.filter(({ record }) => !refused.has(record.id));
    const wishes = accepted.map(wishOf);
    const { problems } = register.plan(wishes);
    if (problems.length === 0) return { refused, wishes };
    for (const { index, field, statement } of problems) {
      const id = accepted[index]?.record.id;
      if (id === undefined || refused.has(id)) continue;
      refused.set(id, sayImport('import.row-refused', { field, why: sentence(statement) }));
    }
  }
}

function checkChoice({ layout, columns = {} }: ImportChoice, plan: ImportPlan): void {
  for (const field of Object.values(columns)) {
    if (field === null) continue;
    const layouts =
      layout === undefined
        ? plan.tables.map((table) => table.layout)
        : knownLayouts().filter(({ id }) => id === layout);
    const [first] = layouts;
    if (first === undefined || layouts.some(({ fields }) => fields.some(({ id }) => id === field))) continue;
    throw cannotImport('import-file.no-such-field', {
      field,
      layout: first.id,
      fields: first.fields.map(({ id }) => id),
    });
  }
  const headings = plan.tables.flatMap((table) => table.columns.map(({ heading }) => heading));
  const known = new Set(headings.map(headingKey));
  const strange = Object.keys(columns).find((heading) => !known.has(headingKey(heading)));
  if (strange !== undefined && headings.length > 0) {
    throw cannotImport('import-file.no-such-column', { column: strange, columns: headings });
  }
}

/** What an import is prepared with. */
export interface ImportGround {
  readonly register: Register;
  readonly law: Law;
  readonly ports: Pick<RegisterPorts, 'now' | 'random'>;
}

/**
 * Reads a file and works out what it makes of the register. Nothing is written.
 * @throws ImportFileError or RoutingFileError where the file cannot be read, no layout is known in it, or the choice does not fit it
 */
export async function prepareImport(
  { register, law, ports }: ImportGround,
  path: string,
  choice: ImportChoice,
  step?: Step,
): Promise<PreparedImport> {
  const read = await readSource(path, step);
  const plan = planImport({
    source: read.source,
    choice,
    snapshot: register.snapshot().snapshot,
    gazetteer: shippedGeography().gazetteer,
    texts: IMPORT_TEXTS,
    layouts: knownLayouts(),
    choiceWords,
    newId: () => newId(ports),
    nameOf: law.nameOf,
  });
  const sheets = read.source.sheets.map(({ name }) => name);
  if (plan.tables.length === 0) {
    const { sheet } = choice;
    const isThere =
      sheet === undefined || sheets.some((name) => name.trim().toLowerCase() === sheet.trim().toLowerCase());
    throw isThere
      ? cannotImport('import-file.no-layout', { path, sheets })
      : cannotImport('import-file.no-such-sheet', { path, sheet, sheets });
  }
  checkChoice(choice, plan);
  const { refused, wishes } = sift(register, plan);
  return { path, read, plan, refused, wishes, rows: settle(plan, refused) };
}
