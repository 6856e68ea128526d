// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/contract/common.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { nameOfRecord } from '../../../src/core/records/kinds.ts';
import type { ThirdParty } from '../../../src/core/records/third-party.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { gapsByLetter, letterOf } from '../../../src/renderer/places/activities/letters.ts';
import { ownershipTrees } from '../../../src/renderer/places/entities/tree.ts';
import { idOf, TODAY } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { engine, sampleNamed, sampleOf, SAMPLE, there } from '../forms/support.tsx';

/** Transfers as rows: every second one without a mechanism. */
function transferRows(ids: readonly string[]): Row[] {
  return ids.map((id, index) => ({
    id,
    kind: 'transfer',
    name: nameOfRecord('transfer', there(SAMPLE.get(id)).record),
    status: 'active',
    toBeConfirmed: false,
    illustrative: false,
    cells: {
      overall: index % 2 === 0 ? 'mechanism-in-place' : 'no-mechanism',
      actSoon: 'no',
      destination: 'MY',
      goodThrough: index % 2 === 0 ? '2027-01-31' : null,
    },
  }));
}

/** The sample's engine, whose table of transfers gives those that it is asked for by id. */
function answers() {
  const used = engine();
  return {
    ...used.answers,
    'records.table': ({ filters = [] }: { filters?: readonly { column: string; oneOf?: string[] }[] }) => {
      const rows = transferRows(filters.find(({ column }) => column === 'id')?.oneOf ?? []);
      return { columns: [{ id: 'title', type: 'text' as const }], rows, total: rows.length, matching: rows.length };
    },
    'parties.contacts': () => ({
      total: 2,
      contacts: [{ id: idOf(1), organisation: 'Example Bhd', name: 'Aisyah Rahman', jurisdiction: 'MY' }],
    }),
    'parties.ownership': () => ({
      entities: [
        { id: idOf(1), name: 'Optima Contracting Limited', country: 'GB', status: 'active' as const },
        {
          id: idOf(2),
          name: 'Optima Products Asia Sdn Bhd',
          country: 'MY',
          status: 'active' as const,
          parent: idOf(1),
        },
        { id: idOf(3), name: 'Optima Penang Branch', country: 'MY', status: 'draft' as const, branchOf: idOf(2) },
      ],
    }),
  };
}

/** A company as the tree knows it. */
function one(id: number, above?: number) {
  return {
    id: idOf(id),
    name: String(id),
    country: 'GB',
    status: 'active' as const,
    ...(above === undefined ? {} : { parent: idOf(above) }),
  };
}

/** What a rule found. */
function finding(rule: string): Finding {
  return {
    rule,
    group: 'completeness',
    severity: 'mend',
    statement: { id: 'desk.no-register', parameters: {} },
    citation: 'Art 30(1)(b)',
    records: [],
    toDo: { id: 'desk.no-register', parameters: {} },
    alsoToDo: [],
  };
}

describe('the tree of ownership', () => {
  const shape = (branches: ReturnType<typeof ownershipTrees>): unknown =>
    branches.map(({ entity, children }) => [entity.name, shape(children)]);

  it.each([
    ['a chain', [one(1), one(2, 1), one(3, 2)], [['1', [['2', [['3', []]]]]]]],
    [
      'two tops',
      [one(1), one(2)],
      [
        ['1', []],
        ['2', []],
      ],
    ],
    ['a parent that is not in the register', [one(2, 9)], [['2', []]]],
    ['a circle', [one(1, 2), one(2, 1)], [['1', [['2', []]]]]],
    ['nobody', [], []],
  ])('shows %s', (_name, entities, expected) => {
    expect(shape(ownershipTrees(entities))).toEqual(expected);
  });

  it('puts a branch under the company that it is part of, whoever owns it', () => {
    const branch = { ...one(3, 1), branchOf: idOf(2) };
    expect(shape(ownershipTrees([one(1), one(2, 1), branch]))).toEqual([['1', [['2', [['3', []]]]]]]);
  });
});

describe('the place of the entities', () => {
  it('shows the group as a tree that leads to each company', async () => {
    const { user, app } = await renderWindow(answers(), { place: 'entities' });
    await user.click(screen.getByRole('button', { name: 'Ownership' }));
    const tree = await screen.findByRole('navigation', { name: 'Ownership of the group' });
    const branch = within(tree).getByRole('button', { name: /Optima Penang Branch/u });
    expect(branch.textContent).toContain('branch');
    expect(branch.textContent).toContain('Draft');
    expect(branch.closest('ul')?.closest('li')?.textContent).toContain('Optima Products Asia');
    await expectNoViolations();
    await user.click(branch);
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'entities', record: idOf(3) });
  });

  it('shows what a company sends and receives, worst first, and whom it looks after', async () => {
    const company = sampleNamed('entity', 'Optima Contracting');
    const { user } = await renderWindow(answers(), { place: 'entities', record: company.id });
    await user.click(await screen.findByRole('tab', { name: 'Sends and receives' }));
    const table = await screen.findByRole('table', { name: 'Sends' });
    const words = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent ?? '');
    const firstGood = words.findIndex((text) => text.includes('Mechanism in place'));
    expect(words.slice(0, firstGood).every((text) => text.includes('No mechanism'))).toBe(true);
    expect(words.slice(firstGood).some((text) => text.includes('No mechanism'))).toBe(false);
    expect(await screen.findByText('2 contacts')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Aisyah Rahman, Example Bhd' })).toBeTruthy();
    expect(screen.getByText('and one more')).toBeTruthy();
  });
});

