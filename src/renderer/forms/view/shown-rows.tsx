import { Fragment } from 'react';
import { wordAt } from '../../../words/screens/forms/all.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { termNamed } from '../../../words/glossary.ts';
import { wordFor } from '../../../words/terms.ts';
import { TermButton } from '../../help/term-button.tsx';
import type { AnyWord } from '../../../words/screens/forms/word.ts';
import { Facts } from '../../ui/facts.tsx';
import type { Fact } from '../../ui/facts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { cellsIn } from '../layouts/layout.ts';
import type { CellOptions, Row } from '../layouts/layout.ts';
import { isEmpty } from '../layouts/shown-sections.ts';
import type { FieldNode } from '../model/field.ts';
import { join } from '../model/paths.ts';
import { fieldsFor, textIn } from '../model/values.ts';
import type { Value, Values } from '../model/values.ts';
import { useReading } from './context.ts';
import { Mark, ShownValue } from './shown-value.tsx';
import styles from './view.module.css';

interface Shown {
  readonly field: FieldNode;
  readonly options: CellOptions;
  readonly path: string;
  readonly word: AnyWord;
  readonly value: Value;
}

function isNested({ field }: Shown): boolean {
  if (field.type === 'group' || field.type === 'variants') return true;
  return field.type === 'list' && (field.item.type === 'group' || field.item.type === 'variants');
}

/** That something is *not* so by default, or was not copied, is no gap. */
function isWorthSaying({ field, options }: Shown): boolean {
  return options.look !== 'fixed' && options.look !== 'copied-from' && field.type !== 'yes-no';
}

/** Consecutive plain fields are one list of facts; what holds fields of its own stands between. */
function runsOf(shown: readonly Shown[]): ReadonlyArray<readonly Shown[]> {
  const runs: Shown[][] = [];
  for (const one of shown) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && !isNested(last[0]) && !isNested(one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function groupAt(value: Value): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** Fields as they are read: what is recorded first, then in one line what is not. */
export function ShownRows({
  rows,
  fields,
  values,
  path,
  variant,
  heading,
}: {
  readonly rows: readonly Row[];
  readonly fields: readonly FieldNode[];
  readonly values: Values;
  readonly path: string;
  readonly variant?: string | undefined;
  /** The heading above, which a single field need not repeat. */
  readonly heading?: string | undefined;
}) {
  const { kind, name, markAt } = useReading();
  const all = cellsIn(rows).flatMap((options): readonly Shown[] => {
    const field = fields.find((one) => one.name === options.field);
    if (field === undefined) return [];
    const word = wordAt(kind, field.place, variant);
    return [{ field, options, word, path: join(path, field.name), value: values[field.name] }];
  });
  // A mark on a field that is blank is worth as much room as a value: it says why nothing stands there.
  const shown = all
    .filter((one) => !isEmpty(one.value) || markAt(one.path) !== undefined)
    // The record's name stands above everything already.
    .filter((one) => path !== '' || one.value !== name || markAt(one.path) !== undefined);
  const blank = all.filter((one) => isEmpty(one.value) && !shown.includes(one) && isWorthSaying(one));
  const alone = all.length === 1;
  return (
    <>
      {runsOf(shown).map((run) => {
        const [first] = run;
        if (first === undefined) return null;
        return (
          <Fragment key={first.path}>
            {isNested(first) ? (
              <Nested {...first} quiet={alone && heading !== undefined} />
            ) : (
              <Facts facts={run.map((one) => factOf(one))} />
            )}
          </Fragment>
        );
      })}
      {blank.length === 0 ? null : (
        <p className={styles.blank}>{viewWords.emptyFields(blank.map(({ word }) => word.label))}</p>
      )}
    </>
  );
}

function factOf({ field, options, path, word, value }: Shown): Fact {
  return {
    label: word.label,
    ...(path.includes('[') || termNamed(word.label) === undefined ? {} : { aside: <TermButton label={word.label} /> }),
    value: (
      <>
        {isEmpty(value) ? (
          <span className={styles.nothing}>{viewWords.nothing}</span>
        ) : (
          <ShownValue field={field} options={options} value={value} />
        )}
        <Mark path={path} />
      </>
    ),
  };
}

/** How many items are drawn at once: a notice has well over a hundred sentences. */
const ITEMS = 12;

/** A group of fields, or several of them, under a heading of its own. */
function Nested({ field, options, path, word, value, quiet }: Shown & { readonly quiet: boolean }) {
  const drawn = useGrowing(Array.isArray(value) ? value.length : 0, ITEMS);
  return (
    <div className={styles.nested}>
      {quiet ? null : (
        <div className={styles.nestedHead}>
          <h4 className={styles.nestedName}>{word.label}</h4>
          {path.includes('[') ? null : <TermButton label={word.label} />}
        </div>
      )}
      <Mark path={path} />
      {isEmpty(value) ? <p className={styles.nothing}>{viewWords.nothing}</p> : null}
      {field.type === 'list' && Array.isArray(value) ? (
        <ol className={styles.items}>
          {value.slice(0, drawn).map((item, place) => (
            <li key={`${path}[${place}]`} className={styles.item}>
              <ItemFields
                field={field.item}
                options={options}
                word={word}
                path={`${path}[${place}]`}
                values={groupAt(item)}
                place={place}
                count={value.length}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {field.type === 'group' && !isEmpty(value) ? (
        <div className={styles.item}>
          <ShownRows rows={options.rows ?? []} fields={field.fields} values={groupAt(value)} path={path} />
        </div>
      ) : null}
    </div>
  );
}

function ItemFields({
  field,
  options,
  word,
  path,
  values,
  place,
  count,
}: {
  readonly field: FieldNode;
  readonly options: CellOptions;
  readonly word: AnyWord;
  readonly path: string;
  readonly values: Values;
  readonly place: number;
  readonly count: number;
}) {
  const mark = <Mark path={path} />;
  if (field.type === 'variants') {
    const variant = textIn(values[field.by]);
    return (
      <>
        <p className={styles.itemName}>{wordFor(word.choices ?? {}, variant)}</p>
        {mark}
        <ShownRows
          rows={options.variants?.[variant] ?? []}
          fields={fieldsFor(field, values)}
          values={values}
          path={path}
          variant={variant}
        />
      </>
    );
  }
  if (field.type !== 'group') return null;
  return (
    <>
      {count > 1 ? <p className={styles.itemNumber}>{formWords.item(word.item ?? '', place + 1)}</p> : null}
      {mark}
      <ShownRows rows={options.rows ?? []} fields={field.fields} values={values} path={path} />
    </>
  );
}
