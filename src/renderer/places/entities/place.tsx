import { useState } from 'react';
import type { GroupEntity } from '../../../core/records/entity.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { ListHead } from '../../frame/page.tsx';
import { Split } from '../../frame/split.tsx';
import { newRecord } from '../../forms/navigate.ts';
import { NewButton, RecordListPlace } from '../../forms/record-list-place.tsx';
import { RecordPanel } from '../../forms/record-panel.tsx';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import { namedByIn } from '../../forms/view/named-by.ts';
import { TransferList } from '../../forms/view/transfer-list.tsx';
import { useApp } from '../../state/app.ts';
import type { Location } from '../../state/navigation.ts';
import { ToggleButton } from '../../ui/button.tsx';
import { WouldMove } from '../contacts/would-move.tsx';
import type { Place } from '../place.ts';
import { HeldContacts } from './held-contacts.tsx';
import { OwnershipTree } from './ownership-tree.tsx';

const words = recordPlaceWords.entities;
const transfers = recordPlaceWords.transfers;

const DEFAULT_COLUMNS = ['legalName', 'country', 'zone', 'parent', 'mayTakeRoutedContacts', 'sends', 'receives'];

/** What an entity sends, receives and looks after. */
function Flows({ read }: { readonly read: ReadRecord }) {
  const { record } = read;
  return (
    <>
      <TransferList
        title={transfers.sends}
        named={namedByIn(read, 'transfer', 'exporter')}
        none={transfers.sendsNothing}
      />
      <TransferList
        title={transfers.receives}
        named={namedByIn(read, 'transfer', 'importer')}
        none={transfers.receivesNothing}
      />
      <HeldContacts entity={record.id} />
    </>
  );
}

const PANEL = {
  actions: ({ record }: ReadRecord) => <WouldMove entity={record as GroupEntity} />,
  parts: (read: ReadRecord) => [{ id: 'flows', label: words.flows, content: <Flows read={read} /> }],
};

function EntitiesPlace({ location }: { readonly location: Location }) {
  const { navigation } = useApp();
  const [tree, setTree] = useState(false);
  const toggle = (
    <ToggleButton isSelected={tree} onChange={setTree}>
      {words.tree}
    </ToggleButton>
  );
  if (!tree) {
    return (
      <RecordListPlace
        place="entities"
        kind="entity"
        location={location}
        empty={words.empty}
        emptyText={words.emptyText}
        panel={PANEL}
        defaultColumns={DEFAULT_COLUMNS}
        actions={toggle}
      />
    );
  }
  const { record } = location;
  return (
    <Split
      list={
        <>
          <ListHead
            title={placeWords.entities}
            actions={
              <>
                {toggle}
                <NewButton kind="entity" />
              </>
            }
          />
          <OwnershipTree open={record} onOpen={(id) => navigation.go({ place: 'entities', record: id })} />
        </>
      }
      record={
        record === undefined ? undefined : (
          <RecordPanel
            id={record}
            location={location}
            onClose={() => navigation.go({ place: 'entities' })}
            {...PANEL}
          />
        )
      }
    />
  );
}

export const entitiesPlace: Place = {
  id: 'entities',
  group: 'records',
  icon: 'entity',
  needsRegister: true,
  kind: 'entity',
  create: (app) => newRecord(app, 'entity'),
  View: EntitiesPlace,
};
