import { useState } from 'react';
import type { ImportPreview } from '../../../contract/jobs.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { usePreferences, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { ImportResult } from './import-result.tsx';
import { Preview } from './preview.tsx';
import { TeachLayout } from './teach-layout.tsx';
import type { Choice } from './choice.ts';
import styles from './import.module.css';

/** A file that is taken in: chosen, read, shown with what it would make of the register, and then taken over. */
export function FileImport() {
  const why = useWhyReadOnly();
  const chooser = useFileChooser();
  const work = useFileJob('imports.preview');
  const taught = usePreferences()?.taughtLayouts ?? [];
  const [path, setPath] = useState<string>();
  const [choice, setChoice] = useState<Choice>({});
  const [taken, setTaken] = useState<{ readonly change: number | null; readonly records: number }>();
  const look = (file: string, next: Choice): void => {
    setTaken(undefined);
    setChoice(next);
    void work.run({ path: file, choice: { ...next, taught } });
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooser.toOpen('import');
    if (chosen === undefined) return;
    setPath(chosen);
    look(chosen, {});
  };
  const again = (next: Choice): void => {
    if (path !== undefined) look(path, next);
  };
  const isUnknown = work.state === 'failed' && work.why?.id === 'import-file.no-layout';
  return (
    <div className={styles.parts}>
      {path === undefined ? (
        <>
          <p className={styles.note}>{words.what}</p>
          <div>
            <Button variant="primary" icon="file" why={why} onPress={() => void choose()}>
              {words.choose}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.row}>
          <span className={styles.label}>{words.file}</span>
          <span className={styles.path}>{path}</span>
          <Button size="small" isDisabled={work.state === 'running'} why={why} onPress={() => void choose()}>
            {words.chooseAnother}
          </Button>
        </div>
      )}
      {chooser.dialog}
      {taken === undefined && !isUnknown ? (
        <JobPanel
          work={work}
          done={(result) => (
            <Preview
              preview={result as ImportPreview}
              choice={choice}
              taught={taught}
              again={again}
              onTaken={setTaken}
            />
          )}
        />
      ) : null}
      {taken === undefined ? null : <ImportResult taken={taken} />}
      {isUnknown ? <TeachLayout onTaught={again} /> : null}
    </div>
  );
}
