import { useState } from 'react';
import { fileWords } from '../../words/screens/files.ts';
import { useCommand } from '../client/use-command.ts';
import { Button } from '../ui/button.tsx';
import { saidProblem } from '../ui/said.ts';
import { TextField } from '../ui/text-field.tsx';
import { joined } from './paths.ts';
import styles from './folder-dialog.module.css';

/** Makes a folder in the one that is shown, and goes into it. */
export function NewFolder({ folder, onMade }: { readonly folder: string; readonly onMade: (path: string) => void }) {
  const [name, setName] = useState<string>();
  const make = useCommand('folders.make');
  const run = async (): Promise<void> => {
    const outcome = await make.run({ path: joined(folder, name ?? '') });
    if (!outcome.ok) return;
    setName(undefined);
    onMade(outcome.value.path);
  };
  if (name === undefined) {
    return (
      <Button size="small" icon="folder" onPress={() => setName('')}>
        {fileWords.newFolder}
      </Button>
    );
  }
  return (
    <div className={styles.making}>
      <TextField
        label={fileWords.newFolderName}
        value={name}
        onChange={setName}
        error={make.problem === undefined ? undefined : saidProblem(make.problem)}
        autoFocus
      />
      <Button isDisabled={name.trim() === ''} isPending={make.busy} onPress={() => void run()}>
        {fileWords.make}
      </Button>
    </div>
  );
}
