import type { CellOptions, Layout, Row, Section } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

const TERRITORY: Pick<CellOptions, 'summary' | 'rows'> = {
  summary: ['country', 'zone'],
  rows: [['country', 'zone']],
};

function long(field: string): CellOptions {
  return { field, look: 'long' };
}

const RISKS: CellOptions = {
  field: 'risks',
  look: 'per-category',
  summary: ['dataCategory', 'after'],
  rows: ['dataCategory', ['before', 'after']],
};

const MEASURES: CellOptions = {
  field: 'measures',
  summary: ['description', 'inPlace'],
  rows: [long('description'), ['kind', 'inPlace']],
};

const EVENTS: CellOptions = {
  field: 'expiryEvents',
  summary: ['event', 'occurredOn'],
  rows: [['trigger', 'event'], 'occurredOn'],
};

const ANSWERS: CellOptions = {
  field: 'answers',
  summary: ['question'],
  rows: [long('question'), long('finding')],
};

const RIGHTS: CellOptions = {
  field: 'humanRights',
  look: 'per-category',
  summary: ['dataCategory', 'increasesRisk'],
  rows: ['dataCategory', 'increasesRisk', 'finding'],
};

const UNPROTECTED: CellOptions = {
  field: 'significantRiskData',
  summary: ['dataCategory', 'applies'],
  rows: ['dataCategory', ['ground', 'applies'], long('reasons')],
};

const WHAT: Section = { id: 'what', rows: ['title', ['method', 'legalTest']] };

const SCOPE: Section = {
  id: 'scope',
  rows: [
    {
      field: 'scope',
      rows: [
        'exporters',
        'importers',
        { field: 'destinations', ...TERRITORY },
        'activities',
        'dataCategories',
        { field: 'instruments', look: 'instrument' },
      ],
    },
    { field: 'onward', ...TERRITORY },
  ],
};

const CONCLUSION: Section = { id: 'conclusion', rows: [['conclusion', 'completedOn']] };

const PEOPLE: Section = {
  id: 'people',
  rows: [
    'assessor',
    { field: 'dpoAdvice', rows: [['position', 'on'], long('advice')] },
    ['approver', 'decidedOn'],
    long('whyNotAsAdvised'),
  ],
};

const HOLDS: readonly Row[] = [['expiresOn', 'supersededBy'], EVENTS];
const EXPIRY: Section = { id: 'expiry', rows: HOLDS };
const ADDED_MEASURES: Section = { id: 'measures', rows: [MEASURES] };

const ICO: readonly Section[] = [
  { id: 'ico-1', rows: [long('circumstances')] },
  { id: 'ico-2', rows: [RISKS, long('riskReasons')] },
  { id: 'ico-3', rows: ['investigation', long('investigationReasons')] },
  { id: 'ico-4', rows: [RIGHTS, 'lawsConsidered', long('countrySources')] },
  {
    id: 'ico-5',
    rows: ['enforceableInUk', long('enforceableInUkReasons'), 'enforceableElsewhere', long('enforceableWhere')],
  },
  { id: 'ico-6', rows: [UNPROTECTED] },
];

const EDPB: readonly Section[] = [
  { id: 'edpb-1', rows: [long('circumstances')] },
  { id: 'edpb-2', rows: [long('toolFinding')] },
  {
    id: 'edpb-3',
    rows: [
      'lawsConsidered',
      'lawAndPractice',
      long('lawAndPracticeFinding'),
      'practiceProof',
      RISKS,
      long('riskReasons'),
    ],
  },
  { id: 'edpb-4', rows: [MEASURES, 'measuresEffective', long('measuresFinding')] },
  { id: 'edpb-5', rows: ['formalSteps', long('formalStepsFinding')] },
  { id: 'edpb-6', rows: [long('reassessment'), ...HOLDS] },
];

const MALAYSIAN: readonly Section[] = [
  { id: 'my-1', rows: [long('circumstances')] },
  { id: 'my-2', rows: ['lawsConsidered', 'similarLaw', long('similarLawFinding')] },
  { id: 'my-3', rows: ['equivalentProtection', long('equivalentProtectionFinding'), MEASURES] },
  { id: 'my-4', rows: [RISKS, long('riskReasons')] },
];

const OTHER: readonly Section[] = [
  { id: 'answers', rows: [long('circumstances'), 'lawsConsidered', ANSWERS, RISKS, long('riskReasons')] },
  ADDED_MEASURES,
];

/** Every field once, for what no order of its own has a place for. */
const ALL: readonly Section[] = [
  WHAT,
  SCOPE,
  { id: 'answers', rows: [long('circumstances'), 'lawsConsidered', ANSWERS, RISKS, long('riskReasons')] },
  ...ICO.filter(({ id }) => id === 'ico-3' || id === 'ico-5' || id === 'ico-6'),
  { id: 'ico-4', rows: [RIGHTS, long('countrySources')] },
  { id: 'edpb-2', rows: [long('toolFinding')] },
  { id: 'edpb-3', rows: ['lawAndPractice', long('lawAndPracticeFinding'), 'practiceProof'] },
  { id: 'edpb-4', rows: ['measuresEffective', long('measuresFinding')] },
  { id: 'edpb-5', rows: ['formalSteps', long('formalStepsFinding')] },
  { id: 'edpb-6', rows: [long('reassessment')] },
  { id: 'my-2', rows: ['similarLaw', long('similarLawFinding')] },
  { id: 'my-3', rows: ['equivalentProtection', long('equivalentProtectionFinding')] },
  ADDED_MEASURES,
  CONCLUSION,
  PEOPLE,
  EXPIRY,
  ...COMMON_SECTIONS,
];

/** Guided: what it is about, then the questions of its method in their order, then what follows from them. */
export const assessmentLayout: Layout = {
  apart: APART,
  sections: ALL,
  orders: {
    by: 'method',
    sections: {
      'ico-six-questions': [WHAT, SCOPE, ...ICO, ADDED_MEASURES, CONCLUSION, PEOPLE, EXPIRY, ...COMMON_SECTIONS],
      'edpb-six-steps': [WHAT, SCOPE, ...EDPB, CONCLUSION, PEOPLE, ...COMMON_SECTIONS],
      'my-transfer-impact-assessment': [WHAT, SCOPE, ...MALAYSIAN, CONCLUSION, PEOPLE, EXPIRY, ...COMMON_SECTIONS],
      other: [WHAT, SCOPE, ...OTHER, CONCLUSION, PEOPLE, EXPIRY, ...COMMON_SECTIONS],
    },
    unchosen: [WHAT, SCOPE, ...COMMON_SECTIONS],
  },
};
