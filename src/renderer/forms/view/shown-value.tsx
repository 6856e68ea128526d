import type { ReactNode } from 'react';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { Badge } from '../../ui/badge.tsx';
import { KeptDocument } from '../../files/kept-document.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import type { CellOptions } from '../layouts/layout.ts';
import type { FieldNode } from '../model/field.ts';
import type { Value } from '../model/values.ts';
import { textOf } from '../text.ts';
import { useReading } from './context.ts';
import styles from './view.module.css';
import { textIn } from '../model/values.ts';

/** 'To be confirmed' with its reason, at what it is about. */
export function Mark({ path }: { readonly path: string }) {
  const why = useReading().markAt(path);
  if (why === undefined) return null;
  return (
    <span className={styles.mark}>
      <Badge tone="soon">{viewWords.toBeConfirmed}</Badge>
      {why === '' ? null : <span className={styles.why}>{why}</span>}
    </span>
  );
}

/** A record that is named, with the way to it. */
export function NamedRecord({ id }: { readonly id: string }) {
  const named = useReading().names[id];
  return named === undefined ? <>{id}</> : <RecordLink kind={named.kind} id={id} name={named.name} />;
}

/** The record that this one began as a copy of. It may have been removed since, for a copy stands by itself. */
function CopiedFrom({ id }: { readonly id: string }) {
  return useReading().names[id] === undefined ? viewWords.notThereAnyMore : <NamedRecord id={id} />;
}

/** The finding that a risk was accepted for, in words, as long as it is found. */
function FindingOf({ rule }: { readonly rule: string }) {
  const dates = useDates();
  const record = textIn(useReading().values['record']);
  const { value } = useQuery('answers.findings', record === '' ? undefined : { ...dates, record });
  if (value === undefined) return rule;
  const finding = value.findings.find((one) => one.rule === rule);
  return finding === undefined ? viewWords.foundNoMore(rule) : `${said(finding.statement)} [${finding.citation}]`;
}

/** One value, or several of the same, as they are read: records are links, several lines are a list. */
export function ShownValue({
  field,
  options,
  value,
}: {
  readonly field: FieldNode;
  readonly options: CellOptions;
  readonly value: Value;
}): ReactNode {
  const { kind, placeName } = useReading();
  if (Array.isArray(value)) {
    const item = field.type === 'list' ? field.item : field;
    if (value.length === 1) return <ShownValue field={item} options={options} value={value[0]} />;
    const keys = value.map((one, place) => `${place} ${textIn(one)}`);
    return (
      <ul className={styles.values}>
        {value.map((one, place) => (
          <li key={keys[place]}>
            <ShownValue field={item} options={options} value={one} />
          </li>
        ))}
      </ul>
    );
  }
  if (options.look === 'finding-rule') return <FindingOf rule={textIn(value)} />;
  if (options.look === 'attachment') {
    return (
      <>
        <span className={styles.checksum}>{textIn(value)}</span>
        <KeptDocument sha256={textIn(value)} />
      </>
    );
  }
  if (options.look === 'copied-from') return <CopiedFrom id={textIn(value)} />;
  if (field.type === 'reference') return <NamedRecord id={textIn(value)} />;
  return textOf(kind, field, options, value, { recordName: (id) => id, placeName });
}
