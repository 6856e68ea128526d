import { expect, it } from 'vitest';
import { EraseAnswer, RecordsAnswer, VerifyAnswer } from '../../src/cli/shapes.ts';
import { idOf } from '../engine/register/still.ts';
import { bytesOf } from '../engine/register/support.ts';
import { answerOf, cli, matching, optima } from './run.ts';

interface Sought {
  readonly id: string;
  readonly lastName: string;
  readonly businessEmail: string;
}

it('erase makes a contact gone from the bytes of the file, and the history holds', () => {
  const file = optima();
  const [person] = answerOf(RecordsAnswer, ['list', file, 'contacts']).records as unknown as readonly Sought[];
  if (person === undefined) throw new Error('the sample has lost its contacts');
  expect(bytesOf(file).includes(person.businessEmail)).toBe(true);
  const answer = answerOf(EraseAnswer, [
    'erase',
    file,
    'contact',
    person.id,
    '--reason',
    'Request 7',
    '--by',
    'A. Officer',
    '--keep-out',
  ]);
  expect(answer).toMatchObject({
    code: 0,
    rewritten: true,
    erased: [{ id: person.id, versions: 1, keptOut: true }],
  });
  expect(bytesOf(file).includes(person.businessEmail)).toBe(false);
  expect(answerOf(VerifyAnswer, ['history', 'verify', file])).toMatchObject({ code: 0, sound: true, problems: [] });
  expect(cli(['history', file, '--record', person.id]).out).toMatch(/erased contact.+Request 7/);
});

it('erase is refused for other kinds, for an unknown id and without a reason, and changes nothing', () => {
  const file = optima();
  const before = bytesOf(file);
  const why = ['--reason', 'Request 7', '--by', 'A. Officer'];
  expect(cli(['erase', file, 'entities', idOf(1), ...why])).toMatchObject({ code: 2, err: matching(/Only contacts/) });
  expect(cli(['erase', file, 'contact', idOf(1), ...why])).toMatchObject({
    code: 2,
    err: matching(/Nothing was erased[\s\S]+Nothing is held/),
  });
  expect(cli(['erase', file, 'contact', idOf(1), '--by', 'A'])).toMatchObject({ code: 2 });
  expect(bytesOf(file).equals(before)).toBe(true);
});
