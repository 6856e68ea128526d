import { describe, expect, test } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import type { Day } from '../../../../src/core/days.ts';
import { judgeAll } from '../../../../src/core/law/verdict/judge.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import type { Wish } from '../../../../src/engine/register/plan.ts';
import type { Register } from '../../../../src/engine/register/register.ts';
import { idOf, put, remove, stillPorts } from '../../register/still.ts';
import { newRegister } from '../../register/support.ts';

/** What was entered on a day: the register of the case is written day by day, as an office would. */
type Entry = readonly [day: Day, ...wishes: Wish[]];

async function registerOf(...entries: readonly Entry[]): Promise<Register> {
  const [[first] = ['2026-01-01']] = entries;
  const ports = stillPorts(`${first}T08:00:00.000Z`);
  const register = await newRegister(ports);
  for (const [day, ...wishes] of entries) {
    ports.goTo(`${day}T10:00:00.000Z`);
    const outcome = register.write({ by: 'A. Officer', reason: 'as learned' }, wishes);
    if (outcome.problems !== undefined) throw new Error(JSON.stringify(outcome.problems));
  }
  return register;
}

/** What is said of the transfer for a day, by what the register held at the end of another (absent: by what it holds now). */
function said(register: Register, regime: RegimeId, on: Day, asRecorded?: Day): string {
  const { snapshot } = register.snapshot(asRecorded);
  const [answer] = judgeAll(snapshot, shippedLaw(), { on, asRecorded });
  return answer?.verdicts.find((verdict) => verdict.regime === regime)?.verdict ?? 'not in the register';
}

const [HOME, THERE, PAPER, ASSESSMENT, TRANSFER] = [1, 2, 3, 4, 5];

const home = (country: string) => put('entity', HOME, { legalName: 'Home', country });
const host = (more: object) => put('third-party', THERE, { legalName: 'Host Inc.', country: 'US', ...more });
const dpf = (...facts: readonly object[]) =>
  host({ statusFacts: facts.map((fact) => ({ scheme: 'dpf', legalEntity: 'Host Inc.', answer: 'yes', ...fact })) });
const to = (country: string, more: object = {}) =>
  put('transfer', TRANSFER, {
    title: 'To the host',
    exporter: idOf(HOME),
    importer: idOf(THERE),
    importerRole: 'controller',
    destination: { country },
    dataCategories: [{ name: 'Data', kinds: ['ordinary'] }],
    ...more,
  });
const idta = (more: object = {}) =>
  put('agreement', PAPER, {
    validFrom: '2025-01-01',
    parties: [HOME, THERE].map((party) => ({ party: idOf(party), howBound: 'signed' })),
    servesAs: [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }],
    ...more,
  });
const assessed = (more: object = {}) =>
  put('assessment', ASSESSMENT, {
    scope: { importers: [idOf(THERE)] },
    completedOn: '2026-02-10',
    conclusion: 'allows',
    ...more,
  });
const malaysian = put('entity', THERE, { legalName: 'Asia Sdn Bhd', country: 'MY' });

const late = () =>
  registerOf(
    ['2026-03-01', home('GB'), malaysian, idta(), to('MY', { agreements: [idOf(PAPER)] })],
    ['2026-06-01', assessed(), to('MY', { agreements: [idOf(PAPER)], assessments: [idOf(ASSESSMENT)] })],
  );

describe('an assessment that was done in February and entered in June', () => {
  test.each<[string, Day, Day | undefined, string]>([
    ['as we know now, there was a mechanism in April', '2026-04-15', undefined, 'mechanism-in-place'],
    ['as the board was told in April, there was none', '2026-04-15', '2026-04-15', 'no-mechanism'],
    ['even for today, by what was recorded in April, there is none', '2026-11-22', '2026-04-15', 'no-mechanism'],
    ['the evening before it was entered', '2026-05-31', '2026-05-31', 'no-mechanism'],
    ['the evening of the day on which it was entered', '2026-06-01', '2026-06-01', 'mechanism-in-place'],
    ['and yet it was not done on 9 February', '2026-02-09', undefined, 'no-mechanism'],
    ['but was on 10 February, whatever the register held', '2026-02-10', undefined, 'mechanism-in-place'],
    ['before the register was begun it held nothing', '2026-02-10', '2026-02-10', 'not in the register'],
  ])('%s', async (_what, on, asRecorded, word) => {
    expect(said(await late(), 'uk-gdpr', on, asRecorded)).toBe(word);
  });
});

const corrected = () =>
  registerOf(
    ['2026-01-15', home('FR'), dpf({ validFrom: '2025-01-01' }), to('US')],
    ['2026-09-01', dpf({ validFrom: '2025-01-01', validTo: '2026-02-01' })],
  );

describe('a certification that was taken for good, and had been withdrawn in February', () => {
  test.each<[string, Day, Day | undefined, string]>([
    ['as the board was told in April, there was a mechanism', '2026-04-15', '2026-04-15', 'mechanism-in-place'],
    ['as we know now, there was none in April', '2026-04-15', undefined, 'no-mechanism'],
    ['nor on the day after the withdrawal', '2026-02-02', undefined, 'no-mechanism'],
    ['but there was on the last day of the entry', '2026-02-01', undefined, 'mechanism-in-place'],
    ['the register knew no better until the evening of 31 August', '2026-11-22', '2026-08-31', 'mechanism-in-place'],
    ['and did on the evening of 1 September', '2026-09-01', '2026-09-01', 'no-mechanism'],
  ])('%s', async (_what, on, asRecorded, word) => {
    expect(said(await corrected(), 'eu-gdpr', on, asRecorded)).toBe(word);
  });
});

