import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LawAnswer, LawUpdateAnswer } from '../../src/cli/shapes.ts';
import type { LawPack } from '../../src/core/law/pack.ts';
import { readPackFile } from '../../src/engine/law/read-pack.ts';
import { shippedLaw, shippedLawPack } from '../../src/engine/law/shipped.ts';
import { lawWith } from '../../src/engine/law/in-force.ts';
import { applyUpdate } from '../../src/engine/law/update.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { openRegister } from '../../src/engine/register/register.ts';
import { answerOf, cli, containing, done, matching, placeOf } from './run.ts';

const LONG = { timeout: 60_000 };
const BY = ['--by', 'A. Officer', '--reason', 'as tested'];
const VERSION = shippedLawPack().version;
const NEXT = '2099-01';

const KENYA = {
  title: 'Kenya is approved',
  list: 'approvals',
  action: 'add',
  approval: { regime: 'uk-gdpr', country: 'KE', act: 'The Kenya Regulations', citation: 'SI 2026/1' },
  reason: 'The pack is older than the act',
  asOf: '2026-11-01',
};

/** A pack that a test may change. */
type Loose = {
  -readonly [K in keyof LawPack]: LawPack[K] extends readonly unknown[] ? Array<Record<string, unknown>> : LawPack[K];
};

/** A file with the pack that the program brings, changed. */
function packFile(change: (pack: Loose) => void): string {
  const pack = structuredClone(shippedLawPack()) as unknown as Loose;
  change(pack);
  const file = placeOf('pack.json');
  writeFileSync(file, JSON.stringify(pack, null, 2));
  return file;
}

/** The next pack, by which Kenya is approved for the United Kingdom. */
function nextPack(version = NEXT): string {
  return packFile((pack) => {
    pack.version = version;
    const row = {
      id: 'uk-ke-2099',
      regime: 'uk-gdpr',
      country: 'KE',
      act: 'The Kenya Regulations',
      citation: 'SI 2099/1',
    };
    pack.approvals.push({ ...row, sources: [], grade: 'unconfirmed', asOf: pack.asOf });
  });
}

let bytes: Buffer | undefined;

/** A register with one transfer from London to Nairobi; made by the program once. */
function register(): string {
  const file = placeOf('kenya.register');
  bytes ??= readFileSync(made(file));
  writeFileSync(file, bytes);
  return file;
}

function made(file: string): string {
  done(['new', file, '--by', 'A. Officer']);
  const put = (kind: string, body: object) => {
    const { out, err } = cli(['put', file, kind, JSON.stringify(body), '--json', ...BY]);
    if (err !== '') throw new Error(err);
    return out;
  };
  const [london, nairobi] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'];
  put('entities', { id: london, legalName: 'Optima Contracting Limited', country: 'GB' });
  put('entities', { id: nairobi, legalName: 'Optima Nairobi', country: 'KE' });
  put('transfers', {
    title: 'Contacts to Kenya',
    exporter: london,
    importer: nairobi,
    exporterRole: 'controller',
    importerRole: 'controller',
    destination: { country: 'KE' },
    initiatedBy: 'exporter',
  });
  return file;
}

/** What the law of the United Kingdom answers for the transfer to Nairobi. */
function verdictOf(file: string): string | undefined {
  const { out } = cli(['verdicts', file, '--json']);
  const { transfers } = JSON.parse(out) as { transfers: Array<{ verdicts: Array<{ verdict: string }> }> };
  return transfers[0]?.verdicts[0]?.verdict;
}

/** A register that had taken over a pack older than the program's, as one of an earlier version of the program has. */
function registerWithOlderPack(): string {
  const file = register();
  const older = lawWith({ ...shippedLawPack(), version: '2026-01' }, [], shippedLaw()).law;
  const ports = systemPorts(older);
  const read = readPackFile(nextPack('2026-02'));
  if (read.problems !== undefined) throw new Error('a bad pack');
  const one = openRegister(file, 'write', ports);
  applyUpdate(one, ports, { by: 'A. Officer', reason: 'as tested' }, read);
  one.close();
  return file;
}

