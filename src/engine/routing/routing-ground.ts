import type { Day } from '../../core/days.ts';
import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import { judge } from '../../core/law/verdict/judge.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import { policyOn } from '../../core/routing/ground.ts';
import type { Ground } from '../../core/routing/ground.ts';
import type { Statement } from '../../core/statement.ts';
import { shippedGeography } from './shipped-geography.ts';

/** The ground for routing, or why a register has none on that day. */
export type GroundAnswer =
  { readonly ok: true; readonly ground: Ground } | { readonly ok: false; readonly statement: Statement };

/** What routing in a register rests on, on a day: its policy of that day, its records, the law, the geography, and the verdict on each transfer, judged once. */
export function routingGround(snapshot: Snapshot, law: Law, day: Day): GroundAnswer {
  const answer = policyOn(snapshot, day);
  if (!answer.ok) return answer;
  const judged = new Map<string, TransferAnswer>();
  return {
    ok: true,
    ground: {
      policy: answer.policy,
      snapshot,
      law,
      geography: shippedGeography(),
      day,
      verdictOf: (transfer, on) => {
        const key = `${transfer.id} ${on}`;
        const found = judged.get(key) ?? judge(transfer, snapshot, law, { on });
        judged.set(key, found);
        return found;
      },
    },
  };
}
