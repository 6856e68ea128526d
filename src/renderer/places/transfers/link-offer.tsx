import { nameOfRecord } from '../../../core/records/kinds.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { useCommand } from '../../client/use-command.ts';
import { useQuery } from '../../client/use-query.ts';
import { useApp } from '../../state/app.ts';
import { useRecorded, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';
import type { Linking } from './link-part.ts';

/** Offers to let the transfer name the record that was made for it. */
export function LinkOffer({ transfer, linking }: { readonly transfer: Transfer; readonly linking: Linking }) {
  const { navigation, toasts } = useApp();
  const why = useWhyReadOnly();
  const { value: made } = useQuery('records.get', { ...useRecorded(), id: linking.id });
  const save = useCommand('records.save');
  const known = transfer[linking.field];
  if (made === undefined || known.includes(linking.id)) return null;
  const name = nameOfRecord(made.kind, made.record);
  const leave = (): void => navigation.replace({ place: 'transfers', record: transfer.id });
  const link = async (): Promise<void> => {
    const record = { ...transfer, [linking.field]: [...known, linking.id] };
    const outcome = await save.run({ kind: 'transfer', record, reason: words.linkReason(name) });
    if (!outcome.ok) return;
    toasts.show({ tone: 'done', text: words.linked(name, transfer.title) });
    leave();
  };
  return (
    <Callout
      title={words.linkTitle(name)}
      action={
        <>
          <Button size="small" variant="primary" isPending={save.busy} why={why} onPress={() => void link()}>
            {words.link}
          </Button>
          <Button size="small" variant="quiet" onPress={leave}>
            {words.linkLater}
          </Button>
        </>
      }
    >
      {save.problem === undefined ? words.linkText : saidProblem(save.problem)}
    </Callout>
  );
}
