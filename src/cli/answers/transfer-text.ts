import { CLI_LABELS } from '../../words/cli.ts';
import { FLAG_WORDS, REGIME_WORDS, VERDICT_WORDS, wordFor } from '../../words/terms.ts';
import { knownLines, turnLines, whyNotLines } from './reasoning-text.ts';
import { say } from '../exit.ts';
import { width } from '../io.ts';
import type { TransferShape } from '../shapes.ts';
import { indented, wrapped } from '../text/wrap.ts';

type VerdictShape = TransferShape['verdicts'][number];

function steps(heading: string, items: readonly string[], mark: (index: number) => string): readonly string[] {
  if (items.length === 0) return [];
  return [heading, ...items.map((item, index) => wrapped(item, width() - 6, `  ${mark(index)}`))];
}

function until({ goodThrough, becomes }: VerdictShape): string {
  if (goodThrough === null) return say('cli.good-without-end', {});
  return say('cli.good-through', { day: goodThrough, becomes: becomes === null ? '' : VERDICT_WORDS[becomes.verdict] });
}

/** How many of the changes after the next one are told; --json tells all. */
const MOST_LATER = 5;

/** The known days after the next change on which the answer changes again. */
function laterLines({ changes }: VerdictShape): readonly string[] {
  const [, ...later] = changes;
  const rest = later.slice(MOST_LATER);
  const last = rest.at(-1);
  return [
    ...later.slice(0, MOST_LATER).map(({ on, verdict, basisText }) => {
      const basis = basisText === null ? '' : ` (${basisText})`;
      return say('cli.then-from', { on, becomes: `${VERDICT_WORDS[verdict]}${basis}` });
    }),
    ...(last === undefined ? [] : [say('cli.then-further', { count: rest.length, last: last.on })]),
  ];
}

function fallbackLine({ fallbackText, verdict }: VerdictShape): readonly string[] {
  if (fallbackText !== null) return [`${CLI_LABELS.fallback}: ${fallbackText}`];
  return verdict === 'mechanism-in-place' ? [CLI_LABELS.noFallback] : [];
}

function verdictText(verdict: VerdictShape): string {
  const soon = verdict.actSoon ? `  ${CLI_LABELS.actSoon}` : '';
  const flags = verdict.flags.map((flag) => wordFor(FLAG_WORDS, flag)).join('; ');
  const restsOn = verdict.basisText === null ? [] : [`${CLI_LABELS.restsOn}: ${verdict.basisText}`];
  const body = [
    ...[...restsOn, until(verdict), ...laterLines(verdict), ...fallbackLine(verdict)].map((line) =>
      wrapped(line, width() - 6, '', '  '),
    ),
    ...(flags === '' ? [] : [wrapped(`${CLI_LABELS.flags}: ${flags}`, width() - 6, '', '  ')]),
    ...steps(
      CLI_LABELS.why,
      verdict.reasons.map(({ text, citation }) => (citation === '' ? text : `${text} [${citation}]`)),
      (index) => `${index + 1}. `.padStart(4),
    ),
    ...steps(
      CLI_LABELS.toDo,
      verdict.toDo.map(({ text }) => text),
      () => '  - ',
    ),
    ...steps(
      `${CLI_LABELS.openDuties}: ${verdict.openDuties.length}`,
      verdict.openDuties.map(({ text }) => text),
      () => '  - ',
    ),
    ...whyNotLines(verdict),
    ...turnLines(verdict),
  ];
  const heading = `${REGIME_WORDS[verdict.regime]}: ${VERDICT_WORDS[verdict.verdict]}${soon}`;
  return [heading, ...body.map((line) => indented(line, 2))].join('\n');
}

/** One transfer in words: both ends, then each regime with its reasons as numbered steps, what to do, and until when. */
export function transferText(transfer: TransferShape, number: number, on: string): string {
  const { title, exporter, importer, overall, known } = transfer;
  const soon = transfer.actSoon ? `  ${CLI_LABELS.actSoon}` : '';
  return [
    `${number}. ${title}`,
    `   ${exporter} → ${importer}`,
    `   ${VERDICT_WORDS[overall].toUpperCase()}${soon}   (${transfer.id})`,
    '',
    ...transfer.verdicts.map((verdict) => `${indented(verdictText(verdict), 3)}\n`),
    ...(known === undefined ? [] : [`${indented(knownLines(known, on).join('\n'), 3)}\n`]),
  ].join('\n');
}
