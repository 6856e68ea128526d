import type { AnswerShown, FactChange, VerdictChange } from '../core/law/update.ts';
import type { Day } from '../core/days.ts';
import type { Statement } from '../core/statement.ts';
import { sentence } from './catalogue.ts';
import { britishDay, REGIME_WORDS, VERDICT_WORDS, wordFor } from './terms.ts';

/** What an update changes, as far as words need it. */
interface Update {
  readonly on: Day;
  readonly before: { readonly version: string };
  readonly after: { readonly version: string; readonly asOf: Day };
  readonly verdicts: readonly VerdictChange[];
  readonly facts: readonly FactChange[];
  readonly ownEntries: ReadonlyArray<{ readonly title: string; readonly field: string; readonly statement: Statement }>;
}

/** One thing that is wrong in the file of a law pack: where, and what. */
export function packProblemLine(file: string, line: number, place: string, why: string): string {
  return `  ${file}, line ${line}${place === '' ? '' : `, ${place}`}: ${why}`;
}

/** An answer in few words: the verdict, what it rests on, until when. */
export function answerWords(answer: AnswerShown | null): string {
  if (answer === null) return 'not reached';
  const parts = [
    wordFor(VERDICT_WORDS, answer.verdict),
    ...(answer.basisStatement === null ? [] : [sentence(answer.basisStatement)]),
    ...(answer.goodThrough === null ? [] : [`good through ${britishDay(answer.goodThrough)}`]),
  ];
  return parts.join(', ');
}

const WHAT = { new: 'new', gone: 'taken out', ended: 'ended', changed: 'changed' } as const;

/** What became of one row of the pack. */
export function factWords({ what, validTo }: FactChange): string {
  return what === 'ended' && validTo !== null ? `${WHAT[what]} on ${britishDay(validTo)}` : WHAT[what];
}

/** What an update changes or has changed, line by line. */
export function updateLines(update: Update, written: boolean): string[] {
  const { before, after, verdicts, facts, ownEntries } = update;
  return [
    written
      ? `The register answers by law pack ${after.version} (as of ${britishDay(after.asOf)}) from now on; before by ${before.version}.`
      : `Nothing is changed. Law pack ${after.version} (as of ${britishDay(after.asOf)}) in place of ${before.version}:`,
    '',
    `Verdicts that change, judged on ${britishDay(update.on)}: ${verdicts.length}`,
    ...verdicts.flatMap(({ title, regime, before: was, after: is }) => [
      `  ${title}, ${wordFor(REGIME_WORDS, regime)}`,
      `    before: ${answerWords(was)}`,
      `    after:  ${answerWords(is)}`,
    ]),
    ...(verdicts.length > 0 && written ? ['  ‘check’ lists them until each transfer is reviewed.'] : []),
    '',
    `Facts that differ: ${facts.length}`,
    ...facts.map((fact) => `  ${fact.list}, ${fact.name}: ${factWords(fact)}`),
    ...(ownEntries.length === 0 ? [] : ['', 'Own entries of the register that do not fit the new pack:']),
    ...ownEntries.map(({ title, field, statement }) => `  ${title}, ${field}: ${sentence(statement)}`),
  ];
}