const twice = () =>
  registerOf(
    ['2026-02-01', home('FR'), dpf({ answer: 'not-known' }), to('US')],
    ['2026-04-01', dpf({ answer: 'no', validFrom: '2024-01-01' })],
    ['2026-07-01', dpf({ answer: 'yes', validFrom: '2024-01-01' })],
  );

describe('a correction that was itself corrected', () => {
  test.each<[Day, string]>([
    ['2026-03-31', 'needs-judgement'],
    ['2026-04-01', 'no-mechanism'],
    ['2026-06-30', 'no-mechanism'],
    ['2026-07-01', 'mechanism-in-place'],
  ])('one day, 10 March, as recorded on %s: %s', async (asRecorded, word) => {
    expect(said(await twice(), 'eu-gdpr', '2026-03-10', asRecorded)).toBe(word);
  });
});

describe('the law has its own day, which no entry moves', () => {
  const lgpd = put('third-party', THERE, {
    legalName: 'Host Ltda',
    country: 'BR',
    statusFacts: [{ scheme: 'lgpd', legalEntity: 'Host Ltda', answer: 'yes' }],
  });
  test.each<[Day, Day | undefined, string]>([
    ['2026-01-25', undefined, 'no-mechanism'],
    ['2026-01-26', undefined, 'mechanism-in-place'],
    ['2026-01-25', '2026-06-30', 'no-mechanism'],
    ['2026-01-26', '2026-06-30', 'mechanism-in-place'],
    ['2026-01-26', '2025-12-31', 'not in the register'],
  ])('Brazil on %s, as recorded on %s: %s', async (on, asRecorded, word) => {
    const register = await registerOf(['2026-02-01', home('FR'), lgpd, to('BR')]);
    expect(said(register, 'eu-gdpr', on, asRecorded)).toBe(word);
  });
});

const bound = (joined: string | undefined) =>
  idta({
    parties: [
      { party: idOf(HOME), howBound: 'signed' },
      { party: idOf(THERE), howBound: 'acceded', joined },
    ],
  });

describe('who is bound, and since when', () => {
  const links = { agreements: [idOf(PAPER)], assessments: [idOf(ASSESSMENT)] };
  const dayFound = () =>
    registerOf(
      ['2026-03-01', home('GB'), malaysian, bound(undefined), assessed(), to('MY', links)],
      ['2026-05-01', bound('2026-04-10')],
    );
  test.each<[Day, Day | undefined, string]>([
    ['2026-04-09', '2026-04-30', 'needs-judgement'],
    ['2026-04-10', '2026-04-30', 'needs-judgement'],
    ['2026-04-09', undefined, 'no-mechanism'],
    ['2026-04-10', undefined, 'mechanism-in-place'],
  ])('on %s, as recorded on %s: %s', async (on, asRecorded, word) => {
    expect(said(await dayFound(), 'uk-gdpr', on, asRecorded)).toBe(word);
  });
});

const removed = () =>
  registerOf(
    ['2026-01-15', home('FR'), dpf({ validFrom: '2025-01-01' }), to('US')],
    ['2026-08-01', remove('transfer', TRANSFER)],
  );

describe('a transfer that was taken out of the register', () => {
  test.each<[Day | undefined, string]>([
    ['2026-07-31', 'mechanism-in-place'],
    ['2026-08-01', 'not in the register'],
    [undefined, 'not in the register'],
  ])('is answered for as long as it stood, as recorded on %s: %s', async (asRecorded, word) => {
    expect(said(await removed(), 'eu-gdpr', '2026-07-01', asRecorded)).toBe(word);
  });
});

test('an answer of a law that was found later, and one that was changed, are told by their own days', async () => {
  const asked = (...lawAnswers: readonly object[]) =>
    to('MY', { exporterRole: 'controller', ...relyingOnConsent, lawAnswers });
  const relyingOnConsent = {
    frequency: 'once',
    exceptions: [
      {
        regime: 'jp-appi',
        ground: 'explicit-consent',
        reasons: 'Asked',
        conditionsMet: 'yes',
        consent: { proof: 'Form' },
      },
    ],
  };
  const question = 'person-informed-of-destination-and-measures';
  const register = await registerOf(
    ['2026-02-01', home('JP'), malaysian, asked()],
    [
      '2026-05-01',
      asked({ question, answer: 'no', validTo: '2026-03-31' }, { question, answer: 'yes', validFrom: '2026-04-01' }),
    ],
  );
  const on = (day: Day, asRecorded?: Day) => said(register, 'jp-appi', day, asRecorded);
  expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['no-mechanism', 'mechanism-in-place']);
  expect([on('2026-03-31', '2026-04-30'), on('2026-04-01', '2026-04-30')]).toEqual([
    'needs-judgement',
    'needs-judgement',
  ]);
});
