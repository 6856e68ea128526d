import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/core/law/verdict/judge.ts';
import { nameById } from '../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { shipped } from './shipped.ts';
import type { SampleName } from './shipped.ts';

function answers(name: SampleName, on?: string) {
  const { snapshot, sampleDay } = shipped(name);
  const judged = judgeAll(snapshot, shippedLaw(), { on: on ?? sampleDay });
  return new Map(judged.map((answer) => [nameById(snapshot, answer.transfer), answer]));
}

describe('Optima on 22 November 2026', () => {
  const found = answers('optima');

  it.each([
    ['Optima Contracting to Optima Products Asia: contacts in its region', 'mechanism-in-place'],
    ['Optima Contracting to Optima Systems International DMCC: contacts in its region', 'mechanism-in-place'],
    ['Optima Contracting to Optima Partitions LLC: contacts of projects in the Emirates', 'no-mechanism'],
    ['Optima Contracting to OAG Ltd: contacts of its customers', 'not-restricted'],
    ['Optima Contracting to Optima Products Ltd: contacts of its customers', 'not-restricted'],
    ['Optima Contracting to HLS Installations Ltd: contacts of its customers', 'not-restricted'],
    ['OAG Ltd to Optima Contracting: contacts that it collects', 'not-restricted'],
    ['Optima Products Ltd to Optima Contracting: contacts that it collects', 'not-restricted'],
    ['HLS Installations Ltd to Optima Contracting: contacts that it collects', 'not-restricted'],
    ['Optima Contracting to Optima Products Asia: records held for it, given back', 'not-restricted'],
    ['Optima Contracting to Example Cloud Hosting: contact database', 'not-restricted'],
    ['Example Cloud Hosting to Sample Backups, Singapore: off-site copies', 'needs-judgement'],
    ['Optima Contracting to Specimen Systems Administration: user accounts', 'not-restricted'],
    ['Optima Contracting to Fictional Helpdesk (India): contact database read from Bengaluru', 'mechanism-in-place'],
    ['Optima Contracting to Sample Mailings: e-mail campaigns', 'mechanism-in-place'],
    ['Optima Contracting to Specimen Surveys: customer surveys', 'needs-judgement'],
    ['Optima Contracting to Fictional Events, Australia: guest lists', 'no-mechanism'],
    ['Optima Contracting to Fictional Fit-Out Partners, Kenya: one introduction asked for', 'mechanism-in-place'],
  ])('%s: %s', (title, verdict) => {
    expect(found.get(title)?.overall).toBe(verdict);
  });

  it('has its agreement with the DMCC company about to end, and no other mechanism', () => {
    const soon = [...found].filter(([, { actSoon }]) => actSoon).map(([title]) => title);
    expect(soon).toEqual(['Optima Contracting to Optima Systems International DMCC: contacts in its region']);
    const [verdict] = found.get(soon[0] ?? '')?.verdicts ?? [];
    expect(verdict).toMatchObject({
      goodThrough: '2027-01-31',
      changesOn: '2027-02-01',
      becomes: { verdict: 'no-mechanism' },
    });
  });

  it('has one transfer that rests on a contested approval alone', () => {
    const contested = [...found].filter(([, { verdicts }]) =>
      verdicts.some(({ flags }) => flags.includes('no-fallback')),
    );
    expect(contested.map(([title]) => title)).toEqual(['Optima Contracting to Sample Mailings: e-mail campaigns']);
  });

  it('had the transfer to Malaysia on no current assessment before March 2025', () => {
    const [before] =
      answers('optima', '2025-02-28').get('Optima Contracting to Optima Products Asia: contacts in its region')
        ?.verdicts ?? [];
    expect(before?.verdict).toBe('no-mechanism');
  });
});

describe('Optex (Europe) on 30 June 2018', () => {
  const found = answers('optex');

  it('is judged under the GDPR of the Union, of which the United Kingdom was a part', () => {
    const regimes = [...found].map(([title, { verdicts }]) => [
      title.split(' to ')[0],
      verdicts.map(({ regime }) => regime),
    ]);
    expect(new Set(regimes.map(([, names]) => String(names)))).toEqual(new Set(['eu-gdpr', 'jp-appi']));
  });

  it.each([
    ['Optex (Europe) to Optex Japan: customers and enquiries', 'mechanism-in-place'],
    ['Optex (Europe) to Optex Technologies B.V.: customers and enquiries', 'not-restricted'],
    ['Optex (Europe) to Optex Security France: customers and enquiries', 'not-restricted'],
    ['Optex (Europe) to Optex Poland: customers and enquiries', 'not-restricted'],
    ['Optex Technologies B.V. to Optex (Europe): data that it collects', 'not-restricted'],
    ['Optex (Europe) to Google Analytics: use of the website', 'needs-judgement'],
  ])('%s: %s', (title, verdict) => {
    expect(found.get(title)?.overall).toBe(verdict);
  });
});
