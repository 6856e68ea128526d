import type { Standing } from '../../../core/law/overview-shape.ts';
import { lawWords } from '../../../words/screens/law.ts';
import { GRADE_WORDS, settingsWords as words } from '../../../words/screens/settings.ts';
import { Badge } from '../../ui/badge.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import styles from './law.module.css';

/** Where a fact was read, how far it can be trusted, and as of when; and that it is the register's own, where it is. */
export function Trust({ standing }: { readonly standing: Standing }) {
  const { grade, asOf, sources, unconfirmedFields, own } = standing;
  const isSure = grade !== 'unconfirmed' && unconfirmedFields.length === 0;
  return (
    <span className={styles.trust}>
      {own === null ? null : (
        <>
          <Badge tone="accent">{lawWords.own}</Badge>
          <RecordLink kind="law-entry" id={own.entry} name={own.title} />
        </>
      )}
      {isSure ? GRADE_WORDS[grade] : <Badge tone="warning">{GRADE_WORDS.unconfirmed}</Badge>}
      {grade !== 'unconfirmed' && unconfirmedFields.length > 0 ? words.inFields(unconfirmedFields) : null}
      {sources.length > 0 ? <span className={styles.sources}>{sources.join(' ')}</span> : null}
      <span>{lawWords.asOf(asOf)}</span>
    </span>
  );
}
