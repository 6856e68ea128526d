import type * as z from 'zod';
import type { RecordKind } from '../core/records/fields.ts';
import type { Law } from '../core/law/law.ts';
import { lawOfRegister } from '../engine/law/in-force.ts';
import { shippedLaw } from '../engine/law/shipped.ts';
import type { Author } from '../engine/register/append.ts';
import type { Wish } from '../engine/register/plan.ts';
import type { WriteOutcome } from '../engine/register/write.ts';
import { RECORD_KIND_WORDS } from '../words/terms.ts';
import { say, wrongUse } from './exit.ts';
import { print, printJson } from './io.ts';
import { problemLines } from './problems.ts';
import { headNow, writing } from './reading.ts';
import type { WriteAnswer } from './shapes.ts';

/** What came of a change, and what the register is called. */
export interface Written {
  readonly name: string;
  /** The law by which the register answers after the change. */
  readonly law: Law;
  readonly outcome: WriteOutcome;
}

/** Writes one wish into a register. */
export function written(file: string, author: Author, wish: Wish): Written {
  return writing(file, (register) => ({
    name: register.settings().name,
    outcome: register.write(author, [wish]),
    law: lawOfRegister(register.connection, shippedLaw(), register.snapshot()).law,
  }));
}

/**
 * Says what came of a change of one record.
 * @throws WrongUse with the reasons where it was refused
 */
export function tellOutcome(kind: RecordKind, { name, outcome, law }: Written, id: string, json: boolean): void {
  if (outcome.problems !== undefined) {
    const what = `${RECORD_KIND_WORDS[kind]} ${id}`;
    throw wrongUse('cli.refused', { what, count: outcome.problems.length }, problemLines(outcome.problems));
  }
  const [step] = outcome.steps;
  if (step === undefined) return;
  const answer: z.infer<typeof WriteAnswer> = {
    ...headNow(law, name, outcome.seal?.hash ?? null),
    kind,
    id: step.id,
    name: step.name,
    outcome: step.outcome,
    change: outcome.change,
  };
  if (json) {
    printJson(answer);
    return;
  }
  const messages = {
    new: 'cli.put-new',
    changed: 'cli.put-changed',
    same: 'cli.put-same',
    removed: 'cli.removed',
  } as const;
  print(say(messages[step.outcome], { kind: RECORD_KIND_WORDS[kind], name: step.name, id: step.id }));
}
