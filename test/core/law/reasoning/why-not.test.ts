import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../../src/core/law/reasoning/why-not.ts';
import type { Unused } from '../../../../src/core/law/reasoning/why-not.ts';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { sentence } from '../../../../src/words/catalogue.ts';
import { sampleSnapshot } from '../../../support/sample-snapshot.ts';
import { someCase, TODAY } from './cases.ts';
import {
  agreement,
  answerOn,
  assessment,
  clauses,
  entity,
  facts,
  IDTA,
  linked,
  thirdParty,
  transfer,
  verdictOn,
} from '../verdict/case-builder.ts';

const BOTH = ['Exporter', 'Importer'];

type Lists = Parameters<typeof facts>[0];

/** A British exporter and an importer in the Emirates, for which no approval is in the pack. */
function given(lists: Lists = {}, more: Parameters<typeof transfer>[3] = {}): Snapshot {
  return facts({
    entities: [entity('Exporter', 'GB')],
    thirdParties: [thirdParty('Importer', 'AE')],
    transfers: [transfer('Exporter', 'Importer', 'AE', more)],
    ...lists,
  });
}

function answered(snapshot: Snapshot, on = TODAY, regime: RegimeId = 'uk-gdpr') {
  const [first] = snapshot.transfers;
  if (first === undefined) throw new Error('the case has no transfer');
  const [told] = whyNot(first, { snapshot, law: shippedLaw() }, on, [regime]);
  if (told === undefined) throw new Error('nothing was answered');
  return told;
}

/** The instruments as which no agreement serves. */
function other(lists: Lists, more: Parameters<typeof transfer>[3]): unknown {
  const { mechanisms } = answered(given(lists, more));
  const none = mechanisms.find(({ because }) => because.rule === 'reasoning.no-such-agreement');
  return none?.because.statement.parameters['instruments'];
}

/** What is said of one mechanism: its name, the deciding sentence with its citation, and what would change it. */
function said(one: Unused | undefined) {
  return one === undefined
    ? undefined
    : {
        name: sentence(one.name),
        state: one.state,
        because: `${sentence(one.because.statement)} [${one.because.citation}]`,
        changes: one.changes.map(({ statement }) => sentence(statement)),
      };
}

describe('why not by an approval', () => {
  it('a place that nothing approves: the law would have to be another, which nobody can record', () => {
    const [approval] = answered(given()).mechanisms;
    expect(said(approval)).toEqual({
      name: 'Approval by regulations',
      state: 'not-there',
      because: 'The United Arab Emirates is not approved by regulations. [UK GDPR Art 45A]',
      changes: [
        'An approval by regulations that serves the United Arab Emirates on that day. The law pack holds none.',
      ],
    });
    expect(approval?.standsFrom).toBeNull();
  });

  it('a company in the United States outside the UK Extension: its own entry would change it', () => {
    const outside = { scheme: 'uk-extension', legalEntity: 'Importer', answer: 'no' } as const;
    const inTheStates = facts({
      entities: [entity('Exporter', 'GB')],
      thirdParties: [thirdParty('Importer', 'US', { statusFacts: [outside] })],
      transfers: [transfer('Exporter', 'Importer', 'US')],
    });
    const [approval] = answered(inTheStates).mechanisms;
    expect(approval?.state).toBe('fails');
    expect(said(approval)?.changes.join(' ')).toMatch(/Importer itself being covered by the .*UK Extension/u);
  });

  it('where an approval is the basis, the agreement in reserve is told as standing behind it', () => {
    const newZealand = facts({
      entities: [entity('Exporter', 'GB')],
      thirdParties: [thirdParty('Importer', 'NZ')],
      agreements: [agreement(BOTH, [IDTA])],
      assessments: [assessment('Importer')],
      transfers: [transfer('Exporter', 'Importer', 'NZ', linked)],
    });
    expect(verdictOn(newZealand, TODAY).basis).toMatch(/^approval:/u);
    const { mechanisms } = answered(newZealand);
    expect(mechanisms.some(({ kind }) => kind === 'approval')).toBe(false);
    expect(said(mechanisms[0])).toEqual({
      name: 'International Data Transfer Agreement A1.0: The agreement',
      state: 'stands',
      because: expect.stringContaining('It stands as well, in reserve behind what the answer rests on.') as string,
      changes: ['What the answer rests on falling.'],
    });
  });
});

