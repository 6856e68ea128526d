import { useMemo } from 'react';
import { assessmentsWords } from '../../../words/screens/assessments.ts';
import { kitWords } from '../../../words/screens/kit.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import type { AnyWord } from '../../../words/screens/forms/word.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Choice } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { cellsIn } from '../layouts/layout.ts';
import type { FieldNode, ListField } from '../model/field.ts';
import { valueAt } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import { blankOf, textIn } from '../model/values.ts';
import type { Value, Values } from '../model/values.ts';
import { useEditing, useFormContext, useProblem } from '../state/context.ts';
import { forget, want } from '../state/form-notes.ts';
import { useValue } from '../state/form-values.ts';
import { listCommands } from '../state/lists.ts';
import type { CellProps } from './cell-props.ts';
import { choicesOf } from './choices.ts';
import { FieldsFrame } from './frame.tsx';
import styles from './per-category.module.css';

const CATEGORY = 'dataCategory';
const SCOPE = 'scope.dataCategories';

/** A line of the table: a category, and its place in the list where it is recorded there. */
interface Line {
  readonly category: string;
  readonly place: number;
  /** It is named by the scope, so that its name is not typed here. */
  readonly isOfScope: boolean;
}

function textsOf(value: Value): readonly string[] {
  return Array.isArray(value) ? value.map((one) => textIn(one)) : [];
}

function categoryOf(item: Value): string {
  return typeof item === 'object' && !Array.isArray(item) ? textIn(item[CATEGORY]) : '';
}

/** The categories of the scope in its order, then those that are recorded here and stand in no scope. */
function linesOf(all: Values, path: Path): readonly Line[] {
  const items = valueAt(all, path);
  const recorded = Array.isArray(items) ? items.map((item) => categoryOf(item)) : [];
  const scope = [...new Set(textsOf(valueAt(all, SCOPE)).filter((name) => name.trim() !== ''))];
  const taken = new Set<number>();
  const ofScope = scope.map((category): Line => {
    const place = recorded.indexOf(category);
    if (place !== -1) taken.add(place);
    return { category, place, isOfScope: true };
  });
  const others = recorded.flatMap((category, place): readonly Line[] =>
    taken.has(place) ? [] : [{ category, place, isOfScope: false }],
  );
  return [...ofScope, ...others];
}

const KNOWN: readonly Choice[] = Object.entries(kitWords.known).map(([id, label]) => ({ id, label }));

/** An item that nobody has answered: what can be 'not known' is. */
function blankItem(field: ListField, category: string): Values {
  const blank = blankOf(field.item) as Values;
  const fields = field.item.type === 'group' ? field.item.fields : [];
  const unknown = fields.flatMap((one) =>
    one.type === 'choice' && one.options.includes('not-known') ? [[one.name, 'not-known'] as const] : [],
  );
  return { ...blank, ...Object.fromEntries(unknown), [CATEGORY]: category };
}

interface InputProps {
  readonly list: ListField;
  readonly listPath: Path;
  readonly field: FieldNode;
  readonly word: AnyWord;
  readonly line: Line;
}

/** One answer about one category. The first answer about a category of the scope records it. */
function CategoryInput({ list, listPath, field, word, line }: InputProps) {
  const { values, notes } = useFormContext();
  const path = `${listPath}[${line.place}].${field.name}`;
  const value = textIn(useValue(values, path));
  const error = useProblem(path);
  const { left } = useEditing(path);
  const set = (next: string): void => {
    if (line.place === -1) {
      listCommands(values, notes, listPath).add({ ...blankItem(list, line.category), [field.name]: next });
      return;
    }
    forget(notes, path);
    values.set(path, next);
  };
  const label = field.name === CATEGORY ? assessmentsWords.categoryName : `${word.label}: ${line.category}`;
  const said = { label, hideLabel: true, error, isRequired: field.required, value };
  if (field.type === 'choice' || field.type === 'known') {
    const choices = field.type === 'known' ? KNOWN : choicesOf(field, word);
    return <Select {...said} onChange={set} choices={choices} />;
  }
  if (field.name === CATEGORY) return <TextField {...said} onChange={set} onBlur={left} />;
  return <TextArea {...said} onChange={set} onBlur={left} rows={2} />;
}

/** A table with a line for each category of data that the scope names: what is asked of each, side by side. */
export function PerCategoryInput({ field, path, word, options, bare }: CellProps<ListField>) {
  const { values, notes } = useFormContext();
  const error = useProblem(path);
  const shape = values.useTaken((all) => JSON.stringify(linesOf(all, path)));
  const lines = useMemo(() => JSON.parse(shape) as readonly Line[], [shape]);
  const fields = field.item.type === 'group' ? field.item.fields : [];
  const columns = cellsIn(options.rows ?? []).flatMap(({ field: name }) => {
    const one = fields.find((inner) => inner.name === name);
    const inner = word.fields?.[name];
    return one === undefined || inner === undefined || name === CATEGORY ? [] : [{ field: one, word: inner }];
  });
  const name = fields.find((one) => one.name === CATEGORY);
  const nameWord = word.fields?.[CATEGORY];
  const list = listCommands(values, notes, path);
  const count = lines.filter(({ place }) => place !== -1).length;
  const add = (): void => {
    list.add(blankItem(field, ''));
    want(notes, `${path}[${count}]`);
  };
  if (name === undefined || nameWord === undefined) return null;
  return (
    <FieldsFrame
      label={word.label}
      help={word.help}
      error={error}
      required={field.required}
      bare={bare}
      className={styles.whole}
    >
      {lines.length === 0 ? <p className={styles.none}>{assessmentsWords.noCategories}</p> : null}
      {lines.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              {[nameWord, ...columns.map((column) => column.word)].map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <td className={styles.narrow} />
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr
                key={line.isOfScope ? `scope ${line.category}` : `own ${line.place}`}
                data-field={line.place === -1 ? `${path}:${line.category}` : `${path}[${line.place}]`}
              >
                <th scope="row">
                  {line.isOfScope ? (
                    line.category
                  ) : (
                    <CategoryInput list={field} listPath={path} field={name} word={nameWord} line={line} />
                  )}
                </th>
                {columns.map((column) => (
                  <td key={column.field.name}>
                    <CategoryInput list={field} listPath={path} {...column} line={line} />
                  </td>
                ))}
                <td className={styles.narrow}>
                  {line.place === -1 ? null : (
                    <IconButton
                      icon="remove"
                      size="small"
                      label={assessmentsWords.removeCategory(
                        line.category === '' ? formWords.item(word.item ?? '', line.place + 1) : line.category,
                      )}
                      onPress={() => list.remove(line.place)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div data-adds={path}>
        <Button size="small" icon="add" onPress={add}>
          {assessmentsWords.otherCategory}
        </Button>
      </div>
    </FieldsFrame>
  );
}
