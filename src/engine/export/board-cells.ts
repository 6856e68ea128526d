import type { Finding } from '../../core/checks/finding.ts';
import type { Verdict } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { basisGroup } from '../../core/views/basis-group.ts';
import type { TransferLine } from '../../core/views/board-transfers.ts';
import { shadeMark } from '../../core/views/flow-marks.ts';
import type { FlowShade } from '../../core/views/flows.ts';
import { NO_OWNER } from '../../words/board.ts';
import { say } from '../../words/say.ts';
import { britishDay, FLAG_WORDS, REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { markup, list, Markup, NOTHING, steps } from './html.ts';

/** The mark of a shade, which stands beside its word and never for it. */
export function mark(shade: FlowShade): Markup {
  return new Markup(
    `<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shadeMark(shade, 0, 0)}</svg>`,
  );
}

/** A verdict with its mark and its word. */
export function verdictCell(verdict: Verdict | undefined): Markup {
  if (verdict === undefined) return markup`${VERDICT_WORDS['needs-judgement']}`;
  const shade = verdict.actSoon && verdict.verdict === 'mechanism-in-place' ? 'act-soon' : verdict.verdict;
  return markup`${mark(shade)} ${VERDICT_WORDS[verdict.verdict]}`;
}

/** The name of a transfer with what a reader has to know of it. */
export function transferCell({ title, illustrative, toBeConfirmed }: TransferLine): Markup {
  const marks = [
    ...(illustrative ? [FLAG_WORDS.illustrative] : []),
    ...(toBeConfirmed ? [FLAG_WORDS['to-be-confirmed']] : []),
  ];
  return markup`${title}${marks.length === 0 ? NOTHING : markup` <span class="faint">[${marks.join('; ')}]</span>`}`;
}

/** What a verdict rests on, in words. */
export function basisText(verdict: Verdict, law: Law): string {
  return say(verdict.basisStatement ?? basisGroup(verdict, law).statement);
}

/** The law under which was judged; nothing where no regime answered. */
export function regimeText(verdict: Verdict | undefined): string {
  return verdict === undefined ? '' : REGIME_WORDS[verdict.regime];
}

/** The reasons in their order, each with the law that it rests on. */
export function reasonsCell(verdict: Verdict | undefined): Markup {
  return steps((verdict?.reasons ?? []).map(say));
}

/** What to do about a verdict. */
export function toDoCell(verdict: Verdict | undefined): Markup {
  return list((verdict?.toDo ?? []).map(({ statement }) => say(statement)));
}

/** What to do about a finding. */
export function stepsCell({ toDo, alsoToDo }: Finding): Markup {
  return list([toDo, ...alsoToDo].map(say));
}

/** A finding with the law that it rests on. */
export function findingText({ statement, citation }: Finding): string {
  return say({ statement, citation });
}

/** A day in words, or nothing. */
export function dayText(day: string | undefined): string {
  return day === undefined ? '' : britishDay(day);
}

/** Who owns a record. */
export function ownerText(owner: string | undefined): string {
  return owner === undefined || owner === '' ? NO_OWNER : owner;
}
