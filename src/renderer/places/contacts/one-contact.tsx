import { useState } from 'react';
import type { RoutingReply } from '../../../contract/pictures.ts';
import type { Known } from '../../../core/records/fields.ts';
import type { PossibleReading } from '../../../core/routing/jurisdictions.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { useQuery } from '../../client/use-query.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useRecorded, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { said } from '../../ui/said.ts';
import { TextField } from '../../ui/text-field.tsx';
import { Decision } from './decision.tsx';
import { KnownChoice } from './known-choice.tsx';
import { RoutingProblem } from './routing-problem.tsx';
import styles from './contacts.module.css';

const FACTS = ['registered', 'asked', 'bought', 'optedOut'] as const;
type FactName = (typeof FACTS)[number];

interface Question {
  readonly jurisdiction: string;
  readonly registeredWith: string;
  readonly facts: Readonly<Record<FactName, Known>>;
}

const NOTHING_KNOWN: Question = {
  jurisdiction: '',
  registeredWith: '',
  facts: { registered: 'not-known', asked: 'not-known', bought: 'not-known', optedOut: 'not-known' },
};

/** Why there is no decision, and what may have been meant. */
function Refusal({
  reply,
  onChoose,
}: {
  readonly reply: RoutingReply;
  readonly onChoose: (reading: PossibleReading) => void;
}) {
  const { answer } = reply;
  if (answer.ok) return null;
  return (
    <Callout tone="warning" title={words.refused}>
      <p>{said(answer.statement)}</p>
      {answer.readings.length === 0 ? null : (
        <>
          <p>{words.meant}</p>
          <div className={styles.readings}>
            {answer.readings.map((reading) => (
              <Button key={reading.code} size="small" onPress={() => onChoose(reading)}>
                {reading.name}
              </Button>
            ))}
          </div>
        </>
      )}
    </Callout>
  );
}

/** The answer in one line, read aloud when it comes; a refusal is said in full below. */
function Headline({ reply }: { readonly reply: RoutingReply | undefined }) {
  const { answer, summary } = reply ?? {};
  return (
    <div role="status">
      {summary === undefined || summary === null ? null : <p className={styles.summary}>{said(summary)}</p>}
      {answer?.ok === false ? <Hidden>{said(answer.statement)}</Hidden> : null}
    </div>
  );
}

/** What is known of the person: it decides between joint controllers, and whether our notice lets us write. */
function AboutPerson({ value, onChange }: { readonly value: Question; readonly onChange: (next: Question) => void }) {
  const { value: entities } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: 100 });
  return (
    <Disclosure title={words.more} level={2}>
      <div className={styles.person}>
        <div className={styles.entity}>
          <ComboBox
            label={words.registeredWith}
            description={words.registeredWithHint}
            placeholder={words.nobody}
            value={value.registeredWith}
            choices={(entities?.choices ?? []).map(({ id, name, detail }) => ({ id, label: name, detail }))}
            onChange={(registeredWith) => onChange({ ...value, registeredWith })}
          />
        </div>
        <p className={styles.note}>{words.marketingFacts}</p>
        <div className={styles.facts}>
          {FACTS.map((fact) => (
            <KnownChoice
              key={fact}
              label={words.facts[fact]}
              value={value.facts[fact]}
              onChange={(known) => onChange({ ...value, facts: { ...value.facts, [fact]: known } })}
            />
          ))}
        </div>
      </div>
    </Disclosure>
  );
}

/** Without a company there is nobody to look after a contact: what to record first. */
function NoCompany() {
  const { navigation } = useApp();
  return (
    <EmptyState
      icon="contact"
      title={words.noCompany}
      action={
        <Button variant="primary" onPress={() => navigation.go({ place: 'entities' })}>
          {words.toEntities}
        </Button>
      }
    >
      {words.noCompanyText}
    </EmptyState>
  );
}

/** One contact: where it is, as people write it, and everything that follows. */
export function OneContact() {
  const hasCompany = useSession((state) => (state.register?.counts.entity ?? 0) > 0);
  return hasCompany ? <Ask /> : <NoCompany />;
}

function Ask() {
  const dates = useDates();
  const [typed, setTyped] = useState(NOTHING_KNOWN);
  const [asked, setAsked] = useState<Question>();
  const request =
    asked === undefined
      ? undefined
      : {
          ...dates,
          ...asked.facts,
          jurisdiction: asked.jurisdiction,
          ...(asked.registeredWith === '' ? {} : { registeredWith: asked.registeredWith }),
        };
  const { value: reply, problem } = useQuery('routing.decide', request, { keep: true });
  const ask = (question: Question): void => {
    setTyped(question);
    setAsked(question);
  };
  return (
    <div className={styles.one}>
      <form
        className={styles.question}
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
        noValidate
        autoComplete="off"
      >
        <div className={styles.ask} data-tour="one-contact">
          <TextField
            label={words.jurisdiction}
            description={words.jurisdictionHint}
            value={typed.jurisdiction}
            onChange={(jurisdiction) => setTyped({ ...typed, jurisdiction })}
          />
          <Button type="submit" variant="primary">
            {words.find}
          </Button>
        </div>
        <AboutPerson
          value={typed}
          onChange={(next) => {
            setTyped(next);
            // What is known of the person changes an answer that is there at once.
            if (asked !== undefined) setAsked({ ...next, jurisdiction: asked.jurisdiction });
          }}
        />
      </form>
      <section aria-label={words.decision} className={styles.answer}>
        <Headline reply={asked === undefined ? undefined : reply} />
        {problem === undefined ? null : <RoutingProblem problem={problem} />}
        {reply === undefined || asked === undefined ? null : (
          <>
            <Refusal reply={reply} onChoose={({ name }) => ask({ ...typed, jurisdiction: name })} />
            {reply.answer.ok ? <Decision reply={reply} decision={reply.answer.decision} /> : null}
          </>
        )}
      </section>
    </div>
  );
}
