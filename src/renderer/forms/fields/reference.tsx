import { useMemo, useState } from 'react';
import { formWords } from '../../../words/screens/forms/form.ts';
import { nameOfRecord } from '../../../core/records/kinds.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { RECORD_KIND_WORDS } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { useTaken } from '../../state/store.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FieldProps } from '../../ui/field.tsx';
import type { Choice } from '../../ui/select.tsx';
import { MakeInPlace, choicesToMake, makingOf } from './make-in-place.tsx';
import type { Making } from './make-in-place.tsx';
import { useFormContext } from '../state/context.ts';
import { useRecorded } from '../../state/hooks.ts';
import { remember } from '../state/form-notes.ts';

/** The name of a record that the form names; asked for where it is not known, as after a crash. */
export function useRecordName(id: string): string {
  const { notes } = useFormContext();
  const recorded = useRecorded();
  const known = useTaken(notes, ({ names }) => names[id]?.name);
  const asked = useQuery('records.get', known === undefined && id !== '' ? { ...recorded, id } : undefined);
  if (known !== undefined || id === '') return known ?? '';
  return asked.value === undefined ? formWords.anotherRecord : nameOfRecord(asked.value.kind, asked.value.record);
}

/** A record of one of the kinds, by typing part of its name; one that is missing is made over the form. */
export function RecordPicker({
  kinds,
  value,
  onChange,
  onLeave,
  leaveOut,
  placeholder = formWords.search,
  ...field
}: FieldProps & {
  readonly kinds: readonly RecordKind[];
  /** The id of what is chosen; an empty text for nothing. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly onLeave?: () => void;
  /** Records that cannot be chosen: the record itself, and those that are in the list already. */
  readonly leaveOut?: readonly string[];
  readonly placeholder?: string;
}) {
  const { notes, id: own } = useFormContext();
  const [search, setSearch] = useState('');
  const name = useRecordName(value);
  const {
    value: found,
    refreshing,
    state,
  } = useQuery('records.choices', { ...useRecorded(), kinds: [...kinds], search }, { keep: true });
  const choices = useMemo((): readonly Choice[] => {
    const hidden = new Set([...(leaveOut ?? []), own]);
    const there = (found?.choices ?? [])
      .filter(({ id }) => !hidden.has(id))
      .map((choice) => ({
        id: choice.id,
        label: choice.name,
        detail: [kinds.length > 1 ? RECORD_KIND_WORDS[choice.kind] : '', choice.detail]
          .filter((part) => part !== '')
          .join(', '),
      }));
    return [...there, ...choicesToMake(kinds, search)];
  }, [found, leaveOut, own, kinds, search]);
  const [making, setMaking] = useState<Making>();
  const choose = (id: string): void => {
    const missing = makingOf(id, search);
    if (missing !== undefined) {
      setMaking(missing);
      return;
    }
    const choice = found?.choices.find((one) => one.id === id);
    if (choice !== undefined) remember(notes, id, { kind: choice.kind, name: choice.name });
    onChange(id);
  };
  return (
    <>
      <ComboBox
        {...field}
        value={value}
        valueLabel={name}
        onChange={choose}
        choices={choices}
        onSearch={setSearch}
        loading={state === 'loading' || refreshing}
        placeholder={placeholder}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      />
      {making === undefined ? null : (
        <MakeInPlace
          making={making}
          onClose={() => setMaking(undefined)}
          onMade={(id) => {
            setMaking(undefined);
            onChange(id);
          }}
        />
      )}
    </>
  );
}
