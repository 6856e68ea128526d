import type { MessageBoxOptions } from 'electron';
import { sentence } from '../words/catalogue.ts';
import { dialogWords } from '../words/shell.ts';
import { shellStatement } from '../engine/shell/statement.ts';

/** How many breakdowns within how many milliseconds are too many to show the page anew. */
const MOST_BREAKDOWNS = 3;
const WITHIN = 60_000;

/** What to do when a page's process has ended: nothing, as when the window closes; show it anew; or ask the person. */
export type Remedy = 'nothing' | 'anew' | 'ask';

/** Decides it, remembering when it was asked before. */
export function remedies(now: () => number): (reason: string) => Remedy {
  let times: number[] = [];
  return (reason) => {
    if (reason === 'clean-exit') return 'nothing';
    times = [...times.filter((time) => now() - time < WITHIN), now()];
    return times.length > MOST_BREAKDOWNS ? 'ask' : 'anew';
  };
}

/** The question where a page does not answer. Its first answer, to wait, changes nothing. */
export function hangQuestion(): MessageBoxOptions {
  return {
    type: 'question',
    message: dialogWords.hangs,
    detail: sentence(shellStatement('shell.page-hangs', {})),
    buttons: [dialogWords.wait, dialogWords.showAnew],
    defaultId: 0,
    cancelId: 0,
  };
}

/** The question where a page broke down again and again. */
export function breakdownQuestion(): MessageBoxOptions {
  return {
    type: 'error',
    message: dialogWords.brokeDown,
    detail: sentence(shellStatement('shell.page-crashed', {})),
    buttons: [dialogWords.showAnew, dialogWords.close],
    defaultId: 0,
    cancelId: 1,
  };
}
