/** A shortcut as it is written: `Mod` is Ctrl, or Cmd on a Mac; then Alt, Shift, and the key. */
export type Shortcut = string;

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether the machine is a Mac, by the shell's name of its platform. */
export function isMac(platform: string | undefined): boolean {
  return platform === 'darwin';
}

/** Whether a key press is this shortcut. */
export function fits(shortcut: Shortcut, press: Press, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    mod === wants('Mod') &&
    !otherMod &&
    press.altKey === wants('Alt') &&
    press.shiftKey === wants('Shift')
  );
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** How a shortcut is shown: 'Ctrl+K', or '⌘K'. */
export function shown(shortcut: Shortcut, mac: boolean): string {
  const signs: Readonly<Record<string, string>> = mac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  return shortcut
    .split('+')
    .map((part) => signs[part] ?? ARROWS[part] ?? part)
    .join(mac ? '' : '+');
}

/** How a screen reader is told: 'Control+K'. */
export function spoken(shortcut: Shortcut, mac: boolean): string {
  return shortcut.replace('Mod', mac ? 'Meta' : 'Control');
}

/** Shortcuts without Ctrl, Cmd, Alt or a function key would fire while somebody types or a screen reader is steered. */
export function isSafe(shortcut: Shortcut): boolean {
  const parts = shortcut.split('+');
  return parts.includes('Mod') || parts.includes('Alt') || /^F\d{1,2}$/u.test(parts.at(-1) ?? '');
}

/** The shortcuts that more than one command claims, with the commands. */
export function collisions(
  commands: ReadonlyArray<{ readonly id: string; readonly shortcut?: Shortcut | undefined }>,
): ReadonlyArray<{ readonly shortcut: Shortcut; readonly ids: readonly string[] }> {
  const withKeys = commands.flatMap(({ id, shortcut }) => (shortcut === undefined ? [] : [{ id, shortcut }]));
  const canonical = (shortcut: Shortcut): string => shortcut.toLowerCase().split('+').toSorted().join('+');
  return [...Map.groupBy(withKeys, ({ shortcut }) => canonical(shortcut)).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ shortcut: same[0]?.shortcut ?? '', ids: same.map(({ id }) => id) }));
}
