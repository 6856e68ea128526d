import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  HistoryAnswer,
  ImportAnswer,
  InfoAnswer,
  RecordAnswer,
  RecordsAnswer,
  VerifyAnswer,
  WriteAnswer,
} from '../../src/cli/shapes.ts';
import { idOf, recordFor } from '../engine/register/still.ts';
import { bytesOf, ownFolder } from '../engine/register/support.ts';
import { answerOf, cli, containing, done, matching, optima, placeOf, sampleBytes } from './run.ts';

const BY = ['--by', 'A. Officer'];

let made: Buffer;

beforeAll(() => {
  const file = placeOf('group.register');
  done(['new', file, '--name', 'Optima Group', ...BY]);
  for (const record of [
    recordFor('entity', 1),
    recordFor('entity', 2, { legalName: 'Asia Sdn Bhd', country: 'MY', parent: idOf(1) }),
  ]) {
    done(['put', file, 'entities', JSON.stringify(record), ...BY]);
  }
  made = bytesOf(file);
});

/** A register with two companies, made by the program. */
function madeRegister(): string {
  const file = placeOf('group.register');
  writeFileSync(file, made);
  return file;
}

describe('new', () => {
  it('makes a register under the name given, or that of the file', () => {
    const file = placeOf('Client 7.register');
    expect(cli(['new', file, ...BY]).out).toMatch(/Made the register 'Client 7'/);
    expect(answerOf(InfoAnswer, ['info', file])).toMatchObject({
      code: 0,
      register: { name: 'Client 7' },
      history: { entries: 1 },
    });
  });

  it('never replaces a file without --force', () => {
    const file = placeOf('x.register');
    writeFileSync(file, 'precious');
    expect(cli(['new', file, ...BY])).toMatchObject({ code: 3, out: '' });
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect(cli(['new', file, '--force', ...BY]).code).toBe(0);
  });

  it('refuses a blank name as a wrong use', () => {
    const file = placeOf('x.register');
    expect(cli(['new', file, '--name', ' ', ...BY])).toMatchObject({
      code: 2,
      out: '',
      err: matching(/--name is blank/),
    });
    expect(existsSync(file)).toBe(false);
  });

  it('says whose change it is where nobody was named', () => {
    const { code, err, out } = cli(['new', placeOf('x.register')]);
    expect(code).toBe(0);
    expect(err).toMatch(/recorded under .+--by NAME/);
    expect(out).not.toMatch(/recorded under/);
  });
});

