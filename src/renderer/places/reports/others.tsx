import { useState } from 'react';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useApp } from '../../state/app.ts';
import { useDates, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { RadioGroup } from '../../ui/toggle.tsx';
import { ReportJob } from './written.tsx';
import styles from './reports.module.css';

function useRegisterName(): string {
  return useSession((state) => state.register?.name ?? '');
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
