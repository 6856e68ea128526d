import type * as z from 'zod';
import { turnsOf } from '../../core/law/reasoning/turns.ts';
import type { Turn } from '../../core/law/reasoning/turn.ts';
import { twoClocks } from '../../core/law/reasoning/two-clocks.ts';
import type { Difference } from '../../core/law/reasoning/two-clocks.ts';
import { whyNot } from '../../core/law/reasoning/why-not.ts';
import type { WhyNot } from '../../core/law/reasoning/why-not.ts';
import type { World } from '../../core/law/reasoning/worlds.ts';
import type { TransferAnswer, Verdict } from '../../core/law/answer.ts';
import type { Day } from '../../core/days.ts';
import type { Transfer } from '../../core/records/transfer.ts';
import { sentence } from '../../words/catalogue.ts';
import type { KnownShape, TurnShape, WhyNotShape } from '../reasoning-shape.ts';
import { reasonJson, toDoJson } from './transfers.ts';
import type { TransferShape } from '../shapes.ts';

function whyNotJson({ notAsked, mechanisms }: WhyNot): z.infer<typeof WhyNotShape> {
  return {
    notAsked: notAsked === null ? null : reasonJson(notAsked),
    mechanisms: mechanisms.map(({ kind, name, state, because, more, changes, standsFrom }) => ({
      kind,
      name: sentence(name),
      state,
      because: reasonJson(because),
      more: more.map((reason) => reasonJson(reason)),
      changes: changes.map((change) => toDoJson(change)),
      standsFrom,
    })),
  };
}

function turnJson({ on, becomes, facts, together }: Turn): z.infer<typeof TurnShape> {
  const { verdict, basisStatement, reasons, toDo } = becomes;
  return {
    on,
    verdict,
    basisText: basisStatement === null ? null : sentence(basisStatement),
    reasons: reasons.map((reason) => reasonJson(reason)),
    toDo: toDo.map((one) => toDoJson(one)),
    facts: facts.map(({ statement, citation, record }) => ({ text: sentence(statement), citation, record })),
    together,
  };
}

/** The transfer's answer with why it rests on nothing else, and what happens on the day on which it changes. */
export function withWhyNot(
  shape: TransferShape,
  transfer: Transfer,
  answer: TransferAnswer,
  world: World,
): TransferShape {
  const regimes = answer.verdicts.map(({ regime }) => regime);
  const reasons = whyNot(transfer, world, answer.on, regimes);
  const verdicts = shape.verdicts.map((verdict, index) => {
    const of = reasons[index];
    const judged = answer.verdicts[index];
    const turns = judged === undefined ? undefined : turnsOf(transfer, world, judged, answer.on);
    const [turn, ...later] = turns?.turns ?? [];
    return {
      ...verdict,
      ...(of === undefined ? {} : { whyNot: whyNotJson(of) }),
      turn: turn === undefined ? null : turnJson(turn),
      laterTurns: later.map((one) => turnJson(one)),
      furtherTurns: turns?.further ?? null,
    };
  });
  return { ...shape, verdicts };
}

function sideJson(verdict: Verdict | null) {
  if (verdict === null) return null;
  const { basis, basisStatement, goodThrough } = verdict;
  const basisText = basisStatement === null ? null : sentence(basisStatement);
  return { verdict: verdict.verdict, basis, basisText, goodThrough };
}

function differenceJson(one: Difference) {
  if (one.of === 'law') return one;
  return { ...one, before: one.before ?? null, after: one.after ?? null };
}

/** What the register knew of the day at the end of an earlier one, beside what it says now. */
export function knownJson(
  id: string,
  then: World & { readonly day: Day },
  now: World,
  on: Day,
): z.infer<typeof KnownShape> {
  const { regimes, ...told } = twoClocks(id, then, now, on);
  return {
    day: then.day,
    ...told,
    regimes: regimes.map(({ knownThen, knownNow, made, ...one }) => ({
      ...one,
      knownThen: sideJson(knownThen),
      knownNow: sideJson(knownNow),
      made: made.map((difference) => differenceJson(difference)),
    })),
  };
}
