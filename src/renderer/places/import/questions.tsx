import { useState } from 'react';
import type { ImportPreview } from '../../../contract/jobs.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntities } from './use-entities.ts';
import type { Choice } from './choice.ts';
import styles from './import.module.css';

function AskController({ choice, again }: { readonly choice: Choice; readonly again: (choice: Choice) => void }) {
  const entities = useEntities();
  return (
    <Callout tone="warning" title={words.askController}>
      <p>{words.askControllerText}</p>
      <div className={styles.asked}>
        <ComboBox
          label={words.askController}
          hideLabel
          value={choice.controller ?? ''}
          choices={entities}
          onChange={(controller) => {
            if (controller !== '') again({ ...choice, controller });
          }}
        />
      </div>
    </Callout>
  );
}

function AskCountry({ choice, again }: { readonly choice: Choice; readonly again: (choice: Choice) => void }) {
  const [country, setCountry] = useState(choice.country ?? '');
  return (
    <Callout tone="warning" title={words.askCountry}>
      <p>{words.askCountryText}</p>
      <div className={styles.asked}>
        <TextField label={words.askCountry} hideLabel value={country} onChange={setCountry} />
        <Button isDisabled={country.trim() === ''} onPress={() => again({ ...choice, country })}>
          {words.readAgain}
        </Button>
      </div>
    </Callout>
  );
}

const DATES = [
  { id: 'day-first', label: words.dayFirst },
  { id: 'month-first', label: words.monthFirst },
] as const;

/** What only a person can say of a file: whose record it is, where that is, how it writes dates. */
export function Questions({
  preview,
  choice,
  again,
}: {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly again: (choice: Choice) => void;
}) {
  const { asks, remarks } = preview;
  const openDates = remarks.some(({ statement }) => statement.id === 'import.two-days') || choice.dates !== undefined;
  return (
    <>
      {asks.controller ? <AskController choice={choice} again={again} /> : null}
      {asks.country ? <AskCountry choice={choice} again={again} /> : null}
      {openDates ? (
        <div className={styles.asked}>
          <Select
            label={words.askDates}
            value={choice.dates ?? ''}
            emptyLabel={words.datesKnown}
            choices={DATES}
            onChange={(id) => {
              const { dates: _, ...others } = choice;
              const order = DATES.find((one) => one.id === id)?.id;
              again(order === undefined ? others : { ...others, dates: order });
            }}
          />
        </div>
      ) : null}
    </>
  );
}
