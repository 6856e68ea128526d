import { useState } from 'react';
import { settingsWords as words } from '../../../words/screens/settings.ts';
import { useApp } from '../../state/app.ts';
import { usePreferences, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RadioGroup } from '../../ui/toggle.tsx';
import styles from './place.module.css';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

/** Who works here, and how the window looks: what is the person's own and not the register's. */
export function Own() {
  const { preferences, toasts, overlay } = useApp();
  const kept = usePreferences();
  const shell = useSession((state) => state.shell);
  const [typed, setTyped] = useState<string>();
  const name = typed ?? kept?.name ?? '';
  const keep = async (): Promise<void> => {
    if (await preferences.set({ name: name.trim() })) {
      setTyped(undefined);
      toasts.show({ tone: 'done', text: words.nameKept });
    }
  };
  return (
    <>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField label={words.who} description={words.whoHint} value={name} onChange={setTyped} />
        <Button type="submit" isDisabled={name.trim() === '' || name === kept?.name}>
          {words.saveName}
        </Button>
      </form>
      <RadioGroup
        label={words.theme}
        inline
        value={kept?.theme ?? 'system'}
        onChange={(theme) => void preferences.set({ theme: theme as (typeof THEMES)[number] })}
        choices={THEMES.map((theme) => ({ id: theme, label: words.themes[theme] }))}
      />
      <Section title={words.program}>
        <Facts
          facts={[
            { label: words.version, value: shell?.version },
            { label: words.runsIn, value: shell === undefined ? undefined : words.shell[shell.shell] },
            {
              label: words.secrets,
              value: shell === undefined ? undefined : words.keepsSecrets[shell.secrets],
            },
            {
              label: words.keys,
              value: (
                <Button size="small" onPress={() => overlay.setState('keys', true)}>
                  {words.showKeys}
                </Button>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
