import type { MenuItemConstructorOptions } from 'electron';
import { menuWords } from '../words/shell.ts';

/** The commands that the native menu offers; the pages have one of each name. */
export type MenuCommand = keyof typeof menuWords.commands;

/** A line of the menu: a command of the pages, a rule between groups, or what only the system can do. */
type Line = MenuCommand | '-' | MenuItemConstructorOptions;

/** What the menu shows of the keys of a command. The page itself hears them. */
const KEYS: Readonly<Partial<Record<MenuCommand, string>>> = {
  'record.new': 'CmdOrCtrl+N',
  'register.undo': 'CmdOrCtrl+Z',
  'register.redo': 'CmdOrCtrl+Shift+Z',
  'window.palette': 'CmdOrCtrl+K',
  'window.search': 'CmdOrCtrl+F',
  'window.back': 'Alt+Left',
  'window.forward': 'Alt+Right',
  'window.next-pane': 'F6',
  'window.keys': 'CmdOrCtrl+/',
  'window.help': 'F1',
};

/** What text fields need on a Mac, where keys of editing come from the menu; elsewhere they work by themselves. */
const EDITING: readonly Line[] = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];

function lines(mac: boolean): ReadonlyArray<readonly [keyof typeof menuWords.headings, readonly Line[]]> {
  const quit: readonly Line[] = mac ? [] : ['-', { role: 'quit' }];
  const undoTyping: readonly Line[] = mac ? [{ role: 'undo' }, { role: 'redo' }, '-'] : [];
  return [
    ['register', ['register.new', 'register.open', '-', 'register.close', ...quit]],
    ['edit', ['record.new', 'register.undo', 'register.redo', '-', ...undoTyping, ...EDITING]],
    [
      'go',
      [
        'window.palette',
        'window.search',
        '-',
        'window.back',
        'window.forward',
        'window.next-pane',
        '-',
        'register.today',
      ],
    ],
    [
      'view',
      [
        'window.theme-system',
        'window.theme-light',
        'window.theme-dark',
        'window.theme-contrast',
        '-',
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        '-',
        { role: 'togglefullscreen' },
      ],
    ],
    ['help', ['window.help', 'window.keys', 'window.tour']],
  ];
}

/**
 * The native menu. Its own items do nothing but send the name of a command to the page, which knows whether it is possible and does it.
 * @param mac is it a Mac, whose first menu is the program's own?
 * @param send tells the page
 */
export function menuTemplate(mac: boolean, send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const itemOf = (line: Line): MenuItemConstructorOptions => {
    if (line === '-') return { type: 'separator' };
    if (typeof line !== 'string') return line;
    const keys = KEYS[line];
    const shown = keys === undefined ? {} : { accelerator: keys, registerAccelerator: false };
    return { id: line, label: menuWords.commands[line], ...shown, click: () => send(line) };
  };
  const menus = lines(mac).map(([heading, items]) => ({
    label: menuWords.headings[heading],
    submenu: items.map((line) => itemOf(line)),
  }));
  return mac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus;
}
