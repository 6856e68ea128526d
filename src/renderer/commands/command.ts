import type { App } from '../state/app.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Shortcut } from './shortcuts.ts';

/** Something that can be done: the palette, the keys, the menus and the list of keys are all read from these. */
export interface Command {
  /** Stable, such as `record.new`; the shell's own menu asks for commands by it. */
  readonly id: string;
  /** What it does, in words, beginning with the verb. */
  readonly title: string;
  readonly group: 'window' | 'go' | 'register' | 'record';
  /** Other words under which a person looks for it. */
  readonly also?: string;
  readonly icon?: IconName;
  readonly shortcut?: Shortcut;
  /** Also while the focus is in a field; else the field keeps the keys. */
  readonly whileTyping?: boolean;
  /** Whether it can be done now; always, where it is absent. */
  readonly when?: (app: App) => boolean;
  readonly run: (app: App) => void | Promise<void>;
}

/** Whether a command can be done now. */
export function isPossible(command: Command, app: App): boolean {
  return command.when?.(app) ?? true;
}
