import { describe, expect, test } from 'vitest';
import { CONTROLLER_FIELDS } from '../../../src/core/views/article30-fields.ts';
import { ICO_CONTROLLER_LAYOUT } from '../../../src/core/views/ico-controller-layout.ts';
import { PROCESSOR_LAYOUT } from '../../../src/core/views/processor-layout.ts';

/** The headings of the documentation template, columns A to AD, as they were read from the workbook. */
const HEADINGS = [
  'Business function',
  'Purpose of processing',
  'Name and contact details of joint controller (if applicable)',
  'Categories of individuals',
  'Categories of personal data',
  'Categories of recipients',
  'Link to contract with processor',
  'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  'Retention schedule (if possible)',
  'General description of technical and organisational security measures (if possible)',
  'Article 6 lawful basis for processing personal data',
  'Article 9 condition for processing special category data',
  'Legitimate interests for the processing (if applicable)',
  'Link to record of legitimate interests assessment (if applicable)',
  'Rights available to individuals',
  'Existence of automated decision-making, including profiling (if applicable)',
  'The source of the personal data (if applicable)',
  'Link to record of consent',
  'Location of personal data',
  'Data Protection Impact Assessment required?',
  'Data Protection Impact Assessment progress',
  'Link to Data Protection Impact Assessment',
  'Has a personal data breach occurred?',
  'Link to record of personal data breach',
  'Data Protection Act 2018 Schedule 1 Condition for processing',
  'GDPR Article 6 lawful basis for processing',
  'Link to retention and erasure policy document',
  'Is personal data retained and erased in accordance with the policy document?',
  'Reasons for not adhering to policy document (if applicable)',
];

describe('the ICO layout for controllers', () => {
  test('has its thirty headings, in order and to the letter', () => {
    expect(ICO_CONTROLLER_LAYOUT.columns.map(({ heading }) => heading)).toEqual(HEADINGS);
  });

  test('keeps its two columns for the basis under Article 6 apart', () => {
    const fields = ICO_CONTROLLER_LAYOUT.columns.map(({ field }) => field);
    expect([fields[11], fields[26]]).toEqual(['lawfulBasis', 'articleSixBasis']);
    expect(new Set(fields).size).toBe(30);
  });

  test('has green headings for Article 30 and Schedule 1, and blue ones for the rest', () => {
    const required = ICO_CONTROLLER_LAYOUT.columns.map(({ group }) => group.required);
    expect(required.lastIndexOf(false) - required.indexOf(false)).toBe(13);
    expect([required.indexOf(false), required.filter((one) => !one).length]).toEqual([11, 14]);
  });

  test('shows a field for every letter of Article 30(1)', () => {
    const letters = ICO_CONTROLLER_LAYOUT.columns.map(({ field }) => CONTROLLER_FIELDS[field].letter);
    expect(new Set(letters)).toEqual(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'beyond']));
  });
});

test('the processor’s layout shows each letter of Article 30(2) and no heading twice', () => {
  const groups = PROCESSOR_LAYOUT.columns.map(({ group }) => group.title);
  for (const letter of ['(a)', '(b)', '(c)', '(d)']) {
    expect(groups.some((title) => title.includes(`30(2)${letter}`))).toBe(true);
  }
  expect(new Set(PROCESSOR_LAYOUT.columns.map(({ heading }) => heading)).size).toBe(PROCESSOR_LAYOUT.columns.length);
});
