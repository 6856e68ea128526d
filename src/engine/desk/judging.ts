import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { judgeEach } from '../../core/law/verdict/judge.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';

/** Answers that are worked out ahead, in steps: whoever asks for them meanwhile gets what there is and the rest of the work, and nothing is done twice. */
export class Judging {
  readonly #answers: TransferAnswer[] = [];
  readonly #rest: Generator<TransferAnswer, void, void>;

  constructor(snapshot: Snapshot, law: Law, dates: Dates) {
    this.#rest = judgeEach(snapshot, law, dates);
  }

  /** Judges up to so many transfers more. @returns whether there are any left */
  step(count: number): boolean {
    for (let done = 0; done < count; done += 1) {
      const next = this.#rest.next();
      if (next.done === true) return false;
      this.#answers.push(next.value);
    }
    return true;
  }

  /** All answers; what has not been judged yet is judged now. */
  whole(): readonly TransferAnswer[] {
    while (this.step(1000));
    return this.#answers;
  }
}
