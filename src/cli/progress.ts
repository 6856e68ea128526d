import { say } from './exit.ts';

/** Milliseconds between two lines of progress: on a terminal one line is written over, elsewhere they would pile up. */
const PAUSE = { terminal: 200, elsewhere: 5000 };

/** Tells on standard error how far a long work has come. */
export interface ProgressTeller {
  /** @param part how much of the whole is done, from 0 to 1 */
  readonly tell: (rows: number, rejected: number, part: number) => void;
  readonly done: () => void;
}

/** Makes a teller that stays silent about what is done before a person would wonder. */
export function progressTeller(): ProgressTeller {
  const onTerminal = process.stderr.isTTY;
  const pause = onTerminal ? PAUSE.terminal : PAUSE.elsewhere;
  let last = performance.now();
  let told = false;
  return {
    tell: (rows, rejected, part) => {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      told = true;
      const line = say('cli.progress', { rows, rejected, percent: Math.floor(part * 100) });
      process.stderr.write(onTerminal ? `\r${line}` : `${line}\n`);
    },
    done: () => {
      if (told && onTerminal) process.stderr.write('\n');
    },
  };
}
