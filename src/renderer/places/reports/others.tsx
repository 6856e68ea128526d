import { useState } from 'react';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { RadioGroup } from '../../ui/toggle.tsx';
import { BoardPreview } from './board-preview.tsx';
import { ReportJob } from './written.tsx';
import styles from './reports.module.css';

function useRegisterName(): string {
  return useSession((state) => state.register?.name ?? '');
}

/** The report to the board, with its first two pages to look at before. */
export function BoardReport() {
  const dates = useDates();
  const register = useRegisterName();
  const chooser = useFileChooser();
  const work = useFileJob('exports.board');
  const { value: preview, problem } = useQuery('exports.boardPreview', dates, { keep: true });
  const save = async (format: 'html' | 'pdf'): Promise<void> => {
    const name = `${words.boardName(register, dates.on)}.${format}`;
    const place = await chooser.toSave(format === 'html' ? 'report' : 'pdf', name);
    if (place !== undefined) await work.run({ ...dates, format, out: place.path, force: place.replace });
  };
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.boardText}</p>
      <div className={styles.buttons}>
        <Button variant="primary" isDisabled={work.state === 'running'} onPress={() => void save('html')}>
          {words.saveBoard}
        </Button>
        <Button isDisabled={work.state === 'running'} onPress={() => void save('pdf')}>
          {words.saveBoardPdf}
        </Button>
      </div>
      {chooser.dialog}
      <ReportJob work={work} />
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {preview === undefined ? null : (
        <Section title={words.preview}>
          <BoardPreview html={preview.html} css={preview.css} />
          <p className={styles.note}>{words.previewAnnex(preview.annexRows)}</p>
        </Section>
      )}
    </div>
  );
}

const FORMATS = ['svg', 'png', 'csv'] as const;

/** What the dialog for each format asks for. */
const PURPOSES = { svg: 'picture', png: 'png', csv: 'figures' } as const;

/** The flow picture or its figures, of all transfers. */
export function FlowReport() {
  const { navigation } = useApp();
  const dates = useDates();
  const register = useRegisterName();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('svg');
  const chooser = useFileChooser();
  const work = useFileJob('exports.flows', 'exports.flows in reports');
  const save = async (): Promise<void> => {
    const place = await chooser.toSave(PURPOSES[format], `${words.pictureName(register, dates.on)}.${format}`);
    if (place !== undefined) await work.run({ ...dates, format, out: place.path, force: place.replace });
  };
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.pictureText}</p>
      <RadioGroup
        label={words.format}
        value={format}
        choices={FORMATS.map((id) => ({ id, label: words.pictureFormats[id] }))}
        onChange={(id) => setFormat(FORMATS.find((one) => one === id) ?? 'svg')}
      />
      <div className={styles.buttons}>
        <Button variant="primary" isDisabled={work.state === 'running'} onPress={() => void save()}>
          {words.savePicture}
        </Button>
        <Button variant="quiet" icon="flows" onPress={() => navigation.go({ place: 'flows' })}>
          {words.toFlows}
        </Button>
      </div>
      {chooser.dialog}
      <ReportJob work={work} />
    </div>
  );
}

/** Everything in one file. */
export function RegisterReport() {
  const { on } = useDates();
  const register = useRegisterName();
  const chooser = useFileChooser();
  const work = useFileJob('exports.register');
  const save = async (): Promise<void> => {
    const place = await chooser.toSave('json', `${words.registerName(register, on)}.json`);
    if (place !== undefined) await work.run({ out: place.path, force: place.replace });
  };
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.registerText}</p>
      <Callout>{words.registerCaution}</Callout>
      <div>
        <Button variant="primary" isDisabled={work.state === 'running'} onPress={() => void save()}>
          {words.saveRegister}
        </Button>
      </div>
      {chooser.dialog}
      <ReportJob work={work} />
    </div>
  );
}
