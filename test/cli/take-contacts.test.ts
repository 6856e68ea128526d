import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TakenBackAnswer, TakenInAnswer } from '../../src/cli/shapes.ts';
import { bytesOf } from '../engine/register/support.ts';
import { answerOf, cli, containing, optima, placeOf } from './run.ts';

function fileOf(name: string, text: string): string {
  const file = placeOf(name);
  writeFileSync(file, text);
  return file;
}

const LIST = 'who,works for,where,mail\nJane Doe,Acme,Kenya,jane@acme.example\nKim,Acme,Korea,kim@acme.example\n';
const MAP = JSON.stringify({
  full_name: 'who',
  organisation: 'works for',
  jurisdiction: 'where',
  businessEmail: 'mail',
});
const WHO = ['--by', 'A. Officer'];

/** Each command is a process of its own, and some tests run several. */
const SEVERAL = { timeout: 90_000 };

it('take-contacts takes a list in by a map of its columns, twice the same, and back again', SEVERAL, () => {
  const file = optima();
  const list = fileOf('list.csv', LIST);
  const map = fileOf('map.json', MAP);
  const rejects = placeOf('rejects.csv');
  const before = bytesOf(file);
  const dry = answerOf(TakenInAnswer, ['take-contacts', file, list, '--map', map, '--dry-run']);
  expect(dry).toMatchObject({ code: 1, dryRun: true, rowsIn: 2, taken: 1, held: 0, rejected: 1, takeIn: null });
  expect(bytesOf(file).equals(before)).toBe(true);

  const command = ['take-contacts', file, list, '--map', map, '--rejects', rejects, ...WHO];
  const taken = answerOf(TakenInAnswer, command);
  expect(taken).toMatchObject({ code: 1, rowsIn: 2, taken: 1, held: 0, rejected: 1, causes: { jurisdiction: 1 } });
  expect(readFileSync(rejects, 'utf8')).toContain("3,'Korea' does not name one jurisdiction");
  expect(answerOf(TakenInAnswer, command)).toMatchObject({ taken: 0, held: 1, rejected: 1, takeIn: null });

  const back = ['take-contacts', file, '--back', taken.takeIn ?? '', ...WHO];
  expect(cli(back)).toMatchObject({ code: 2, err: containing('--reason') });
  expect(answerOf(TakenBackAnswer, [...back, '--reason', 'Wrong list'])).toMatchObject({ code: 0, removed: 1 });
});

it('take-contacts says in words what became of the rows', () => {
  const list = fileOf('list.csv', LIST);
  const map = fileOf('map.json', MAP);
  const { code, out } = cli(['take-contacts', optima(), list, '--map', map, ...WHO]);
  expect(code).toBe(1);
  expect(out).toContain('2 rows read = 1 taken in + 0 already held + 1 reject.');
  expect(out).toContain('Jurisdiction missing or not readable');
  expect(out).toContain('To take the whole list back: take-contacts');
});

it('take-contacts and route refuse a map that is none, and route reads the same map', SEVERAL, () => {
  const file = optima();
  const list = fileOf('list.csv', LIST);
  const out = placeOf('routed.csv');
  const take = (map: string) => cli(['take-contacts', file, list, '--map', map, ...WHO]);
  expect(take(fileOf('map.json', '["who"]'))).toMatchObject({ code: 2, err: containing('is no JSON object') });
  expect(take(fileOf('map.json', '{"shoe_size": "who"}'))).toMatchObject({ code: 2, err: containing("'shoe_size'") });
  expect(take(placeOf('nowhere.json'))).toMatchObject({ code: 3, err: containing('There is no file') });
  expect(take(fileOf('map.json', '{"jurisdiction": "where"}'))).toMatchObject({
    err: containing('names the organisation'),
  });
  const routed = cli(['route', file, '--in', list, '--out', out, '--map', fileOf('map.json', MAP)]);
  expect(routed).toMatchObject({ code: 1, out: containing('2 rows in = 1 rows out + 1 rejected') });
});
