import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { useCommand } from '../../client/use-command.ts';
import { editRecord } from '../../forms/navigate.ts';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { saidProblem } from '../../ui/said.ts';

/** Makes the draft that takes the place of an assessment, and opens it. One undo takes both back. */
export function RenewButton({ id, name }: { readonly id: string; readonly name: string }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const renew = useCommand('assessments.renew');
  const press = async (): Promise<void> => {
    const outcome = await renew.run({ id });
    if (!outcome.ok) {
      app.toasts.show({ tone: 'problem', text: saidProblem(outcome.problem) });
      return;
    }
    app.toasts.show({ tone: 'done', text: words.renewed(name) });
    editRecord(app, 'assessment', outcome.value.id);
  };
  return (
    <Button size="small" icon="assessment" why={why} isPending={renew.busy} onPress={() => void press()}>
      {words.renew}
    </Button>
  );
}
