import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { newRecord } from '../../forms/navigate.ts';
import { Page } from '../../frame/page.tsx';
import { useApp } from '../../state/app.ts';
import type { App } from '../../state/app.ts';
import { useReadOnly } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Place } from '../place.ts';
import { RecordPlace } from '../record-place.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactRecord } from './contact-record.tsx';
import { OptOutsButton } from './opt-outs.tsx';
import { OneContact } from './one-contact.tsx';
import { VIEWS, ViewSwitch } from './view-switch.tsx';
import type { View } from './view-switch.tsx';

function addContact(app: App): void {
  newRecord(app, 'contact');
}

/** The contacts in the register: a list in windows from the file, since there may be very many. */
function Held({ location }: { readonly location: Location }) {
  const app = useApp();
  const readOnly = useReadOnly();
  const add = (
    <Button variant="primary" icon="add" isDisabled={readOnly} onPress={() => addContact(app)}>
      {words.add}
    </Button>
  );
  return (
    <RecordPlace
      place="contacts"
      kind="contact"
      location={location}
      actions={
        <>
          <ViewSwitch view="held" />
          <OptOutsButton />
          {add}
        </>
      }
      empty={
        <EmptyState
          icon="contact"
          title={words.heldEmpty}
          action={
            <>
              {add}
              <Button onPress={() => app.navigation.go({ place: 'contacts', part: 'one' })}>{words.toOne}</Button>
            </>
          }
        >
          {words.heldEmptyText}
        </EmptyState>
      }
      record={(id) => (
        <ContactRecord
          id={id}
          location={location}
          onClose={() => app.navigation.go({ place: 'contacts', part: 'held' })}
        />
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
      {view === 'one' ? <OneContact /> : <ContactList />}
    </Page>
  );
}

export const contactsPlace: Place = {
  id: 'contacts',
  group: 'work',
  icon: 'contact',
  needsRegister: true,
  kind: 'contact',
  create: addContact,
  View: ContactsPlace,
};
