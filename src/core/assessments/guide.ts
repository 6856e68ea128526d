import type { Grade } from '../law/pack.ts';
import type { TransferAssessment } from '../records/assessment.ts';

export type Method = TransferAssessment['method'];

/** Every step of every guide: what it asks is in the words, by this name, and a section of the form bears it. */
export type StepId =
  | 'scope'
  | 'ico-1'
  | 'ico-2'
  | 'ico-3'
  | 'ico-4'
  | 'ico-5'
  | 'ico-6'
  | 'edpb-1'
  | 'edpb-2'
  | 'edpb-3'
  | 'edpb-4'
  | 'edpb-5'
  | 'edpb-6'
  | 'my-1'
  | 'my-2'
  | 'my-3'
  | 'my-4'
  | 'answers'
  | 'conclusion'
  | 'people'
  | 'expiry';

/** A field of an assessment that answers a step. */
export type AnswerField = keyof TransferAssessment;

/** One step of a guide. */
export interface Step {
  readonly id: StepId;
  /** The fields of the record that answer it, in the order in which they are met. */
  readonly fields: readonly AnswerField[];
  /** Where the step stands; absent for what the register asks of every assessment. */
  readonly citation?: string;
  /** Keys of `METHOD_SOURCES`. */
  readonly sources: readonly string[];
  readonly grade?: Grade;
}

/** Where the methods were read, and as of when. */
export const METHOD_SOURCES: Readonly<
  Record<string, { readonly title: string; readonly address: string; readonly dated: string }>
> = {
  S16: {
    title: 'Vendor review: Chapter V transfers',
    address:
      'https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/eu/data-protection/skills/privacy-vendor-review-clemensjl/references/transfers.md',
    dated: '2026-08-05',
  },
  S36: {
    title: 'The ICO’s TRA tool',
    address:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/completing-a-transfer-risk-assessment/the-ico-s-tra-tool',
    dated: '2026',
  },
  S52: {
    title: 'Malaysia: cross-border transfer (LPP)',
    address: 'https://lpplaw.my/insights/e-articles/cross-border-data-transfer',
    dated: '2025',
  },
  S53: {
    title: 'CBPDT Guidelines (Skrine)',
    address: 'https://www.skrine.com/insights/alerts/may-2025/cross-border-personal-data-transfer-guidelines-lau',
    dated: '2025-05',
  },
  S54: {
    title: 'New guidelines (Rahmat Lim)',
    address:
      'https://www.rahmatlim.com/perspectives/articles/30564/mykh-new-guidelines-on-cross-border-personal-data-transfer',
    dated: '2025',
  },
};

const SCOPE: Step = { id: 'scope', fields: ['scope', 'onward'], sources: [] };
const CONCLUSION: Step = { id: 'conclusion', fields: ['conclusion', 'completedOn'], sources: [] };
const PEOPLE: Step = {
  id: 'people',
  fields: ['assessor', 'approver', 'decidedOn', 'dpoAdvice', 'whyNotAsAdvised'],
  sources: [],
};
const EXPIRY: Step = { id: 'expiry', fields: ['expiresOn', 'expiryEvents', 'supersededBy'], sources: [] };

/** A question of the ICO's transfer risk assessment tool (17 November 2022, still the published one). */
function ico(number: number, fields: readonly AnswerField[]): Step {
  const id = `ico-${number}` as StepId;
  return { id, fields, citation: `ICO TRA tool, question ${number}`, sources: ['S36'], grade: 'primary' };
}

/** A step of the EDPB's Recommendations 01/2020, version 2.0 of 18 June 2021, as a compendium gives them. */
function edpb(number: number, fields: readonly AnswerField[]): Step {
  const id = `edpb-${number}` as StepId;
  const citation = `EDPB Recommendations 01/2020 v2.0, step ${number}`;
  return { id, fields, citation, sources: ['S16'], grade: 'compendium' };
}

const MALAYSIAN_LAW = 'Personal Data Protection Act 2010 s.129(2); Guidelines No. 3/2025';

/** A part of the Malaysian assessment. The two ways and the three years were read; the order and the rest of the questions are not confirmed. */
function malaysian(number: number, fields: readonly AnswerField[], grade: Grade): Step {
  const sources = grade === 'unconfirmed' ? [] : ['S52', 'S53', 'S54'];
  return { id: `my-${number}` as StepId, fields, citation: MALAYSIAN_LAW, sources, grade };
}

/** The steps of each method, in the order in which it asks them. */
export const GUIDES: Readonly<Record<Method, readonly Step[]>> = {
  'ico-six-questions': [
    SCOPE,
    ico(1, ['circumstances']),
    ico(2, ['risks', 'riskReasons']),
    ico(3, ['investigation', 'investigationReasons']),
    ico(4, ['humanRights', 'countrySources', 'lawsConsidered']),
    ico(5, ['enforceableInUk', 'enforceableInUkReasons', 'enforceableElsewhere', 'enforceableWhere']),
    ico(6, ['significantRiskData']),
    CONCLUSION,
    PEOPLE,
    EXPIRY,
  ],
  'edpb-six-steps': [
    SCOPE,
    edpb(1, ['circumstances']),
    edpb(2, ['toolFinding']),
    edpb(3, ['lawsConsidered', 'lawAndPractice', 'lawAndPracticeFinding', 'practiceProof', 'risks', 'riskReasons']),
    edpb(4, ['measures', 'measuresEffective', 'measuresFinding']),
    edpb(5, ['formalSteps', 'formalStepsFinding']),
    edpb(6, ['reassessment', 'expiresOn', 'expiryEvents', 'supersededBy']),
    CONCLUSION,
    PEOPLE,
  ],
  'my-transfer-impact-assessment': [
    SCOPE,
    malaysian(1, ['circumstances'], 'unconfirmed'),
    malaysian(2, ['lawsConsidered', 'similarLaw', 'similarLawFinding'], 'secondary'),
    malaysian(3, ['equivalentProtection', 'equivalentProtectionFinding', 'measures'], 'secondary'),
    malaysian(4, ['risks', 'riskReasons'], 'unconfirmed'),
    CONCLUSION,
    PEOPLE,
    { ...EXPIRY, citation: 'Guidelines No. 3/2025: valid three years', sources: ['S54'], grade: 'secondary' },
  ],
  other: [
    SCOPE,
    { id: 'answers', fields: ['circumstances', 'lawsConsidered', 'answers', 'risks', 'riskReasons'], sources: [] },
    CONCLUSION,
    PEOPLE,
    EXPIRY,
  ],
};

/** The steps of the method by which an assessment is made. */
export function guideOf({ method }: Pick<TransferAssessment, 'method'>): readonly Step[] {
  return GUIDES[method];
}
