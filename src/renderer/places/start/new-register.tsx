import { useState } from 'react';
import { kitWords } from '../../../words/screens/kit.ts';
import { startWords as words } from '../../../words/screens/start.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks what a new register is called, before it is asked where it goes. */
export function NewRegister({
  onClose,
  onName,
}: {
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const next = (): void => {
    if (name.trim() === '') setTried(true);
    else onName(name.trim());
  };
  return (
    <Dialog
      title={words.newTitle}
      open
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{kitWords.cancel}</Button>
          <Button variant="primary" onPress={next}>
            {words.newNext}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <TextField
          label={words.newName}
          description={words.newNameHint}
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? words.nameMissing : undefined}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
