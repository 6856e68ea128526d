import type { ControllerField } from './article30-fields.ts';
import type { ColumnGroup, Layout } from './layout.ts';

const A: ColumnGroup = {
  title: 'Article 30(1)(a): controller, joint controllers, representative, officer',
  required: true,
};
const B: ColumnGroup = { title: 'Article 30(1)(b): purposes', required: true };
const C: ColumnGroup = { title: 'Article 30(1)(c): people and data', required: true };
const D: ColumnGroup = { title: 'Article 30(1)(d): recipients', required: true };
const E: ColumnGroup = { title: 'Article 30(1)(e): transfers', required: true };
const F: ColumnGroup = { title: 'Article 30(1)(f): time limits for erasure', required: true };
const G: ColumnGroup = { title: 'Article 30(1)(g): security measures', required: true };
const BESIDE: ColumnGroup = { title: 'Beside Article 30', required: false };

/** The controller's record by the letters of Art 30(1): no authority's form, but the law's own order. Controller, representative and officer stand above. */
export const LETTERS_LAYOUT: Layout<ControllerField> = {
  name: 'Article 30(1) by letter',
  source: 'Article 30(1), by letter; no authority’s form',
  columns: [
    { heading: 'Joint controllers', group: A, field: 'jointControllers', width: 44 },
    { heading: 'Purposes', group: B, field: 'purposes', width: 44 },
    { heading: 'Categories of individuals', group: C, field: 'individuals', width: 28 },
    { heading: 'Categories of personal data', group: C, field: 'personalData', width: 40 },
    { heading: 'Categories of recipients', group: D, field: 'recipients', width: 40 },
    { heading: 'Third countries and international organisations', group: E, field: 'thirdCountries', width: 36 },
    {
      heading: 'Safeguards for exceptional transfers (Article 49(1), second subparagraph)',
      group: E,
      field: 'exceptionalSafeguards',
      width: 36,
    },
    { heading: 'Time limits by category of data', group: F, field: 'retention', width: 36 },
    { heading: 'Technical and organisational measures', group: G, field: 'security', width: 40 },
    { heading: 'Business function', group: BESIDE, field: 'businessFunction', width: 22 },
    { heading: 'What each transfer rests on', group: BESIDE, field: 'transferSafeguards', width: 44 },
    { heading: 'Contracts with processors', group: BESIDE, field: 'processorContracts', width: 40 },
    { heading: 'Bases under Article 6', group: BESIDE, field: 'lawfulBasis', width: 32 },
    { heading: 'Condition under Article 9', group: BESIDE, field: 'specialCategoryCondition', width: 28 },
    { heading: 'Condition under Schedule 1, DPA 2018', group: BESIDE, field: 'scheduleOneCondition', width: 28 },
    { heading: 'Legitimate interests', group: BESIDE, field: 'legitimateInterests', width: 36 },
    { heading: 'Assessment of legitimate interests', group: BESIDE, field: 'interestsAssessment', width: 28 },
    { heading: 'Record of consent', group: BESIDE, field: 'consentRecord', width: 24 },
    { heading: 'Source of the data', group: BESIDE, field: 'source', width: 28 },
    { heading: 'Systems and where they are', group: BESIDE, field: 'location', width: 28 },
    { heading: 'Automated decisions, profiling', group: BESIDE, field: 'automatedDecisions', width: 24 },
    { heading: 'Impact assessment required?', group: BESIDE, field: 'impactAssessmentRequired', width: 18 },
    { heading: 'Progress of the impact assessment', group: BESIDE, field: 'impactAssessmentProgress', width: 22 },
    { heading: 'Impact assessment', group: BESIDE, field: 'impactAssessment', width: 24 },
    { heading: 'Rights of people', group: BESIDE, field: 'rights', width: 28 },
    { heading: 'Privacy notices', group: BESIDE, field: 'notices', width: 36 },
    { heading: 'Breach occurred?', group: BESIDE, field: 'breachOccurred', width: 18 },
    { heading: 'Record of breach', group: BESIDE, field: 'breachRecord', width: 24 },
    { heading: 'Policy on retention and erasure', group: BESIDE, field: 'retentionPolicy', width: 24 },
    { heading: 'Policy adhered to?', group: BESIDE, field: 'retainedAccordingToPolicy', width: 22 },
    { heading: 'Reasons for not adhering', group: BESIDE, field: 'reasonsForNotAdhering', width: 24 },
    { heading: 'Carried out', group: BESIDE, field: 'carriedOut', width: 20 },
    { heading: 'Last reviewed', group: BESIDE, field: 'lastReviewed', width: 24 },
    { heading: 'Approved by', group: BESIDE, field: 'approvedBy', width: 22 },
  ],
};
