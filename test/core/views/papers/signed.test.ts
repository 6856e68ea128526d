import { describe, expect, test } from 'vitest';
import type { SignedPaper } from '../../../../src/core/records/agreement.ts';
import { snapshotOf } from '../../../../src/core/records/snapshot.ts';
import { agreementPaper } from '../../../../src/core/views/papers/agreement-paper.ts';
import { driftOf, signedOnDay, signedWith, statedFacts } from '../../../../src/core/views/papers/signed.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { ID, ON, sound, the } from '../../checks/register.ts';

type Sound = ReturnType<typeof sound>;

const NOTHING = (): void => undefined;

function idta(change: (register: Sound) => void) {
  const register = sound();
  the(register.transfers, ID.toMy).dataCategories = [{ name: 'Names', kinds: ['business-contact'] }];
  change(register);
  const agreement = the(register.agreements, ID.idta);
  return agreementPaper('idta', { snapshot: snapshotOf('Case', register), law: shippedLaw(), day: ON, agreement });
}

/** The tables as they were signed, and as the records have them after a change. */
function drift(change: (register: Sound) => void) {
  const signed: SignedPaper = { paper: 'idta', signedOn: '2024-03-01', facts: [...statedFacts(idta(NOTHING))] };
  return driftOf(signed, idta(change));
}

function one(paper: SignedPaper['paper'], signedOn: string): SignedPaper {
  return { paper, signedOn, facts: [] };
}

describe('tables that were signed', () => {
  test('given nothing has changed since, nothing drifts', () => {
    expect(drift(NOTHING)).toEqual([]);
  });

  test('given a party was renamed, its name drifts and nothing else', () => {
    expect(drift(({ entities }) => void (the(entities, ID.my).legalName = 'Orient Sdn Bhd'))).toEqual([
      { field: 'legal-name', about: ID.my, gone: ['Asia Sdn Bhd (Malaysia)'], added: ['Orient Sdn Bhd (Malaysia)'] },
    ]);
  });

  test('given a category of data was added, only what came is named', () => {
    expect(
      drift(({ transfers }) => void the(transfers, ID.toMy).dataCategories.push({ name: 'Pay', kinds: ['ordinary'] })),
    ).toMatchObject([{ field: 'data', about: undefined, gone: [], added: [expect.stringContaining('Pay')] }]);
  });

  test('given a fact was removed from the records, what was signed is gone', () => {
    const [found] = drift(({ agreements }) => void delete the(agreements, ID.idta).governingLaw);
    expect(found === undefined || found.gone.length > 0).toBe(true);
    expect(drift(({ entities }) => void delete the(entities, ID.my).registeredOffice)).toMatchObject([
      { field: 'address', about: ID.my, added: [] },
    ]);
  });

  test('given only the day of the next review moved, that is no drift', () => {
    expect(
      drift(({ agreements }) => void (the(agreements, ID.idta).review = { next: '2029-01-01', everyMonths: 12 })),
    ).toEqual([]);
  });

  test('given a second signing, only the newest up to the day counts, and another form beside it', () => {
    const all = [
      one('idta', '2024-03-01'),
      one('idta', '2025-03-01'),
      one('art26', '2024-01-01'),
      one('idta', '2027-01-01'),
    ];
    expect(signedOnDay(all, ON)).toEqual([one('idta', '2025-03-01'), one('art26', '2024-01-01')]);
  });

  test('recording the same paper of the same day again takes the place of what was recorded', () => {
    const agreement = the(sound().agreements, ID.idta);
    const once = signedWith(agreement, idta(NOTHING), '2024-03-01');
    const twice = signedWith(once, idta(NOTHING), '2024-03-01');
    expect(twice.signedPapers).toHaveLength(1);
    expect(signedWith(twice, idta(NOTHING), '2025-03-01').signedPapers).toHaveLength(2);
  });
});
