import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findings } from '../../../../src/core/checks/findings.ts';
import { GroupEntity } from '../../../../src/core/records/entity.ts';
import { Matter } from '../../../../src/core/records/matter.ts';
import { judgeAll } from '../../../../src/core/law/verdict/judge.ts';
import { matterLines } from '../../../../src/core/views/board-duties.ts';
import { exportArticle30 } from '../../../../src/engine/export/article30.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import {
  IDTA,
  activity,
  agreement,
  assessment,
  entity,
  facts,
  idOf,
  linked,
  thirdParty,
  transfer,
} from '../../../core/law/verdict/case-builder.ts';
import { TODAY, relying } from '../../../core/law/verdict/law-case.ts';
import { recordOf, rowOf, textOf } from '../../../core/views/article30-case.ts';
import type { Lists } from '../../../core/views/article30-case.ts';
import { requestOf } from '../../export/request.ts';

const activities = [idOf('activity')];

/** A British company that sends to Malaysia under an IDTA, and whatever else is given. */
const sending = (more: Parameters<typeof transfer>[3] = {}): Lists => ({
  entities: [entity('Home Ltd', 'GB')],
  thirdParties: [thirdParty('Asia Sdn Bhd', 'MY')],
  agreements: [agreement(['Home Ltd', 'Asia Sdn Bhd'], [IDTA])],
  assessments: [assessment('Asia Sdn Bhd')],
  transfers: [transfer('Home Ltd', 'Asia Sdn Bhd', 'MY', { activities, ...linked, ...more })],
});

function foundIn(lists: Lists) {
  const snapshot = facts(lists);
  const law = shippedLaw();
  const dates = { on: TODAY };
  return findings(snapshot, law, judgeAll(snapshot, law, dates), dates);
}

const rulesFor = (lists: Lists) => new Set(foundIn(lists).map(({ rule }) => rule));

describe('trap 18: the record has to name the country, and safeguards for the residual ground alone', () => {
  test('a transfer under an IDTA names Malaysia, leaves the column of exceptional transfers, and stands with its mechanism beside the record', () => {
    const row = rowOf({}, sending());
    expect(row('thirdCountries')).toContain('Malaysia');
    expect(row('exceptionalSafeguards')).toMatch(/^None/);
    const [beside] = recordOf({ ...sending(), activities: [activity({ controllers: [idOf('Home Ltd')] })] }).transfers;
    expect(beside === undefined ? '' : textOf(beside.cells.basis)).toContain('International Data Transfer Agreement');
    expect(beside === undefined ? '' : textOf(beside.cells.version)).toContain('A1.0');
  });

  test('the residual ground brings its safeguards into the record', () => {
    const residual = relying('uk-gdpr', 'compelling-legitimate-interests');
    expect(rowOf({}, sending(residual))('exceptionalSafeguards')).toContain('compelling legitimate interests');
  });
});

describe('trap 19: controller and processor records are two', () => {
  const lists: Lists = {
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Client', 'GB')],
    activities: [
      activity({ title: 'Own staff', controllers: [idOf('Home Ltd')] }),
      activity({
        id: idOf('for client'),
        title: 'Payroll for the client',
        kind: 'processor',
        processors: [idOf('Home Ltd')],
        controllersServed: [{ party: idOf('Client'), categoriesOfProcessing: ['Payroll'] }],
      }),
    ],
  };
  test('one company in both roles has one of each, with fields of their own', () => {
    const { controllers, processors } = recordOf(lists);
    expect(controllers.map(({ rows }) => rows.map(({ title }) => title))).toEqual([['Own staff']]);
    expect(processors.map(({ rows }) => rows.length)).toEqual([1]);
    const asController = Object.keys(controllers[0]?.rows[0]?.cells ?? {});
    const asProcessor = Object.keys(processors[0]?.rows[0]?.cells ?? {});
    expect(asController).toContain('purpose');
    expect(asProcessor).toContain('categoriesOfProcessing');
    expect(asProcessor).not.toContain('purpose');
  });
});

test('trap 20: how long data are kept is said by category, and the gap is of a category', () => {
  const given = {
    dataCategories: [
      {
        name: 'Orders',
        kinds: ['ordinary' as const],
        retention: [{ description: 'Limitation', number: 6, unit: 'years' as const }],
      },
      { name: 'Pictures', kinds: ['ordinary' as const] },
    ],
  };
  expect(rowOf(given)('retention').split('\n')).toEqual([
    expect.stringMatching(/^Orders: .*6 years/),
    'Pictures: not recorded',
  ]);
  const lists = {
    entities: [entity('Home Ltd', 'GB')],
    activities: [activity({ controllers: [idOf('Home Ltd')], ...given })],
  };
  expect(rulesFor(lists)).toContain('art-30-1-f.retention');
});

