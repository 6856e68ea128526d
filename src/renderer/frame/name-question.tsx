import { useState } from 'react';
import { startWords as words } from '../../words/screens/start.ts';
import { useApp } from '../state/app.ts';
import { usePreferences } from '../state/hooks.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Asks at the first start who works here, because every change bears a name. Whoever only reads may answer later. */
export function NameQuestion() {
  const { preferences } = useApp();
  const known = usePreferences()?.name;
  const [name, setName] = useState('');
  const [later, setLater] = useState(false);
  if (known === undefined || known !== '' || later) return null;
  const keep = (): void => {
    if (name.trim() !== '') void preferences.set({ name: name.trim() });
  };
  return (
    <Dialog
      title={words.whoTitle}
      open
      staysOpen
      onClose={() => setLater(true)}
      footer={
        <>
          <Button onPress={() => setLater(true)}>{words.whoLater}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={keep}>
            {words.whoSave}
          </Button>
        </>
      }
    >
      <p>{words.whoText}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField label={words.whoField} description={words.whoHint} value={name} onChange={setName} autoFocus />
      </form>
    </Dialog>
  );
}
