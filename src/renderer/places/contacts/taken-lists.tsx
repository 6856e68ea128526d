import { useState } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import type { ListTakenBack } from '../../../contract/jobs.ts';
import { number } from '../../../words/count.ts';
import { moment } from '../../../words/screens/history.ts';
import { takeInWords as words } from '../../../words/screens/take-in.ts';
import { useQuery } from '../../client/use-query.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useRecorded, useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/facts.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './contacts.module.css';

type TakenList = Reply<'lists.taken'>['lists'][number];

/** Asks before a whole list is taken back, and why. */
function TakeBack({
  list,
  run,
  onClose,
}: {
  readonly list: TakenList;
  readonly run: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      title={words.takeBackTitle(list.contacts - list.takenBack)}
      open
      onClose={onClose}
      onConfirm={() => {
        run(reason.trim());
        onClose();
      }}
      confirmLabel={words.takeBackNow}
      disabled={reason.trim() === ''}
    >
      <p className={styles.note}>{words.takeBackText}</p>
      <TextArea label={words.reason} isRequired value={reason} onChange={setReason} rows={2} />
    </ConfirmDialog>
  );
}

/** What taking a list back came to. */
function TakenBack({ back }: { readonly back: ListTakenBack }) {
  return (
    <Callout tone={back.stopped ? 'warning' : 'good'} title={words.takenBack(back)}>
      {back.stopped ? words.backStopped : null}
    </Callout>
  );
}

/** The lists that were taken into the register, the newest first; each can be taken back whole. */
export function TakenLists() {
  const { value } = useQuery('lists.taken', useRecorded());
  const why = useWhyReadOnly();
  const work = useFileJob('lists.takeBack');
  const [asked, setAsked] = useState<TakenList>();
  if (value === undefined || value.lists.length === 0) return null;
  return (
    <Section title={words.lists}>
      <ShortTable
        caption={words.lists}
        columns={[
          { id: 'at', heading: words.at, head: true, cell: ({ at }) => moment(at) },
          { id: 'on', heading: words.takenOn, narrow: true, cell: ({ on }) => on },
          { id: 'by', heading: words.who, cell: ({ by }) => by },
          {
            id: 'contacts',
            heading: words.contacts,
            align: 'end',
            narrow: true,
            cell: (list) => number(list.contacts),
          },
          { id: 'back', heading: words.back, align: 'end', narrow: true, cell: (list) => number(list.takenBack) },
          {
            id: 'actions',
            heading: words.actions,
            narrow: true,
            cell: (list) =>
              list.takenBack >= list.contacts ? null : (
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={work.state === 'running'}
                  why={why}
                  aria-label={words.takeBackOf(moment(list.at))}
                  onPress={() => setAsked(list)}
                >
                  {words.takeBack}
                </Button>
              ),
          },
        ]}
        rows={value.lists}
        keyOf={({ takeIn }) => takeIn}
      />
      {asked === undefined ? null : (
        <TakeBack
          list={asked}
          run={(reason) => void work.run({ takeIn: asked.takeIn, reason })}
          onClose={() => setAsked(undefined)}
        />
      )}
      <JobPanel work={work} done={(result) => <TakenBack back={result as ListTakenBack} />} />
    </Section>
  );
}
