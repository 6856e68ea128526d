import type { Reply } from '../../contract/contract.ts';
import { fileWords } from '../../words/screens/files.ts';
import { useQuery } from '../client/use-query.ts';
import { Button } from '../ui/button.tsx';
import { FileList } from '../ui/file-list.tsx';
import styles from './folder-dialog.module.css';

/** What is in a folder. */
export type FolderEntry = Reply<'folders.list'>['entries'][number];

function detailOf({ folder, bytes, changedAt }: FolderEntry): string | undefined {
  if (folder) return undefined;
  return [
    ...(bytes === null ? [] : [fileWords.bytes(bytes)]),
    ...(changedAt === null ? [] : [fileWords.changed(changedAt.slice(0, 10))]),
  ].join(', ');
}

/** The person's folders beside what is in the one that is shown. */
export function FolderList({
  entries,
  selected,
  onSelect,
  onOpen,
  onPlace,
}: {
  readonly entries: readonly FolderEntry[];
  readonly selected: string | undefined;
  readonly onSelect: (entry: FolderEntry) => void;
  readonly onOpen: (entry: FolderEntry) => void;
  readonly onPlace: (path: string) => void;
}) {
  const places = useQuery('folders.places', {}).value?.places ?? [];
  const withEntry = (run: (entry: FolderEntry) => void) => (path: string) => {
    const entry = entries.find((one) => one.path === path);
    if (entry !== undefined) run(entry);
  };
  return (
    <div className={styles.columns}>
      <ul className={styles.places} aria-label={fileWords.places}>
        {places.map((place) => (
          <li key={place.path}>
            <Button
              variant="quiet"
              size="small"
              icon={place.kind === 'home' ? 'start' : 'folder'}
              onPress={() => onPlace(place.path)}
            >
              {place.kind === 'drive' ? place.name : fileWords.placeName[place.kind]}
            </Button>
          </li>
        ))}
      </ul>
      <FileList
        label={fileWords.folders}
        items={entries.map((entry) => ({
          id: entry.path,
          label: entry.name,
          icon: entry.folder ? 'folder' : 'file',
          detail: detailOf(entry),
        }))}
        selected={selected}
        onSelect={withEntry(onSelect)}
        onOpen={withEntry(onOpen)}
        empty={fileWords.emptyFolder}
      />
    </div>
  );
}
