import { useState } from 'react';
import { FILE_ENDINGS } from '../../contract/file-endings.ts';
import type { FilePurpose } from '../../contract/file-endings.ts';
import { fileWords } from '../../words/screens/files.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { useQuery } from '../client/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { saidProblem } from '../ui/said.ts';
import { TextField } from '../ui/text-field.tsx';
import { FolderList } from './folder-list.tsx';
import type { FolderEntry } from './folder-list.tsx';
import { NewFolder } from './new-folder.tsx';
import { joined, partsOfName } from './paths.ts';
import styles from './folder-dialog.module.css';

/** A place for a file: `replace` where the person has seen that one is there already. */
export interface ChosenPlace {
  readonly path: string;
  readonly replace: boolean;
}

interface DialogProps {
  readonly purpose: FilePurpose;
  /** Where to begin; the home folder where it is empty. */
  readonly folder: string;
  readonly onDone: (chosen: ChosenPlace | undefined) => void;
}

/** The folder that is shown, and what is in it. */
function useFolder(first: string, endings: readonly string[]) {
  const [folder, setFolder] = useState(first);
  const [selected, setSelected] = useState<FolderEntry>();
  const { value, problem } = useQuery('folders.list', { path: folder, endings: [...endings] }, { keep: true });
  return {
    path: value?.path ?? folder,
    parent: value?.parent ?? undefined,
    entries: value?.entries ?? [],
    more: value?.more ?? 0,
    problem,
    selected,
    select: setSelected,
    enter: (path: string): void => {
      setFolder(path);
      setSelected(undefined);
    },
  };
}

function Where({ folder, canMake }: { readonly folder: ReturnType<typeof useFolder>; readonly canMake: boolean }) {
  const { parent, path, problem, enter } = folder;
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          icon="up"
          isDisabled={parent === undefined}
          onPress={() => (parent === undefined ? undefined : enter(parent))}
        >
          {fileWords.up}
        </Button>
        <p className={styles.path} aria-live="polite">
          {fileWords.inFolder(path)}
        </p>
        {canMake ? <NewFolder key={path} folder={path} onMade={enter} /> : null}
      </div>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
    </>
  );
}

/** Our own dialog for opening a file, for a shell that has none. */
export function OpenDialog({ purpose, folder: first, onDone }: DialogProps) {
  const folder = useFolder(first, FILE_ENDINGS[purpose]);
  const { selected } = folder;
  const open = (entry: FolderEntry): void =>
    entry.folder ? folder.enter(entry.path) : onDone({ path: entry.path, replace: false });
  return (
    <Dialog
      title={fileWords.toOpen(purpose)}
      open
      wide
      onClose={() => onDone(undefined)}
      footer={
        <>
          <Button onPress={() => onDone(undefined)}>{kitWords.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={selected === undefined}
            onPress={() => (selected === undefined ? undefined : open(selected))}
          >
            {fileWords.open}
          </Button>
        </>
      }
    >
      <Where folder={folder} canMake={false} />
      <FolderList
        entries={folder.entries}
        selected={selected?.path}
        onSelect={folder.select}
        onOpen={open}
        onPlace={folder.enter}
      />
      {folder.more === 0 ? null : <p>{fileWords.more(folder.more)}</p>}
    </Dialog>
  );
}

/** The name with the ending of the suggested one, where the person left it out. */
function withEnding(typed: string, ending: string): string {
  return ending === '' || typed.toLowerCase().endsWith(ending) ? typed : `${typed}${ending}`;
}

/**
 * Our own dialog for where a new file goes, for a shell that has none.
 * @param name what it might be called
 */
export function SaveDialog({ purpose, folder: first, name, onDone }: DialogProps & { readonly name: string }) {
  const { ending } = partsOfName(name);
  const folder = useFolder(first, [ending]);
  const [typed, setTyped] = useState(name);
  const fileName = withEnding(typed.trim(), ending);
  const isThere = folder.entries.some((entry) => !entry.folder && entry.name === fileName);
  const isPossible = !/[\\/]/u.test(typed);
  const choose = (entry: FolderEntry): void => {
    folder.select(entry);
    if (!entry.folder) setTyped(entry.name);
  };
  return (
    <Dialog
      title={fileWords.toSave(purpose)}
      open
      wide
      onClose={() => onDone(undefined)}
      footer={
        <>
          <Button onPress={() => onDone(undefined)}>{kitWords.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={typed.trim() === '' || !isPossible}
            onPress={() => onDone({ path: joined(folder.path, fileName), replace: isThere })}
          >
            {isThere ? fileWords.replace : fileWords.save}
          </Button>
        </>
      }
    >
      <Where folder={folder} canMake />
      <FolderList
        entries={folder.entries}
        selected={folder.selected?.path}
        onSelect={choose}
        onOpen={(entry) => (entry.folder ? folder.enter(entry.path) : choose(entry))}
        onPlace={folder.enter}
      />
      {folder.more === 0 ? null : <p>{fileWords.more(folder.more)}</p>}
      <TextField
        label={fileWords.fileName}
        value={typed}
        onChange={setTyped}
        error={isPossible ? undefined : fileWords.nameNotPossible}
      />
      {isThere ? <Callout tone="warning">{fileWords.alreadyThere(fileName)}</Callout> : null}
    </Dialog>
  );
}
