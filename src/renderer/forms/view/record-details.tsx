import { useMemo } from 'react';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { AnyRecord } from '../../../core/records/kinds.ts';
import { sectionTitle } from '../../../words/screens/forms/all.ts';
import { Section } from '../../ui/facts.tsx';
import { LAYOUTS } from '../layouts/all.ts';
import { modelOf } from '../model/read-schema.ts';
import { valuesOf } from '../model/values.ts';
import { useGeography } from '../places.ts';
import type { Named } from '../state/form-notes.ts';
import { ReadingContext } from './context.ts';
import type { ReadingContextValue } from './context.ts';
import { Papers } from './papers.tsx';
import { ShownRows } from './shown-rows.tsx';

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
      values: valuesOf(model, record),
      names,
      placeName: nameOf,
      markAt: (path) => marks.get(path),
    };
  }, [kind, model, record, names, nameOf]);
  const sections = LAYOUTS[kind].sections.filter(({ id }) => id !== PAPERS && !leaveOut.includes(id));
  return (
    <ReadingContext value={reading}>
      {sections.map((section) => (
        <Section key={section.id} title={sectionTitle(kind, section.id)} level={3}>
          <ShownRows rows={section.rows} fields={model.fields} values={reading.values} path="" />
        </Section>
      ))}
      <Papers record={record} />
    </ReadingContext>
  );
}
