import { useState } from 'react';
import type { Row } from '../../../contract/common.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { erasureWords } from '../../../words/screens/erasure.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { newRecord } from '../../forms/navigate.ts';
import { NewButton } from '../../forms/record-list-place.tsx';
import { Page } from '../../frame/page.tsx';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Place } from '../place.ts';
import { RecordPlace } from '../record-place.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactRecord } from './contact-record.tsx';
import { EraseContacts } from './erase-contacts.tsx';
import { ContactMoves } from './moves.tsx';
import { OptOutsButton } from './opt-outs.tsx';
import { OneContact } from './one-contact.tsx';
import { VIEWS, ViewSwitch } from './view-switch.tsx';
import type { View } from './view-switch.tsx';

/** Erases the contacts that are selected in the list, in one batch. */
function EraseSelected({ rows, clear }: { readonly rows: readonly Row[]; readonly clear: () => void }) {
  const { navigation } = useApp();
  const why = useWhyReadOnly();
  const [contacts, setContacts] = useState<readonly string[]>();
  const erased = (): void => {
    setContacts(undefined);
    clear();
    navigation.go({ place: 'contacts', part: 'held' });
  };
  return (
    <>
      <Button size="small" why={why} onPress={() => setContacts(rows.map(({ id }) => id))}>
        {erasureWords.eraseSelected(rows.length)}
      </Button>
      {contacts === undefined ? null : (
        <EraseContacts contacts={contacts} onClose={() => setContacts(undefined)} onErased={erased} />
      )}
    </>
  );
}

function NoContacts() {
  const { navigation } = useApp();
  return (
    <EmptyState
      icon="contact"
      title={words.heldEmpty}
      action={
        <>
          <NewButton kind="contact" />
          <Button onPress={() => navigation.go({ place: 'contacts', part: 'one' })}>{words.toOne}</Button>
        </>
      }
    >
      {words.heldEmptyText}
    </EmptyState>
  );
}

const HELD_ACTIONS = (
  <>
    <ViewSwitch view="held" />
    <OptOutsButton />
    <NewButton kind="contact" />
  </>
);
const HELD_EMPTY = <NoContacts />;

function selectedActions(rows: readonly Row[], clear: () => void) {
  return <EraseSelected rows={rows} clear={clear} />;
}

/** The contacts in the register: a list in windows from the file, since there may be very many. */
function Held({ location }: { readonly location: Location }) {
  const { navigation } = useApp();
  return (
    <RecordPlace
      place="contacts"
      kind="contact"
      location={location}
      actions={HELD_ACTIONS}
      empty={HELD_EMPTY}
      selectedActions={selectedActions}
      record={(id) => (
        <ContactRecord id={id} location={location} onClose={() => navigation.go({ place: 'contacts', part: 'held' })} />
      )}
    />
  );
}

function viewOf({ record, part, filters }: Location): View {
  if (record !== undefined || filters !== undefined) return 'held';
  return VIEWS.find((view) => view === part) ?? 'one';
}

function ContactsPlace({ location }: { readonly location: Location }) {
  const view = viewOf(location);
  if (view === 'held') return <Held location={location} />;
  return (
    <Page title={placeWords.contacts} lead={words.lead} actions={<ViewSwitch view={view} />}>
      {view === 'one' ? <OneContact /> : null}
      {view === 'moves' ? <ContactMoves /> : null}
      {view === 'list' ? <ContactList /> : null}
    </Page>
  );
}

export const contactsPlace: Place = {
  id: 'contacts',
  group: 'work',
  icon: 'contact',
  needsRegister: true,
  kind: 'contact',
  create: (app) => newRecord(app, 'contact'),
  View: ContactsPlace,
};
