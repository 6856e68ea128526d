// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../../src/contract/reports.ts';
import { linesOf } from '../../../src/renderer/places/history/json-lines.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { idOf } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

function entry(seq: number): HistoryRow {
  return {
    seq,
    change: seq,
    at: `2026-11-${String(seq).padStart(2, '0')}T10:30:00.000Z`,
    by: 'Ada Okafor',
    reason: seq === 3 ? 'Signed at last' : null,
    action: seq === 1 ? 'create-register' : 'put',
    kind: seq === 1 ? null : 'agreement',
    recordId: seq === 1 ? null : idOf(seq),
    recordName: seq === 1 ? null : `Agreement ${seq}`,
    hash: String(seq).repeat(64).slice(0, 64),
  };
}

const ANSWERS: Answers = {
  'history.rows': ({ limit = 100 }) => ({ rows: [3, 2, 1].slice(0, limit).map((seq) => entry(seq)), total: 3 }),
  'history.change': ({ seq }) => ({
    row: entry(seq),
    fields: [
      { field: 'validFrom', before: null, after: '"2026-11-03"' },
      { field: 'servesAs', before: '[]', after: '[{"kind":"uk-idta","tablesComplete":true}]' },
      { field: 'parties', before: '[]', after: `[{"party":"${idOf(7)}"}]` },
      { field: 'id', before: null, after: `"${idOf(3)}"` },
    ],
    names: { [idOf(7)]: { kind: 'entity', name: 'Example Ltd' } },
  }),
};

const history = (answers: Answers = {}) => renderWindow({ ...ANSWERS, ...answers }, { place: 'history' });

describe('the history', () => {
  it('says who changed what, when and why, newest first', async () => {
    await history();
    const rows = within(screen.getByRole('table', { name: 'Entries, newest first' })).getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[1]?.textContent).toMatch(/3 Nov 2026.*Ada Okafor.*SavedAgreement 3 \(agreement\).*Signed at last/);
    expect(rows[3]?.textContent).toContain('Register madeThe register itself');
    expect(screen.getByText('3 entries; none can be rewritten.')).toBeTruthy();
    await expectNoViolations();
  });

  it('shows one change field by field, before and after, and leads to the record', async () => {
    const { user, app } = await history();
    await user.click(screen.getByRole('link', { name: 'Agreement 3 (agreement)' }));
    expect(await screen.findByRole('heading', { name: 'Saved: Agreement 3' })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'What it changed' });
    expect(within(table).getByRole('row', { name: /Valid from/ }).textContent).toBe('Valid fromNothing3 November 2026');
    expect(within(table).getByRole('row', { name: /Serves as/ }).textContent).toContain('• Kind: uk-idta');
    expect(within(table).getByRole('row', { name: /Parties/ }).textContent).toContain('• Party: Example Ltd');
    expect(within(table).queryByRole('row', { name: /^Id/ })).toBeNull();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Open the record' }));
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'agreements', record: idOf(3) });
  });

  it('is verified on request, and says that it holds, with the seal', async () => {
    const { user } = await history({ 'register.verify': () => ({ holds: true, rows: 3, seal: 'ab12', problems: [] }) });
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect(
      (await screen.findByText(/The history holds: 3 entries.*Seal ab12\./)).closest('[role="status"]'),
    ).not.toBeNull();
  });

  it('says where it does not hold', async () => {
    const { user } = await history({
      'register.verify': () => ({
        holds: false,
        rows: 3,
        seal: null,
        problems: [{ id: 'verify.entry-hash', parameters: { seq: 2 } }],
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('does not hold in one place');
    expect(within(alert).getByRole('listitem').textContent).toContain('2');
  });

  it('asks before it takes a change back', async () => {
    const { user, door } = await history({ 'history.undo': () => ({ sequence: 4, undone: 3, what: 'Agreement 3' }) });
    await user.click(screen.getByRole('button', { name: 'Take the last change back' }));
    const dialog = screen.getByRole('dialog', { name: 'Take the last change back?' });
    expect(door.count('history.undo')).toBe(0);
    await user.click(within(dialog).getByRole('button', { name: 'Take the last change back' }));
    expect(await screen.findByText('Taken back: Agreement 3.')).toBeTruthy();
    expect(door.count('history.undo')).toBe(1);
  });
});

describe('a value in lines', () => {
  it.each([
    ['"2026-11-03"', ['3 November 2026']],
    ['"plain text"', ['plain text']],
    ['true', ['yes']],
    ['["a","b"]', ['• a', '• b']],
    ['{"riskLevel":"low","count":2}', ['Risk level: low', 'Count: 2']],
    ['[{"kind":"x","parts":["a"]}]', ['• Kind: x', '\u2003Parts:', '\u2003\u2003• a']],
    ['not json', ['not json']],
  ])('%s', (json, lines) => {
    expect(linesOf(json)).toEqual(lines);
  });
});
