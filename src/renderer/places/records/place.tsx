import { useState } from 'react';
import type { RoutingPolicy } from '../../../core/records/policy.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { TABLE_WORDS } from '../../../words/screens/columns.ts';
import { useQuery } from '../../client/use-query.ts';
import { ListHead } from '../../frame/page.tsx';
import { Split } from '../../frame/split.tsx';
import { ChangeMany } from '../../forms/change-many.tsx';
import { newRecord, newRecordOf } from '../../forms/navigate.ts';
import { NewButton, NothingYet } from '../../forms/record-list-place.tsx';
import { RecordPanel } from '../../forms/record-panel.tsx';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { DataTable } from '../../table/data-table.tsx';
import { Select } from '../../ui/select.tsx';
import { WouldChange } from '../contacts/would-change.tsx';
import type { Place } from '../place.ts';
import styles from './records.module.css';

const words = recordPlaceWords.records;
const PLACE = 'records';

/** The kinds that have no place of their own to be made and edited in. */
const KINDS = ['accepted-risk', 'policy', 'notice', 'law-entry', 'postponement'] as const;
type Kind = (typeof KINDS)[number];

function isKind(kind: string | undefined): kind is Kind {
  return KINDS.some((one) => one === kind);
}

/** The kind of the record that a location opens; nothing as long as none is opened. */
function useOpenedKind(record: string | undefined): Kind | undefined {
  const made = record === undefined ? undefined : newRecordOf(record);
  const { asRecorded } = useDates();
  const asked = record === undefined || made !== undefined ? undefined : { id: record };
  const { value } = useQuery(
    'records.get',
    asked === undefined ? undefined : { ...asked, ...(asRecorded === undefined ? {} : { asRecorded }) },
  );
  const kind = made?.kind ?? value?.kind;
  return isKind(kind) ? kind : undefined;
}

function RecordsPlace({ location }: { readonly location: Location }) {
  const { navigation } = useApp();
  const dates = useDates();
  const opened = useOpenedKind(location.record);
  const [chosen, setChosen] = useState<Kind>(KINDS[0]);
  const kind = opened ?? chosen;
  const close = (): void => {
    setChosen(kind);
    navigation.go({ place: PLACE });
  };
  const choose = (next: string): void => {
    if (!isKind(next)) return;
    setChosen(next);
    if (location.record !== undefined) navigation.go({ place: PLACE });
  };
  return (
    <Split
      list={
        <>
          <ListHead
            title={placeWords[PLACE]}
            actions={
              <>
                <div className={styles.kinds}>
                  <Select
                    label={words.kinds}
                    hideLabel
                    value={kind}
                    onChange={choose}
                    choices={KINDS.map((id) => ({ id, label: formWords.kinds[id] }))}
                  />
                </div>
                <NewButton kind={kind} />
              </>
            }
          />
          <DataTable
            key={kind}
            id={`${PLACE}-${kind}`}
            source={{ kind, ...dates }}
            words={TABLE_WORDS[kind]}
            empty={
              <NothingYet kind={kind} title={words.empty[kind]}>
                {words.emptyText[kind]}
              </NothingYet>
            }
            open={location.record}
            selectedActions={(rows, clear) => <ChangeMany kind={kind} rows={rows} clear={clear} />}
            onOpen={(row) => navigation.go({ place: PLACE, record: row.id })}
          />
        </>
      }
      record={
        location.record === undefined ? undefined : (
          <RecordPanel
            id={location.record}
            location={location}
            onClose={close}
            actions={(read) => (read.kind === 'policy' ? <WouldChange policy={read.record as RoutingPolicy} /> : null)}
          />
        )
      }
    />
  );
}

export const recordsPlace: Place = {
  id: PLACE,
  group: 'papers',
  icon: 'accepted-risk',
  needsRegister: true,
  create: (app) => newRecord(app, KINDS[0]),
  View: RecordsPlace,
};
