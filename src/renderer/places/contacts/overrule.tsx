import { useState } from 'react';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './person.module.css';

const BY_RULE = 'by-rule';

/** Lets a person choose another company for a contact, with the reason, or leave it to the rules again. */
export function Overrule({ contact, onClose }: { readonly contact: string; readonly onClose: () => void }) {
  const { toasts } = useApp();
  const { on } = useDates();
  const { value } = useQuery('records.choices', { kinds: ['entity'], limit: 100 });
  const { run, busy, problem } = useCommand('contacts.overrule');
  const [entity, setEntity] = useState(BY_RULE);
  const [reason, setReason] = useState('');
  const keep = async (): Promise<void> => {
    const outcome = await run({ contact, on, reason: reason.trim(), ...(entity === BY_RULE ? {} : { entity }) });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.overruled });
    onClose();
  };
  const choices = (value?.choices ?? []).map(({ id, name }) => ({ id, label: name }));
  return (
    <ConfirmDialog
      title={words.overruleTitle}
      open
      onClose={onClose}
      onConfirm={() => void keep()}
      confirmLabel={words.overruleConfirm}
      busy={busy}
      disabled={reason.trim() === ''}
    >
      <div className={styles.dialog}>
        <p>{words.overruleText}</p>
        <Select
          label={words.company}
          value={entity}
          choices={[{ id: BY_RULE, label: words.byRule }, ...choices]}
          onChange={setEntity}
        />
        <TextArea
          label={words.reason}
          description={words.reasonHelp}
          isRequired
          value={reason}
          onChange={setReason}
          rows={2}
        />
        {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      </div>
    </ConfirmDialog>
  );
}
