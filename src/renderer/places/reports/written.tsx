import type { JobName } from '../../../contract/contract.ts';
import type { ReactNode } from 'react';
import type { FileWritten } from '../../../contract/jobs.ts';
import { fileWords } from '../../../words/screens/files.ts';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import { JobPanel, ShowInFolder } from '../../files/job-panel.tsx';
import type { FileJob } from '../../files/use-file-job.ts';
import { Callout } from '../../ui/callout.tsx';
import styles from './reports.module.css';

/** What was saved, where, and what is in it. */
export function Written({ file, children }: { readonly file: FileWritten; readonly children?: ReactNode }) {
  return (
    <Callout tone="good" title={words.saved(file.path)} action={<ShowInFolder path={file.path} />}>
      <p>
        {file.pages === undefined ? null : words.pages(file.pages)}
        {words.counts(file.parts)} {fileWords.bytes(file.bytes)}. {words.checked}
      </p>
      {children}
      <p className={styles.seal}>{words.seal(file.seal)}</p>
    </Callout>
  );
}

/** The work on a report, and what it came to. */
export function ReportJob<N extends JobName>({
  work,
  children,
}: {
  readonly work: FileJob<N>;
  readonly children?: (file: FileWritten) => ReactNode;
}) {
  return (
    <JobPanel
      work={work}
      done={(result) => <Written file={result as FileWritten}>{children?.(result as FileWritten)}</Written>}
    />
  );
}
