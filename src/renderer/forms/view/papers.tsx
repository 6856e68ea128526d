import { viewWords } from '../../../words/screens/forms/view.ts';
import { wordFor, britishDay } from '../../../words/terms.ts';
import type { AnyRecord } from '../../../core/records/kinds.ts';
import { KeptDocument } from '../../files/kept-document.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Section } from '../../ui/facts.tsx';
import { Mark } from './shown-value.tsx';
import styles from './view.module.css';

function Visible({ visibility }: { readonly visibility: string }) {
  return (
    <Badge tone={visibility === 'privileged' ? 'warning' : 'plain'}>{wordFor(viewWords.visibility, visibility)}</Badge>
  );
}

/** Documents and notes of a record, each with who may see it: what is open leaves the register in exports. */
export function Papers({ record }: { readonly record: AnyRecord }) {
  const { documents, notes } = record;
  return (
    <>
      {documents.length === 0 ? null : (
        <Section title={viewWords.documents} level={3}>
          <Mark path="documents" />
          <ul className={styles.papers}>
            {documents.map(({ title, place, dated, substance, sha256, visibility }, index) => (
              <li key={`${index} ${title}`} className={styles.paper}>
                <p className={styles.paperName}>
                  {title} <Visible visibility={visibility} />
                </p>
                {substance === undefined ? null : <p>{substance}</p>}
                <p className={styles.paperFoot}>
                  {[place, dated === undefined ? undefined : britishDay(dated), sha256]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </p>
                {sha256 === undefined ? null : <KeptDocument sha256={sha256} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length === 0 ? null : (
        <Section title={viewWords.notes} level={3}>
          <ul className={styles.papers}>
            {notes.map(({ text, visibility }, index) => (
              <li key={`${index} ${text}`} className={styles.paper}>
                <p className={styles.noteText}>{text}</p>
                <Visible visibility={visibility} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
