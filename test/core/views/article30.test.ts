import { describe, expect, test } from 'vitest';
import { article30Record } from '../../../src/core/views/article30.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';
import { activity, entity, idOf, thirdParty, transfer } from '../law/verdict/case-builder.ts';
import { recordOf, rowOf, textOf, TODAY } from './article30-case.ts';
import type { Lists, Given } from './article30-case.ts';

const contactData = { name: 'Contact data', kinds: ['ordinary' as const], items: ['e-mail'] };

describe('an activity of which nothing is recorded', () => {
  const row = rowOf({ title: 'Payroll' });

  test.for([
    'businessFunction',
    'individuals',
    'personalData',
    'recipients',
    'processorContracts',
    'retention',
    'security',
    'lawfulBasis',
    'articleSixBasis',
    'specialCategoryCondition',
    'legitimateInterests',
    'interestsAssessment',
    'rights',
    'automatedDecisions',
    'source',
    'consentRecord',
    'location',
    'impactAssessmentRequired',
    'impactAssessmentProgress',
    'impactAssessment',
    'breachOccurred',
    'breachRecord',
    'scheduleOneCondition',
    'retentionPolicy',
    'retainedAccordingToPolicy',
    'reasonsForNotAdhering',
  ] as const)('prints its gap in %s as a gap', (field) => {
    expect(row(field)).toBe('Not recorded');
  });

  test('names the activity, and its purpose as a gap', () => {
    expect(row('purpose')).toBe('Payroll\nPurpose: not recorded');
  });
});

describe('the basis of each purpose', () => {
  const row = rowOf({
    purposes: [
      { description: 'Answering', bases: [{ basis: 'contract' }] },
      {
        description: 'Advertising',
        bases: [{ basis: 'consent', people: 'visitors' }, { basis: 'legitimate-interests' }],
      },
      { description: 'Archiving' },
    ],
  });

  test('is told for each of several purposes, in words and by its letter, in two columns', () => {
    expect(row('purpose')).toContain('2. Advertising');
    expect(row('lawfulBasis').split('\n')).toEqual([
      'Purpose 1: Contract with the person, or steps at their request before one',
      'Purpose 2: Consent (visitors)',
      'Purpose 2: Legitimate interests',
      'Purpose 3: not recorded',
    ]);
    expect(row('articleSixBasis').split('\n')).toEqual([
      'Purpose 1: Article 6(1)(b)',
      'Purpose 2: Article 6(1)(a) (visitors)',
      'Purpose 2: Article 6(1)(f)',
      'Purpose 3: not recorded',
    ]);
  });

  test('leaves the interest behind it as a gap of that purpose', () => {
    expect(row('legitimateInterests')).toBe('Purpose 2: not recorded');
  });

  test('makes the interest not apply only where every purpose has a basis and none is an interest', () => {
    const purposes = [{ description: 'Answering', bases: [{ basis: 'contract' as const }] }];
    expect(rowOf({ purposes })('legitimateInterests')).toMatch(/^Does not apply/);
    expect(rowOf({ purposes: [...purposes, { description: 'Archiving' }] })('legitimateInterests')).toBe(
      'Not recorded',
    );
  });
});

describe('a condition that only some data need', () => {
  test.for<[string, NonNullable<Given['dataCategories']>, RegExp]>([
    ['ordinary data alone', [contactData], /^Does not apply/],
    [
      'data of a kind that nobody recorded',
      [contactData, { name: 'Notes' }],
      /^Not recorded \(nor whether .*: Notes\)$/,
    ],
    ['health data', [{ name: 'Absence', kinds: ['health'] }], /^Not recorded$/],
  ])('with %s', ([_what, dataCategories, expected]) => {
    expect(rowOf({ dataCategories })('specialCategoryCondition')).toMatch(expected);
  });

  test('is printed where it is recorded', () => {
    expect(rowOf({ specialCategoryCondition: 'Art 9(2)(b)' })('specialCategoryCondition')).toBe('Art 9(2)(b)');
  });
});

test('retention is told category by category, and a missing one by name', () => {
  const row = rowOf({
    dataCategories: [
      {
        ...contactData,
        retention: [{ description: 'Enquiries', number: 12, unit: 'months', fromEvent: 'the enquiry is closed' }],
      },
      {
        name: 'Orders',
        retention: [
          { description: 'Tax law', number: 1, unit: 'years' },
          { description: 'Disputes', untilEvent: 'they end' },
        ],
      },
      { name: 'Notes' },
    ],
  });
  expect(row('retention').split('\n')).toEqual([
    'Contact data: Enquiries (12 months, from: the enquiry is closed)',
    'Orders: Tax law (1 year)',
    'Orders: Disputes (until: they end)',
    'Notes: not recorded',
  ]);
});

const named = (title: string, more: Given) =>
  activity({ id: idOf(title), title, controllers: [idOf('Home Ltd')], ...more });

