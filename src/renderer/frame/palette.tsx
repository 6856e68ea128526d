import { useDeferredValue, useState } from 'react';
import { RECORD_KINDS } from '../../core/records/fields.ts';
import { commandWords, frameWords } from '../../words/screens/frame.ts';
import { RECORD_KIND_WORDS } from '../../words/terms.ts';
import { useQuery } from '../client/use-query.ts';
import { isPossible } from '../commands/command.ts';
import type { Command } from '../commands/command.ts';
import { isMac, shown } from '../commands/shortcuts.ts';
import { locationOf } from '../places/place-of-kind.ts';
import { useApp } from '../state/app.ts';
import { useRecorded, useSession } from '../state/hooks.ts';
import { matching } from '../ui/combo-box.tsx';
import { CommandList } from '../ui/command-list.tsx';
import type { CommandEntry } from '../ui/command-list.tsx';

/** How many records are offered. */
const RECORDS = 12;

/** Ctrl+K: any record by its name, any command by its words. */
export function Palette({ commands }: { readonly commands: readonly Command[] }) {
  const app = useApp();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const mac = useSession((state) => isMac(state.shell?.platform));
  const isOpen = useSession((state) => state.register !== undefined);
  const recorded = useRecorded();
  const found = useQuery(
    'records.choices',
    isOpen && asked !== '' ? { ...recorded, kinds: [...RECORD_KINDS], search: asked, limit: RECORDS } : undefined,
    { keep: true },
  );
  const records: readonly CommandEntry[] =
    asked === ''
      ? []
      : (found.value?.choices ?? []).map(({ id, kind, name, detail }) => ({
          id: `record ${id}`,
          label: name,
          detail: [RECORD_KIND_WORDS[kind], detail].filter((part) => part !== '').join(', '),
          icon: kind,
          run: () => app.navigation.go(locationOf(kind, id)),
        }));
  const possible = commands.filter((command) => isPossible(command, app) && command.id !== 'window.palette');
  const fitting = matching(
    possible.map(({ id, title, group, also = '' }) => ({
      id,
      label: title,
      detail: `${commandWords.groups[group]} ${also}`,
    })),
    text,
  );
  const entries = fitting.flatMap(({ id }): CommandEntry[] => {
    const command = possible.find((one) => one.id === id);
    if (command === undefined) return [];
    return [
      {
        id,
        label: command.title,
        icon: command.icon,
        keys: command.shortcut === undefined ? undefined : shown(command.shortcut, mac),
        run: () => void command.run(app),
      },
    ];
  });
  return (
    <CommandList
      label={frameWords.findLong}
      hint={frameWords.findHint}
      text={text}
      onText={setText}
      sections={[
        { id: 'records', title: frameWords.records, entries: records },
        { id: 'commands', title: frameWords.commands, entries },
      ]}
      onClose={() => app.overlay.setState('none', true)}
    />
  );
}
