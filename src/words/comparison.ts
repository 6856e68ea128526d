import type { Day } from '../core/days.ts';
import type { VerdictChange } from '../core/law/update.ts';
import type { RecordDifference } from '../core/records/differences.ts';
import { answerWords } from './law-update.ts';
import { compareWords } from './screens/compare.ts';
import { historyWords } from './screens/history.ts';
import { britishDay, REGIME_WORDS, wordFor } from './terms.ts';

/** What differs between two days, as far as words need it. */
interface Comparison {
  readonly from: Day;
  readonly to: Day;
  readonly records: readonly RecordDifference[];
  readonly verdicts: readonly VerdictChange[];
  readonly contacts: number;
}

/** What differs between the register as it stood at the end of two days, line by line. */
export function comparisonLines({ from, to, records, verdicts, contacts }: Comparison): string[] {
  return [
    `From the end of ${britishDay(from)} to the end of ${britishDay(to)}, UTC; each transfer judged on that day.`,
    '',
    `${compareWords.verdictCount(verdicts.length)}:`,
    ...verdicts.flatMap(({ title, regime, before, after }) => [
      `  ${title}, ${wordFor(REGIME_WORDS, regime)}`,
      `    before: ${answerWords(before)}`,
      `    after:  ${answerWords(after)}`,
    ]),
    '',
    `${compareWords.recordCount(records.length)}:`,
    ...records.map(({ kind, name, what, fields }) => {
      const changed =
        what === 'changed' ? ` (${fields.map(({ field }) => historyWords.fieldName(field)).join(', ')})` : '';
      return `  ${compareWords.what[what]}: ${historyWords.kind(kind)} ‘${name}’${changed}`;
    }),
    ...(contacts === 0 ? [] : ['', compareWords.contacts(contacts)]),
  ];
}
