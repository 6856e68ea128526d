import type { Problem } from '../../../contract/entry.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { newRecord } from '../../forms/navigate.ts';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';

/** Why nobody can be found to look after contacts; where the register has no routing policy, with the way to one. */
export function RoutingProblem({ problem }: { readonly problem: Problem }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const isWithoutPolicy = problem.statement.id === 'routing.no-policy';
  return (
    <Callout
      tone="problem"
      action={
        isWithoutPolicy ? (
          <Button size="small" why={why} onPress={() => newRecord(app, 'policy')}>
            {words.noPolicy}
          </Button>
        ) : undefined
      }
    >
      {saidProblem(problem)}
    </Callout>
  );
}