describe('why not by an agreement', () => {
  const mended = {
    agreements: [agreement(BOTH, [IDTA])],
    assessments: [assessment('Importer')],
  };

  it.each<[string, Lists, string, readonly string[]]>([
    [
      'it has ended',
      { ...mended, agreements: [agreement(BOTH, [IDTA], { validTo: '2026-01-31' })] },
      'verdict.agreement-dates',
      ['Renew or replace ‘The agreement’.'],
    ],
    [
      'its tables are incomplete',
      { ...mended, agreements: [agreement(BOTH, [{ ...IDTA, tablesComplete: 'no' }])] },
      'verdict.annexes-incomplete',
      ['Complete the annexes or tables of ‘The agreement’.'],
    ],
    [
      'its assessment refuses',
      { ...mended, assessments: [assessment('Importer', { conclusion: 'does-not-allow' })] },
      'verdict.assessment-refuses',
      ['A new assessment that concludes that the transfer may be made.'],
    ],
    [
      'it is a draft',
      { ...mended, agreements: [agreement(BOTH, [IDTA], { status: 'draft' })] },
      'verdict.agreement-not-active',
      ['Put into force ‘The agreement’.'],
    ],
  ])('%s: the step that fails, and the fact that would change it', (_name, lists, rule, changes) => {
    const broken = given(lists, linked);
    expect(verdictOn(broken, TODAY).verdict).toBe('no-mechanism');
    const safeguard = answered(broken).mechanisms.find(({ kind, state }) => kind === 'safeguard' && state === 'fails');
    expect(safeguard?.because.rule).toBe(rule);
    expect(safeguard?.because.citation).toMatch(/^UK GDPR Art 46/u);
    expect(said(safeguard)?.changes).toEqual(changes);
    // With that fact as it should be, it carries, and is no longer asked about.
    const whole = given(mended, linked);
    expect(verdictOn(whole, TODAY).verdict).toBe('mechanism-in-place');
    expect(answered(whole).mechanisms.every(({ state }) => state === 'not-there')).toBe(true);
  });

  it('what fails comes before what is open, and all of it has to be so', () => {
    const broken = given(
      {
        agreements: [agreement(BOTH, [{ ...IDTA, version: 'Z9' }], { validTo: '2026-01-31' })],
        assessments: [assessment('Importer')],
      },
      linked,
    );
    const safeguard = answered(broken).mechanisms.find(({ state }) => state === 'fails');
    expect(safeguard?.because.rule).toBe('verdict.agreement-dates');
    expect(safeguard?.more.map(({ rule }) => rule)).toEqual(['verdict.version-not-in-pack']);
    expect(safeguard?.changes).toHaveLength(2);
  });

  it('one that begins on a known day says from when it stands', () => {
    const coming = given({ ...mended, agreements: [agreement(BOTH, [IDTA], { validFrom: '2027-03-01' })] }, linked);
    const safeguard = answered(coming).mechanisms.find(({ state }) => state === 'fails');
    expect(safeguard?.standsFrom).toBe('2027-03-01');
    expect(verdictOn(coming, '2027-03-01').verdict).toBe('mechanism-in-place');
  });

  it('one between the same parties that the transfer does not name is told, with whatever else it lacks', () => {
    const unnamed = given(mended, { assessments: linked.assessments });
    const safeguard = answered(unnamed).mechanisms.find(({ because }) => because.rule === 'reasoning.not-named');
    expect(said(safeguard)?.changes).toEqual(['Name ‘The agreement’ in ‘The transfer’.']);
    expect(verdictOn(given(mended, linked), TODAY).verdict).toBe('mechanism-in-place');
    const without = given({ agreements: mended.agreements });
    const lacking = answered(without).mechanisms.find(({ because }) => because.rule === 'reasoning.not-named');
    expect(lacking?.more.map(({ rule }) => rule)).toEqual(['verdict.no-assessment']);
    expect(lacking?.changes).toHaveLength(2);
  });

  it('terms with a processor carry no transfer and are not offered as if they could', () => {
    const terms = given({ agreements: [agreement(BOTH, [{ kind: 'processor-terms' }])] });
    expect(answered(terms).mechanisms.some(({ because }) => because.rule === 'reasoning.not-named')).toBe(false);
  });

  it('the instruments as which nothing serves are told, and those that something serves as are not', () => {
    expect(other({}, {})).toContain('International Data Transfer Agreement');
    expect(other(mended, linked)).not.toContain('International Data Transfer Agreement');
    expect(other(mended, linked)).toContain('UK Addendum to the EU standard contractual clauses');
  });

  it('of EU clauses alone under the UK GDPR the Addendum is what is lacking', () => {
    const alone = given({ agreements: [agreement(BOTH, [clauses(1)])], assessments: [assessment('Importer')] }, linked);
    const safeguard = answered(alone).mechanisms.find(({ state }) => state === 'fails');
    expect(safeguard?.because.rule).toBe('verdict.clauses-without-addendum');
    expect(said(safeguard)?.changes[0]).toMatch(/^Add the UK Addendum/u);
  });
});

