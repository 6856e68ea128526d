import { useState } from 'react';
import type { Request } from '../../../contract/contract.ts';
import type { ListRouted, ListTakenIn } from '../../../contract/jobs.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { takeInWords } from '../../../words/screens/take-in.ts';
import { useQuery } from '../../client/use-query.ts';
import { JobPanel } from '../../files/job-panel.tsx';
import { joined, nameOfPath, partsOfName } from '../../files/paths.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import type { FileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Select } from '../../ui/select.tsx';
import { RadioGroup, Switch } from '../../ui/toggle.tsx';
import { DropZone } from './drop-zone.tsx';
import { KeptLists } from './kept-lists.tsx';
import { ListColumns, missingColumn } from './list-columns.tsx';
import type { ListPurpose } from './list-columns.tsx';
import { ListResult } from './list-result.tsx';
import { TAKING, TakeList } from './take-list.tsx';
import { TakenResult } from './taken-result.tsx';
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
function ChosenList({ path, chooser }: { readonly path: string; readonly chooser: FileChooser }) {
  const dates = useDates();
  const [sheet, setSheet] = useState<string>();
  const { value: head, problem } = useQuery('routing.readFile', sheet === undefined ? { path } : { path, sheet });
  const matching = useListColumns(head);
  const [outputs, setOutputs] = useState(() => outputsBeside(path));
  const [safeCells, setSafeCells] = useState(true);
  const [purpose, setPurpose] = useState<ListPurpose>('route');
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (head === undefined) return <Coming />;
  const { columns } = matching;
  const ofSheet = sheet === undefined ? {} : { sheet };
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
        <RouteList
          missing={missingColumn(matching, purpose)}
          request={{
            ...dates,
            in: path,
            out: outputs.routed,
            rejects: outputs.rejects,
            columns,
            ...ofSheet,
            safeCells,
            force: outputs.replace,
          }}
        />
      )}
    </div>
  );
}

/** Routes the list. It alone, and not the choice of columns, is drawn anew while the work tells how far it is. */
function RouteList({
  missing,
  request,
}: {
  readonly missing: string | undefined;
  readonly request: Request<'routing.file'>;
}) {
  const work = useFileJob('routing.file');
  return (
    <div>
      <Button
        variant="primary"
        isDisabled={missing !== undefined || work.state === 'running'}
        onPress={() => void work.run(request)}
      >
        {words.route}
      </Button>
    </div>
  );
}

/** Which file it is, and the way to another one. */
function ChosenFile({
  path,
  chooser,
  onFile,
}: {
  readonly path: string | undefined;
  readonly chooser: FileChooser;
  readonly onFile: (path: string) => void;
}) {
  const routing = useFileJob('routing.file');
  const taking = useFileJob('lists.takeIn', TAKING);
  const take = (next: string): void => {
    routing.clear();
    taking.clear();
    onFile(next);
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooser.toOpen('contacts');
    if (chosen !== undefined) take(chosen);
  };
  const isRunning = routing.state === 'running' || taking.state === 'running';
  if (path === undefined) {
    return (
      <DropZone onFile={take}>
        <Button variant="primary" icon="file" isDisabled={isRunning} onPress={() => void choose()}>
          {words.chooseList}
        </Button>
      </DropZone>
    );
  }
  return (
    <div className={styles.place}>
      <span className={styles.placeName}>{words.file}</span>
      <span className={styles.path}>{path}</span>
      <Button size="small" isDisabled={isRunning} onPress={() => void choose()}>
        {words.chooseAnother}
      </Button>
    </div>
  );
}

/** How far the work on lists is, and what came of it: found again when one comes back from another place. */
function ListWork() {
  const routing = useFileJob('routing.file');
  const taking = useFileJob('lists.takeIn', TAKING);
  return (
    <>
      <JobPanel work={routing} done={(result) => <ListResult routed={result as ListRouted} />} />
      <JobPanel work={taking} done={(result) => <TakenResult taken={result as ListTakenIn} />} />
    </>
  );
}

/** A list of contacts from a file: chosen or dropped, looked at, routed into a new file or taken into the register, with what could not be used beside it. */
export function ContactList() {
  const chooser = useFileChooser();
  const [path, setPath] = useState<string>();
  return (
    <div className={styles.one}>
      <ChosenFile path={path} chooser={chooser} onFile={setPath} />
      {path === undefined ? null : <ChosenList key={path} path={path} chooser={chooser} />}
      {chooser.dialog}
      <ListWork />
      <KeptLists />
      <TakenLists />
    </div>
  );
}