describe('what an official record leaves out', () => {
  const record = recordOf({
    entities: [entity('Home Ltd', 'GB'), entity('Idle Ltd', 'GB')],
    activities: [
      named('Running', {}),
      named('Draft', { status: 'draft' }),
      named('Ended last week', { status: 'ended', to: '2026-11-15' }),
      named('Ends today', { status: 'ended', to: TODAY }),
      named('Ended, nobody knows when', { status: 'ended' }),
      named('Begins tomorrow', { from: '2026-11-23' }),
    ],
    transfers: [
      transfer('Home Ltd', 'Idle Ltd', 'GB', { id: idOf('one'), status: 'draft' }),
      transfer('Home Ltd', 'Idle Ltd', 'GB', { id: idOf('two'), status: 'ended' }),
    ],
  });

  test('is drafts, and activities of other days', () => {
    expect(record.controllers.flatMap(({ rows }) => rows.map(({ title }) => title))).toEqual(['Ends today', 'Running']);
  });

  test('is counted', () => {
    expect(record.leftOut).toEqual({
      draftActivities: 1,
      otherDays: 3,
      draftTransfers: 1,
      endedTransfers: 1,
      otherDayTransfers: 0,
    });
  });

  test('leaves a company without any activity named', () => {
    expect(record.entitiesWithout).toEqual(['Idle Ltd']);
  });
});

describe('notes and documents', () => {
  const given: Given = {
    notes: [
      { text: 'For everybody', visibility: 'open' },
      { text: 'Among ourselves', visibility: 'internal' },
      { text: 'To counsel', visibility: 'privileged' },
    ],
    documents: [
      { title: 'Open paper', dated: '2026-01-02', place: 'Shelf 3', substance: 'What it says', visibility: 'open' },
      { title: 'Own paper' },
      { title: 'Own draft', visibility: 'internal' },
    ],
    impactAssessment: { required: 'yes', document: { title: 'Counsel’s view', visibility: 'privileged' } },
    icoColumns: {
      recordOfBreach: { title: 'Own log' },
      recordOfConsent: { title: 'Consent log', visibility: 'open', place: 'System X' },
    },
  };
  const row = rowOf(given);

  test('are printed where they are open, with date, place and substance', () => {
    expect(row('purpose')).toContain('Note: For everybody');
    expect(row('purpose')).toContain(
      'Document: Open paper; dated 2 January 2026; kept at Shelf 3; in substance: What it says',
    );
    expect(row('consentRecord')).toBe(
      'Document: Consent log; date not recorded; kept at System X; substance not recorded',
    );
  });

  test('are withheld where they are not, said so, and counted', () => {
    const lists = {
      entities: [entity('Home Ltd', 'GB')],
      activities: [activity({ controllers: [idOf('Home Ltd')], ...given })],
    };
    const record = recordOf(lists);
    const all = JSON.stringify(record.controllers.flatMap(({ rows }) => rows.map(({ cells }) => cells)));
    for (const secret of ['Among ourselves', 'To counsel', 'Own paper', 'Own draft', 'Own log', 'Counsel’s view']) {
      expect(all).not.toContain(secret);
    }
    expect(row('impactAssessment')).toBe('Document: recorded; withheld as privileged');
    expect(row('breachRecord')).toBe('Document: recorded; withheld as internal');
    expect(row('purpose')).not.toContain('withheld');
    expect(record.withheld).toEqual({
      internalNotes: 1,
      privilegedNotes: 1,
      internalDocuments: 3,
      privilegedDocuments: 1,
    });
  });
});

describe('marks', () => {
  test.for([
    ['systems', 'location'],
    ['systems[0].country', 'location'],
    ['dataCategories[0].retention', 'retention'],
    ['dataCategories', 'personalData'],
    ['purposes[1].bases', 'lawfulBasis'],
    ['icoColumns.rightsAvailable', 'rights'],
    ['owner', 'businessFunction'],
  ] as const)('to be confirmed on %s shows in %s', ([field, cell]) => {
    const row = rowOf({ toBeConfirmed: [{ field, why: 'The notice does not say' }] });
    expect(row(cell)).toMatch(/\[To be confirmed: .*: The notice does not say\]$/);
  });

  test('of an invented activity say that it is not the company’s own', () => {
    expect(rowOf({ illustrative: true })('businessFunction')).toBe(
      "Not recorded\n[Illustrative, not the company's own]",
    );
  });

  test('of a recipient stand behind its name', () => {
    const vendor = thirdParty('Vendor', 'US', {
      illustrative: true,
      toBeConfirmed: [{ field: 'country' }, { field: 'statusFacts' }],
    });
    const row = rowOf({ recipients: [{ party: vendor.id, role: 'processor' }] }, { thirdParties: [vendor] });
    expect(row('recipients')).toBe(
      "Vendor (United States), processor [illustrative, not the company's own; to be confirmed: country]",
    );
    expect(row('processorContracts')).toBe('With Vendor: not recorded');
  });
});

