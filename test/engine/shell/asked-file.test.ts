import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedFile } from '../../../src/engine/shell/asked-file.ts';

const HERE = path.resolve('/home/ada');

describe('the register that a command line asks for', () => {
  it.each([
    [['group.register'], '/home/ada/group.register'],
    [['/srv/share/group.register'], '/srv/share/group.register'],
    [['../eve/x'], '/home/eve/x'],
    [['--no-sandbox', 'group.register'], '/home/ada/group.register'],
    [['a b.register', 'second'], '/home/ada/a b.register'],
    [['', 'x'], '/home/ada/x'],
  ])('%j is %s', (args, file) => {
    expect(askedFile(args, HERE)).toBe(path.resolve(file));
  });

  it.each([
    ['nothing', []],
    ['options only', ['--inspect=9229', '--remote-debugging-port=1', '-e', '--load-extension=x']],
    ['what is no text', [7, null, {}, ['x']]],
    ['an address', ['https://example.com/x.register']],
    ['a script', [['javascript', 'alert(1)'].join(':')]],
    ['a file address', ['file:///etc/passwd']],
    ['a shell link', ['ms-settings:privacy']],
    ['a zero byte', ['x\0.register']],
    ['a path without end', ['x'.repeat(5000)]],
  ])('is none in %s', (_, args) => {
    expect(askedFile(args, HERE)).toBeUndefined();
  });
});
