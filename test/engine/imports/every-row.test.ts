import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControllerField } from '../../../src/core/views/article30-fields.ts';
import { newRegister } from '../register/support.ts';
import { put } from '../register/still.ts';
import { workbookAt } from './files.ts';
import { counts, looked, PORTS, taken } from './into.ts';
import { ABOVE, icoHeadings, icoRow } from './untidy.ts';

/** What people write into any cell, and what nobody should. */
const anything = fc.oneof(
  fc.constantFrom(
    'N/A',
    '-',
    'TBC',
    'none',
    'Yes',
    'No',
    'Consent',
    'Legal obligation',
    'USA',
    'India; Japan',
    'only if a US cloud is used',
  ),
  fc.constantFrom(
    'Acme Ltd',
    'Acme Inc. (USA)\nBeta GmbH, processor',
    'HMRC; pension provider',
    'a, b and c',
    '6 years after leaving',
  ),
  fc.constantFrom(
    'Worldwide',
    'EEA',
    '3/4/2026',
    '31/12/2026',
    '=1+1',
    '[draft]',
    'Purpose 2: Consent',
    'United Kingdom',
    '1. one\n2. two',
  ),
  fc.string({ maxLength: 30 }).map((text) => text.replaceAll(/[^\n\u0020-\u007E\u00A0-\u024F]/g, ' ')),
);

const FIELDS: readonly ControllerField[] = [
  'businessFunction',
  'purpose',
  'jointControllers',
  'individuals',
  'personalData',
  'recipients',
  'processorContracts',
  'thirdCountries',
  'exceptionalSafeguards',
  'retention',
  'security',
  'lawfulBasis',
  'specialCategoryCondition',
  'legitimateInterests',
  'interestsAssessment',
  'rights',
  'automatedDecisions',
  'source',
  'consentRecord',
  'location',
  'impactAssessmentRequired',
  'breachOccurred',
  'articleSixBasis',
  'retainedAccordingToPolicy',
];

const rowOf = fc
  .dictionary(fc.constantFrom(...FIELDS), anything, { maxKeys: 12 })
  .map((cells) => icoRow(cells as Partial<Record<ControllerField, string>>, ['own']));

describe('whatever stands in the cells of the Information Commissioner’s layout', () => {
  it('every row is accounted for once, and a second import of the file changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf, { minLength: 1, maxLength: 8 }), async (rows) => {
        const register = await newRegister(PORTS, [put('entity', 1)]);
        const file = await workbookAt('r.xlsx', { Template: [...ABOVE, icoHeadings(['Own column']), ...rows] });
        const first = await taken(register, file);
        expect(new Set(first.rows.map(({ row }) => row)).size).toBe(first.rows.length);
        expect(first.rows).toHaveLength(rows.length);
        const { new: made, changed, same, notUnderstood } = counts(first.rows);
        expect(made + changed + same + notUnderstood).toBe(rows.length);
        expect(first.refused.size).toBe(0);

        const second = await looked(register, file);
        expect(second.wishes).toEqual([]);
        expect(counts(second.rows)).toMatchObject({ new: 0, changed: 0, notUnderstood });
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
