import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { wordAt } from '../../../words/screens/forms/all.ts';
import { cx } from '../../ui/cx.ts';
import { cellsIn, cellsOf } from '../layouts/layout.ts';
import type { CellOptions } from '../layouts/layout.ts';
import type { FieldNode, ScalarField } from '../model/field.ts';
import { hiddenFields } from '../layouts/shown-sections.ts';
import { join, valueAt } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import { useFormContext, useProblem } from '../state/context.ts';
import type { CellProps, RowsProps } from './cell-props.ts';
import { AttachmentInput } from './attachment.tsx';
import { FixedInput } from './fixed.tsx';
import { GroupInput } from './group.tsx';
import { ListInput } from './list.tsx';
import { FieldMark, isMarkKey } from './marks.tsx';
import { FieldTerm } from './field-term.tsx';
import { ScalarInput } from './scalar.tsx';
import styles from './fields.module.css';

/** Rows of fields, each row as wide as it is: several fields side by side where there is room. */
export function Rows({ rows, fields, path, variant, fixed, bare = false }: RowsProps) {
  const { values } = useFormContext();
  const depends = cellsIn(rows).some(({ when }) => when !== undefined);
  // Which fields are hidden is told by their names, so that typing in one draws none of the others anew.
  const hidden = values
    .useTaken((all) => {
      const group = depends ? valueAt(all, path) : undefined;
      return typeof group === 'object' && !Array.isArray(group) ? hiddenFields(rows, group ?? {}).join(' ') : '';
    })
    .split(' ');
  return (
    <div className={styles.fields}>
      {rows.map((row) => {
        const cells = cellsOf(row).filter(({ field }) => !hidden.includes(field));
        if (cells.length === 0) return null;
        return (
          <div
            key={cells.map(({ field }) => field).join(' ')}
            className={cx(styles.row, cells.length > 1 && styles.sideBySide)}
          >
            {cells.map((options) => {
              const field = fields.find(({ name }) => name === options.field);
              if (field === undefined) return null;
              const inner = join(path, field.name);
              return (
                <Cell
                  key={field.name}
                  field={field}
                  path={inner}
                  options={options}
                  variant={variant}
                  fixed={fixed}
                  bare={bare}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function isScalar(field: FieldNode): field is ScalarField {
  return field.type !== 'group' && field.type !== 'list' && field.type !== 'variants';
}

/** A field of the form with its mark. It can be found by its path, to bring the focus there. */
function Cell({
  field,
  path,
  options,
  variant,
  fixed,
  bare,
}: {
  readonly field: FieldNode;
  readonly path: Path;
  readonly options: CellOptions;
  readonly variant: string | undefined;
  readonly fixed: boolean;
  readonly bare: boolean;
}) {
  const { kind } = useFormContext();
  const [marking, setMarking] = useState(false);
  const word = wordAt(kind, field.place, variant);
  const isFixed = fixed || options.look === 'fixed' || options.look === 'copied-from';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isMarkKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setMarking(true);
  };
  const props = { path, word, options, fixed: isFixed, bare };
  return (
    <div
      className={cx(styles.cell, !isScalar(field) && styles.whole)}
      data-field={path}
      {...(isFixed ? {} : { onKeyDown })}
    >
      {isScalar(field) && isFixed ? <FixedInput field={field} {...props} /> : null}
      {isScalar(field) && !isFixed ? <Scalar field={field} {...props} /> : null}
      {field.type === 'list' ? <ListInput field={field} {...props} /> : null}
      {field.type === 'group' ? <GroupInput field={field} {...props} /> : null}
      <FieldTerm label={word.label} path={path} bare={bare} />
      {isFixed ? null : <FieldMark path={path} label={word.label} editing={marking} onEdit={setMarking} />}
    </div>
  );
}

function Scalar({ field, path, word, options }: CellProps<ScalarField>) {
  const error = useProblem(path);
  return (
    <>
      <ScalarInput
        field={field}
        path={path}
        word={word}
        look={options.look}
        said={{ label: word.label, description: word.help, error, isRequired: field.required }}
      />
      {options.look === 'attachment' ? <AttachmentInput path={path} /> : null}
    </>
  );
}
