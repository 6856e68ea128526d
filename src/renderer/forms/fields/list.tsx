import { useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { formWords } from '../../../words/screens/forms/form.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CheckboxGroup } from '../../ui/toggle.tsx';
import type { ListField } from '../model/field.ts';
import { blankOf, textIn } from '../model/values.ts';
import type { Value } from '../model/values.ts';
import type { Path } from '../model/paths.ts';
import { useGeography } from '../places.ts';
import { useEditing, useFormContext, useProblem } from '../state/context.ts';
import { want } from '../state/form-notes.ts';
import { useCount, useValue } from '../state/form-values.ts';
import { listCommands } from '../state/lists.ts';
import { GroupCard } from './card.tsx';
import type { CellProps } from './cell-props.ts';
import { choicesOf, codeChoices, codesOf } from './choices.ts';
import { FieldsFrame } from './frame.tsx';
import { FixedInput } from './fixed.tsx';
import { ItemButtons } from './item-buttons.tsx';
import { useItemIds } from './item-ids.ts';
import { PerCategoryInput } from './per-category.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { RecordPicker, useRecordName } from './reference.tsx';
import styles from './fields.module.css';

type ListProps = CellProps<ListField>;

function textsAt(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((one) => textIn(one as Value)) : [];
}

/** Takes an item out and leaves the focus where it can go on: at the button that adds one. */
function useRemoval(path: Path, remove: (place: number) => void) {
  const box = useRef<HTMLDivElement>(null);
  return {
    box,
    remove: (place: number) => {
      remove(place);
      const adds = [...(box.current?.querySelectorAll<HTMLElement>('[data-adds]') ?? [])];
      adds
        .find((element) => element.dataset['adds'] === path)
        ?.querySelector<HTMLElement>('button, input')
        ?.focus();
    },
  };
}

/** Frames a list: what it is called and what is wrong with it, its items, and below them what adds one. */
function ListFrame({
  list: { field, path, word, bare },
  box,
  adds,
  children,
}: {
  readonly list: ListProps;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly adds: ReactNode;
  readonly children: ReactNode;
}) {
  const error = useProblem(path);
  return (
    <div ref={box}>
      <FieldsFrame
        label={word.label}
        help={word.help}
        error={error}
        required={field.required}
        bare={bare}
        className={styles.list}
      >
        {children}
        <div data-adds={path}>{adds}</div>
      </FieldsFrame>
    </div>
  );
}

function AddButton({ item, onPress }: { readonly item: string; readonly onPress: () => void }) {
  return (
    <Button size="small" icon="add" onPress={onPress}>
      {formWords.add(item)}
    </Button>
  );
}

/** Several of a few values. */
function ChoicesInput({ field, path, word, options }: ListProps) {
  const { values } = useFormContext();
  const error = useProblem(path);
  const chosen = textsAt(useValue(values, path));
  const { set, left } = useEditing(path);
  const codes = codesOf(options.look);
  const offered = field.item.type === 'choice' ? choicesOf(field.item, word) : [];
  return (
    <CheckboxGroup
      label={word.label}
      description={word.help}
      error={error}
      isRequired={field.required}
      values={chosen}
      onChange={(next) => {
        set(next);
        left();
      }}
      choices={codes === undefined ? offered : codeChoices(codes, chosen)}
      inline
    />
  );
}

/** Lines of text. Enter begins the next one. */
function TextsInput(props: ListProps) {
  const { path, word } = props;
  const { values, notes } = useFormContext();
  const count = useCount(values, path);
  const { ids, list } = useItemIds(count, listCommands(values, notes, path));
  const { box, remove } = useRemoval(path, list.remove);
  const item = word.item ?? '';
  const add = (): void => {
    list.add('');
    want(notes, `${path}[${count}]`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  return (
    <ListFrame list={props} box={box} adds={<AddButton item={item} onPress={add} />}>
      {ids.map((id, place) => (
        <div key={id} className={styles.line} data-field={`${path}[${place}]`} onKeyDown={onKeyDown}>
          <TextLine path={`${path}[${place}]`} label={formWords.item(item, place + 1)} />
          <ItemButtons item={item} place={place} count={count} list={list} onRemove={() => remove(place)} />
        </div>
      ))}
    </ListFrame>
  );
}

function TextLine({ path, label }: { readonly path: Path; readonly label: string }) {
  const { values } = useFormContext();
  const error = useProblem(path);
  const { set, left } = useEditing(path);
  return (
    <TextField
      label={label}
      hideLabel
      value={textIn(useValue(values, path))}
      onChange={set}
      onBlur={left}
      error={error}
    />
  );
}

/** Records or countries, each once, in an order that can be changed. */
function PicksInput(props: ListProps) {
  const { field, path, word } = props;
  const { values, notes } = useFormContext();
  const chosen = textsAt(useValue(values, path));
  const { countries } = useGeography();
  const { ids, list } = useItemIds(chosen.length, listCommands(values, notes, path));
  const { box, remove } = useRemoval(path, list.remove);
  const item = word.item ?? '';
  const add = (id: string): void => {
    if (id !== '' && !chosen.includes(id)) list.add(id);
  };
  const label = formWords.add(item);
  return (
    <ListFrame
      list={props}
      box={box}
      adds={
        field.item.type === 'reference' ? (
          <RecordPicker
            label={label}
            placeholder={label}
            hideLabel
            kinds={field.item.kinds}
            value=""
            onChange={add}
            leaveOut={chosen}
          />
        ) : (
          <ComboBox
            label={label}
            hideLabel
            value=""
            onChange={add}
            choices={countries.filter(({ id }) => !chosen.includes(id))}
            placeholder={label}
          />
        )
      }
    >
      {ids.map((key, place) => (
        <div key={key} className={styles.line} data-field={`${path}[${place}]`}>
          <Picked path={`${path}[${place}]`} value={chosen[place] ?? ''} isCountry={field.item.type === 'country'} />
          <ItemButtons item={item} place={place} count={chosen.length} list={list} onRemove={() => remove(place)} />
        </div>
      ))}
    </ListFrame>
  );
}

function Picked({
  path,
  value,
  isCountry,
}: {
  readonly path: Path;
  readonly value: string;
  readonly isCountry: boolean;
}) {
  const { nameOf } = useGeography();
  const name = useRecordName(isCountry ? '' : value);
  const error = useProblem(path);
  return (
    <div className={styles.picked}>
      <span>{isCountry ? nameOf(value) : name}</span>
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
    </div>
  );
}

/** How many cards are drawn at once. */
const CARDS = 20;

/** Groups of fields, each on a card that folds. */
function GroupsInput(props: ListProps) {
  const { field, path, word, options, fixed } = props;
  const { values, notes } = useFormContext();
  const count = useCount(values, path);
  const { ids, list } = useItemIds(count, listCommands(values, notes, path));
  const { box, remove } = useRemoval(path, list.remove);
  const item = word.item ?? '';
  const drawn = useGrowing(count, CARDS);
  const add = (): void => {
    list.add(blankOf(field.item));
    want(notes, `${path}[${count}]`);
  };
  return (
    <ListFrame list={props} box={box} adds={<AddButton item={item} onPress={add} />}>
      {ids.slice(0, drawn).map((id, place) => (
        <GroupCard
          key={id}
          field={field.item}
          path={`${path}[${place}]`}
          word={word}
          options={options}
          fixed={fixed}
          place={place}
          open={count === 1}
          buttons={<ItemButtons item={item} place={place} count={count} list={list} onRemove={() => remove(place)} />}
        />
      ))}
    </ListFrame>
  );
}

/** Any number of the same thing: as boxes to tick, lines, picks or cards, by what the things are. */
export function ListInput(props: ListProps) {
  const { field, options, fixed } = props;
  if (fixed) return <FixedInput {...props} />;
  if (options.look === 'per-category') return <PerCategoryInput {...props} />;
  if (codesOf(options.look) !== undefined) return <ChoicesInput {...props} />;
  switch (field.item.type) {
    case 'choice':
      return <ChoicesInput {...props} />;
    case 'reference':
    case 'country':
      return <PicksInput {...props} />;
    case 'group':
    case 'variants':
      return <GroupsInput {...props} />;
    default:
      return <TextsInput {...props} />;
  }
}
