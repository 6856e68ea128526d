import { frameWords } from '../../words/screens/frame.ts';
import type { Command } from '../commands/command.ts';
import { isMac, shown } from '../commands/shortcuts.ts';
import { useApp } from '../state/app.ts';
import { useSession } from '../state/hooks.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Facts } from '../ui/facts.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { Hidden } from '../ui/hidden.tsx';

/** Every shortcut, read from the commands themselves. */
export function KeyList({ commands }: { readonly commands: readonly Command[] }) {
  const { overlay } = useApp();
  const mac = useSession((state) => isMac(state.shell?.platform));
  const facts = commands.flatMap(({ title, shortcut }) => {
    if (shortcut === undefined) return [];
    const keys = shown(shortcut, mac);
    return [
      {
        label: title,
        value: (
          <>
            <KeyHint keys={keys} />
            <Hidden>{keys}</Hidden>
          </>
        ),
      },
    ];
  });
  return (
    <Dialog title={frameWords.keysTitle} open onClose={() => overlay.setState('none', true)}>
      <Facts facts={facts} />
    </Dialog>
  );
}
