import { useMemo } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import { nameOfRecord } from '../../../core/records/kinds.ts';
import type { AnyRecord } from '../../../core/records/kinds.ts';
import { sectionTitle, wordAt } from '../../../words/screens/forms/all.ts';
import { termNamed } from '../../../words/glossary.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { TermButton } from '../../help/term-button.tsx';
import { Section } from '../../ui/facts.tsx';
import { LAYOUTS } from '../layouts/all.ts';
import { cellsIn } from '../layouts/layout.ts';
import type { Section as LayoutSection } from '../layouts/layout.ts';
import { isEmpty, shownSections } from '../layouts/shown-sections.ts';
import { modelOf } from '../model/read-schema.ts';
import { valuesOf } from '../model/values.ts';
import { useGeography } from '../places.ts';
import type { Named } from '../state/form-notes.ts';
import { ReadingContext } from './context.ts';
import type { ReadingContextValue } from './context.ts';
import { Papers } from './papers.tsx';
import { ShownRows } from './shown-rows.tsx';
import styles from './view.module.css';

const PAPERS = 'papers';

/** A record as it is read: the sections of its form, what is recorded in them, and what is not. */
export function RecordDetails({
  kind,
  record,
  names,
  leaveOut = [],
}: {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly names: Readonly<Record<string, Named>>;
  /** Sections that the place shows in a way of its own. */
  readonly leaveOut?: readonly string[];
}) {
  const { nameOf } = useGeography();
  const model = modelOf(kind);
  const reading = useMemo((): ReadingContextValue => {
    const marks = new Map(record.toBeConfirmed.map(({ field, why }) => [field, why ?? '']));
    return {
      kind,
      name: nameOfRecord(kind, record),
      values: valuesOf(model, record),
      names,
      placeName: nameOf,
      markAt: (path) => marks.get(path),
    };
  }, [kind, model, record, names, nameOf]);
  const sections = shownSections(LAYOUTS[kind], reading.values)
    .filter(({ id }) => id !== PAPERS && !leaveOut.includes(id))
    .map((section) => ({ ...section, title: sectionTitle(kind, section.id) }));
  const isBlank = ({ rows }: LayoutSection): boolean =>
    cellsIn(rows).every(({ field }) => isEmpty(reading.values[field]) && reading.markAt(field) === undefined);
  const blank = sections.filter((section) => isBlank(section));
  // A section of the name alone would be a heading above nothing: the name stands above everything already.
  const isName = ({ rows }: LayoutSection): boolean =>
    cellsIn(rows).every(({ field }) => reading.values[field] === reading.name && reading.markAt(field) === undefined);
  return (
    <ReadingContext value={reading}>
      {sections
        .filter((section) => !blank.includes(section) && !isName(section))
        .map(({ id, title, rows }) => (
          <Section
            key={id}
            title={title}
            level={3}
            actions={termNamed(title) === undefined ? undefined : <TermButton label={title} />}
          >
            <ShownRows rows={rows} fields={model.fields} values={reading.values} path="" heading={title} />
          </Section>
        ))}
      <Papers record={record} />
      {blank.length === 0 ? null : (
        <Section title={viewWords.nothing} level={3}>
          <ul className={styles.values}>
            {blank.map(({ id, title, rows }) => (
              <li key={id} className={styles.blank}>
                {viewWords.blankSection(
                  title,
                  cellsIn(rows).map(({ field }) => wordAt(kind, field).label),
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </ReadingContext>
  );
}
