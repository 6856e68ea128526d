import { useState } from 'react';
import type { Article30Written } from '../../../contract/jobs.ts';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { RadioGroup } from '../../ui/toggle.tsx';
import { ReportJob } from './written.tsx';
import styles from './reports.module.css';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The whole group, or one entity in one of its two records: it may be controller of one activity and processor of another. */
const WHOLE = 'whole';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly narrowed: { readonly controller?: string; readonly processor?: string };
}

/** Whose record there can be: each entity has two. */
function useWhose(): readonly Choice[] {
  const { value } = useQuery('records.choices', { kinds: ['entity'], limit: 100 });
  const entities = value?.choices ?? [];
  return [
    { id: WHOLE, label: words.whole, narrowed: {} },
    ...entities.map(({ id, name }) => ({
      id: `controller ${id}`,
      label: words.asController(name),
      narrowed: { controller: id },
    })),
    ...entities.map(({ id, name }) => ({
      id: `processor ${id}`,
      label: words.asProcessor(name),
      narrowed: { processor: id },
    })),
  ];
}

/** The record of processing activities: of whom, in which form, saved where. */
export function Article30() {
  const dates = useDates();
  const register = useSession((state) => state.register?.name ?? '');
  const choices = useWhose();
  const [whose, setWhose] = useState(WHOLE);
  const [format, setFormat] = useState<Format>('xlsx');
  const chooser = useFileChooser();
  const work = useFileJob('exports.article30');
  const chosen = choices.find(({ id }) => id === whose) ?? choices[0];
  const save = async (): Promise<void> => {
    const part = whose === WHOLE ? '' : (chosen?.label ?? '');
    const name = `${words.article30Name(register, part, dates.on)}.${format}`;
    const place = await chooser.toSave('workbook', name);
    if (place === undefined) return;
    await work.run({ ...dates, ...chosen?.narrowed, format, out: place.path, force: place.replace });
  };
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.article30Text}</p>
      <div className={styles.options}>
        <div className={styles.whose}>
          <ComboBox
            label={words.whose}
            value={chosen?.id ?? WHOLE}
            choices={choices}
            onChange={(id) => setWhose(id === '' ? WHOLE : id)}
          />
        </div>
        <RadioGroup
          label={words.format}
          value={format}
          choices={FORMATS.map((id) => ({ id, label: words.formats[id] }))}
          onChange={(id) => setFormat(FORMATS.find((one) => one === id) ?? 'xlsx')}
        />
      </div>
      <div>
        <Button variant="primary" isDisabled={work.state === 'running'} onPress={() => void save()}>
          {words.saveArticle30}
        </Button>
      </div>
      {chooser.dialog}
      <ReportJob work={work}>
        {(file) => {
          const { leftOut, entitiesWithout } = file as Article30Written;
          return (
            <p>
              {words.leftOut(leftOut)} {words.without(entitiesWithout)}
            </p>
          );
        }}
      </ReportJob>
    </div>
  );
}
