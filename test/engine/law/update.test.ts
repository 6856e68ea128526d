import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findings } from '../../../src/core/checks/findings.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { lawOfRegister } from '../../../src/engine/law/in-force.ts';
import { readPackFile } from '../../../src/engine/law/read-pack.ts';
import { shippedLaw, shippedLawPack } from '../../../src/engine/law/shipped.ts';
import { applyUpdate, previewUpdate } from '../../../src/engine/law/update.ts';
import { createRegister } from '../../../src/engine/register/create.ts';
import type { Wish } from '../../../src/engine/register/plan.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { putSettingsBack, settingsBefore } from '../../../src/engine/register/take-over-law.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { AUTHOR, idOf, put, remove, stillPorts } from '../register/still.ts';
import { ownFolder } from '../register/support.ts';
import { BAD_PACKS } from './bad-packs.ts';
import type { Loose } from './bad-packs.ts';

const ON = '2026-11-22';

function written(change: (pack: Loose) => void, edit: (text: string) => string = (text) => text): string {
  const pack = structuredClone(shippedLawPack()) as unknown as Loose;
  change(pack);
  const file = path.join(ownFolder(), 'pack.json');
  writeFileSync(file, edit(JSON.stringify(pack, null, 2)));
  return file;
}

/** The next pack: it has no approval of Kenya but one of the test's, so that a transfer there turns. */
const NEXT = '2099-01';
function nextPack(): string {
  return written((pack) => {
    pack.version = NEXT;
    pack.approvals.push({
      id: 'uk-ke-2099',
      regime: 'uk-gdpr',
      country: 'KE',
      act: 'The Kenya Regulations',
      citation: 'SI 2099/1',
      sources: [],
      grade: 'unconfirmed',
      asOf: pack.asOf,
    });
  });
}

const KENYA: readonly Wish[] = [
  put('entity', 1),
  put('entity', 2, { legalName: 'Optima Nairobi', country: 'KE' }),
  put('transfer', 4, {
    title: 'Contacts to Kenya',
    importerRole: 'controller',
    destination: { country: 'KE' },
    initiatedBy: 'exporter',
  }),
];

async function register(ports = stillPorts()): Promise<{ register: Register; ports: ReturnType<typeof stillPorts> }> {
  const file = path.join(ownFolder(), 'kenya.register');
  const made = await createRegister(file, { name: 'Kenya' }, AUTHOR, ports, { wishes: KENYA });
  expect(made.problems).toBeUndefined();
  return { register: openRegister(file, 'write', ports), ports };
}

function lawOf(of: Register, asRecorded?: string) {
  return lawOfRegister(of.connection, shippedLaw(), of.snapshot(asRecorded), asRecorded);
}

/** The answer of the UK GDPR for the transfer to Kenya. */
function answer(of: Register, asRecorded?: string) {
  const { snapshot } = of.snapshot(asRecorded);
  const [first] = judgeAll(snapshot, lawOf(of, asRecorded).law, { on: ON, asRecorded });
  return first?.verdicts.find(({ regime }) => regime === 'uk-gdpr');
}

function taken(file: string) {
  const read = readPackFile(file);
  if (read.problems !== undefined) throw new Error(read.problems.map(({ statement }) => statement.id).join());
  return read;
}

describe('a law pack in a file', () => {
  it.each(BAD_PACKS)('with %s is refused, with the line', (_what, change, rule, at) => {
    const read = readPackFile(written(change));
    const found = read.problems?.find(({ statement }) => statement.id === rule);
    expect(found?.path).toMatch(at);
    const lines = JSON.stringify(structuredWith(change), null, 2).split('\n');
    const field = found?.path.split('.').at(-1);
    expect(lines[(found?.line ?? 0) - 1]).toContain(`"${field}"`);
  });

  it('that is no JSON, or is cut short, is refused with line and column', () => {
    expect(() =>
      readPackFile(
        written(
          () => undefined,
          (text) => text.replace('"version"', 'version'),
        ),
      ),
    ).toThrow(/line \d+, column \d+/u);
    expect(() =>
      readPackFile(
        written(
          () => undefined,
          (text) => text.slice(0, 5000),
        ),
      ),
    ).toThrow(/cut short/u);
  });

  it('that is another kind of JSON is refused', () => {
    const file = written(
      () => undefined,
      () => '[1, 2]',
    );
    expect(readPackFile(file).problems).toMatchObject([{ line: 1, statement: { id: 'law.not-a-pack' } }]);
  });
});