describe('the processor’s record', () => {
  const lists: Lists = {
    entities: [entity('Home Ltd', 'GB'), entity('Asia Sdn Bhd', 'MY')],
    thirdParties: [thirdParty('Customer', 'DE')],
    activities: [
      activity({
        kind: 'processor',
        title: 'Hosting',
        processors: [idOf('Home Ltd')],
        controllersServed: [
          {
            party: idOf('Customer'),
            categoriesOfProcessing: ['Storing'],
            representative: { name: 'A representative' },
          },
          { party: idOf('Asia Sdn Bhd') },
        ],
      }),
    ],
  };

  test('has a row for each controller served', () => {
    const [processor] = recordOf(lists).processors;
    expect(processor?.entity.legalName).toBe('Home Ltd');
    expect(processor?.rows.map(({ cells }) => textOf(cells.controller).split('\n')[0])).toEqual([
      'Customer (Germany)',
      'Asia Sdn Bhd (Malaysia)',
    ]);
    expect(processor?.rows.map(({ cells }) => textOf(cells.categoriesOfProcessing))).toEqual([
      'Storing',
      'Not recorded',
    ]);
    expect(textOf(processor?.rows[0]?.cells.controllerRepresentative ?? { state: 'none', lines: [] })).toBe(
      'Contact: A representative',
    );
  });

  test('does not make its entity a controller', () => {
    expect(recordOf(lists).controllers).toEqual([]);
  });

  test('names the gap where no controller is recorded', () => {
    const [processor] = recordOf({
      ...lists,
      activities: [activity({ kind: 'processor', processors: [idOf('Home Ltd')] })],
    }).processors;
    expect(processor?.rows.map(({ cells }) => textOf(cells.controller))).toEqual(['Not recorded']);
  });
});

const filed = (name: string, controllers: readonly string[], businessFunction?: string) =>
  activity({ id: idOf(name), title: name, businessFunction, controllers: controllers.map(idOf) });

describe('the order of a record', () => {
  const record = recordOf({
    entities: [entity('Beta Ltd', 'GB'), entity('Alpha Ltd', 'GB'), entity('Gamma Ltd', 'GB')],
    activities: [
      filed('Zeal', ['Gamma Ltd', 'Beta Ltd'], 'Sales'),
      filed('Unassigned', ['Gamma Ltd']),
      filed('Audit 10', ['Gamma Ltd'], 'Sales'),
      filed('Audit 9', ['Gamma Ltd'], 'Sales'),
      filed('Payroll', ['Gamma Ltd', 'Alpha Ltd'], 'People'),
    ],
  });

  test('is the company with most activities first, then by name', () => {
    expect(record.controllers.map((one) => one.entity.legalName)).toEqual(['Gamma Ltd', 'Alpha Ltd', 'Beta Ltd']);
  });

  test('is by business function, then by title, with what belongs to no function last', () => {
    expect(record.controllers[0]?.rows.map(({ title }) => title)).toEqual([
      'Payroll',
      'Audit 9',
      'Audit 10',
      'Zeal',
      'Unassigned',
    ]);
  });
});

describe('one company’s record', () => {
  const lists: Lists = {
    entities: [entity('Home Ltd', 'GB'), entity('Asia Sdn Bhd', 'MY'), entity('Other Ltd', 'GB')],
    activities: [
      activity({ controllers: [idOf('Home Ltd')] }),
      activity({ id: idOf('another'), controllers: [idOf('Asia Sdn Bhd')] }),
    ],
    transfers: [
      transfer('Home Ltd', 'Asia Sdn Bhd', 'MY', { activities: [idOf('activity')] }),
      transfer('Other Ltd', 'Asia Sdn Bhd', 'MY', { id: idOf('elsewhere') }),
    ],
  };

  test('holds that company alone, with the transfers that touch it', () => {
    const record = recordOf(lists, { controller: idOf('Home Ltd') });
    expect(record.controllers.map((one) => one.entity.legalName)).toEqual(['Home Ltd']);
    expect(record.processors).toEqual([]);
    expect(record.transfers.map((row) => row.transfer)).toEqual([idOf('transfer')]);
  });

  test('is there even when it is empty', () => {
    const record = recordOf(lists, { controller: idOf('Other Ltd') });
    expect(record.controllers.map((one) => [one.entity.legalName, one.rows.length])).toEqual([['Other Ltd', 0]]);
  });
});

describe.for(['optima', 'optex'] as const)('the record of the sample %s', (name) => {
  const record = article30Record(sampleInput(name, name === 'optima' ? TODAY : '2018-06-30'));
  const cells = [
    ...record.controllers.flatMap((one) => [
      ...one.rows.flatMap((row) => Object.values(row.cells)),
      ...[one.contacts.controller, one.contacts.dataProtectionOfficer, one.contacts.representative].flatMap((rows) => [
        rows.name,
        rows.address,
        rows.email,
        rows.telephone,
      ]),
    ]),
    ...record.processors.flatMap((one) => one.rows.flatMap((row) => Object.values(row.cells))),
    ...record.transfers.flatMap((row) => Object.values(row.cells)),
  ];

  test('says something in every cell', () => {
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => textOf(cell).trim() === '')).toEqual([]);
  });

  test('shows no bare identifier, no code and no N/A', () => {
    const texts = cells.map(textOf);
    expect(texts.filter((text) => /[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text))).toEqual([]);
    expect(texts.filter((text) => /\bN\/A\b|undefined|\[object|^null$/.test(text))).toEqual([]);
  });
});
