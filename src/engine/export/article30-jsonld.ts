import { readFile } from 'node:fs/promises';
import type { Article30Record, RecordReview } from '../../core/views/article30.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { OWN_TERMS } from '../../words/jsonld.ts';
import { provenanceLines } from '../../words/provenance.ts';
import {
  approvedWords,
  CSV_COLUMNS,
  leftOutWords,
  reviewedWords,
  SHEET_TITLES,
  withheldWords,
} from '../../words/record-sheets.ts';
import { RECORD_DOCUMENT } from '../../words/record-document.ts';
import { notAsWritten } from '../files/file-error.ts';
import { controllerProcess, processorProcess } from './jsonld/activities.ts';
import type { Graph } from './jsonld/activities.ts';
import { OwnConcepts } from './jsonld/concepts.ts';
import { Parties } from './jsonld/parties.ts';
import { CONTEXT, dayValue, node, ownId, recordId, to } from './jsonld/terms.ts';
import type { Node } from './jsonld/terms.ts';
import { transferNode } from './jsonld/transfers.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** What every record of the graph says of itself: both days, the law pack, the seal, and what is left out and withheld. */
function about(record: Article30Record, of: Provenance): Node {
  return {
    'dct:valid': dayValue(of.on),
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': provenanceLines(of).map(({ label, text }) => `${label}: ${text}`),
    },
    'own:asRecorded': of.asRecorded === null ? undefined : dayValue(of.asRecorded),
    'own:seal': of.seal ?? undefined,
    'own:leftOut': leftOutWords(record.leftOut),
    'own:withheld': withheldWords(record.withheld),
  };
}

function reviewNode(review: RecordReview): Node {
  return {
    'own:lastReviewed': `${CSV_COLUMNS.lastReviewed}: ${reviewedWords(review)}`,
    'own:approvedBy': `${CSV_COLUMNS.approvedBy}: ${approvedWords(review)}`,
  };
}

/** The terms of our own, told in the graph itself. */
function ownTerms(): readonly Node[] {
  return Object.entries(OWN_TERMS).map(([name, { label, comment, kind }]) => ({
    '@id': ownId(name),
    '@type': kind === 'class' ? 'rdfs:Class' : 'rdf:Property',
    'rdfs:label': label,
    'rdfs:comment': comment,
  }));
}

/** How often each row stands before it in the list, among those of the same activity. */
function numbered<Row extends { readonly activity: string }>(
  rows: readonly Row[],
): ReadonlyArray<readonly [Row, number]> {
  const met = new Map<string, number>();
  return rows.map((row) => {
    const number = met.get(row.activity) ?? 0;
    met.set(row.activity, number + 1);
    return [row, number] as const;
  });
}

/**
 * The Article 30 record as linked data (JSON-LD) in the Data Privacy Vocabulary 2.3: a `dpv:ROPA` for each controller and each processor, its entries, parties, papers and
 * transfers. The context stands in the file, so that it is read without fetching anything.
 */
export function article30JsonLd(
  record: Article30Record,
  provenance: Provenance,
  { snapshot, law, dates }: Pick<ExportRequest, 'snapshot' | 'law' | 'dates'>,
) {
  const graph: Graph = {
    snapshot,
    law,
    on: dates.on,
    parties: new Parties(snapshot, law),
    concepts: new OwnConcepts(),
    agreements: new Map(),
  };
  const said = about(record, provenance);
  const records: Node[] = [];
  const processes: Node[] = [];
  for (const { entity, review, rows } of record.controllers) {
    const own = rows.map((row) => controllerProcess(graph, entity, row));
    processes.push(...own);
    records.push(
      node({
        '@id': recordId(entity.id, 'record-as-controller'),
        '@type': 'dpv:ROPA',
        'dct:title': SHEET_TITLES.controller(entity.legalName),
        'dpv:hasDataController': graph.parties.of(entity.id),
        'dpv:hasProcess': own.map((one) => to(String(one['@id']))),
        ...reviewNode(review),
        ...said,
      }),
    );
  }
  for (const { entity, review, rows } of record.processors) {
    const own = numbered(rows).map(([row, number]) => processorProcess(graph, entity, row, number));
    processes.push(...own);
    records.push(
      node({
        '@id': recordId(entity.id, 'record-as-processor'),
        '@type': 'dpv:ROPA',
        'dct:title': `${SHEET_TITLES.processors}: ${entity.legalName}`,
        'dpv:hasDataProcessor': graph.parties.of(entity.id),
        'dpv:hasProcess': own.map((one) => to(String(one['@id']))),
        ...reviewNode(review),
        ...said,
      }),
    );
  }
  const byTransfer = Map.groupBy(record.transfers, ({ transfer }) => transfer);
  const transfers = [...byTransfer.values()].map((rows) => transferNode(graph, rows));
  const all = node({
    '@id': ownId('transfers'),
    '@type': 'dpv:DataTransferRecord',
    'dct:title': RECORD_DOCUMENT.transfersPart,
    'dpv:hasProcessing': transfers.map((one) => to(String(one['@id']))),
    ...said,
  });
  return {
    '@context': CONTEXT,
    '@graph': [
      ...records,
      all,
      ...processes,
      ...transfers,
      ...graph.parties.nodes,
      ...graph.agreements.values(),
      ...graph.concepts.nodes,
      ...ownTerms(),
    ],
  };
}

/** How many nodes of each type there have to be. */
function expectedCounts({ controllers, processors, transfers }: Article30Record): ExportedFile['sheets'] {
  const rows = [...controllers, ...processors].reduce((sum, one) => sum + one.rows.length, 0);
  return [
    { name: 'dpv:ROPA', rows: controllers.length + processors.length },
    { name: 'dpv:Process', rows },
    { name: 'dpv:Transfer', rows: new Set(transfers.map(({ transfer }) => transfer)).size },
  ];
}

/** Reads the file back and counts its nodes. @throws FileError where it holds something else than was written */
export async function checkJsonLd(
  path: string,
  beside: string,
  record: Article30Record,
): Promise<ExportedFile['sheets']> {
  const { '@graph': nodes } = JSON.parse(await readFile(beside, 'utf8')) as { readonly '@graph': readonly Node[] };
  const expected = expectedCounts(record);
  for (const { name, rows } of expected) {
    const types = name === 'dpv:Transfer' ? [name, 'dpv:CrossBorderTransfer'] : [name];
    const found = nodes.filter((one) => types.includes(String(one['@type']))).length;
    if (found !== rows) throw notAsWritten(path, name, rows, found);
  }
  return expected;
}
