import type { Seal } from '../../register/read.ts';
import { PACK_WORDS as W, WITHHELD_WHY, withheldLine, withheldWhatWords } from '../../../words/pack.ts';
import { provenanceLines } from '../../../words/provenance.ts';
import { VERDICT_WORDS, wordFor } from '../../../words/terms.ts';
import { markup, Markup, NOTHING, table } from '../html.ts';
import type { HtmlCell } from '../html.ts';
import type { PackParts } from './documents.ts';

/** A file of a pack, as its index tells it. */
export interface PackFile {
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Its entries, where it has such. */
  readonly rows: number | null;
}

/** What the index is made from. */
export interface IndexParts extends PackParts {
  readonly seal: Seal | null;
  readonly entity: string | undefined;
}

/** Answers about transfers by verdict, with how many there are. */
function answersOf({ pack }: PackParts): ReadonlyArray<readonly [verdict: string, count: number]> {
  const groups = Map.groupBy(pack.record.transfers, ({ verdict, answer }) => verdict?.verdict ?? answer.overall);
  return [...groups]
    .map(([verdict, rows]) => [verdict, rows.length] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** The index as data: every file but this one by name, hash, size and rows; what is withheld; and by which days, law and seal the pack speaks. */
export function indexData(parts: IndexParts, files: readonly PackFile[]) {
  const { about, pack, seal, entity, whose } = parts;
  const { register, on, asRecorded, lawPack, programVersion } = about;
  return {
    formatVersion: 1,
    pack: 'authority-pack',
    register: { name: register, seal: seal?.hash ?? null, sequence: seal?.seq ?? null },
    on,
    asRecorded,
    lawPack,
    programVersion,
    of: { entity: entity ?? null, name: whose },
    answers: Object.fromEntries(answersOf(parts)),
    files,
    withheld: pack.withheld.map((line) => ({ ...line, text: withheldLine(line) })),
  };
}
export type IndexData = ReturnType<typeof indexData>;

const STYLE = new Markup(`
:root{color-scheme:light}
body{font:11pt/1.45 Arial,Helvetica,sans-serif;color:#14191f;margin:2rem auto;max-width:62rem;padding:0 1.25rem}
h1{font-size:1.7rem;margin:.2rem 0}h2{font-size:1.2rem;margin:1.8rem 0 .5rem;color:#1d5b33}
.kind{color:#4a5563;margin:0}table{border-collapse:collapse;width:100%;table-layout:fixed}
caption{text-align:left;color:#4a5563;padding:.2rem 0}
th,td{border-bottom:1px solid #b9c1cb;text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;overflow-wrap:anywhere}
td.number{font-variant-numeric:tabular-nums}thead th{color:#4a5563}
`);

function addressOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** The index as a page: it needs nothing beside it, and each file is a link to it where the pack was unpacked. */
export function indexPage(parts: IndexParts, files: readonly PackFile[]): string {
  const { about, pack, seal, whose } = parts;
  const lines: ReadonlyArray<readonly HtmlCell[]> = [
    [W.whose, whose],
    ...provenanceLines(about).map(({ label, text }) => [label, text]),
    [W.sequence, seal === null ? W.noSequence : String(seal.seq)],
  ];
  const listed = files.map(({ name, title, rows, bytes, sha256 }): readonly HtmlCell[] => [
    markup`<a href="${addressOf(name)}">${name}</a>`,
    title,
    rows ?? '',
    bytes,
    sha256,
  ]);
  const withheld = pack.withheld.map((line): readonly HtmlCell[] => [withheldWhatWords(line), WITHHELD_WHY[line.why]]);
  const answers = answersOf(parts).map(([verdict, count]): readonly HtmlCell[] => [
    wordFor(VERDICT_WORDS, verdict),
    count,
  ]);
  const isEmpty = withheld.length === 0;
  return markup`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${W.title(whose)}</title><meta name="description" content="${W.subject(about.on)}"><style>${STYLE}</style></head>
<body><main><p class="kind">${W.kind}</p><h1>${W.title(whose)}</h1><p>${W.lead}</p>
${table(W.aboutPack, [W.of, W.value], lines, [26, 74])}
<h2>${W.files}</h2>
${table(W.filesCaption, [W.file, W.holds, W.rows, W.bytes, W.sha256], listed, [27, 30, 6, 8, 29])}
<h2>${W.answers}</h2>
${table(W.answersCaption, [W.answer, W.count], answers, [60, 40])}
<h2>${W.withheld}</h2>
${isEmpty ? markup`<p>${W.nothingWithheld}</p>` : NOTHING}${isEmpty ? NOTHING : table(W.withheldCaption, [W.withheldWhat, W.withheldWhy], withheld, [50, 50])}
</main></body></html>
`.text;
}
