import { useState } from 'react';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates, useRecorded } from '../../state/hooks.ts';
import { Select } from '../../ui/select.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const BY_RULE = 'by-rule';

/** Lets a person choose another company for a contact, with the reason, or leave it to the rules again. */
export function Overrule({ contact, onClose }: { readonly contact: string; readonly onClose: () => void }) {
  const { on } = useDates();
  const { value } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: 100 });
  const command = useCommand('contacts.overrule');
  const [entity, setEntity] = useState(BY_RULE);
  const choices = (value?.choices ?? []).map(({ id, name }) => ({ id, label: name }));
  return (
    <ReasonDialog
      title={words.overruleTitle}
      confirmLabel={words.overruleConfirm}
      command={command}
      run={(reason) => command.run({ contact, on, reason, ...(entity === BY_RULE ? {} : { entity }) })}
      done={() => words.overruled}
      onClose={onClose}
    >
      <p>{words.overruleText}</p>
      <Select
        label={words.company}
        value={entity}
        choices={[{ id: BY_RULE, label: words.byRule }, ...choices]}
        onChange={setEntity}
      />
    </ReasonDialog>
  );
}
