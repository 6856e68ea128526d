import { describe, expect, it } from 'vitest';
import type { TransferAnswer } from '../../../src/core/law/answer.ts';
import { filterChoices, narrowed, notAnswered } from '../../../src/core/views/flow-filter.ts';
import { flowPaths } from '../../../src/core/views/flows.ts';
import type { ViewInput } from '../../../src/core/views/input.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';

const OPTIMA = sampleInput('optima', '2026-11-22');

function shownIn(input: ViewInput, filter: Parameters<typeof narrowed>[1]): number {
  return flowPaths({ ...input, answers: narrowed(input, filter) }).reduce(
    (sum, { transfers }) => sum + transfers.length,
    0,
  );
}

describe('a picture narrowed', () => {
  it('shows everything where nothing narrows it', () => {
    expect(narrowed(OPTIMA, {})).toEqual(OPTIMA.answers);
  });

  it('by answer: the four parts are the whole', () => {
    const parts = ['no-mechanism', 'needs-judgement', 'mechanism-in-place', 'not-restricted'].map((verdict) =>
      shownIn(OPTIMA, { verdict }),
    );
    expect(parts).toEqual([2, 4, 6, 10]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(OPTIMA.answers.length);
  });

  it('what ends soon is in place, and stands alone when asked for alone', () => {
    const soon = narrowed(OPTIMA, { verdict: 'act-soon' });
    expect(soon).toHaveLength(1);
    expect(narrowed(OPTIMA, { verdict: 'mechanism-in-place' })).toContain(soon[0]);
  });

  it('by law: only what that law reaches, with its own answer', () => {
    const malaysian = narrowed(OPTIMA, { regime: 'my-pdpa' });
    expect(malaysian.length).toBeGreaterThan(0);
    expect(malaysian.every(({ verdicts }) => verdicts.every(({ regime }) => regime === 'my-pdpa'))).toBe(true);
    expect(malaysian.every(({ overall, verdicts }) => verdicts.some(({ verdict }) => verdict === overall))).toBe(true);
  });

  it('by law: a transfer before two laws stands by the answer of the one', () => {
    const [first] = OPTIMA.answers;
    const [verdict] = first?.verdicts ?? [];
    if (first === undefined || verdict === undefined) throw new Error('the sample has answers');
    const both: TransferAnswer = {
      ...first,
      overall: 'no-mechanism',
      actSoon: true,
      verdicts: [
        { ...verdict, regime: 'uk-gdpr', verdict: 'no-mechanism', actSoon: false },
        { ...verdict, regime: 'eu-gdpr', verdict: 'mechanism-in-place', actSoon: true },
      ],
    };
    const input = { ...OPTIMA, answers: [both] };
    expect(narrowed(input, { regime: 'eu-gdpr' })).toMatchObject([{ overall: 'mechanism-in-place', actSoon: true }]);
    expect(narrowed(input, { regime: 'uk-gdpr' })).toMatchObject([{ overall: 'no-mechanism', actSoon: false }]);
    expect(narrowed(input, { regime: 'eu-gdpr', verdict: 'no-mechanism' })).toEqual([]);
  });

  it('by category of data: the transfers that name it, and it is among the choices', () => {
    const { dataCategories } = filterChoices(OPTIMA);
    expect(dataCategories.length).toBeGreaterThan(1);
    for (const dataCategory of dataCategories) {
      const own = OPTIMA.snapshot.transfers.filter(
        (transfer) => transfer.status === 'active' && transfer.dataCategories.some(({ name }) => name === dataCategory),
      );
      expect(shownIn(OPTIMA, { dataCategory })).toBe(own.length);
      expect(own.length).toBeGreaterThan(0);
    }
    expect(shownIn(OPTIMA, { dataCategory: 'Nobody sends this' })).toBe(0);
  });

  it('by party: what it sends and what it receives', () => {
    const entity = OPTIMA.snapshot.entities.find(({ legalName }) => legalName === 'Optima Products Asia Sdn Bhd');
    const own = OPTIMA.snapshot.transfers.filter(({ exporter, importer }) =>
      [exporter, importer].includes(entity?.id ?? ''),
    );
    expect(shownIn(OPTIMA, { entity: entity?.id })).toBe(own.length);
    expect(own.length).toBeGreaterThan(1);
  });

  it('offers the laws that answer and the parties that send or receive', () => {
    const { regimes, parties } = filterChoices(OPTIMA);
    expect(new Set(regimes)).toEqual(new Set(['uk-gdpr', 'ae-pdpl', 'my-pdpa']));
    expect(new Set(parties).size).toBe(parties.length);
    for (const id of parties) expect(shownIn(OPTIMA, { entity: id })).toBeGreaterThan(0);
  });

  it('counts what no picture shows: drafts and what has ended', () => {
    const [first, second, ...others] = OPTIMA.snapshot.transfers;
    const snapshot = {
      ...OPTIMA.snapshot,
      transfers: [{ ...first, status: 'draft' }, { ...second, status: 'ended' }, ...others],
    } as ViewInput['snapshot'];
    const answers = OPTIMA.answers.filter(({ transfer }) => ![first?.id, second?.id].includes(transfer));
    expect(notAnswered({ ...OPTIMA, snapshot, answers })).toEqual({ draft: 1, ended: 1 });
    expect(notAnswered(OPTIMA)).toEqual({ draft: 0, ended: 0 });
  });
});
