import { useState } from 'react';
import type { ListRouted } from '../../../contract/jobs.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { takeInWords } from '../../../words/screens/take-in.ts';
import { useQuery } from '../../client/use-query.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { joined, nameOfPath, partsOfName } from '../../files/paths.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import type { FileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import type { FileJob } from '../../files/use-file-job.ts';
import { useDates } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Select } from '../../ui/select.tsx';
import { RadioGroup, Switch } from '../../ui/toggle.tsx';
import { DropZone } from './drop-zone.tsx';
import { KeptLists } from './kept-lists.tsx';
import { ListColumns, missingColumn } from './list-columns.tsx';
import type { ListPurpose } from './list-columns.tsx';
import { ListResult } from './list-result.tsx';
import { TakeList } from './take-list.tsx';
import { TakenLists } from './taken-lists.tsx';
import { useListColumns } from './use-list-columns.ts';
import styles from './contacts.module.css';

/** Where the two new files go. */
interface Outputs {
  readonly routed: string;
  readonly rejects: string;
  /** The person has seen that a file is there already, and means to replace it. */
  readonly replace: boolean;
}

function outputsBeside(path: string): Outputs {
  const folder = path.slice(0, path.length - nameOfPath(path).length);
  const { stem } = partsOfName(nameOfPath(path));
  return {
    routed: joined(folder, words.routedName(stem)),
    rejects: joined(folder, words.rejectsName(stem)),
    replace: false,
  };
}

function Place({
  label,
  path,
  onChange,
}: {
  readonly label: string;
  readonly path: string;
  readonly onChange: () => void;
}) {
  return (
    <div className={styles.place}>
      <span className={styles.placeName}>{label}</span>
      <span className={styles.path}>{path}</span>
      <Button size="small" variant="quiet" aria-label={words.changePlace(label)} onPress={onChange}>
        {words.change}
      </Button>
    </div>
  );
}

/** Where the new files go: beside the list, unless the person wants them elsewhere. */
function Places({
  purpose,
  outputs,
  chooser,
  onChange,
}: {
  readonly purpose: ListPurpose;
  readonly outputs: Outputs;
  readonly chooser: FileChooser;
  readonly onChange: (next: Outputs) => void;
}) {
  const change = async (which: 'routed' | 'rejects'): Promise<void> => {
    const chosen = await chooser.toSave(which === 'routed' ? 'contacts' : 'rejects', nameOfPath(outputs[which]));
    if (chosen !== undefined) {
      onChange({ ...outputs, [which]: chosen.path, replace: outputs.replace || chosen.replace });
    }
  };
  return (
    <Section title={words.outputs}>
      {purpose === 'take' ? null : (
        <Place label={words.routed} path={outputs.routed} onChange={() => void change('routed')} />
      )}
      <Place label={words.rejects} path={outputs.rejects} onChange={() => void change('rejects')} />
    </Section>
  );
}

/** The list that was chosen: its columns, its first rows, where to, and the work. */
function ChosenList({
  path,
  chooser,
  work,
}: {
  readonly path: string;
  readonly chooser: FileChooser;
  readonly work: FileJob<'routing.file'>;
}) {
  const dates = useDates();
  const [sheet, setSheet] = useState<string>();
  const { value: head, problem } = useQuery('routing.readFile', sheet === undefined ? { path } : { path, sheet });
  const matching = useListColumns(head);
  const [outputs, setOutputs] = useState(() => outputsBeside(path));
  const [safeCells, setSafeCells] = useState(true);
  const [purpose, setPurpose] = useState<ListPurpose>('route');
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (head === undefined) return null;
  const { columns } = matching;
  const ofSheet = sheet === undefined ? {} : { sheet };
  const route = (): Promise<void> =>
    work.run({
      ...dates,
      in: path,
      out: outputs.routed,
      rejects: outputs.rejects,
      columns,
      ...ofSheet,
      safeCells,
      force: outputs.replace,
    });
  return (
    <div className={styles.chosen}>
      {head.sheets.length < 2 ? null : (
        <div className={styles.column}>
          <Select
            label={words.sheet}
            value={head.sheet ?? ''}
            choices={head.sheets.map((name) => ({ id: name, label: name }))}
            onChange={setSheet}
          />
        </div>
      )}
      <RadioGroup
        label={takeInWords.what}
        value={purpose}
        onChange={(id) => setPurpose(id === 'take' ? 'take' : 'route')}
        choices={[
          { id: 'route', label: takeInWords.choices.route, detail: takeInWords.choices.routeDetail },
          { id: 'take', label: takeInWords.choices.take, detail: takeInWords.choices.takeDetail },
        ]}
      />
      <ListColumns head={head} matching={matching} purpose={purpose} />
      <Places purpose={purpose} outputs={outputs} chooser={chooser} onChange={setOutputs} />
      {head.sheet === null ? (
        <Switch selected={safeCells} onChange={setSafeCells}>
          {words.safeCells}
        </Switch>
      ) : (
        <p className={styles.note}>{words.safeCellsBook}</p>
      )}
      {purpose === 'take' ? (
        <TakeList
          missing={missingColumn(matching, purpose)}
          request={{
            on: dates.on,
            in: path,
            columns,
            ...ofSheet,
            safeCells,
          }}
          rejects={outputs.rejects}
          replace={outputs.replace}
        />
      ) : (
        <div>
          <Button
            variant="primary"
            isDisabled={missingColumn(matching, purpose) !== undefined || work.state === 'running'}
            onPress={() => void route()}
          >
            {words.route}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A list of contacts from a file: chosen or dropped, looked at, routed into a new file, with what could not be routed beside it. */
export function ContactList() {
  const chooser = useFileChooser();
  const work = useFileJob('routing.file');
  const [path, setPath] = useState<string>();
  const take = (next: string): void => {
    work.clear();
    setPath(next);
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooser.toOpen('contacts');
    if (chosen !== undefined) take(chosen);
  };
  return (
    <div className={styles.one}>
      {path === undefined ? (
        <DropZone onFile={take}>
          <Button variant="primary" icon="file" onPress={() => void choose()}>
            {words.chooseList}
          </Button>
        </DropZone>
      ) : (
        <>
          <div className={styles.place}>
            <span className={styles.placeName}>{words.file}</span>
            <span className={styles.path}>{path}</span>
            <Button size="small" isDisabled={work.state === 'running'} onPress={() => void choose()}>
              {words.chooseAnother}
            </Button>
          </div>
          <ChosenList key={path} path={path} chooser={chooser} work={work} />
        </>
      )}
      {chooser.dialog}
      <JobPanel work={work} done={(result) => <ListResult routed={result as ListRouted} />} />
      <KeptLists />
      <TakenLists />
    </div>
  );
}
