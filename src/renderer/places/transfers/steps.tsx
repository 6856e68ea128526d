import type { Names } from '../../../contract/reports.ts';
import type { Reason } from '../../../core/law/answer.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import styles from './transfer.module.css';

/** The reasoning, step by step: what each rule says, the law that it cites, and the records that it read. */
export function Steps({
  reasons,
  names,
  here,
}: {
  readonly reasons: readonly Reason[];
  readonly names: Names;
  /** The transfer itself, to which no link has to lead. */
  readonly here: string;
}) {
  return (
    <ol className={styles.steps}>
      {reasons.map(({ rule, statement, citation, records }, index) => {
        const others = [...new Set(records)].filter((id) => id !== here && names[id] !== undefined);
        return (
          <li key={`${index} ${rule}`} className={styles.step}>
            <p>{said(statement)}</p>
            <p className={styles.source}>
              <span>{citation}</span>
              {others.map((id) => {
                const { kind = '', name = '' } = names[id] ?? {};
                return <RecordLink key={id} kind={kind as RecordKind} id={id} name={name} />;
              })}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
