import { describe, expect, test } from 'vitest';
import { noticeFindings } from '../../../src/core/checks/findings.ts';
import { noticeAsTyped } from '../../../src/core/records/notice-as-typed.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { given, ID, ON, the } from './register.ts';

function tried(typed: Record<string, unknown>): string[] {
  const { answers, contacts, ...lists } = given();
  const base = { ...the(lists.notices, ID.notice), ...typed };
  return noticeFindings(noticeAsTyped(base), {
    snapshot: snapshotOf('Case', lists),
    law: shippedLaw(),
    answers,
    dates: { on: ON },
    contacts: () => contacts,
  }).map(({ rule }) => rule);
}

function sentence(commitment: object): object {
  return { number: 1, quote: 'In the UK.', state: 'checked', commitments: [commitment] };
}

describe('a notice that is being written', () => {
  const broken = sentence({ kind: 'recipients-located-in', countries: ['GB'] });

  test('is tested as if it were in force that day, in the place of the one that is', () => {
    expect(tried({ sentences: [broken], inForceFrom: '2030-01-01', status: 'draft' })).toEqual([
      'notice.recipients-located-in',
    ]);
    expect(tried({ sentences: [sentence({ kind: 'recipients-located-in', countries: ['GB', 'US'] })] })).toEqual([]);
  });

  test('is tested as far as it is typed: half a sentence or a promise without a kind takes nothing else with it', () => {
    expect(
      tried({ sentences: [broken, { number: 2, quote: '' }, { ...sentence({ kind: '' }), state: 'told-only' }] }),
    ).toEqual(['notice.recipients-located-in']);
  });

  test('is tested where other fields cannot be read yet', () => {
    expect(tried({ title: '', inForceFrom: '30 February', sentences: [broken] })).toEqual([
      'notice.recipients-located-in',
    ]);
  });
});
