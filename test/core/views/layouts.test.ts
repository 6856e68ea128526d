import { describe, expect, test } from 'vitest';
import { CONTROLLER_FIELDS } from '../../../src/core/views/article30-fields.ts';
import type { ControllerField } from '../../../src/core/views/article30-fields.ts';
import { CONTROLLER_LAYOUTS, LAYOUT_IDS, layoutCell } from '../../../src/core/views/layouts.ts';
import type { LayoutId } from '../../../src/core/views/layouts.ts';
import { activity, agreement, entity, idOf, thirdParty, transfer } from '../law/verdict/case-builder.ts';
import { recordOf, textOf } from './article30-case.ts';

function headings(id: LayoutId): readonly string[] {
  return CONTROLLER_LAYOUTS[id].columns.map(({ heading }) => heading);
}

const sent = recordOf({
  entities: [
    entity('Home Ltd', 'GB', { dataPrivacyContact: { name: 'Privacy desk', email: 'privacy@home.example' } }),
    entity('Asia Sdn Bhd', 'MY'),
  ],
  thirdParties: [thirdParty('Host', 'GB', { contactPoint: { name: 'Desk', email: 'desk@host.example' } })],
  agreements: [agreement(['Home Ltd', 'Asia Sdn Bhd'], [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }])],
  activities: [
    activity({
      title: 'Enquiries',
      controllers: [idOf('Home Ltd')],
      purposes: [{ description: 'Answering' }],
      people: ['Customers'],
      dataCategories: [{ name: 'Absence', kinds: ['health'], items: ['days'] }],
      recipients: [{ party: idOf('Host'), role: 'processor' }, { category: 'Courts' }],
      review: { last: { on: '2026-05-03', by: 'Pat Doe', outcome: 'still right' } },
      illustrative: true,
      toBeConfirmed: [{ field: 'recipients', why: 'A guess' }],
    }),
  ],
  transfers: [transfer('Home Ltd', 'Asia Sdn Bhd', 'MY', { activities: [idOf('activity')] })],
});

function cellOf(id: LayoutId, heading: string): string {
  const column = CONTROLLER_LAYOUTS[id].columns.find((one) => one.heading.startsWith(heading));
  const row = sent.controllers.find((one) => one.entity.legalName === 'Home Ltd')?.rows[0];
  if (column === undefined || row === undefined) throw new Error(`${heading} is not there`);
  return textOf(layoutCell(column, row.cells));
}

describe('the layouts of other authorities', () => {
  test('Luxembourg has its seven columns, in order', () => {
    expect(headings('luxembourg')).toEqual([
      'Purpose',
      'Categories of people',
      'Categories of data',
      'Categories of recipients',
      'Transfers to third countries',
      'Erasure time limits',
      'Organisational and technical security measures',
    ]);
  });

  test('the EDPS has a title and its thirteen numbered rows, in order', () => {
    expect(headings('edps').map((heading) => /^\d+/.exec(heading)?.[0])).toEqual([
      undefined,
      ...Array.from({ length: 13 }, (_, index) => String(index + 1)),
    ]);
  });

  test('the French form asks for its fields in its order, recipients in three groups', () => {
    expect(headings('cnil')).toEqual([
      'Name of the activity',
      'Date created',
      'Date last updated',
      'Joint controller',
      'Software or application',
      'Objectives',
      'Categories of people',
      'Categories of data',
      'Sensitive data',
      'Retention by category',
      'Internal recipients',
      'External organisations',
      'Processors',
      'Transfers outside the EU, and to which countries',
      'Security measures',
    ]);
  });

  test.for(LAYOUT_IDS)('%s says where its headings come from, and has no heading twice', (id) => {
    const { name, source } = CONTROLLER_LAYOUTS[id];
    expect([name, source].every((text) => text.length > 10)).toBe(true);
    expect(new Set(headings(id)).size).toBe(headings(id).length);
  });

  test.for(LAYOUT_IDS)('%s shows every letter of Article 30(1) from (b) to (g)', (id) => {
    const shown = new Set(
      CONTROLLER_LAYOUTS[id].columns.flatMap(({ field, and = [] }) => [field, ...and.map((part) => part.field)]),
    );
    const asked: Readonly<Record<string, readonly ControllerField[]>> = {
      b: ['purpose', 'purposes'],
      c: ['individuals'],
      'c, data': ['personalData'],
      d: ['recipients', 'recipientsOutside'],
      e: ['thirdCountries', 'transfersAbroad'],
      f: ['retention'],
      g: ['security'],
    };
    const missing = Object.entries(asked).filter(([, fields]) => !fields.some((field) => shown.has(field)));
    expect(missing).toEqual([]);
  });

  test.for(LAYOUT_IDS)('%s shows that an activity is invented, and what of its recipients is to be confirmed', (id) => {
    const columns = CONTROLLER_LAYOUTS[id].columns.map((column) => column.heading);
    const all = columns.map((heading) => cellOf(id, heading)).join('\n');
    expect(all).toContain("[Illustrative, not the company's own]");
    expect(all).toContain('[To be confirmed: recipients: A guess]');
  });
});

describe('a cell that asks for several things', () => {
  test('names each of them', () => {
    expect(cellOf('edps', '8.')).toBe('Persons:\nCustomers\nData:\nAbsence: days [health data]');
  });

  test('is a gap where one of them is', () => {
    const column = CONTROLLER_LAYOUTS.edps.columns.find(({ heading }) => heading.startsWith('13.'));
    const row = sent.controllers[0]?.rows[0];
    if (column === undefined || row === undefined) throw new Error('the row is not there');
    expect(layoutCell(column, row.cells).state).toBe('not-recorded');
  });

  test('tells what each transfer rests on beside its country', () => {
    expect(cellOf('edps', '11.')).toMatch(
      /^To:\nMalaysia: Asia Sdn Bhd\nSafeguards:\nMalaysia, Asia Sdn Bhd \(UK GDPR\): /,
    );
  });
});

describe('what the forms ask in another cut', () => {
  test.for<[LayoutId, string, RegExp]>([
    ['cnil', 'Sensitive', /^Yes\nAbsence \[health data\]/],
    ['cnil', 'Processors', /^Host \(United Kingdom\), processor\nContact: Desk; Email: desk@host\.example/],
    ['cnil', 'External', /^Courts\nAsia Sdn Bhd \(Malaysia\), /],
    ['cnil', 'Internal', /^Not recorded apart/],
    ['cnil', 'Transfers', /^Yes\nMalaysia: Asia Sdn Bhd$/],
    ['cnil', 'Date created', /^Not recorded in the entry/],
    ['edps', '1.', /^3 May 2026, by Pat Doe: still right$/],
    ['edps', '2.', /^Not recorded: the register gives no reference numbers$/],
    ['edps', '3.', /^Home Ltd\nContact: Privacy desk\nEmail: privacy@home\.example$/],
  ])('%s, %s', ([id, heading, expected]) => {
    expect(cellOf(id, heading)).toMatch(expected);
  });
});

test('every field belongs to some layout', () => {
  const shown = new Set(
    Object.values(CONTROLLER_LAYOUTS).flatMap(({ columns }) =>
      columns.flatMap(({ field, and = [] }) => [field, ...and.map((part) => part.field)]),
    ),
  );
  const unused = (Object.keys(CONTROLLER_FIELDS) as ControllerField[]).filter((field) => !shown.has(field));
  expect(unused).toEqual([]);
});
