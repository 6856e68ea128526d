import { describe, expect, it } from 'vitest';
import { findings } from '../../src/core/checks/findings.ts';
import { judgeAll } from '../../src/core/law/verdict/judge.ts';
import { nameById } from '../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { shipped } from './shipped.ts';
import type { SampleName } from './shipped.ts';

function found(name: SampleName) {
  const { snapshot, sampleDay: on } = shipped(name);
  const law = shippedLaw();
  return findings(snapshot, law, judgeAll(snapshot, law, { on }), { on }).map((finding) => ({
    ...finding,
    names: finding.records.map((id) => nameById(snapshot, id)),
  }));
}

describe('what the checks find in the Optima sample', () => {
  const all = found('optima');

  it('holds the finding whose risk was accepted, and no other accepted one', () => {
    const accepted = all.filter(({ acceptedBy }) => acceptedBy !== undefined);
    expect(accepted.map(({ names }) => names[0])).toEqual(['Optima Contracting to Sample Mailings: e-mail campaigns']);
  });

  it.each([
    ['notice.nearest-entity', 'Optima Systems International DMCC'],
    ['notice.recipients-located-in', 'Fictional Helpdesk (India) Pvt Ltd'],
    ['notice.transfers-outside-area', 'Optima Contracting to Fictional Events, Australia: guest lists'],
    ['art-26.arrangement', 'Optima Systems International DMCC'],
    ['art-28-3.letters-missing', 'Processor terms: Specimen Systems Administration Ltd'],
    ['agreement.ending', 'Intra-group agreement 2023: Optima Contracting to Optima Systems International DMCC'],
  ])('%s: %s', (rule, name) => {
    expect(all.filter((finding) => finding.rule === rule).flatMap(({ names }) => names)).toContain(name);
  });
});

describe('what the checks find in both samples', () => {
  it.each(['optima', 'optex'] as const)('%s: each unsafe sentence of its notice', (name) => {
    const unsafe = shipped(name)
      .of('notice')
      .flatMap(({ sentences }) => sentences.filter(({ state }) => state === 'unsafe-wording'));
    expect(unsafe.length).toBeGreaterThan(0);
    expect(found(name).filter(({ rule }) => rule === 'notice.unsafe-wording')).toHaveLength(unsafe.length);
  });
});