describe('law', () => {
  test('without a register shows the pack that the program brings', () => {
    const { code, out, err } = cli(['law', '--on', '2026-11-22', '--regime', 'uk-gdpr']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Law pack ${VERSION}, as of`);
    expect(out).toContain('read for 22 November 2026');
    expect(JSON.parse(cli(['law', '--json']).out)).toMatchObject({ lawPack: { version: VERSION } });
  });

  test('a law that the pack does not know is a wrong use', () => {
    expect(cli(['law', '--regime', 'kenya'])).toMatchObject({ code: 2, out: '', err: containing('uk-gdpr') });
  });

  test('a register’s own entry stands among the facts, marked as its own, with its reason', LONG, () => {
    const file = register();
    done(['put', file, 'law-entries', JSON.stringify(KENYA), '--json', ...BY]);
    const answer = answerOf(LawAnswer, ['law', file, '--regime', 'uk-gdpr']);
    expect(answer).toMatchObject({
      code: 0,
      lawPack: { version: VERSION },
      inForce: { from: 'program', outdone: null },
    });
    const kenya = answer.regimes[0]?.approvals.filter(({ country }) => country === 'KE');
    expect(kenya).toMatchObject([{ own: { title: KENYA.title, reason: KENYA.reason }, grade: 'unconfirmed' }]);
    const others = answer.regimes[0]?.approvals.filter(({ own }) => own !== null);
    expect(others).toHaveLength(1);
    const { out } = cli(['law', file, '--regime', 'uk-gdpr']);
    expect(out).toContain(`In force: law pack ${VERSION}, which the program brings.`);
    expect(out).toContain(`THIS REGISTER’S OWN ENTRY ‘${KENYA.title}’: ${KENYA.reason}`);
    expect(verdictOf(file)).toBe('mechanism-in-place');
  });
});

describe('law update', () => {
  test('with --dry-run lists the verdicts that change, and leaves the file as it was', LONG, () => {
    const file = register();
    const before = readFileSync(file);
    const { code, ...answer } = answerOf(LawUpdateAnswer, ['law', 'update', file, nextPack(), '--dry-run']);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      written: false,
      change: null,
      before: { version: VERSION },
      after: { version: NEXT },
    });
    expect(answer.verdicts).toMatchObject([
      {
        title: 'Contacts to Kenya',
        regime: 'uk-gdpr',
        before: { verdict: 'no-mechanism' },
        after: { verdict: 'mechanism-in-place', basis: 'approval:uk-ke-2099' },
      },
    ]);
    expect(answer.facts).toEqual([{ list: 'approvals', name: 'uk-ke-2099', what: 'new', validTo: null }]);
    const { out } = cli(['law', 'update', file, nextPack(), '--dry-run']);
    expect(out).toMatch(/^Nothing is changed\. Law pack 2099-01/u);
    expect(out).toContain('  Contacts to Kenya, UK GDPR');
    expect(readFileSync(file)).toEqual(before);
  });

  test('takes the pack over: answers rest on it, it is in the history, and what turned is to be reviewed', LONG, () => {
    const file = register();
    expect(verdictOf(file)).toBe('no-mechanism');
    const ran = cli(['law', 'update', file, nextPack(), ...BY]);
    expect(ran).toMatchObject({ code: 0, out: containing('The register answers by law pack 2099-01') });
    expect(verdictOf(file)).toBe('mechanism-in-place');
    expect(answerOf(LawAnswer, ['law', file]).inForce).toMatchObject({ from: 'register', outdone: null });
    expect(cli(['history', file]).out).toContain('as tested');
    expect(cli(['check', file]).out).toContain('Law pack 2099-01, taken over on');
  });

  test.each([
    ['older than the one in force', '1999-01', 'older than'],
    ['with the version of the one in force', VERSION, 'has the version of the one in force'],
  ])('refuses a pack %s, as a wrong use, and leaves the file as it was', LONG, (_what, version, words) => {
    const file = register();
    const before = readFileSync(file);
    const ran = cli(['law', 'update', file, nextPack(version), ...BY]);
    expect(ran).toMatchObject({ code: 2, out: '', err: containing(words) });
    expect(readFileSync(file)).toEqual(before);
  });

  test('a pack that is not there, and one that is no JSON, are files that cannot be read', LONG, () => {
    const file = register();
    expect(cli(['law', 'update', file, placeOf('none.json'), ...BY])).toMatchObject({ code: 3, out: '' });
    const cut = placeOf('cut.json');
    writeFileSync(cut, '{ "formatVersion": 1,\n  version }');
    expect(cli(['law', 'update', file, cut, ...BY])).toMatchObject({ code: 3, err: matching(/line 2, column/u) });
  });

  test('without a file takes over the newer pack that the program brings', LONG, () => {
    const file = registerWithOlderPack();
    expect(answerOf(LawAnswer, ['law', file]).inForce).toMatchObject({
      from: 'program',
      outdone: { version: '2026-02' },
    });
    expect(cli(['law', file]).out).toContain('law update FILE --dry-run');
    const preview = answerOf(LawUpdateAnswer, ['law', 'update', file, '--dry-run']);
    expect(preview).toMatchObject({
      file: null,
      written: false,
      before: { version: '2026-02' },
      after: { version: VERSION },
    });
    expect(preview.verdicts).toMatchObject([
      { before: { verdict: 'mechanism-in-place' }, after: { verdict: 'no-mechanism' } },
    ]);
    expect(cli(['law', 'update', file, ...BY])).toMatchObject({ code: 0, err: '' });
    expect(answerOf(LawAnswer, ['law', file]).inForce).toMatchObject({ outdone: null });
  });

  test('without a file is a wrong use where the register answers by the program’s pack already', LONG, () => {
    const ran = cli(['law', 'update', register(), ...BY]);
    expect(ran).toMatchObject({ code: 2, out: '', err: containing('answers by already') });
  });
});

/** One pack for each way to be bad; the line that has to be named is the one with this text. */
const BAD: ReadonlyArray<
  readonly [what: string, change: (pack: Loose) => void, at: string, line: string, words: RegExp]
> = [
  [
    'intervals that overlap',
    (pack) => {
      const spans = pack.territories[0]?.['uk'] as Array<Record<string, unknown>>;
      spans.push({ ...spans[0], validFrom: '2020-01-01' });
    },
    'territories[0].uk[1].validFrom',
    '"validFrom": "2020-01-01"',
    /no day may lie in both/u,
  ],
  [
    'an unknown country',
    (pack) => void ((pack.approvals[0] ?? {})['country'] = 'QQ'),
    'approvals[0].country',
    '"country": "QQ"',
    /neither a code of ISO 3166-1/u,
  ],
  [
    'a fact without a source',
    (pack) => void Object.assign(pack.approvals[0] ?? {}, { sources: [], grade: 'primary' }),
    'approvals[0].sources',
    '"sources": []',
    /names no source/u,
  ],
  [
    'a newer format',
    (pack) => void ((pack as { formatVersion: number }).formatVersion = 99),
    'formatVersion',
    '"formatVersion": 99',
    /format 99/u,
  ],
];

describe('a law pack with', () => {
  test.each(BAD)('%s is refused with file and line, and the register stays as it was', LONG, (...given) => {
    const [, change, at, text, words] = given;
    const bad = packFile((pack) => {
      pack.version = NEXT;
      change(pack);
    });
    const file = register();
    const before = readFileSync(file);
    const { code, out, err } = cli(['law', 'update', file, bad, ...BY]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const said = err.split('\n').find((one) => one.includes(`, ${at}: `)) ?? '';
    const line = Number(/, line (\d+), /u.exec(said)?.[1]);
    expect(said).toContain(bad);
    expect(said).toMatch(words);
    expect(readFileSync(bad, 'utf8').split('\n')[line - 1]).toContain(text);
    expect(readFileSync(file)).toEqual(before);
  });
});
