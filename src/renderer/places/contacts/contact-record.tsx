import { useState } from 'react';
import type { Contact } from '../../../core/records/contact.ts';
import { marketingFactsOf } from '../../../core/routing/marketing.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { erasureWords } from '../../../words/screens/erasure.ts';
import { movesWords } from '../../../words/screens/moves.ts';
import { personWords } from '../../../words/screens/person.ts';
import { britishDay } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { RecordPanel } from '../../forms/record-panel.tsx';
import { useDates, useWhyReadOnly } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { said, saidProblem } from '../../ui/said.ts';
import { Decision } from './decision.tsx';
import { EraseContacts } from './erase-contacts.tsx';
import { Overrule } from './overrule.tsx';
import { Person, PersonMarks } from './person.tsx';
import styles from './contacts.module.css';

/** What the rules say of this contact on the day in the bar. */
function ContactDecision({ contact }: { readonly contact: Contact }) {
  const dates = useDates();
  const { jurisdiction, zone, registeredWith } = contact;
  const facts = marketingFactsOf(contact, dates.on);
  const { value: reply, problem } = useQuery('routing.decide', {
    ...dates,
    jurisdiction: zone ?? jurisdiction,
    registered: facts.registered,
    asked: facts.asked,
    bought: facts.bought,
    optedOut: facts.optedOut,
    ...(registeredWith === undefined ? {} : { registeredWith }),
    ...(facts.thirdPartyOptIns === undefined ? {} : { thirdPartyOptIns: [...facts.thirdPartyOptIns] }),
  });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (reply === undefined) return null;
  const { answer, summary } = reply;
  if (!answer.ok) return <Callout tone="warning">{said(answer.statement)}</Callout>;
  return (
    <div className={styles.ofContact}>
      <Callout title={summary === null ? undefined : said(summary)}>
        {words.ofContactAgain(britishDay(dates.on))}
      </Callout>
      <Disclosure title={words.ofContact}>
        <Decision reply={reply} decision={answer.decision} />
      </Disclosure>
    </div>
  );
}

/** What a person should look at before using the contact, above everything else. */
function Marks({ contact }: { readonly contact: string }) {
  const dates = useDates();
  const { value } = useQuery('contacts.about', { ...dates, contact });
  return value === undefined ? null : <PersonMarks marks={value.marks} />;
}

/** A contact that the register holds: who looks after it by the rules of the day, then the record. */
export function ContactRecord({
  id,
  location,
  onClose,
}: {
  readonly id: string;
  readonly location: Location;
  readonly onClose: () => void;
}) {
  const why = useWhyReadOnly();
  const [erasing, setErasing] = useState(false);
  const [overruling, setOverruling] = useState(false);
  return (
    <>
      <RecordPanel
        id={id}
        location={location}
        onClose={onClose}
        actions={() => (
          <>
            <Button size="small" why={why} onPress={() => setOverruling(true)}>
              {movesWords.overrule}
            </Button>
            <Button size="small" why={why} onPress={() => setErasing(true)}>
              {erasureWords.erase}
            </Button>
          </>
        )}
        lead={({ record }) => (
          <>
            <Marks contact={id} />
            <ContactDecision contact={record as Contact} />
          </>
        )}
        parts={() => [{ id: 'person', label: personWords.tab, content: <Person contact={id} /> }]}
      />
      {overruling ? <Overrule contact={id} onClose={() => setOverruling(false)} /> : null}
      {erasing ? <EraseContacts contacts={[id]} onClose={() => setErasing(false)} onErased={onClose} /> : null}
    </>
  );
}