describe('trap 21: fewer than 250 people exempt nobody here', () => {
  test('no head count is asked for, since none would decide', () => {
    expect(
      GroupEntity.safeParse({ id: idOf('Small'), legalName: 'Small Ltd', country: 'GB', employees: 12 }).success,
    ).toBe(false);
  });
  test('a company without any activity in the record is named, whatever its size', () => {
    expect(recordOf({ entities: [entity('Small Ltd', 'GB')] }).entitiesWithout).toEqual(['Small Ltd']);
  });
});

describe('trap 22: what an authority gets stands by itself', () => {
  const place = 'https://intranet.example/retention';
  const given = {
    controllers: [idOf('Home Ltd')],
    people: ['Customers'],
    icoColumns: { retentionPolicy: { title: 'Retention policy of 2025', place, visibility: 'open' as const } },
  };
  test('a document is named and not only linked, and what the record asks for stands in words', async () => {
    const request = requestOf(facts({ ...sending(), activities: [activity(given)] }), 'record.json');
    await exportArticle30({ ...request, format: 'json' });
    const document = readFileSync(request.out, 'utf8');
    for (const words of [
      'Customers',
      'Malaysia',
      'Asia Sdn Bhd',
      'Retention policy of 2025',
      'International Data Transfer Agreement',
    ]) {
      expect(document).toContain(words);
    }
    expect(document).not.toMatch(new RegExp(`"text": *\\[\\s*"${place}"`));
  });
});

describe('trap 33: an approved destination leaves the other duties', () => {
  const lists: Lists = {
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Host SARL', 'FR')],
    activities: [activity({ controllers: [idOf('Home Ltd')] })],
    transfers: [transfer('Home Ltd', 'Host SARL', 'FR', { activities, importerRole: 'processor' })],
  };
  test('the checks ask for terms with the processor and for the notice, and find no mechanism missing', () => {
    const rules = [...rulesFor(lists)];
    expect(rules.some((rule) => rule.startsWith('art-28.'))).toBe(true);
    expect(rules.some((rule) => rule.startsWith('art-13.'))).toBe(true);
    expect(rules).not.toContain('verdict.no-mechanism');
  });
  test('and it stands in the record with its country', () => {
    expect(rowOf({}, lists)('thirdCountries')).toContain('France');
  });
});

test('trap 35: the residual ground is cited as the second subparagraph of Art 49(1), never as Art 49(2)', () => {
  const [beside] = recordOf({
    ...sending({ agreements: [], assessments: [], ...relying('uk-gdpr', 'compelling-legitimate-interests') }),
    activities: [activity({ controllers: [idOf('Home Ltd')] })],
  }).transfers;
  const told = beside === undefined ? '' : textOf(beside.cells.reasons);
  expect(told).toContain('Art 49(1), second subparagraph');
  expect(told).not.toContain('49(2)');
  expect(JSON.stringify(shippedLaw().pack)).not.toMatch(/49\(2\)|A49-2/);
});

const matter = (title: string, more: object) =>
  Matter.parse({ id: idOf(title), title, kind: 'request', receivedOn: '2026-10-01', ...more });

describe('what persons ask and complain of', () => {
  const pause = { from: '2026-10-10', to: '2026-10-20', reason: 'Asked which employment is meant' };

  test('trap 36: a British and a European request keep a law, pauses and a day due of their own', () => {
    const british = matter('British', { regime: 'uk-gdpr', dueOn: '2026-11-11', pauses: [pause] });
    const european = matter('European', { regime: 'eu-gdpr', dueOn: '2026-11-01' });
    const lines = matterLines(facts({ matters: [british, european] }), shippedLaw(), '2026-11-05');
    expect(lines.map(({ title, dueOn, state }) => [title, dueOn, state])).toEqual([
      ['European', '2026-11-01', 'overdue'],
      ['British', '2026-11-11', 'open'],
    ]);
  });

  test('trap 37: complaints stand in the report beside requests', () => {
    const complaint = matter('A complaint', { kind: 'complaint', dueOn: '2026-10-31' });
    const lines = matterLines(
      facts({ matters: [matter('A request', { dueOn: '2026-12-01' }), complaint] }),
      shippedLaw(),
      TODAY,
    );
    expect(lines.map(({ kind, state }) => [kind, state])).toEqual([
      ['complaint', 'overdue'],
      ['request', 'open'],
    ]);
  });
});
