import { TransferAssessment } from '../../../src/core/records/assessment.ts';
import type * as z from 'zod';

export type Given = Partial<z.input<typeof TransferAssessment>>;

const IMPORTER = '01980000-0000-7000-8000-000000000002';

/** An assessment with these answers and no others. */
export function assessed(given: Given): TransferAssessment {
  return TransferAssessment.parse({
    id: '01980000-0000-7000-8000-000000000051',
    title: 'TRA',
    method: 'ico-six-questions',
    legalTest: 'uk-not-materially-lower',
    scope: { importers: [IMPORTER], dataCategories: ['Contact data', 'Health data'] },
    ...given,
  });
}

/** Answers to the ICO's questions 4 and 5 by which nothing is left unprotected. */
export const PROTECTED: Given = {
  humanRights: [
    { dataCategory: 'Contact data', increasesRisk: 'no' },
    { dataCategory: 'Health data', increasesRisk: 'no' },
  ],
  enforceableInUk: 'yes',
  enforceableInUkReasons: 'By the IDTA.',
};

/** The health data are at a significantly higher risk. */
export const HEALTH_AT_RISK: Given = {
  ...PROTECTED,
  humanRights: [
    { dataCategory: 'Contact data', increasesRisk: 'no' },
    { dataCategory: 'Health data', increasesRisk: 'yes' },
  ],
};

export const EDPB: Given = { method: 'edpb-six-steps', legalTest: 'eu-essentially-equivalent' };
export const MALAYSIA: Given = { method: 'my-transfer-impact-assessment', legalTest: 'my-equivalent-protection' };
export const MEASURE = { description: 'Keys stay at home', kind: 'technical', inPlace: 'yes' } as const;
