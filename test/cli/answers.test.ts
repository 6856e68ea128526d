import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DecisionAnswer, FindingsAnswer, RecordsAnswer, RoutedAnswer, VerdictsAnswer } from '../../src/cli/shapes.ts';
import { TOP } from '../architecture/tree.ts';
import { bytesOf, ownFolder } from '../engine/register/support.ts';
import { answerOf, cli, containing, matching, optima, placeOf, sampleBytes } from './run.ts';

const DAY = ['--on', '2026-11-22'];

describe('verdicts', () => {
  it('judge every transfer, count to all of them, and end with 1 where something has no mechanism', () => {
    const answer = answerOf(VerdictsAnswer, ['verdicts', optima(), ...DAY]);
    expect(answer).toMatchObject({ code: 1, on: '2026-11-22', lawPack: { version: matching(/./) } });
    expect(Object.values(answer.counts).reduce((sum, one) => sum + one, 0)).toBe(answer.transfers.length);
    expect(answer.transfers.flatMap(({ verdicts }) => verdicts).every(({ reasons }) => reasons.length > 0)).toBe(true);
    const worst = answer.transfers[0];
    expect(worst?.overall).toBe('no-mechanism');
    expect(worst?.verdicts[0]?.toDo.length).toBeGreaterThan(0);
  });

  it('read as numbered steps with citations, what to do, and until when, under both dates', () => {
    const { out, err, code } = cli(['verdicts', optima(), ...DAY]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(
      /^Optima Group \(sample\): on 2026-11-22, as recorded \d{4}-\d\d-\d\d\nLaw pack .*Seal [0-9a-f]{64}/,
    );
    expect(out).toMatch(/ +1\. .*\n?.*\[UK\s+GDPR\s+Art\s+44A\]/);
    expect(out).toMatch(/What to do\n +- /);
    expect(out).toMatch(/Good through \d{4}-\d\d-\d\d, then: No mechanism\./);
    expect(out).toMatch(/ACT SOON/);
    expect(out.toLowerCase()).not.toContain('lawful');
  });

  it('can be asked of one transfer, which ends with 0 where it has a mechanism', () => {
    const { transfers } = answerOf(VerdictsAnswer, ['verdicts', optima(), ...DAY]);
    const sound = transfers.find(({ overall }) => overall === 'mechanism-in-place');
    const answer = answerOf(VerdictsAnswer, ['verdicts', optima(), '--transfer', sound?.id ?? '', ...DAY]);
    expect(answer).toMatchObject({ code: 0, transfers: [{ id: sound?.id }] });
    expect(cli(['verdicts', optima(), '--transfer', 'x'])).toMatchObject({ code: 2, out: '' });
  });

  it('say why not otherwise and what happens on the day of the change, in words and as JSON', () => {
    const { transfers } = answerOf(VerdictsAnswer, ['verdicts', optima(), '--why-not', ...DAY]);
    const ending = transfers.flatMap(({ verdicts }) => verdicts).find(({ actSoon }) => actSoon);
    expect(ending?.turn).toMatchObject({
      on: ending?.changesOn,
      verdict: 'no-mechanism',
      facts: [{ text: matching(/ends: its last day is 31 January 2027/) }],
    });
    expect(ending?.whyNot?.mechanisms.at(0)).toMatchObject({ kind: 'approval', state: 'not-there' });
    const { out } = cli(['verdicts', optima(), '--why-not', ...DAY]);
    expect(out).toMatch(/Why not otherwise\n +- Approval by regulations \(not there\)/);
    expect(out).toMatch(/On 1 February 2027\n/);
    expect(answerOf(VerdictsAnswer, ['verdicts', optima(), ...DAY]).transfers[0]?.verdicts[0]).not.toHaveProperty(
      'turn',
    );
  });

  it('tells every known day on which an answer changes, and with --why-not why', () => {
    const file = optima();
    const then = ['--on', '2023-11-22'];
    const { transfers } = answerOf(VerdictsAnswer, ['verdicts', file, '--why-not', ...then]);
    const verdicts = transfers.flatMap((transfer) => transfer.verdicts);
    for (const { changes, changesOn, turn, laterTurns = [], furtherTurns } of verdicts) {
      expect(changes[0]?.on ?? null).toBe(changesOn);
      expect([turn?.on, ...laterTurns.map(({ on }) => on)].filter(Boolean)).toEqual(changes.map(({ on }) => on));
      expect(furtherTurns).toBeNull();
    }
    expect(Math.max(...verdicts.map(({ changes }) => changes.length))).toBe(3);
    const { out } = cli(['verdicts', file, ...then]);
    expect(out).toMatch(/Good through 2024-11-17, then: Mechanism in place\.\n +From 2027-02-01: No mechanism\./);
  });

  it('say what the register knew at the end of an earlier day, and refuse a day to come', () => {
    const before = ['--known', '2020-01-01'];
    const { transfers } = answerOf(VerdictsAnswer, ['verdicts', optima(), ...before, ...DAY]);
    expect(transfers.every(({ known }) => known?.heldThen === false && known.heldNow)).toBe(true);
    expect(transfers[0]?.known?.regimes[0]?.made).toMatchObject([{ of: 'record', kind: 'transfer', what: 'new' }]);
    const { out } = cli(['verdicts', optima(), ...before, ...DAY]);
    expect(out).toMatch(/What was known at the end of 1 January 2020 of 22 November 2026, and what is known now/);
    expect(cli(['verdicts', optima(), '--known', '2099-01-01'])).toMatchObject({
      code: 2,
      out: '',
      err: matching(/--known/),
    });
  });

  it('tell the day of a sample only where an answer has a day, since the other commands have no --on', () => {
    const [first] = answerOf(RecordsAnswer, ['list', optima(), 'entities']).records;
    const all = [['info'], ['list', 'entities'], ['show', 'entities', String(first?.id)], ['history']];
    for (const [name = '', ...rest] of all) {
      expect(cli([name, optima(), ...rest]), name).toMatchObject({ code: 0, err: '' });
    }
  });

  it('judge another day by that day, and say of which day a sample is told', () => {
    const { on, transfers } = answerOf(VerdictsAnswer, ['verdicts', optima(), '--on', '2027-06-01']);
    expect(on).toBe('2027-06-01');
    const now = answerOf(VerdictsAnswer, ['verdicts', optima(), ...DAY]);
    const without = (all: typeof transfers) => all.filter(({ overall }) => overall === 'no-mechanism').length;
    expect(without(transfers)).toBeGreaterThan(without(now.transfers));
    expect(cli(['verdicts', optima(), '--on', '2027-06-01']).err).toMatch(/sample told as of 2026-11-22/);
    expect(cli(['verdicts', optima(), '--on', '31.12.2026'])).toMatchObject({
      code: 2,
      err: matching(/YYYY-MM-DD/),
    });
  });
});

describe('check', () => {
  it('lists findings worst first, each with its article and what to do, and counts them', () => {
    const answer = answerOf(FindingsAnswer, ['check', optima(), ...DAY]);
    expect(answer.code).toBe(1);
    const { decide, mend, note, total } = answer.counts;
    expect([decide + mend + note, total]).toEqual([answer.findings.length, answer.findings.length]);
    expect(answer.findings[0]?.severity).toBe('decide');
    expect(answer.findings.every(({ text, toDo }) => text !== '' && toDo.length > 0)).toBe(true);
    const { out } = cli(['check', optima(), ...DAY]);
    expect(out).toMatch(/TO DECIDE\n +1\. /);
    expect(out).toMatch(new RegExp(`${total} findings: ${decide} to decide, ${mend} to mend, ${note} to note`));
  });
});

describe('route', () => {
  it.each([
    ['Kenya', 'Optima Systems International DMCC', 2],
    ['Indonesia', 'Optima Products Asia Sdn Bhd', 2],
    ['Brazil', 'Optima Contracting Limited', 0],
    ['France', 'Optima Contracting Limited', 0],
  ])('%s goes to %s', (place, entity, joint) => {
    const { code, decision } = answerOf(DecisionAnswer, ['route', optima(), '--jurisdiction', place, ...DAY]);
    expect(code).toBe(0);
    expect(decision?.assignedEntity.legalName).toBe(entity);
    expect(decision?.jointControllers).toHaveLength(joint);
    expect(decision?.candidates).toHaveLength(7);
    const { out } = cli(['route', optima(), '--jurisdiction', place, ...DAY]);
    expect(out).toContain(`Goes to: ${entity}`);
    expect(out).toMatch(/Why\n +1\. /);
  });

  it('rejects what it cannot read, and ends with 1', () => {
    const answer = answerOf(DecisionAnswer, ['route', optima(), '--jurisdiction', 'Korea', ...DAY]);
    expect(answer).toMatchObject({ code: 1, decision: null, refused: { readings: [{ iso: 'KR' }, { iso: 'KP' }] } });
  });

  it('moves when an entity changes', () => {
    const file = optima();
    const { decision } = answerOf(DecisionAnswer, ['route', file, '--jurisdiction', 'KE', ...DAY]);
    const id = decision?.assignedEntity.id ?? '';
    const record = cli(['show', file, 'entities', id, '--record']).out.replace(
      '"mayTakeRoutedContacts": "yes"',
      '"mayTakeRoutedContacts": "no"',
    );
    expect(cli(['put', file, 'entities', '-', '--by', 'A'], record).code).toBe(0);
    const moved = answerOf(DecisionAnswer, ['route', file, '--jurisdiction', 'KE', ...DAY]);
    expect(moved.decision?.assignedEntity.legalName).toBe('Optima Contracting Limited');
  });

  it('routes a list: rows in are rows out and rejected, and the input stands first in each row', () => {
    const folder = ownFolder();
    const [out, rejects] = [path.join(folder, 'routed.csv'), path.join(folder, 'rejects.csv')] as const;
    const list = path.join(TOP, 'resources/samples/contacts-demo.csv');
    const words = ['route', optima(), '--in', list, '--out', out, '--rejects', rejects, ...DAY];
    const { code, routed } = answerOf(RoutedAnswer, words);
    expect(code).toBe(1);
    expect(routed.rowsOut + routed.rejected).toBe(routed.rowsIn);
    expect(routed.rejected).toBe(2);
    const [header = '', first = ''] = readFileSync(out, 'utf8').split('\n');
    const [given = '', row = ''] = readFileSync(list, 'utf8').split('\n');
    expect(header.startsWith(`${given.trim()},iso,area,assigned_entity`)).toBe(true);
    expect(first.startsWith(row.trim())).toBe(true);
    expect(cli(words).out).toMatch(/40 rows in = 38 rows out \+ 2 rejected/);
  });

  it.each([
    ['neither --jurisdiction nor --in', [], 2, /either --jurisdiction or --in/],
    ['both', ['--jurisdiction', 'KE', '--in', 'x'], 2, /either/],
    ['--in without --out', ['--in', 'x'], 2, /needs --out/],
    ['a list that is not there', ['--in', 'none.csv', '--out', 'OUT'], 3, /none\.csv/],
    ['a column that is not there', ['--in', 'LIST', '--out', 'OUT', '--column', 'nation'], 2, /nation/],
    ['the list itself as output', ['--in', 'LIST', '--out', 'LIST'], 2, /LIST|list/],
    ['the register as output', ['--in', 'LIST', '--out', 'REGISTER'], 2, /which is read here/],
  ])('refuses %s', (_, options, code, told) => {
    const file = optima();
    const list = placeOf('list.csv');
    writeFileSync(list, 'name,country\nAnn,Kenya\n');
    const places: Readonly<Record<string, string>> = { LIST: list, REGISTER: file, OUT: placeOf('out.csv') };
    const ran = cli(['route', file, ...options.map((word) => places[word] ?? word)]);
    expect(ran.err).toMatch(told);
    expect(ran).toMatchObject({ code, out: '' });
    expect(readFileSync(list, 'utf8')).toBe('name,country\nAnn,Kenya\n');
    expect(bytesOf(file).equals(sampleBytes('optima'))).toBe(true);
  });

  it.each([
    ['no separator', 'name|country\nAnn|Kenya\n'],
    ['no column of jurisdictions', 'name,town\nAnn,Nairobi\n'],
    ['an empty file', ''],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['a cell of a million characters in the header', `name,${'x'.repeat(1_000_000)}\nAnn,Kenya\n`],
  ])('refuses a list with %s, saying which, and writes nothing', (_, text) => {
    const [list, out] = [placeOf('list.csv'), placeOf('out.csv')];
    writeFileSync(list, text);
    const ran = cli(['route', optima(), '--in', list, '--out', out]);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('list.csv');
    expect(existsSync(out)).toBe(false);
  });
});

describe('exports', () => {
  it.each([
    [['export', 'ropa'], 'xlsx'],
    [['export', 'ropa'], 'csv'],
    [['export', 'ropa'], 'json'],
    [['export', 'ropa'], 'jsonld'],
    [['export', 'ropa'], 'docx'],
    [['export', 'ropa', '--layout', 'cnil'], 'csv'],
    [['export', 'flows'], 'svg'],
    [['export', 'flows'], 'csv'],
    [['report', 'board'], 'html'],
  ])('%s --format %s writes a file and says what was counted in it', (words, format) => {
    const out = placeOf(`out.${format}`);
    const ran = cli([...words, optima(), '--format', format, '-o', out, ...DAY]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/reopened it and counted: .*\d.*Seal [0-9a-f]{64}/);
    expect(bytesOf(out).length).toBeGreaterThan(1000);
  });

  it('have a layout in tables and documents, and none in data', () => {
    const out = placeOf('out.json');
    const words = ['export', 'ropa', optima(), '-o', out, '--layout', 'luxembourg', '--format'];
    expect(cli([...words, 'json'])).toMatchObject({ code: 2, err: containing('json') });
    expect(cli([...words, 'pdf', '--layout', 'nowhere'])).toMatchObject({ code: 2, err: containing('nowhere') });
    expect(existsSync(out)).toBe(false);
    expect(cli([...words, 'csv', ...DAY]).code).toBe(0);
    expect(bytesOf(out).toString('utf8')).toContain('Erasure time limits');
  });

  it('are of one controller where it is named, and refuse an id that is none', () => {
    const out = placeOf('out.json');
    const words = ['export', 'ropa', optima(), '--format', 'json', '-o', out, '--controller', 'nobody'];
    expect(cli(words)).toMatchObject({ code: 2, err: containing('nobody') });
    expect(existsSync(out)).toBe(false);
  });
});

describe('law', () => {
  it('says what the law pack says, with and without a register', () => {
    for (const words of [['law'], ['law', optima()]]) {
      const { code, out } = cli([...words, ...DAY]);
      expect(code).toBe(0);
      expect(out).toMatch(/UK GDPR/);
      expect(out).toMatch(/unconfirmed/i);
    }
    expect(JSON.parse(cli(['law', '--json', ...DAY]).out)).toMatchObject({ on: '2026-11-22' });
  });
});

describe('the program', () => {
  it('runs by its binary, names its commands, and ends with 2 on a wrong one', () => {
    const bin = path.join(TOP, 'bin/transfer-register.mjs');
    const run = (...words: string[]) => spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8' });
    expect(run('--help')).toMatchObject({ status: 0, stdout: matching(/verdicts[^]*route[^]*history/) });
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('judge')).toMatchObject({ status: 2, stdout: '' });
    expect(run()).toMatchObject({ status: 2 });
  });

  it('does not pretend to commands that are not there yet', () => {
    for (const name of ['what-if', 'backup']) {
      expect(cli([name])).toMatchObject({ code: 2, err: containing('unknown command') });
    }
  });

  it.each(['due', 'erase', 'route-contacts'])('ends with 2 where %s is told nothing to do it with', (name) => {
    expect(cli([name]).code).toBe(2);
  });

  it('ends quietly where the reader has seen enough', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" src/cli/main.ts law | head -1`], {
      cwd: TOP,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
