import { useState } from 'react';
import type { Article30Written } from '../../../contract/jobs.ts';
import { ARTICLE_30_FORMATS, CONTROLLER_LAYOUTS, LAYOUT_IDS, OWN_LAYOUT } from '../../../core/views/layouts.ts';
import type { Article30Format, LayoutId } from '../../../core/views/layouts.ts';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates, useRecorded, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { RadioGroup } from '../../ui/toggle.tsx';
import { ReportJob } from './written.tsx';
import styles from './reports.module.css';

/** What the dialog for each format asks for. */
const PURPOSES = {
  xlsx: 'workbook',
  csv: 'figures',
  docx: 'document',
  pdf: 'pdf',
  json: 'json',
  jsonld: 'linked-data',
} as const satisfies Readonly<Record<Article30Format, string>>;

/** The whole group, or one entity in one of its two records: it may be controller of one activity and processor of another. */
const WHOLE = 'whole';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly narrowed: { readonly controller?: string; readonly processor?: string };
}

/** Whose record there can be: each entity has two. */
function useWhose(): readonly Choice[] {
  const { value } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: 100 });
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
  const [format, setFormat] = useState<Article30Format>('xlsx');
  // Each format has a layout of its own until another is chosen; what was chosen stays while the format changes.
  const [layout, setLayout] = useState<LayoutId>();
  const chooser = useFileChooser();
  const work = useFileJob('exports.article30');
  const own = OWN_LAYOUT[format];
  const shown = layout ?? own ?? 'article-30';
  const chosen = choices.find(({ id }) => id === whose) ?? choices[0];
  const save = async (): Promise<void> => {
    const part = whose === WHOLE ? '' : (chosen?.label ?? '');
    const name = `${words.article30Name(register, part, dates.on)}.${format}`;
    const place = await chooser.toSave(PURPOSES[format], name);
    if (place === undefined) return;
    const how = own === undefined ? {} : { layout: shown };
    await work.run({ ...dates, ...chosen?.narrowed, ...how, format, out: place.path, force: place.replace });
  };
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.article30Text}</p>
      <div className={styles.whose}>
        <ComboBox
          label={words.whose}
          value={chosen?.id ?? WHOLE}
          choices={choices}
          onChange={(id) => setWhose(id === '' ? WHOLE : id)}
        />
      </div>
      <div className={styles.options}>
        <RadioGroup
          label={words.format}
          value={format}
          choices={ARTICLE_30_FORMATS.map((id) => ({ id, label: words.formats[id] }))}
          onChange={(id) => setFormat(ARTICLE_30_FORMATS.find((one) => one === id) ?? 'xlsx')}
        />
        {own === undefined ? (
          <p className={styles.text}>{words.noLayout}</p>
        ) : (
          <div className={styles.layout}>
            <RadioGroup
              label={words.layout}
              value={shown}
              choices={LAYOUT_IDS.map((id) => ({ id, label: words.layouts[id] }))}
              onChange={(id) => setLayout(LAYOUT_IDS.find((one) => one === id))}
            />
            <p className={styles.note}>{words.layoutNote(CONTROLLER_LAYOUTS[shown].source)}</p>
          </div>
        )}
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