describe('put, show, list, remove, history', () => {
  it('carry a record in, show it, change it, and take it out, each on record', () => {
    const file = madeRegister();
    const put = answerOf(WriteAnswer, [
      'put',
      file,
      'notices',
      '{"title":"Privacy notice"}',
      ...BY,
      '--reason',
      'published',
    ]);
    expect(put).toMatchObject({ code: 0, kind: 'notice', outcome: 'new' });
    expect(put.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(answerOf(RecordsAnswer, ['list', file, 'notices']).records).toHaveLength(1);
    const shown = answerOf(RecordAnswer, ['show', file, 'entities', idOf(2)]);
    expect(shown).toMatchObject({ record: { country: 'MY' }, names: { [idOf(1)]: 'Optima Contracting Limited' } });
    expect(cli(['show', file, 'entities', idOf(2)]).out).toContain(`parent: Optima Contracting Limited (${idOf(1)})`);
    const removed = answerOf(WriteAnswer, ['remove', file, 'notices', put.id, '--reason', 'withdrawn', ...BY]);
    expect(removed).toMatchObject({ outcome: 'removed' });
    const { history } = answerOf(HistoryAnswer, ['history', file, '--record', put.id]);
    expect(history.map(({ action, by, reason, name }) => [action, by, reason, name])).toEqual([
      ['put', 'A. Officer', 'published', 'Privacy notice'],
      ['remove', 'A. Officer', 'withdrawn', 'Privacy notice'],
    ]);
    expect(cli(['history', file]).out).toContain('withdrawn');
  });

  it('take a record that was shown and changed, from standard input, alone or within its answer', () => {
    const file = madeRegister();
    const record = cli(['show', file, 'entities', idOf(1), '--record']).out;
    const one = cli(['put', file, 'entities', '-', ...BY], record.replace('Optima Contracting Limited', 'Optima Ltd'));
    expect(one).toMatchObject({ code: 0, out: `Changed the group entity 'Optima Ltd' (${idOf(1)}).\n` });
    const answer = cli(['show', file, 'entities', idOf(1), '--json']).out;
    const two = cli(['put', file, 'entities', '-', ...BY], answer.replace('Optima Ltd', 'Optima plc'));
    expect(two.out).toContain("Changed the group entity 'Optima plc'");
    expect(cli(['put', file, 'entities', '-', ...BY], answer.replace('Optima Ltd', 'Optima plc')).out).toMatch(
      /nothing was written/,
    );
  });

  it('name the parts that are processors and safeguards, for reading only', () => {
    const file = optima();
    const all = answerOf(RecordsAnswer, ['list', file, 'third-parties']).records.length;
    const processors = answerOf(RecordsAnswer, ['list', file, 'processors']).records.length;
    expect(processors).toBeGreaterThan(0);
    expect(processors).toBeLessThan(all);
    const safeguards = answerOf(RecordsAnswer, ['list', file, 'safeguards']).records;
    expect(safeguards.length).toBeGreaterThan(0);
    expect(cli(['put', file, 'safeguards', '{}', ...BY])).toMatchObject({
      code: 2,
      err: containing("write to 'agreements'"),
    });
  });

  it('take every kind by its plural and by its code', () => {
    const file = optima();
    for (const kind of ['contacts', 'contact', 'accepted-risks', 'matters', 'policies']) {
      expect(answerOf(RecordsAnswer, ['list', file, kind]).records.length).toBeGreaterThan(0);
    }
    expect(cli(['list', file, 'companies'])).toMatchObject({
      code: 2,
      err: containing('entities, third-parties'),
    });
  });

  it('answer for a day of the past', () => {
    const file = madeRegister();
    const before = answerOf(RecordsAnswer, ['list', file, 'entities', '--as-recorded', '2020-01-01']);
    expect(before).toMatchObject({ asRecorded: '2020-01-01', records: [], register: { seal: null } });
    expect(cli(['list', file, 'entities', '--as-recorded', '2020-01-01']).err).toMatch(/did not exist/);
    expect(cli(['info', file, '--as-recorded', '2020-01-01']).err).toMatch(/did not exist/);
    expect(cli(['list', file, 'entities', '--as-recorded', '2999-01-01'])).toMatchObject({ code: 2 });
    expect(cli(['list', file, 'entities', '--as-recorded', 'yesterday'])).toMatchObject({ code: 2 });
  });
});

describe('a refused put or remove ends with 2, tells each field, and leaves the file as it was:', () => {
  const refused: ReadonlyArray<readonly [what: string, words: readonly string[], told: RegExp]> = [
    [
      'an unknown field',
      ['put', 'entities', '{"legalName":"X","country":"GB","legalname":1}'],
      /legalname: .*did you mean 'legalName'/,
    ],
    [
      'a bad date',
      ['put', 'entities', '{"legalName":"X","country":"GB","existsFrom":"2026-02-30"}'],
      /existsFrom: '2026-02-30' is not a day/,
    ],
    [
      'a reference to nothing',
      ['put', 'entities', `{"legalName":"X","country":"GB","parent":"${idOf(77)}"}`],
      /parent: names .*77|parent: names .*no record/,
    ],
    [
      'no such country',
      ['put', 'entities', '{"legalName":"X","country":"XX"}'],
      /country: 'XX' is the code of no territory/,
    ],
    ['a missing field', ['put', 'entities', '{"legalName":"X"}'], /country: is missing/],
    ['broken JSON', ['put', 'entities', '{"legalName":"X",}'], /the JSON given, line 1, column 18/],
    ['a key twice', ['put', 'entities', '{"legalName":"X","legalName":"Y"}'], /'legalName' stands twice/],
    ['a list', ['put', 'entities', '[]'], /one JSON object/],
    [
      'a key named __proto__',
      ['put', 'entities', '{"legalName":"X","country":"GB","__proto__":{}}'],
      /__proto__: there is no such field/,
    ],
    ['nothing at all', ['put', 'entities', '-'], /Give the record as JSON/],
    [
      'a record that others name',
      ['remove', 'entities', idOf(1), '--reason', 'x'],
      /still named by the group entity 'Asia Sdn Bhd' \(.*\) in parent/,
    ],
    ['a removal without a reason', ['remove', 'entities', idOf(1)], /--reason/],
    ['an id that is not there', ['remove', 'entities', idOf(77), '--reason', 'x'], /no group entity has the id/],
    ['an unknown option', ['put', 'entities', '{}', '--fast'], /--fast/],
  ];

  it.each(refused)('%s', (_, [verb = '', ...rest], told) => {
    const file = madeRegister();
    const before = bytesOf(file);
    const { code, out, err } = cli([verb, file, ...rest, ...BY]);
    expect(err).toMatch(told);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
    expect(bytesOf(file).equals(before)).toBe(true);
  });
});

describe('a register that cannot be read ends every command with 3, in words', () => {
  it.each([
    ['text', Buffer.from('hello, this is not a register'), /is not a register/],
    ['nothing', Buffer.alloc(0), /is empty/],
    ['a piece', sampleBytes('optima').subarray(0, 20_000), /is cut short/],
    ['a newer one', Buffer.from(sampleBytes('optima')).fill(9, 63, 64), /newer version of the program \(format 9/],
  ])('%s', (_, bytes, told) => {
    const folder = ownFolder();
    const file = path.join(folder, 'x.register');
    writeFileSync(file, bytes);
    for (const words of [
      ['info', file],
      ['put', file, 'entities', '{"legalName":"X","country":"GB"}', '--by', 'A'],
      ['history', 'verify', file],
    ]) {
      const { code, out, err } = cli(words);
      expect(err).toMatch(told);
      expect({ code, out }).toEqual({ code: 3, out: '' });
    }
    expect(bytesOf(file).equals(bytes)).toBe(true);
  });

  it('a folder, and a file that is not there', () => {
    const folder = ownFolder();
    expect(cli(['info', folder])).toMatchObject({ code: 3, err: containing('is a folder') });
    expect(cli(['info', path.join(folder, 'none')])).toMatchObject({
      code: 3,
      err: containing('There is no file'),
    });
  });
});

describe('history verify', () => {
  it('says that a sound register is sound, and names what was changed in another', () => {
    const file = optima();
    expect(answerOf(VerifyAnswer, ['history', 'verify', file])).toMatchObject({ code: 0, sound: true, problems: [] });
    const bytes = bytesOf(file);
    const at = bytes.indexOf('Optima Products Asia');
    bytes.write('Optimo', at);
    writeFileSync(file, bytes);
    const broken = answerOf(VerifyAnswer, ['history', 'verify', file]);
    expect(broken).toMatchObject({ code: 1, sound: false });
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(cli(['history', 'verify', file])).toMatchObject({
      code: 1,
      out: matching(/not as the program left it/),
    });
  });
});

describe('export register and import', () => {
  it('give the same register back, byte for byte in its JSON', () => {
    const folder = ownFolder();
    const [one, two, again] = ['one.json', 'two.json', 'again.register'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const file = optima();
    const wrote = cli(['export', 'register', file, '--format', 'json', '-o', one]);
    expect(wrote).toMatchObject({ code: 0, out: matching(/reopened it and counted: entities 7,/) });
    expect(answerOf(ImportAnswer, ['import', again, one, ...BY])).toMatchObject({
      code: 0,
      how: 'adopted',
      written: true,
    });
    cli(['export', 'register', again, '--format', 'json', '-o', two]);
    expect(bytesOf(two).equals(bytesOf(one))).toBe(true);
    expect(answerOf(ImportAnswer, ['import', again, one, ...BY])).toMatchObject({
      how: 'merged',
      written: false,
      counts: { new: 0, changed: 0 },
    });
  });

  it('tell in a dry run what would happen, and not that it has', () => {
    const source = placeOf('whole.json');
    expect(cli(['export', 'register', optima(), '--format', 'json', '-o', source]).code).toBe(0);
    const empty = placeOf('empty.register');
    expect(cli(['new', empty, ...BY]).code).toBe(0);
    const before = bytesOf(empty);
    const { out } = cli(['import', empty, source, '--dry-run', ...BY]);
    expect(out).toMatch(/would take over the whole history, with \d+ records\.\nNothing was written/);
    expect(out).not.toMatch(/has taken over/);
    expect(bytesOf(empty)).toEqual(before);
  });

  it('say of a changed history what is wrong with it, once', () => {
    const source = placeOf('changed.json');
    expect(cli(['export', 'register', optima(), '--format', 'json', '-o', source]).code).toBe(0);
    writeFileSync(source, readFileSync(source, 'utf8').replace('"legalName":"Optima', '"legalName":"Uptima'));
    const empty = placeOf('empty.register');
    expect(cli(['new', empty, ...BY]).code).toBe(0);
    const { code, err } = cli(['import', empty, source, ...BY]);
    expect(code).toBe(3);
    expect(err).toMatch(/the list entities and the history say different things/);
    expect(err.match(/Nothing was changed/g)).toHaveLength(1);
    expect(err).not.toMatch(/could not be written|\.\./);
  });

  it('tell row by row what was rejected, and end with 1', () => {
    const file = madeRegister();
    const source = placeOf('records.json');
    const entities = [recordFor('entity', 5), recordFor('entity', 6, { country: 'XX' })];
    writeFileSync(source, JSON.stringify({ formatVersion: 1, register: { name: 'Other' }, entities }));
    const dry = cli(['import', file, source, '--dry-run', ...BY]);
    expect(dry).toMatchObject({
      code: 1,
      out: matching(/entities\[1\].*REJECTED\n +country: 'XX'[^]*dry run/),
    });
    const { code, counts } = answerOf(ImportAnswer, ['import', file, source, ...BY]);
    expect({ code, counts }).toMatchObject({ code: 1, counts: { new: 1, rejected: 1 } });
  });

  it.each([
    ['a damaged workbook', 'list.xlsx', 'PK\u0003\u0004', 3, /is damaged or not made as a workbook has to be/],
    ['a list without a heading that is known', 'list.csv', 'a,b', 3, /names two columns that are known/],
    ['a megabyte of garbage', 'x.json', 'garbage '.repeat(131_072), 3, /line 1, column 1/],
    ['JSON cut short', 'x.json', '{"formatVersion": 1, "register": {"name"', 3, /line 1, column 41/],
    ['JSON of a newer program', 'x.json', '{"formatVersion": 99}', 3, /newer version/],
    ['JSON of something else', 'x.json', '{"a": 1}', 3, /not that of a register|no such field/],
  ])('refuse %s', (_, name, text, code, told) => {
    const file = madeRegister();
    const before = bytesOf(file);
    const source = placeOf(name);
    writeFileSync(source, text);
    const ran = cli(['import', file, source, ...BY]);
    expect(ran.err).toMatch(told);
    expect(ran).toMatchObject({ code, out: '' });
    expect(bytesOf(file).equals(before)).toBe(true);
  });

  it('are not written over a register', () => {
    const [file, other] = [madeRegister(), madeRegister()];
    for (const out of [file, other]) {
      const before = bytesOf(out);
      expect(cli(['export', 'register', file, '--format', 'json', '-o', out]).code).toBe(2);
      expect(bytesOf(out).equals(before)).toBe(true);
    }
  });
});