describe('why not by an exception', () => {
  it('none is named: the grounds that the law has are told, none is guessed', () => {
    const exception = answered(given()).mechanisms.at(-1);
    expect(exception?.kind).toBe('exception');
    expect(said(exception)?.because).toBe('The transfer names no exception. [UK GDPR Art 49]');
    expect(said(exception)?.changes[0]).toMatch(/explicit consent, .*legal claims/u);
  });

  it('consent that was withdrawn would have to stand', () => {
    const withdrawn = given(
      {},
      {
        frequency: 'once',
        exceptions: [
          {
            regime: 'uk-gdpr',
            ground: 'explicit-consent',
            conditionsMet: 'yes',
            reasons: 'Asked for it',
            consent: { proof: 'Form', toldOfRisks: 'yes', givenOn: '2026-01-01', withdrawnOn: '2026-06-01' },
          },
        ],
      },
    );
    const exception = answered(withdrawn).mechanisms.at(-1);
    expect(exception?.because.rule).toBe('verdict.consent-withdrawn');
    expect(said(exception)?.changes).toEqual(['A consent that has not been withdrawn.']);
  });
});

describe('where no mechanism is asked for', () => {
  it('a transfer within the United Kingdom needs none, and says by which article', () => {
    const inside = facts({
      entities: [entity('Exporter', 'GB'), entity('Importer', 'GB')],
      transfers: [transfer('Exporter', 'Importer', 'GB')],
    });
    const { notAsked, mechanisms } = answered(inside);
    expect(notAsked?.rule).toBe('reasoning.not-restricted');
    expect(notAsked?.citation).toMatch(/^UK GDPR Art 44/u);
    expect(mechanisms).toEqual([]);
  });
});

describe('over whole registers', () => {
  it.each(['optima', 'optex'] as const)('%s: every mechanism has its reason with a citation and a sentence', (name) => {
    const snapshot = sampleSnapshot(name);
    const law = shippedLaw();
    const active = snapshot.transfers.filter(({ status }) => status === 'active');
    const told = active.flatMap((one) => {
      const { verdicts } = answerOn({ ...snapshot, transfers: [one] }, TODAY);
      return whyNot(
        one,
        { snapshot, law },
        TODAY,
        verdicts.map(({ regime }) => regime),
      ).map((of, index) => ({ ...of, verdict: verdicts[index]?.verdict }));
    });
    const mechanisms = told.flatMap((of) => of.mechanisms);
    expect(mechanisms.length).toBeGreaterThan(10);
    expect(mechanisms.every(({ because }) => because.citation !== '')).toBe(true);
    const statements = mechanisms.flatMap(({ because, changes, name: called, more }) => [
      called,
      ...[because, ...more, ...changes].map(({ statement }) => statement),
    ]);
    expect(statements.filter((statement) => sentence(statement) === '')).toEqual([]);
    expect(told.every(({ notAsked, mechanisms: all }) => notAsked === null || all.length === 0)).toBe(true);
    const none = told.filter(({ verdict }) => verdict === 'no-mechanism').flatMap((of) => of.mechanisms);
    expect(none.filter(({ state, changes }) => state === 'stands' || changes.length === 0)).toEqual([]);
  });

  it('whatever is recorded: what does not carry says what would change it, and what carries is the basis or stands behind it', () => {
    fc.assert(
      fc.property(someCase, (snapshot) => {
        const { basis } = verdictOn(snapshot, TODAY);
        for (const { state, changes, because, name } of answered(snapshot).mechanisms) {
          expect(changes.length, because.rule).toBeGreaterThan(0);
          for (const { statement } of changes) expect(sentence(statement), because.rule).not.toBe('');
          // Nothing stands in reserve where the answer rests on nothing.
          expect([because.rule, name.id, state === 'stands' && basis === null]).toContain(false);
        }
      }),
    );
  });
});