describe('the place of third parties', () => {
  it('shows how old each check is, and when the next certification was due', async () => {
    const mailings = sampleNamed('third-party', 'Sample Mailings') as ThirdParty;
    const [fact] = mailings.statusFacts;
    const record: ThirdParty = {
      ...mailings,
      statusFacts: [
        { ...there(fact), nextDue: '2026-10-01', checks: [{ on: '2026-05-22', by: 'Ada', outcome: 'Active' }] },
      ],
    };
    await renderWindow(
      { ...answers(), 'records.get': () => ({ kind: 'third-party', record, names: {}, namedBy: [] }) },
      { place: 'third-parties', record: record.id },
    );
    const table = await screen.findByRole('table', { name: 'Status under approvals' });
    // 184 days before the day asked.
    expect(TODAY).toBe('2026-11-22');
    expect(within(table).getByText('6 months ago')).toBeTruthy();
    expect(table.textContent).toContain('was due on 1 October 2026');
  });

  it('follows the chain of sub-processors down, and ends where it turns round', async () => {
    const hosting = sampleNamed('third-party', 'Example Cloud Hosting') as ThirdParty;
    await renderWindow(answers(), { place: 'third-parties', record: hosting.id });
    const chain = await screen.findByRole('heading', { name: 'Sub-processor chain' });
    const section = there(chain.closest('section') ?? undefined);
    expect(within(section).getByRole('link', { name: 'Sample Backups Pte. Ltd.' })).toBeTruthy();
  });
});

describe('the place of agreements', () => {
  it('shows who is bound since when, and what hangs on it', async () => {
    const idta = sampleNamed('agreement', 'International data transfer agreement');
    await renderWindow(answers(), { place: 'agreements', record: idta.id });
    const bound = await screen.findByRole('table', { name: 'Who is bound' });
    expect(within(bound).getAllByText('1 March 2025')).toHaveLength(2);
    expect(within(bound).getByRole('link', { name: 'Optima Products Asia Sdn Bhd' })).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Transfers that rest on it' })).toBeTruthy();
  });
});

describe('Article 30, letter by letter', () => {
  it.each([
    ['art-30-1-b.purposes', '30(1)', 'b'],
    ['art-30-1-f.retention', '30(1)', 'f'],
    ['art-30-1-b.purposes', '30(2)', undefined],
    ['art-30-2-d.security', '30(2)', 'd'],
    ['art-30-a.contact-details', '30(1)', 'a'],
    ['art-30-a.contact-details', '30(2)', 'a'],
    ['art-30.not-reached', '30(1)', undefined],
    ['review.overdue', '30(1)', undefined],
  ] as const)('%s is, for %s, about letter %s', (rule, paragraph, letter) => {
    expect(letterOf(rule, paragraph)).toBe(letter);
  });

  it('gathers several gaps under one letter', () => {
    const gaps = gapsByLetter([finding('art-30-1-c.people'), finding('art-30-1-c.data'), finding('x.y')], '30(1)');
    expect([...gaps.keys()]).toEqual(['c']);
    expect(gaps.get('c')).toHaveLength(2);
  });

  it('stands above the activity: each letter with its gap, or that none was found', async () => {
    const activity = there(sampleOf('activity').find((record) => 'kind' in record && record.kind === 'controller'));
    await renderWindow(
      {
        ...answers(),
        'answers.findings': () => ({ findings: [finding('art-30-1-b.purposes')], total: 1, bySeverity: {}, names: {} }),
      },
      { place: 'activities', record: activity.id },
    );
    const table = await screen.findByRole('table', { name: 'Article 30, letter by letter' });
    const row = (letter: string) => there(within(table).getByText(`30(1)(${letter})`).closest('tr') ?? undefined);
    expect(row('b').textContent).toContain('Gap');
    expect(row('a').textContent).toContain('No gap found');
    expect(within(table).getAllByRole('row')).toHaveLength(8);
  });
});

describe('the place of the other records', () => {
  it.each([
    ['Accepted risks', 'New accepted risk', 'Form: accepted risk'],
    ['Routing policies', 'New policy', 'Form: routing policy'],
    ['Notices', 'New notice', 'Form: notice'],
  ])('makes %s', async (kind, button, form) => {
    const { user } = await renderWindow(answers(), { place: 'records' });
    await user.click(screen.getByRole('button', { name: /Kind of record/u }));
    await user.click(await screen.findByRole('option', { name: kind }));
    await user.click(there((await screen.findAllByRole('button', { name: button }))[0]));
    expect(await screen.findByRole('form', { name: form })).toBeTruthy();
  });

  it('shows the list of the kind whose record is opened', async () => {
    const risk = there(sampleOf('accepted-risk')[0]);
    await renderWindow(answers(), { place: 'records', record: risk.id });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Kind of record/u }).textContent).toContain('Accepted risks'),
    );
    expect(await screen.findByRole('heading', { level: 2, name: nameOfRecord('accepted-risk', risk) })).toBeTruthy();
  });
});
