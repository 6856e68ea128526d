import { readFile, writeFile } from 'node:fs/promises';
import { nameById } from '../../core/records/snapshot.ts';
import { flowPaths } from '../../core/views/flows.ts';
import { flowsSvg } from '../../core/views/flows-svg.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import { FLOW_HEADINGS, FLOW_ROWS } from '../../words/flows.ts';
import { provenanceLines } from '../../words/provenance.ts';
import { say } from '../../words/say.ts';
import { VERDICT_WORDS } from '../../words/terms.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { NO_PRINTER, picturePage } from '../print/printer.ts';
import type { PictureSize } from '../print/printer.ts';
import { writePng } from '../print/write-printed.ts';
import { csvOf, writeCsv } from './csv.ts';
import type { Values } from './csv.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** The flow picture, or the figures behind it. */
export interface FlowsRequest extends ExportRequest {
  readonly format: 'svg' | 'png' | 'csv';
  /** What the answers are narrowed to, in words; nothing where they are all. */
  readonly narrowedTo?: string | undefined;
}

/** A file with the picture or its figures, and how many transfers are in it. */
export interface ExportedFlows extends ExportedFile {
  readonly transfers: number;
}

async function checkPicture(path: string, beside: string, picture: string): Promise<void> {
  const found = await readFile(beside, 'utf8');
  if (found !== picture) throw notAsWritten(path, 'characters', picture.length, found.length);
}

/** The size that a picture says it has, in whole pixels. */
function sizeOf(svg: string): PictureSize {
  const [, width = '', height = ''] = /^<svg [^>]*? width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}

/**
 * Writes the flow picture as SVG or PNG, or its figures as CSV, one row for each exporter, basis and destination.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportFlows(request: FlowsRequest): Promise<ExportedFlows> {
  const { snapshot, law, answers, dates, format, out, force, signal, narrowedTo, printer = NO_PRINTER } = request;
  const about = provenanceOf(snapshot, law, dates, request);
  const paths = flowPaths({ snapshot, law, answers, dates });
  const transfers = paths.reduce((sum, path) => sum + path.transfers.length, 0);
  const picture = { path: out, sheets: [{ name: FLOW_HEADINGS.transfers, rows: transfers }], transfers };
  if (format === 'png') {
    // Without its rules for a dark window: a picture of pixels is for paper and slides.
    const svg = flowsSvg(paths, { say, about, narrowedTo, standsAlone: false });
    await writePng(picturePage(svg), sizeOf(svg), { out, force, signal, printer });
    return picture;
  }
  if (format === 'svg') {
    const svg = flowsSvg(paths, { say, about, narrowedTo });
    await writeChecked(
      out,
      async (beside) => writeFile(beside, svg),
      async (beside) => checkPicture(out, beside, svg),
      { force, signal },
    );
    return picture;
  }
  const rows = paths.map((path): Values => ({
    [FLOW_HEADINGS.exporter]: say(path.exporter.label),
    [FLOW_HEADINGS.basis]: say(path.basis.label),
    [FLOW_HEADINGS.verdict]: VERDICT_WORDS[path.verdict],
    [FLOW_HEADINGS.actSoon]: path.shade === 'act-soon' ? FLOW_HEADINGS.actSoon : '',
    [FLOW_HEADINGS.destination]: say(path.destination.label),
    [FLOW_HEADINGS.transfers]: String(path.transfers.length),
    [FLOW_HEADINGS.names]: path.transfers.map((id) => nameById(snapshot, id)).join('\n'),
  }));
  const constant = {
    ...(narrowedTo === undefined ? {} : { [FLOW_HEADINGS.narrowedTo]: narrowedTo }),
    ...Object.fromEntries(provenanceLines(about).map(({ label, text }) => [label, text])),
  };
  return { ...(await writeCsv(csvOf([{ name: FLOW_ROWS, rows }], constant), { out, force, signal })), transfers };
}