function structuredWith(change: (pack: Loose) => void): unknown {
  const pack = structuredClone(shippedLawPack()) as unknown as Loose;
  change(pack);
  return pack;
}

describe('an update', () => {
  it('tells beforehand which verdicts change and which facts are new, and writes nothing', async () => {
    const { register: one } = await register();
    const seal = one.seal();
    const preview = previewUpdate(one, shippedLaw(), taken(nextPack()), ON);
    expect(preview.verdicts).toMatchObject([
      {
        title: 'Contacts to Kenya',
        regime: 'uk-gdpr',
        before: { verdict: 'no-mechanism' },
        after: { verdict: 'mechanism-in-place', basis: 'approval:uk-ke-2099' },
      },
    ]);
    expect(preview.facts).toEqual([{ list: 'approvals', name: 'uk-ke-2099', what: 'new', validTo: null }]);
    expect(one.seal()).toEqual(seal);
  });

  it('is one change, keeps both packs in the register, and turns the answers', async () => {
    const { register: one, ports } = await register();
    const { change } = applyUpdate(one, ports, { by: 'DPO', reason: 'new act' }, taken(nextPack()));
    expect(answer(one)).toMatchObject({ verdict: 'mechanism-in-place', basis: 'approval:uk-ke-2099' });
    expect(lawOf(one)).toMatchObject({ from: 'register', pack: { version: NEXT } });
    expect(
      one
        .attachments()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual([`Law pack ${shippedLawPack().version}`, `Law pack ${NEXT}`].toSorted());
    expect([...one.history()].filter((line) => line.change === change).map(({ action }) => action)).toEqual([
      'attach',
      'attach',
      'change-settings',
    ]);
    expect(one.verify().findings).toEqual([]);
  });

  it('leaves a past day with the pack of that day', async () => {
    const { register: one, ports } = await register();
    ports.goTo('2026-11-25T09:00:00.000Z');
    applyUpdate(one, ports, AUTHOR, taken(nextPack()));
    expect(answer(one, '2026-11-24')).toMatchObject({ verdict: 'no-mechanism' });
    expect(lawOf(one, '2026-11-24').pack.version).toBe(shippedLawPack().version);
    expect(answer(one, '2026-11-25')).toMatchObject({ verdict: 'mechanism-in-place' });
  });

  it('leaves a worklist, from which a transfer goes when it is reviewed', async () => {
    const { register: one, ports } = await register();
    const worklist = () => {
      const { snapshot } = one.snapshot();
      const { law } = lawOf(one);
      const all = findings(snapshot, law, judgeAll(snapshot, law, { on: ON }), { on: ON });
      return all.filter(({ rule }) => rule === 'law.verdict-changed');
    };
    expect(worklist()).toEqual([]);
    applyUpdate(one, ports, AUTHOR, taken(nextPack()));
    const [found, ...more] = worklist();
    expect(more).toEqual([]);
    expect(found?.records).toEqual([idOf(4)]);
    expect(found === undefined ? '' : sentence(found.statement)).toMatch(/2099-01.*Contacts to Kenya.*before.*now/u);
    const { snapshot } = one.snapshot();
    const reviewed = { ...snapshot.transfers[0], review: { last: { on: ON, by: 'DPO', outcome: 'seen' } } };
    expect(one.write(AUTHOR, [{ action: 'put', kind: 'transfer', record: reviewed }]).problems).toBeUndefined();
    expect(worklist()).toEqual([]);
  });

  it('is taken back by putting the settings back, as a change on record', async () => {
    const { register: one, ports } = await register();
    const { change } = applyUpdate(one, ports, AUTHOR, taken(nextPack()));
    const settings = settingsBefore(one.connection, change);
    if (settings === undefined) throw new Error('the change has no settings');
    putSettingsBack(one.connection, ports, AUTHOR, settings);
    expect(answer(one)).toMatchObject({ verdict: 'no-mechanism' });
    expect(one.verify().findings).toEqual([]);
  });

  it.each([
    ['has the version of the one in force', shippedLawPack().version, 'law.same-version'],
    ['is older', '2001-01', 'law.older-pack'],
  ])('that %s is refused', async (_what, version, code) => {
    const { register: one } = await register();
    const given = taken(written((pack) => void (pack.version = version)));
    expect(() => previewUpdate(one, shippedLaw(), given, ON)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('that the program has outdone gives way to the program’s pack, which can be taken over', async () => {
    const { register: one, ports } = await register();
    applyUpdate(one, ports, AUTHOR, taken(nextPack()));
    const newer = structuredClone(shippedLawPack());
    const shipped = { ...shippedLaw(), pack: { ...newer, version: '2099-02' } };
    const law = lawOfRegister(one.connection, shipped, one.snapshot());
    expect(law).toMatchObject({ from: 'program', outdone: { version: NEXT } });
    expect(previewUpdate(one, shipped, 'program', ON).verdicts).toHaveLength(1);
    applyUpdate(one, { ...ports, shipped }, AUTHOR, 'program');
    expect(one.settings().lawPack).toMatchObject({ version: '2099-02', before: { version: NEXT } });
    expect(lawOfRegister(one.connection, shipped, one.snapshot()).outdone).toBeUndefined();
  });
});

describe('an own entry of law', () => {
  it('turns a verdict, says whose it is, and the verdict comes back when it is taken back', async () => {
    const { register: one, ports } = await register();
    ports.goTo('2026-11-25T09:00:00.000Z');
    expect(answer(one)).toMatchObject({ verdict: 'no-mechanism' });
    expect(one.write(AUTHOR, [put('law-entry', 14)]).problems).toBeUndefined();
    const turned = answer(one);
    expect(turned).toMatchObject({ verdict: 'mechanism-in-place' });
    const own = turned?.reasons.find(({ rule }) => rule === 'verdict.own-entry');
    expect(own?.records).toEqual([idOf(14)]);
    expect(own === undefined ? '' : sentence(own.statement)).toContain('this register’s own entry');
    expect(turned?.flags).toContain('rests-on-unconfirmed');
    expect(answer(one, '2026-11-24')).toMatchObject({ verdict: 'no-mechanism' });
    expect(answer(one, '2026-11-25')).toMatchObject({ verdict: 'mechanism-in-place' });
    one.write(AUTHOR, [remove('law-entry', 14)]);
    expect(answer(one)).toMatchObject({ verdict: 'no-mechanism' });
  });

  it.each([
    [
      'of an unknown country',
      { approval: { regime: 'uk-gdpr', country: 'ZZ', act: 'A', citation: 'C' } },
      'approval.country',
    ],
    ['of an unknown law', { approval: { regime: 'xx', country: 'KE', act: 'A', citation: 'C' } }, 'approval.regime'],
    ['that calls itself read at the source and names none', { grade: 'primary' }, 'source'],
    [
      'that ends before it begins',
      {
        approval: {
          regime: 'uk-gdpr',
          country: 'KE',
          act: 'A',
          citation: 'C',
          validFrom: '2026-01-02',
          validTo: '2026-01-01',
        },
      },
      'approval.validTo',
    ],
    ['without a row', { approval: undefined }, 'approval'],
    ['whose row is no JSON', { approval: undefined, row: '{' }, 'row'],
    ['that replaces what is not there', { action: 'replace', target: 'uk-nowhere' }, 'target'],
    ['that has no reason', { reason: undefined }, 'reason'],
  ])('%s is refused at its field', async (_what, fields, field) => {
    const { register: one } = await register();
    const { problems } = one.write(AUTHOR, [put('law-entry', 14, fields)]);
    expect(problems?.map((problem) => problem.field)).toContain(field);
  });

  it('as a draft counts for nothing', async () => {
    const { register: one } = await register();
    one.write(AUTHOR, [put('law-entry', 14, { status: 'draft' })]);
    expect(answer(one)).toMatchObject({ verdict: 'no-mechanism' });
  });
});
