import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { authorityPack } from '../../../src/core/views/pack/authority-pack.ts';
import { provenanceOf } from '../../../src/core/views/provenance.ts';
import { dueUntil } from '../../../src/core/views/due.ts';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import type { Article30Request } from '../../../src/engine/export/article30.ts';
import { exportBoard } from '../../../src/engine/export/board.ts';
import type { BoardRequest } from '../../../src/engine/export/board.ts';
import { exportAbroadLetter } from '../../../src/engine/export/abroad-letter.ts';
import { exportContactCopy } from '../../../src/engine/export/contact-copy.ts';
import type { CopyRequest } from '../../../src/engine/export/contact-copy.ts';
import { exportDue } from '../../../src/engine/export/due.ts';
import type { DueRequest } from '../../../src/engine/export/due.ts';
import { exportAuthorityPack } from '../../../src/engine/export/pack/authority-pack.ts';
import { exportPaper } from '../../../src/engine/export/papers/paper.ts';
import { exportFlows } from '../../../src/engine/export/flows.ts';
import type { FlowsRequest } from '../../../src/engine/export/flows.ts';
import { exportList } from '../../../src/engine/export/list.ts';
import type { ListRequest } from '../../../src/engine/export/list.ts';
import type { ExportedFile } from '../../../src/engine/export/request.ts';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { shippedLaw, shippedLawPack } from '../../../src/engine/law/shipped.ts';
import type { Printer } from '../../../src/engine/print/printer.ts';
import { createRegister } from '../../../src/engine/register/create.ts';
import { systemPorts } from '../../../src/engine/register/ports.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { routingGround } from '../../../src/engine/routing/routing-ground.ts';
import { makeSample } from '../../../src/engine/samples/make-sample.ts';
import { TABLE_WORDS } from '../../../src/words/screens/columns.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { partOf, partsOf } from '../../support/unzip.ts';
import { AUTHOR, put, stillPorts } from '../register/still.ts';
import { ownFolder, requestOf, SEAL } from './request.ts';

const { version } = shippedLawPack();
const BY_VERSION = new RegExp(`(?:version|law pack) ${version}`, 'iu');

/** Remembers the page that it was to draw, and draws nothing. */
class PageOnly implements Printer {
  page = '';
  readonly printPdf = (html: string): Promise<Uint8Array> => this.#remember(html);
  readonly printPng = (html: string): Promise<Uint8Array> => this.#remember(html);

  #remember(html: string): Promise<Uint8Array> {
    this.page = html;
    return Promise.reject(new Error('only the page was wanted'));
  }
}

