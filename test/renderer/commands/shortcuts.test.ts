import { describe, expect, it } from 'vitest';
import { commandsOf } from '../../../src/renderer/commands/registry.ts';
import { collisions, fits, isSafe, shown, spoken } from '../../../src/renderer/commands/shortcuts.ts';
import { PLACES } from '../../../src/renderer/places/places.ts';

const COMMANDS = commandsOf(PLACES);

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the shortcuts of all commands', () => {
  it('do not collide', () => {
    expect(collisions(COMMANDS)).toEqual([]);
  });

  it('do not fire while one types or steers a screen reader', () => {
    expect(COMMANDS.filter(({ shortcut }) => shortcut !== undefined && !isSafe(shortcut)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('leave the keys of copying, cutting, pasting, printing and closing alone', () => {
    const taken = new Set(['Mod+C', 'Mod+X', 'Mod+V', 'Mod+A', 'Mod+P', 'Mod+W', 'Mod+Q', 'Alt+F4', 'F5', 'F12']);
    expect(COMMANDS.filter(({ shortcut }) => shortcut !== undefined && taken.has(shortcut))).toEqual([]);
  });

  it('belong to commands with an id of their own each', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });
});

describe('collisions', () => {
  it('are found whatever the order and the case', () => {
    const commands = [
      { id: 'a', shortcut: 'Mod+Shift+K' },
      { id: 'b', shortcut: 'Shift+Mod+k' },
      { id: 'c', shortcut: 'Mod+K' },
      { id: 'd' },
    ];
    expect(collisions(commands)).toEqual([{ shortcut: 'Mod+Shift+K', ids: ['a', 'b'] }]);
  });
});

describe('a key press', () => {
  it.each([
    ['Mod+K', press('k', { ctrlKey: true }), false, true],
    ['Mod+K', press('K', { ctrlKey: true }), false, true],
    ['Mod+K', press('k', { metaKey: true }), false, false],
    ['Mod+K', press('k', { metaKey: true }), true, true],
    ['Mod+K', press('k', { ctrlKey: true }), true, false],
    ['Mod+K', press('k', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod+K', press('k', { ctrlKey: true, altKey: true }), false, false],
    ['Mod+K', press('k'), false, false],
    ['Alt+ArrowLeft', press('ArrowLeft', { altKey: true }), false, true],
    ['F6', press('F6'), false, true],
    ['Mod+/', press('/', { ctrlKey: true }), false, true],
  ])('is or is not %s: %o', (shortcut, key, mac, expected) => {
    expect(fits(shortcut, key, mac)).toBe(expected);
  });
});

describe('a shortcut in words', () => {
  it('is written as each machine does', () => {
    expect(shown('Mod+Shift+K', false)).toBe('Ctrl+Shift+K');
    expect(shown('Mod+Shift+K', true)).toBe('⌘⇧K');
    expect(shown('Alt+ArrowLeft', false)).toBe('Alt+←');
    expect(spoken('Mod+K', false)).toBe('Control+K');
  });

  it.each([
    ['K', false],
    ['Shift+K', false],
    ['F6', true],
    ['Alt+K', true],
  ])('%s is safe: %s', (shortcut, expected) => {
    expect(isSafe(shortcut)).toBe(expected);
  });
});
