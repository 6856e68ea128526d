import { describe, expect, test } from 'vitest';
import type { Article30Record } from '../../../src/core/views/article30.ts';
import { activity, agreement, entity, idOf, thirdParty, transfer } from '../law/verdict/case-builder.ts';
import { recordOf, rowOf, textOf } from './article30-case.ts';
import type { Lists } from './article30-case.ts';

const sending = (more: Parameters<typeof transfer>[3] = {}, country = 'MY'): Lists => ({
  entities: [entity('Home Ltd', 'GB'), entity('Asia Sdn Bhd', 'MY')],
  thirdParties: [thirdParty('Host', 'GB')],
  transfers: [transfer('Home Ltd', 'Asia Sdn Bhd', country, { activities: [idOf('activity')], ...more })],
});

const fromHost = (exporterRole: 'processor' | 'controller') =>
  rowOf(
    {},
    {
      ...sending(),
      transfers: [transfer('Host', 'Asia Sdn Bhd', 'MY', { exporterRole, activities: [idOf('activity')] })],
    },
  )('thirdCountries');

describe('third countries', () => {
  test('are named in full, with who receives there', () => {
    expect(rowOf({}, sending())('thirdCountries')).toBe('Malaysia: Asia Sdn Bhd');
  });

  test('are those of the data: stored at home and read from abroad is abroad', () => {
    expect(rowOf({}, sending({ means: 'read-from-afar' }, 'GB'))('thirdCountries')).toBe('Malaysia: Asia Sdn Bhd');
  });

  test('do not include home, and the cell says that there are none', () => {
    const within = { transfers: [transfer('Home Ltd', 'Host', 'GB', { activities: [idOf('activity')] })] };
    expect(rowOf({}, { ...sending(), ...within })('thirdCountries')).toMatch(/^None: no transfer/);
  });

  test.for([
    ['a European company sends within the EEA', 'FR', 'DE', /^None/],
    ['a British company sends to the EEA', 'GB', 'DE', /^Germany: Importer/],
    ['a European company sends to the United Kingdom', 'FR', 'GB', /^United Kingdom: Importer/],
  ] as const)('follow the law of the exporter: %s', ([_what, from, to, expected]) => {
    const row = rowOf(
      {},
      {
        entities: [entity('Home Ltd', from)],
        thirdParties: [thirdParty('Importer', to)],
        transfers: [transfer('Home Ltd', 'Importer', to, { activities: [idOf('activity')] })],
      },
    );
    expect(row('thirdCountries')).toMatch(expected);
  });

  test.for([
    ['2026-11-21', /^None/],
    ['2026-11-22', /^Malaysia/],
    ['2026-12-31', /^Malaysia/],
    ['2027-01-01', /^None/],
  ] as const)('are those of the day: %s', ([on, expected]) => {
    expect(rowOf({}, sending({ from: '2026-11-22', to: '2026-12-31' }), on)('thirdCountries')).toMatch(expected);
  });

  test('of a processor’s own transfer stand in the controller’s entry, those of another controller do not', () => {
    expect(fromHost('processor')).toBe('Malaysia: Asia Sdn Bhd');
    expect(fromHost('controller')).toMatch(/^None/);
  });
});

const withException = (ground: 'explicit-consent' | 'compelling-legitimate-interests') =>
  rowOf(
    {},
    {
      entities: [entity('Home Ltd', 'GB')],
      thirdParties: [thirdParty('Importer', 'KE')],
      transfers: [
        transfer('Home Ltd', 'Importer', 'KE', {
          activities: [idOf('activity')],
          exceptions: [{ regime: 'uk-gdpr', ground, reasons: 'A single rescue', enteredInRecord: 'yes' }],
        }),
      ],
    },
  )('exceptionalSafeguards');

describe('safeguards for exceptional transfers', () => {
  test('are those of the residual ground, with its reasons', () => {
    expect(withException('compelling-legitimate-interests')).toMatch(
      /^Kenya, Importer: compelling legitimate interests .*A single rescue/,
    );
  });

  test('do not include other grounds, and the cell says that there are none', () => {
    expect(withException('explicit-consent')).toMatch(/^None: no transfer/);
  });
});

const shared = (arrangement?: string) =>
  activity({
    controllers: [idOf('Home Ltd')],
    jointControllers: [{ party: idOf('Asia Sdn Bhd'), arrangement }],
  });

const cellOf = (record: Article30Record, name: string) =>
  textOf(
    record.controllers.find((one) => one.entity.legalName === name)?.rows[0]?.cells.jointControllers ?? {
      state: 'none',
      lines: [],
    },
  );

describe('joint controllers', () => {
  const lists: Lists = {
    entities: [
      entity('Home Ltd', 'GB', { dataPrivacyContact: { name: 'Privacy desk', email: 'privacy@home.example' } }),
      entity('Asia Sdn Bhd', 'MY'),
    ],
    agreements: [
      agreement(['Home Ltd', 'Asia Sdn Bhd'], [{ kind: 'joint-controller-arrangement' }], {
        title: 'Sharing arrangement',
      }),
    ],
  };

  test('stand in each other’s record, with how to reach them and the arrangement', () => {
    const record = recordOf({ ...lists, activities: [shared(idOf('agreement'))] });
    expect(record.controllers.map((one) => one.entity.legalName)).toEqual(['Asia Sdn Bhd', 'Home Ltd']);
    expect(cellOf(record, 'Home Ltd')).toMatch(
      /^Asia Sdn Bhd \(Malaysia\), joint controller\nContact details: not recorded\nSharing arrangement; .*in force.* between Home Ltd and Asia Sdn Bhd\nArticle 26: responsibilities set: not recorded; .*\nDocument: not recorded, .*$/,
    );
    expect(cellOf(record, 'Asia Sdn Bhd')).toMatch(
      /^Home Ltd \(United Kingdom\), joint controller\nContact: Privacy desk; Email: privacy@home\.example\nSharing arrangement; /,
    );
  });

  test('have their arrangement named as such where it stands between them without being linked', () => {
    expect(cellOf(recordOf({ ...lists, activities: [shared()] }), 'Home Ltd')).toContain(
      'An arrangement with Asia Sdn Bhd is in force, without being linked',
    );
  });

  test('have their arrangement as a gap where there is none', () => {
    expect(cellOf(recordOf({ ...lists, agreements: [], activities: [shared()] }), 'Home Ltd')).toContain(
      'Arrangement with Asia Sdn Bhd (Article 26): not recorded',
    );
  });

  test('are not made out of two controllers of whom nobody says that they decide jointly', () => {
    const both = activity({ controllers: [idOf('Home Ltd'), idOf('Asia Sdn Bhd')] });
    expect(cellOf(recordOf({ ...lists, activities: [both] }), 'Home Ltd')).toContain('whether jointly is not recorded');
  });
});
