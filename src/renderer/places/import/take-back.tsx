import { importWords as words } from '../../../words/screens/imports.ts';
import { useCommand } from '../../client/use-command.ts';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { saidProblem } from '../../ui/said.ts';

/** Takes a whole import back with one press, and says what came of it. */
export function TakeBackButton({
  change,
  label,
  name,
  onDone,
}: {
  readonly change: number;
  readonly label: string;
  /** Read out instead of the label, where several such buttons stand below one another. */
  readonly name?: string | undefined;
  readonly onDone?: (said: string) => void;
}) {
  const { toasts } = useApp();
  const why = useWhyReadOnly();
  const { run, busy } = useCommand('imports.takeBack');
  const take = async (): Promise<void> => {
    const outcome = await run({ change });
    if (!outcome.ok) {
      toasts.show({ tone: 'problem', text: saidProblem(outcome.problem) });
      return;
    }
    const { file, records, kept } = outcome.value;
    const said = words.takenBackSaid(file, records);
    const text = kept.length === 0 ? said : `${said} ${words.kept(kept.join(', '))}`;
    if (onDone === undefined) toasts.show({ tone: 'done', text });
    else onDone(text);
  };
  return (
    <Button size="small" icon="undo" aria-label={name} isDisabled={busy} why={why} onPress={() => void take()}>
      {label}
    </Button>
  );
}
