import type { Names } from '../../../contract/reports.ts';
import type { Reason } from '../../../core/law/answer.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import styles from './transfer.module.css';

interface Told {
  readonly names: Names;
  /** The transfer itself, to which no link has to lead. */
  readonly here: string;
}

/** One step: what the rule says, the law that it cites, and the records that it read. */
export function Step({ reason, names, here }: Told & { readonly reason: Reason }) {
  const { statement, citation, records } = reason;
  const others = [...new Set(records)].filter((id) => id !== here && names[id] !== undefined);
  return (
    <div>
      <p>{said(statement)}</p>
      <p className={styles.source}>
        <span>{citation}</span>
        {others.map((id) => {
          const { kind = '', name = '' } = names[id] ?? {};
          return <RecordLink key={id} kind={kind as RecordKind} id={id} name={name} />;
        })}
      </p>
    </div>
  );
}

/** The reasoning, step by step. */
export function Steps({ reasons, ...told }: Told & { readonly reasons: readonly Reason[] }) {
  return (
    <ol className={styles.steps}>
      {reasons.map((reason, index) => (
        <li key={`${index} ${reason.rule}`} className={styles.step}>
          <Step reason={reason} {...told} />
        </li>
      ))}
    </ol>
  );
}
