import { commandWords } from '../../words/screens/frame.ts';
import { helpWords as words } from '../../words/screens/help.ts';
import type { Command } from '../commands/command.ts';
import { isMac, shown } from '../commands/shortcuts.ts';
import { useSession } from '../state/hooks.ts';
import { ShortTable } from '../table/short-table.tsx';
import { Section } from '../ui/facts.tsx';
import { Hidden } from '../ui/hidden.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import styles from './help.module.css';

type Line = readonly [keys: string, does: string];

const GROUPS: ReadonlyArray<Command['group']> = ['window', 'register', 'record', 'go'];

function KeyLines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <Section title={title}>
      <ShortTable
        caption={title}
        rows={lines}
        keyOf={([keys, does]) => `${keys} ${does}`}
        columns={[
          { id: 'does', heading: words.does, head: true, cell: ([, does]) => does },
          {
            id: 'keys',
            heading: words.key,
            narrow: true,
            cell: ([keys]) => (
              <>
                <KeyHint keys={keys} />
                <Hidden>{keys}</Hidden>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** Every key, for reading and for printing: those of the commands are read from the commands themselves. */
export function KeyTables({ commands }: { readonly commands: readonly Command[] }) {
  const mac = useSession((state) => isMac(state.shell?.platform));
  const without = commands.filter(({ shortcut }) => shortcut === undefined);
  return (
    <div className={styles.keys}>
      {GROUPS.map((group) => {
        const lines = commands.flatMap(({ title, shortcut, group: own }): Line[] =>
          shortcut === undefined || own !== group ? [] : [[shown(shortcut, mac), title]],
        );
        return lines.length === 0 ? null : <KeyLines key={group} title={commandWords.groups[group]} lines={lines} />;
      })}
      <KeyLines title={words.keysInTables} lines={words.tableKeys} />
      <KeyLines title={words.keysInForms} lines={words.formKeys} />
      <KeyLines title={words.keysInPictures} lines={words.pictureKeys} />
      <Section title={words.withoutKeys}>
        <p className={styles.faint}>{words.withoutKeysText(shown('Mod+K', mac))}</p>
        <ul className={styles.plain}>
          {without.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
