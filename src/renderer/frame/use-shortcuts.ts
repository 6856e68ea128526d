import { useEffect } from 'react';
import { isPossible } from '../commands/command.ts';
import type { Command } from '../commands/command.ts';
import { fits, isMac } from '../commands/shortcuts.ts';
import { useApp } from '../state/app.ts';

/** Where keys belong to what is typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="spinbutton"]') !== null
  );
}

/** Runs the commands by their keys, and those that the shell's menu asks for. A dialog over the window keeps its keys to itself. */
export function useShortcuts(commands: readonly Command[]): void {
  const app = useApp();
  useEffect(() => {
    const run = (command: Command | undefined): boolean => {
      if (command === undefined || !isPossible(command, app)) return false;
      void command.run(app);
      return true;
    };
    app.onMenu.run = (id) => {
      run(commands.find((command) => command.id === id));
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      const mac = isMac(app.session.store.getState().shell?.platform);
      const typing = isTyping(event.target);
      const command = commands.find(
        ({ shortcut, whileTyping }) =>
          shortcut !== undefined && fits(shortcut, event, mac) && (!typing || whileTyping === true),
      );
      if (run(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app, commands]);
}
