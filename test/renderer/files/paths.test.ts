import { expect, it } from 'vitest';
import { asFileName } from '../../../src/renderer/files/paths.ts';

it.each([
  ['Optima Group.register', 'Optima Group.register'],
  ['Tiny & Söhne <Ltd>.register', 'Tiny & Söhne Ltd.register'],
  ['a/b: "c"?.xlsx', 'a b c.xlsx'],
  ['Board report of 22. November', 'Board report of 22. November'],
  [`${'Long name '.repeat(30)}.register`, `${'Long name '.repeat(30).slice(0, 171).trimEnd()}.register`],
])('%s is proposed as a name of a file without what a file system refuses, and keeps its ending', (text, name) => {
  expect(asFileName(text)).toBe(name);
});
