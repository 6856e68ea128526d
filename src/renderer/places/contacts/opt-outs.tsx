import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { useCommand } from '../../client/use-command.ts';
import { joined, nameOfPath, partsOfName } from '../../files/paths.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useApp } from '../../state/app.ts';
import { useDates, useReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { saidProblem } from '../../ui/said.ts';

/** Takes a list of addresses in and records that the contacts with them have opted out. */
export function OptOutsButton() {
  const { toasts } = useApp();
  const { on } = useDates();
  const readOnly = useReadOnly();
  const chooser = useFileChooser();
  const { run, busy } = useCommand('lists.optOuts');
  const take = async (): Promise<void> => {
    const path = await chooser.toOpen('contacts');
    if (path === undefined) return;
    const folder = path.slice(0, path.length - nameOfPath(path).length);
    const unmatched = joined(folder, words.unmatchedName(partsOfName(nameOfPath(path)).stem));
    const outcome = await run({ path, on, unmatched });
    if (outcome.ok) toasts.show({ tone: 'done', text: words.optedOut({ ...outcome.value, path: unmatched }) });
    else toasts.show({ tone: 'problem', text: saidProblem(outcome.problem) });
  };
  return (
    <>
      <Button isDisabled={readOnly || busy} onPress={() => void take()}>
        {words.optOuts}
      </Button>
      {chooser.dialog}
    </>
  );
}
