import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { formWords } from '../../../words/screens/forms/form.ts';
import { wordFor } from '../../../words/terms.ts';
import type { AnyWord } from '../../../words/screens/forms/word.ts';
import { useTaken } from '../../state/store.ts';
import { Badge } from '../../ui/badge.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { cellsIn, optionsOf } from '../layouts/layout.ts';
import type { CellOptions } from '../layouts/layout.ts';
import type { FieldNode, VariantsField } from '../model/field.ts';
import { valueAt } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import { fieldsFor, textIn, valueOf } from '../model/values.ts';
import type { Value, Values } from '../model/values.ts';
import { useGeography } from '../places.ts';
import { useEditing, useFormContext, useProblem, useProblemInside } from '../state/context.ts';
import { useValue } from '../state/form-values.ts';
import { textOf } from '../text.ts';
import { SentenceCheck } from './sentence-check.tsx';
import styles from './fields.module.css';

function groupAt(value: Value): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

function fieldsOfItem(field: FieldNode, value: Values): readonly FieldNode[] {
  if (field.type === 'variants') return fieldsFor(field, value);
  return field.type === 'group' ? field.fields : [];
}

/** What a folded card is called: the fields that its layout names, on one line. */
function useSummary(field: FieldNode, path: Path, word: AnyWord, options: CellOptions): string {
  const { kind, values, notes } = useFormContext();
  const names = useTaken(notes, (state) => state.names);
  const { nameOf } = useGeography();
  return values.useTaken((all) => {
    const value = groupAt(valueAt(all, path));
    const fields = fieldsOfItem(field, value);
    const said = { recordName: (id: string) => names[id]?.name ?? '', placeName: nameOf };
    const cells = cellsIn(options.rows ?? []);
    const parts = (options.summary ?? []).map((name) => {
      const inner = fields.find((one) => one.name === name);
      const look = cells.find((cell) => cell.field === name) ?? optionsOf(name);
      return inner === undefined ? '' : textOf(kind, inner, look, value[name], said);
    });
    const variant = field.type === 'variants' ? textIn(value[field.by]) : '';
    const first = variant === '' ? '' : wordFor(word.choices ?? {}, variant);
    return [first, ...parts].filter((part) => part !== '').join(' · ');
  });
}

/** One of a list of groups, on a card that folds. Folded, it says what it is and whether something in it is to be mended. */
export function GroupCard({
  field,
  path,
  word,
  options,
  fixed,
  place,
  open,
  buttons,
}: {
  readonly field: FieldNode;
  readonly path: Path;
  readonly word: AnyWord;
  readonly options: CellOptions;
  readonly fixed: boolean;
  readonly place: number;
  readonly open: boolean;
  readonly buttons: ReactNode;
}) {
  const { notes } = useFormContext();
  const wanted = useTaken(notes, (state) => state.wanted);
  const isWanted =
    wanted !== undefined && wanted.path.startsWith(path) && /^(?:$|\.|\[)/u.test(wanted.path.slice(path.length));
  const [isOpen, setOpen] = useState(open || isWanted);
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted, wanted]);
  const id = useId();
  const summary = useSummary(field, path, word, options);
  const toMend = useProblemInside(path);
  const error = useProblem(path);
  const item = word.item ?? '';
  return (
    <div className={styles.card} data-field={path} role="group" aria-labelledby={`${id}-name`}>
      <div className={styles.cardHead}>
        <button
          type="button"
          className={styles.cardButton}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron-right" className={styles.chevron} />
          <span id={`${id}-name`} className={cx(styles.cardName, summary === '' && styles.cardEmpty)}>
            {summary === '' ? formWords.unnamed(item, place + 1) : summary}
          </span>
          {toMend ? <Badge tone="problem">{formWords.toMend}</Badge> : null}
        </button>
        {buttons}
      </div>
      <div id={`${id}-body`} className={styles.cardBody} hidden={!isOpen} data-body>
        {isOpen ? <CardFields field={field} path={path} word={word} options={options} fixed={fixed} /> : null}
        {error === undefined ? null : <p className={styles.error}>{error}</p>}
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly field: FieldNode;
  readonly path: Path;
  readonly word: AnyWord;
  readonly options: CellOptions;
  readonly fixed: boolean;
}

function CardFields({ field, path, word, options, fixed }: FieldsProps) {
  const { Rows } = useFormContext();
  if (field.type === 'variants') {
    return <VariantFields field={field} path={path} word={word} options={options} fixed={fixed} />;
  }
  if (field.type !== 'group') return null;
  return (
    <>
      <Rows rows={options.rows ?? []} fields={field.fields} path={path} fixed={fixed} />
      {options.below === 'notice-sentence' ? <SentenceCheck path={path} /> : null}
    </>
  );
}

/** The values of another shape: what both shapes have stays as typed, the rest begins blank. */
export function inShape(field: VariantsField, values: Values, variant: string): Values {
  const fields = fieldsFor(field, { [field.by]: variant });
  const kept = fields.map((one) => {
    const value = values[one.name];
    const isOffered = one.type !== 'choice' || one.options.some((option) => String(option) === value);
    const fits = value !== undefined && isOffered;
    return [one.name, fits ? value : valueOf(one, undefined)] as const;
  });
  return { [field.by]: variant, ...Object.fromEntries(kept) };
}

/** A group of several shapes: first which one, then its fields. */
function VariantFields({ field, path, word, options, fixed }: FieldsProps & { readonly field: VariantsField }) {
  const { values, Rows } = useFormContext();
  const by = `${path}.${field.by}`;
  const variant = textIn(useValue(values, by));
  const { set, left } = useEditing(path);
  const error = useProblem(by);
  const choices = field.variants.map(({ value }) => ({ id: value, label: wordFor(word.choices ?? {}, value) }));
  return (
    <>
      <div data-field={by}>
        <ComboBox
          label={word.label}
          error={error}
          isRequired
          value={variant}
          onChange={(next) => set(inShape(field, groupAt(valueAt(values.all(), path)), next))}
          onBlur={left}
          choices={choices}
        />
      </div>
      {variant === '' ? null : (
        <Rows
          key={variant}
          rows={options.variants?.[variant] ?? []}
          fields={fieldsFor(field, { [field.by]: variant })}
          path={path}
          variant={variant}
          fixed={fixed}
        />
      )}
    </>
  );
}
