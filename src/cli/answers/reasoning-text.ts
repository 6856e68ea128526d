import { REASONING_LABELS as labels } from '../../words/cli-reasoning.ts';
import { differenceWords, fieldWords, TOGETHER, UNUSED_WORDS } from '../../words/reasoning-words.ts';
import { britishDay, REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { width } from '../io.ts';
import type { TransferShape } from '../shapes.ts';
import { wrapped } from '../text/wrap.ts';

type VerdictShape = TransferShape['verdicts'][number];
type Known = NonNullable<TransferShape['known']>;

function cited({ text, citation }: { readonly text: string; readonly citation: string }): string {
  return citation === '' ? text : `${text} [${citation}]`;
}

/** A line that hangs under its mark. */
function line(text: string, mark: string): string {
  return wrapped(text, width() - 6, mark);
}

/** Why an answer rests on nothing else, mechanism by mechanism. */
export function whyNotLines({ whyNot }: VerdictShape): readonly string[] {
  if (whyNot === undefined) return [];
  if (whyNot.notAsked !== null) return [labels.whyNot, line(cited(whyNot.notAsked), '  ')];
  return [
    labels.whyNot,
    ...whyNot.mechanisms.flatMap(({ name, state, because, more, changes, standsFrom }) => [
      line(`${name} (${UNUSED_WORDS[state]})`, '  - '),
      line(cited(because), '    '),
      ...more.map((reason) => line(cited(reason), '    ')),
      ...(changes.length === 0 ? [] : [line(`${labels.wouldChange}:`, '    ')]),
      ...changes.map(({ text }) => line(text, '      - ')),
      ...(standsFrom === null ? [] : [line(labels.standsFrom(standsFrom), '    ')]),
    ]),
  ];
}

type Turn = NonNullable<VerdictShape['turn']>;

/** What makes an answer change on a day, and what it becomes. */
function turnedLines({ on, facts, together, verdict, basisText }: Turn): readonly string[] {
  const basis = basisText === null ? '' : `: ${basisText}`;
  return [
    labels.onThatDay(on),
    ...facts.map((fact) => line(cited(fact), '  - ')),
    ...(together ? [line(TOGETHER, '  ')] : []),
    line(`${labels.becomes}: ${VERDICT_WORDS[verdict]}${basis}`, '  '),
  ];
}

/** What happens on the day on which an answer changes, with its steps, and on the known days after it. */
export function turnLines({ turn, laterTurns = [], furtherTurns = null }: VerdictShape): readonly string[] {
  if (turn === undefined || turn === null) return [];
  return [
    ...turnedLines(turn),
    ...turn.reasons.map((reason, index) => line(cited(reason), `  ${`${index + 1}. `.padStart(4)}`)),
    ...laterTurns.flatMap((later) => turnedLines(later)),
    ...(furtherTurns === null ? [] : [line(labels.furtherTurns(furtherTurns.days, furtherTurns.last), '')]),
  ];
}

function side(answer: Known['regimes'][number]['knownThen'], held: boolean): string {
  if (answer === null) return held ? labels.notReached : labels.notHeld;
  const basis = answer.basisText === null ? '' : `: ${answer.basisText}`;
  const through = answer.goodThrough === null ? '' : `, good through ${britishDay(answer.goodThrough)}`;
  return `${VERDICT_WORDS[answer.verdict]}${basis}${through}`;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return labels.nothing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function madeLine(one: Known['regimes'][number]['made'][number]): string {
  if (one.of === 'law') return differenceWords(one);
  const values =
    one.field === null ? '' : `. ${fieldWords(one.field)}: ${valueText(one.before)} → ${valueText(one.after)}`;
  return `${differenceWords(one)}${values}`;
}

/** What was known then and what is known now, with what made the difference. */
export function knownLines({ day, heldThen, heldNow, changed, regimes }: Known, on: string): readonly string[] {
  return [
    labels.known(day, on),
    ...regimes.flatMap(({ regime, knownThen, knownNow, same, together, made }) => [
      REGIME_WORDS[regime],
      line(`${labels.knownThen}: ${side(knownThen, heldThen)}`, '  '),
      line(`${labels.knownNow}: ${side(knownNow, heldNow)}`, '  '),
      ...(same ? [line(labels.same, '  ')] : []),
      ...(made.length === 0 ? [] : [line(`${labels.made}:`, '  ')]),
      ...made.map((one) => line(madeLine(one), '  - ')),
      ...(together ? [line(TOGETHER, '  ')] : []),
    ]),
    labels.changed(changed),
  ];
}
