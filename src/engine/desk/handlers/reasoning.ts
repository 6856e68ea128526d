import type { DifferenceShown } from '../../../contract/reasoning.ts';
import { turnsOf } from '../../../core/law/reasoning/turns.ts';
import { twoClocks } from '../../../core/law/reasoning/two-clocks.ts';
import type { Difference } from '../../../core/law/reasoning/two-clocks.ts';
import { whyNot } from '../../../core/law/reasoning/why-not.ts';
import { canonicalJson } from '../../json/canonical.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { idsIn, namesOf } from '../names.ts';
import { DeskProblem, sayDesk } from '../problem.ts';

function text(value: unknown): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function shown(difference: Difference): DifferenceShown {
  if (difference.of === 'law') return difference;
  const { field, before, after, ...record } = difference;
  return { ...record, field: field === null ? null : { field, before: text(before), after: text(after) } };
}

export const reasoningHandlers: Handlers<'answers.reasoning' | 'answers.twoClocks'> = {
  'answers.reasoning': ({ id, on, asRecorded }, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment(asRecorded);
    const transfer = snapshot.transfers.find((one) => one.id === id);
    if (transfer === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    const world = { snapshot, law: session.lawAt(asRecorded) };
    const { verdicts } = session.answer(transfer, { on, asRecorded });
    const regimes = verdicts.map(({ regime }) => regime);
    const reasons = whyNot(transfer, world, on, regimes);
    const turns = verdicts.flatMap((verdict) => turnsOf(transfer, world, verdict, on) ?? []);
    const told = [
      ...reasons.flatMap(({ mechanisms }) =>
        mechanisms.flatMap(({ because, more, changes }) => [
          ...[because, ...more].flatMap(({ records }) => records),
          ...changes.flatMap(({ record }) => record ?? []),
        ]),
      ),
      ...turns.flatMap((ofRegime) =>
        ofRegime.turns.flatMap(({ facts, becomes }) => [
          ...facts.flatMap(({ record }) => record ?? []),
          ...becomes.reasons.flatMap(({ records }) => records),
          ...becomes.toDo.flatMap(({ record }) => record ?? []),
        ]),
      ),
    ];
    return { on, whyNot: reasons, turns, names: namesOf(session, new Set(told), asRecorded) };
  },
  'answers.twoClocks': ({ id, on, asRecorded, known }, context) => {
    const session = openSession(context);
    const [then, now] = [known, asRecorded].map((day) => ({
      snapshot: session.moment(day).snapshot,
      law: session.lawAt(day),
    }));
    if (then === undefined || now === undefined || !now.snapshot.byId.has(id)) {
      throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    }
    const { regimes, ...told } = twoClocks(id, then, now, on);
    const apart = regimes.map(({ made, ...one }) => ({ ...one, made: made.map(shown) }));
    const named = apart.flatMap(({ made }) =>
      made.flatMap((one) => {
        if (one.of === 'law') return one.record ?? [];
        return [one.id, ...(one.field === null ? [] : idsIn([one.field]))];
      }),
    );
    const names = { ...namesOf(session, new Set(named), known), ...namesOf(session, new Set(named), asRecorded) };
    return { on, known, ...told, regimes: apart, names };
  },
};
