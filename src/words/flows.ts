import type { FlowStatements } from '../core/views/flow-statements.ts';
import type { Sentences } from '../core/statement.ts';
import { counted, number } from './count.ts';
import { asRecordedWords } from './provenance.ts';
import { britishDay, listed, theLaw, VERDICT_WORDS, wordFor } from './terms.ts';

/** How a flow stands, in words. */
export const FLOW_SHADE_WORDS: Readonly<Record<string, string>> = {
  ...VERDICT_WORDS,
  'act-soon': 'Mechanism in place, act soon',
};

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  exporter: 'Exporter',
  basis: 'Rests on',
  destination: 'Destination',
};

const OTHERS: Readonly<Record<string, string>> = {
  exporter: 'other exporters',
  basis: 'other bases',
  destination: 'other destinations',
};

function transfers(count: number): string {
  return counted(count, 'transfer', 'transfers');
}

/** A share as a whole number of hundredths, and never nothing where there is something. */
function shareOf(count: number, of: number): string {
  const share = of === 0 ? 0 : (100 * count) / of;
  return share > 0 && share < 1 ? 'less than 1 %' : `${Math.round(share)} %`;
}

/** The headings of the figures behind the picture. */
export const FLOW_HEADINGS = {
  exporter: 'Exporter',
  basis: 'Rests on',
  verdict: 'Transfer mechanism?',
  actSoon: 'Act soon',
  destination: 'Destination',
  transfers: 'Transfers',
  names: 'Names of the transfers',
  narrowedTo: 'Narrowed to',
} as const;

/** What a row of the figures stands for. */
export const FLOW_ROWS = 'Exporters by basis and destination';

/** What the flow picture says. */
export const flowSentences: Sentences<FlowStatements> = {
  'flows.title': (p) => `Where personal data go, and on what footing: ${p.register}`,
  'flows.dates': (p) =>
    `On ${britishDay(p.on)}; as recorded ${asRecordedWords(p.asRecorded === '' ? null : p.asRecorded)}`,
  'flows.foot': (p) =>
    `Law pack ${p.version} (law as of ${britishDay(p.asOf)}); seal ${p.seal === '' ? 'none' : p.seal}; Transfer Register ${p.program}`,
  'flows.description': (p) =>
    p.transfers === 0
      ? 'No transfer is recorded.'
      : `${transfers(p.transfers)} from ${p.exporters === 1 ? '1 exporter' : `${p.exporters} exporters`} to ${p.destinations === 1 ? '1 destination' : `${p.destinations} destinations`}. From left to right: the exporter, what the transfer rests on, the destination. Each band is as broad as the number of its transfers. Shown: ${listed(p.shades.map((shade) => wordFor(FLOW_SHADE_WORDS, shade).toLowerCase()))}. The same figures stand in the table that goes with the picture.`,
  'flows.column': (p) => wordFor(COLUMN_WORDS, p.column),
  'flows.count': (p) => transfers(p.count),
  'flows.share': (p) => `${transfers(p.count)}, ${shareOf(p.count, p.of)}`,
  'flows.others': (p) => `${p.count} ${wordFor(OTHERS, p.column)}`,
  'flows.shade': (p) => wordFor(FLOW_SHADE_WORDS, p.shade),
  'flows.legend': (p) => `${wordFor(FLOW_SHADE_WORDS, p.shade)}: ${number(p.count)}`,
  'flows.link': (p) =>
    `${p.from} to ${p.to}: ${transfers(p.count)}, ${wordFor(FLOW_SHADE_WORDS, p.shade).toLowerCase()}`,
  'flows.nothing': () => 'No transfer is recorded.',
};

/** What a picture is narrowed to, in words; nothing where it shows all transfers. */
export function narrowedWords(filter: {
  readonly regime?: string | undefined;
  readonly verdict?: string | undefined;
  readonly party?: string | undefined;
  readonly dataCategory?: string | undefined;
}): string | undefined {
  const { regime, verdict, party, dataCategory } = filter;
  const parts = [
    ...(regime === undefined ? [] : [`only under ${theLaw(regime)}`]),
    ...(verdict === undefined ? [] : [`only ‘${wordFor(FLOW_SHADE_WORDS, verdict)}’`]),
    ...(party === undefined ? [] : [`only from or to ${party}`]),
    ...(dataCategory === undefined ? [] : [`only ‘${dataCategory}’`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
