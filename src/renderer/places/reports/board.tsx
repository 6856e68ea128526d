import { useState } from 'react';
import type { Request } from '../../../contract/contract.ts';
import type { BoardWritten } from '../../../contract/jobs.ts';
import { boardScreenWords as words } from '../../../words/screens/board.ts';
import { reportsWords } from '../../../words/screens/reports.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates, useRecorded, useSession, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Coming } from '../../ui/coming.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { BoardPreview } from './board-preview.tsx';
import { FigureRows } from './figure-rows.tsx';
import { KeepReport } from './keep-report.tsx';
import { useWordings } from './use-wordings.ts';
import { WordDecisions } from './word-decisions.tsx';
import { ReportJob } from './written.tsx';
import styles from './reports.module.css';

type Asked = Request<'exports.boardPreview'>;
type Format = 'html' | 'pdf' | 'pptx';

/** The formats with what the dialog for each asks for, the one that a board is handed first. */
const FORMATS = [
  { format: 'pdf', purpose: 'pdf', label: reportsWords.saveBoardPdf },
  { format: 'pptx', purpose: 'slides', label: words.saveSlides },
  { format: 'html', purpose: 'report', label: reportsWords.saveBoard },
] as const;

const GROUP = 'group';

/** The editions that there can be: the group's, and one for each company. */
function useEditions() {
  const { value } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: 100 });
  const companies = (value?.choices ?? []).map(({ id, name }) => ({ id, label: name }));
  return [{ id: GROUP, label: words.group }, ...companies];
}

/** What is asked: an answer that is not given is left to the register, which knows the last report. */
function useAsked() {
  const dates = useDates();
  const [from, setFrom] = useState('');
  const [edition, setEdition] = useState(GROUP);
  const worded = useWordings(edition);
  const asked: Asked = {
    ...dates,
    ...(from === '' ? {} : { from }),
    ...(edition === GROUP ? {} : { entity: edition }),
    ...(worded.used === undefined ? {} : { wordings: worded.used }),
  };
  return { asked, from, setFrom, edition, setEdition, worded };
}

/** The report to the board: for whom, since when, with its first two pages to look at before, the rows behind each number, and what is kept of it. */
export function BoardReport() {
  const { asked, from, setFrom, edition, setEdition, worded } = useAsked();
  const editions = useEditions();
  const register = useSession((state) => state.register?.name ?? '');
  const chooser = useFileChooser();
  const work = useFileJob('exports.board');
  const [figure, setFigure] = useState<string>();
  const why = useWhyReadOnly();
  const [wording, setWording] = useState(false);
  const { value: preview, problem } = useQuery('exports.boardPreview', asked, { keep: true });
  const company = editions.find(({ id }) => id === edition && id !== GROUP)?.label;
  const save = async (format: Format, purpose: (typeof FORMATS)[number]['purpose']): Promise<void> => {
    const name = `${words.fileName(register, company, asked.on)}.${format}`;
    const place = await chooser.toSave(purpose, name);
    if (place !== undefined) await work.run({ ...asked, format, out: place.path, force: place.replace });
  };
  const since = preview?.from ?? null;
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.options}>
        <div className={styles.whose}>
          <ComboBox
            label={words.edition}
            value={edition}
            choices={editions}
            onChange={(id) => setEdition(id === '' ? GROUP : id)}
          />
        </div>
        <DateField
          label={words.from}
          description={from === '' && preview !== undefined ? words.fromLeft(since) : undefined}
          value={from}
          onChange={setFrom}
          max={asked.on}
        />
      </div>
      <div className={styles.buttons}>
        {FORMATS.map(({ format, purpose, label }) => (
          <Button
            key={format}
            variant={format === 'pdf' ? 'primary' : 'secondary'}
            isDisabled={work.state === 'running'}
            onPress={() => void save(format, purpose)}
          >
            {label}
          </Button>
        ))}
        <Button variant="quiet" icon="edit" why={why} onPress={() => setWording(true)}>
          {words.wordDecisions}
        </Button>
      </div>
      {chooser.dialog}
      {wording ? (
        <WordDecisions
          asked={asked}
          begun={worded.typed}
          onTyped={worded.type}
          onClose={() => {
            worded.leave();
            setWording(false);
          }}
          onDone={(made) => {
            worded.use(made);
            setWording(false);
          }}
        />
      ) : null}
      <ReportJob work={work}>
        {(file) => {
          const written = file as BoardWritten;
          return (
            <>
              {written.annex === undefined ? null : <p>{words.annexBeside(written.annex.path, written.annex.rows)}</p>}
              <KeepReport key={work.number} written={written} onKept={worded.clear} />
            </>
          );
        }}
      </ReportJob>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {preview === undefined && problem === undefined ? <Coming /> : null}
      {preview === undefined ? null : (
        <Section title={reportsWords.preview}>
          <p className={styles.note}>{words.numbersOpen}</p>
          <BoardPreview html={preview.html} css={preview.css} onFigure={setFigure} />
          <p className={styles.note}>{reportsWords.previewAnnex(preview.annexRows)}</p>
        </Section>
      )}
      {figure === undefined ? null : <FigureRows asked={asked} figure={figure} onClose={() => setFigure(undefined)} />}
    </div>
  );
}