/** All that a page shows, without its marks. */
function wordsOf(page: string): string {
  return page.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

async function textOf(name: string, write: (out: string) => Promise<unknown>): Promise<string> {
  const file = path.join(ownFolder(), name);
  await write(file);
  return readFileSync(file, 'utf8');
}

async function drawn(write: (printer: Printer) => Promise<unknown>): Promise<string> {
  const printer = new PageOnly();
  await expect(write(printer)).rejects.toThrow('only the page was wanted');
  return wordsOf(printer.page);
}

/** All that the slides of a file show. */
function slidesText({ path: file, pages = 0 }: ExportedFile): string {
  const parts = partsOf(file);
  const slides = Array.from({ length: pages }, (_, index) => String(parts.get(`ppt/slides/slide${index + 1}.xml`)));
  return wordsOf(slides.join(''));
}

async function workbookText(file: string): Promise<string> {
  const sheets = await readXlsxFile(file);
  return sheets.flatMap(({ data }) => data.map((row) => row.join(' '))).join('\n');
}

const request = () => requestOf(sampleSnapshot('optima'), 'out');
const inFile = (name: string, write: (of: ReturnType<typeof request>) => Promise<unknown>) => () =>
  textOf(name, (out) => write({ ...request(), out }));

type Said = () => Promise<string>;

const ARTICLE_30: Readonly<Record<Article30Request['format'], Said>> = {
  csv: inFile('a.csv', (of) => exportArticle30({ ...of, format: 'csv' })),
  json: inFile('a.json', (of) => exportArticle30({ ...of, format: 'json' })),
  jsonld: inFile('a.jsonld', (of) => exportArticle30({ ...of, format: 'jsonld' })),
  xlsx: async () => {
    const { path: file } = await exportArticle30({ ...request(), format: 'xlsx' });
    return workbookText(file);
  },
  docx: async () => {
    const { path: file } = await exportArticle30({ ...request(), format: 'docx' });
    return wordsOf(partOf(file, 'word/document.xml'));
  },
  pdf: () => drawn((printer) => exportArticle30({ ...request(), format: 'pdf', printer })),
};
const BOARD: Readonly<Record<NonNullable<BoardRequest['format']>, Said>> = {
  html: async () => wordsOf(await inFile('b.html', (of) => exportBoard({ ...of, format: 'html' }))()),
  pdf: () => drawn((printer) => exportBoard({ ...request(), format: 'pdf', printer })),
  pptx: async () => slidesText(await exportBoard({ ...request(), format: 'pptx' })),
};
const FLOWS: Readonly<Record<FlowsRequest['format'], Said>> = {
  csv: inFile('f.csv', (of) => exportFlows({ ...of, format: 'csv' })),
  svg: async () => wordsOf(await inFile('f.svg', (of) => exportFlows({ ...of, format: 'svg' }))()),
  png: () => drawn((printer) => exportFlows({ ...request(), format: 'png', printer })),
};
const due = { until: dueUntil('2026-11-22'), contacts: () => [] };
const DUE: Readonly<Record<DueRequest['format'], Said>> = {
  csv: inFile('d.csv', (of) => exportDue({ ...of, ...due, format: 'csv' })),
  ics: async () =>
    (await inFile('d.ics', (of) => exportDue({ ...of, ...due, format: 'ics' }))())
      .replaceAll('\r\n ', '')
      .replaceAll('\\', ''),
};

/** What is written about the first contact of the sample, from a register that holds it. */
async function aboutContact<T>(write: (asked: Omit<CopyRequest, 'out'>) => Promise<T>): Promise<T> {
  const file = path.join(ownFolder(), 'optima.register');
  const ports = systemPorts(shippedLaw());
  await makeSample('optima', file, AUTHOR, ports);
  const register = openRegister(file, 'read', ports);
  const [contact] = register.eachContact();
  const ground = routingGround(register.snapshot().snapshot, shippedLaw(), '2026-11-22');
  if (contact === undefined || !ground.ok) throw new Error('the sample has no contact that can be routed');
  const { answers, dates, seal, programVersion } = request();
  const asked = { register, contact, ground: ground.ground, answers, dates, seal, programVersion };
  try {
    return await write(asked);
  } finally {
    register.close();
  }
}

function contactCopyIn(name: string): Promise<string> {
  return aboutContact(async (asked) => wordsOf(await textOf(name, (out) => exportContactCopy({ ...asked, out }))));
}

/** What the letter to a contact says of itself, at its end. */
const LETTER = {
  docx: () =>
    aboutContact(async (asked) => {
      const { path: file } = await exportAbroadLetter({ ...asked, out: path.join(ownFolder(), 'letter.docx') });
      return wordsOf(partOf(file, 'word/document.xml'));
    }),
} as const;
/** The entities of the sample as a table shows them. */
function list(format: ListRequest['format'], out: string): Promise<ExportedFile> {
  const { snapshot, law, dates } = request();
  return exportList({
    format,
    out,
    columns: [{ id: 'legalName', type: 'text' }],
    rows: snapshot.entities.map(({ id, legalName }) => ({
      id,
      kind: 'entity',
      name: legalName,
      status: 'active',
      toBeConfirmed: false,
      illustrative: false,
      cells: { legalName },
    })),
    total: snapshot.entities.length,
    words: TABLE_WORDS.entity,
    countryName: (code) => law.nameOf(code),
    about: provenanceOf(snapshot, law, dates, request()),
  });
}
const LIST: Readonly<Record<ListRequest['format'], Said>> = {
  csv: () => textOf('l.csv', (out) => list('csv', out)),
  xlsx: async () => workbookText((await list('xlsx', path.join(ownFolder(), 'l.xlsx'))).path),
};

/** What stands at the foot of every page of a filled form. */
const PAPER = {
  docx: async () => {
    const of = request();
    const agreement = of.snapshot.agreements.find(({ servesAs }) => servesAs.some(({ kind }) => kind === 'uk-idta'));
    if (agreement === undefined) throw new Error('the sample has no agreement to fill');
    const { path: file } = await exportPaper({ ...of, kind: 'idta', agreement });
    return wordsOf(partOf(file, 'word/footer1.xml'));
  },
} as const;
/** The index that a reader opens first. */
const PACK = {
  zip: async () => {
    const of = request();
    const pack = authorityPack(of, {});
    const { path: file } = await exportAuthorityPack({ ...of, pack, sealed: null, documentOf: () => undefined });
    return wordsOf(partOf(file, 'index.html'));
  },
} as const;
const COPY = { json: () => contactCopyIn('c.json'), html: () => contactCopyIn('c.html') } as const;

/**
 * Every function of the engine that writes a view of the register, with each of its formats. The types refuse a format that is left out, and the first
 * test a function that is.
 */
const EXPORTS = {
  exportArticle30: ARTICLE_30,
  exportBoard: BOARD,
  exportFlows: FLOWS,
  exportDue: DUE,
  exportAbroadLetter: LETTER,
  exportContactCopy: COPY,
  exportList: LIST,
  exportPaper: PAPER,
  exportAuthorityPack: PACK,
} as const;

/** What is written without a verdict of the law in it, and why it says less. */
const OTHERS: Readonly<Record<string, string>> = {
  exportRegisterJson: 'the records themselves, with the pack and the seal of the register: tested below',
  routeFile: 'the columns that a list is given are fixed; the command prints the law pack and the counts',
};

/** The functions of these files that write a file for somebody. */
function exportersIn(folder: string): readonly string[] {
  const root = path.resolve(import.meta.dirname, '../../../src/engine', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    return [
      ...text.matchAll(/^export (?:async )?function ((?:export|route)[A-Z]\w*File|export[A-Z]\w*|routeFile)\(/gmu),
    ].map(([, found = '']) => found);
  });
}

const WRITERS = ['export', 'json', 'routing'].flatMap(exportersIn);

describe('what leaves the register as a file', () => {
  test('is each in the table of these tests', () => {
    expect(WRITERS.toSorted()).toEqual([...Object.keys(EXPORTS), ...Object.keys(OTHERS)].toSorted());
  });

  test.each(
    Object.entries(EXPORTS).flatMap(([name, formats]) =>
      Object.entries(formats as Readonly<Record<string, Said>>).map(([format, said]) => ({ name, format, said })),
    ),
  )('says by which law pack it answers, and of which state: $name, $format', { timeout: 60_000 }, async ({ said }) => {
    const text = (await said()).replaceAll(/[\s"{}:,]+/gu, ' ').replaceAll('lawPack', 'Law pack');
    const says = { lawPack: /law pack/iu.test(text), version: BY_VERSION.test(text), seal: text.includes(SEAL) };
    expect(says).toEqual({ lawPack: true, version: true, seal: true });
  });

  test('the JSON of a register says the pack that it was made with or took over, and its seal', async () => {
    const file = path.join(ownFolder(), 'one.register');
    const ports = { ...stillPorts(), lawPack: { version, asOf: shippedLawPack().asOf } };
    await createRegister(file, { name: 'One' }, AUTHOR, ports, { wishes: [put('entity', 1)] });
    const register = openRegister(file, 'read', ports);
    const out = path.join(path.dirname(file), 'one.json');
    await exportRegisterJson(register, out);
    const { register: about } = JSON.parse(readFileSync(out, 'utf8')) as Record<string, Record<string, unknown>>;
    expect(about).toMatchObject({ lawPack: { version }, seal: { hash: register.seal()?.hash } });
    register.close();
  });
});
