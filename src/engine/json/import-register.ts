import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RecordKind } from '../../core/records/fields.ts';
import { kindDescription, nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { FieldProblem } from '../../core/records/problems.ts';
import type { Author } from '../register/append.ts';
import type { Attachment } from '../register/attachments.ts';
import { readEntry, sha256 } from '../register/chain.ts';
import { connectInMemory } from '../register/connection.ts';
import type { Connection } from '../register/connection.ts';
import { buildRegisterFile, createRegister } from '../register/create.ts';
import { registerError } from '../register/error.ts';
import { makeTables } from '../register/migrate.ts';
import { planChange } from '../register/plan.ts';
import type { Step, Wish } from '../register/plan.ts';
import type { RegisterPorts } from '../register/ports.ts';
import type { Seal } from '../register/read.ts';
import { openRegister } from '../register/register.ts';
import type { Register } from '../register/register.ts';
import type { Imported } from '../register/write.ts';
import { adoptHistory } from './adopt.ts';
import type { HistoryJson, ReadDocument } from './document.ts';

/** What came of one record of the file. */
export interface ImportRow {
  /** Its place in the file: the list, and the number in it from 0. */
  readonly list: string;
  readonly index: number;
  readonly kind: RecordKind;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly outcome: 'new' | 'changed' | 'same' | 'rejected';
  /** Why it was rejected. */
  readonly problems: readonly FieldProblem[];
}

/**
 * What came of an import. `adopted`: the register took over the file's whole history and has its seal. `created`: a new register from records
 * alone. `merged`: the records went into a register that had some already, as one change.
 */
export interface ImportReport {
  readonly how: 'adopted' | 'created' | 'merged';
  /** What the register is called. */
  readonly name: string;
  readonly rows: readonly ImportRow[];
  /** Documents that were not in the register before. */
  readonly newDocuments: number;
  /**
   * What stays in the file when its records go into a register that has a history of its own: the entries of the file's history, and the reports kept among them. A kept report rests
   * on an entry of the history that it was made from, by number and hash; beside another history it could never be derived again.
   */
  readonly left: { readonly entries: number; readonly reports: number };
  /** Whether anything was written; never after a dry run. */
  readonly written: boolean;
  readonly seal: Seal | null;
}

interface Candidate {
  readonly list: string;
  readonly index: number;
  readonly wish: Extract<Wish, { action: 'put' }>;
}

function candidatesOf(document: ReadDocument): readonly Candidate[] {
  return [...document.records].flatMap(([kind, list]) =>
    list.map((record, index) => ({
      list: kindDescription(kind).list,
      index,
      wish: { action: 'put' as const, kind, record },
    })),
  );
}

interface Sorted {
  readonly accepted: readonly Candidate[];
  readonly rows: readonly ImportRow[];
}

function rowOf(candidate: Candidate, step: Step | undefined, problems: readonly FieldProblem[]): ImportRow {
  const { list, index, wish } = candidate;
  const id = (wish.record as { id?: unknown } | null)?.id;
  return {
    list,
    index,
    kind: wish.kind,
    id: typeof id === 'string' ? id : undefined,
    name: step?.name,
    outcome: step === undefined || step.outcome === 'removed' ? 'rejected' : step.outcome,
    problems,
  };
}

/** Parts the records that can go in from those that cannot, taking out also what names a record that was taken out. */
function sortOut(connection: Connection, ports: RegisterPorts, candidates: readonly Candidate[]): Sorted {
  const rejected = new Map<Candidate, FieldProblem[]>();
  let accepted = candidates;
  for (;;) {
    const plan = planChange(
      connection,
      ports,
      accepted.map(({ wish }) => wish),
    );
    if (plan.problems.length === 0) {
      const steps = new Map(accepted.map((candidate, index) => [candidate, plan.steps.get(index)]));
      const rows = candidates.map((one) => rowOf(one, steps.get(one), rejected.get(one) ?? []));
      return { accepted, rows };
    }
    for (const { index, ...problem } of plan.problems) {
      const candidate = accepted[index];
      if (candidate === undefined) continue;
      const known = rejected.get(candidate);
      if (known === undefined) rejected.set(candidate, [problem]);
      else known.push(problem);
    }
    accepted = accepted.filter((candidate) => !rejected.has(candidate));
  }
}

function documentsOf({ file, attachments }: ReadDocument): readonly Attachment[] {
  return attachments.map(({ base64, ...about }, index) => {
    const bytes = Buffer.from(base64, 'base64');
    if (sha256(bytes) !== about.sha256 || bytes.length !== about.size) {
      throw registerError('json.attachment-differs', { file, place: `attachments[${index}]` });
    }
    return { ...about, bytes };
  });
}

function emptyRegister<T>(work: (connection: Connection) => T): T {
  const connection = connectInMemory();
  try {
    makeTables(connection);
    return work(connection);
  } finally {
    connection.close();
  }
}

const NOTHING_LEFT = { entries: 0, reports: 0 } as const;

/** What of the file does not go into a register that has a history of its own. */
function leftIn({ history = [] }: ReadDocument): ImportReport['left'] {
  const reports = history.filter(({ entry }) => readEntry(entry)?.action === 'keep-report').length;
  return { entries: history.length, reports };
}

interface Job {
  readonly file: string;
  readonly document: ReadDocument;
  readonly author: Author;
  readonly ports: RegisterPorts;
  readonly dryRun: boolean;
}

async function adopt({ file, document, ports, dryRun }: Job, history: readonly HistoryJson[]): Promise<ImportReport> {
  const fill = (connection: Connection): void => adoptHistory(connection, ports, document, history);
  if (dryRun) emptyRegister(fill);
  const seal = dryRun ? null : await buildRegisterFile(file, { force: true }, fill);
  const rows = candidatesOf(document).map(({ list, index, wish }) => {
    const record = wish.record as AnyRecord;
    const name = nameOfRecord(wish.kind, record);
    return { list, index, kind: wish.kind, id: record.id, name, outcome: 'new' as const, problems: [] };
  });
  return {
    how: 'adopted',
    name: document.register.name,
    rows,
    newDocuments: document.attachments.length,
    left: NOTHING_LEFT,
    written: !dryRun,
    seal,
  };
}

async function create({ file, document, author, ports, dryRun }: Job): Promise<ImportReport> {
  const documents = documentsOf(document);
  const { accepted, rows } = emptyRegister((connection) => sortOut(connection, ports, candidatesOf(document)));
  const report = {
    how: 'created',
    name: document.register.name,
    rows,
    newDocuments: documents.length,
    left: NOTHING_LEFT,
  } as const;
  if (dryRun) return { ...report, written: false, seal: null };
  const { name, about, sampleDay } = document.register;
  const made = await createRegister(file, { name, about, sampleDay }, author, ports, {
    force: true,
    documents,
    wishes: accepted.map(({ wish }) => wish),
  });
  return { ...report, written: true, seal: made.problems === undefined ? made.seal : null };
}

/** What the records of a register's JSON would make of a register that is there: one change. */
export interface MergePlan {
  readonly rows: readonly ImportRow[];
  readonly wishes: readonly Wish[];
  readonly imported: Imported;
}

/** Works out what goes in, what is there already and what does not fit. Nothing is written. */
export function planMerge(register: Register, document: ReadDocument, ports: RegisterPorts): MergePlan {
  const kept = new Set(register.attachments().map((about) => about.sha256));
  const documents = documentsOf(document).filter((one) => !kept.has(one.sha256));
  const { accepted, rows } = sortOut(register.connection, ports, candidatesOf(document));
  const { id, seal } = document.register;
  return {
    rows,
    wishes: accepted.map(({ wish }) => wish),
    imported: {
      documents,
      source: { register: id ?? '', seal: seal?.hash ?? null, file: path.basename(document.file) },
    },
  };
}

function merge({ file, document, author, ports, dryRun }: Job): ImportReport {
  const register = openRegister(file, dryRun ? 'read' : 'write', ports);
  try {
    return register.connection.transaction(dryRun ? 'read' : 'write', () => {
      const { rows, wishes, imported } = planMerge(register, document, ports);
      const { name } = register.settings();
      const newDocuments = imported.documents?.length ?? 0;
      const report = { how: 'merged', name, rows, newDocuments, left: leftIn(document) } as const;
      if (dryRun) return { keep: false, value: { ...report, written: false, seal: register.seal() } };
      const outcome = register.write(author, wishes, imported);
      const written = outcome.problems === undefined && outcome.change !== null;
      return { keep: written, value: { ...report, written, seal: register.seal() } };
    });
  } finally {
    register.close();
  }
}

/** Whether the register holds nothing but its own beginning, so that a whole history can take its place. */
function isUntouched(file: string, ports: RegisterPorts): boolean {
  const register = openRegister(file, 'read', ports);
  try {
    const rows = register.connection.get<{ n: number }>(
      'SELECT count(*) AS n FROM history WHERE record_id IS NOT NULL',
    );
    return rows?.n === 0 && register.unsavedForms().length === 0;
  } finally {
    register.close();
  }
}

/** How a register's JSON is taken in. */
export interface ImportOptions {
  /** Only tells what would happen. */
  readonly dryRun?: boolean | undefined;
  /** `records`: as a change of the register that is there, even where it holds nothing yet. Somebody has it open. */
  readonly into?: 'any' | 'records' | undefined;
}

/**
 * Takes the JSON of a register into a register file. A file that is missing, or that holds nothing yet, takes over the whole history and with it the
 * seal; another one takes in the records, in one change. Records that do not fit are left out and told, each with its reasons.
 * @throws RegisterError or FileError; the register is then as it was
 */
export async function importRegisterJson(
  file: string,
  document: ReadDocument,
  author: Author,
  ports: RegisterPorts,
  { dryRun = false, into = 'any' }: ImportOptions = {},
): Promise<ImportReport> {
  const job: Job = { file, document, author, ports, dryRun };
  if (existsSync(file) && (into === 'records' || !isUntouched(file, ports))) return merge(job);
  return document.history === undefined ? create(job) : adopt(job, document.history);
}
