import type { ControllerField } from './article30-fields.ts';
import type { ColumnGroup, Layout } from './layout.ts';

const ARTICLE_30: ColumnGroup = { title: 'Article 30 Record of Processing Activities', required: true };
const NOTICES: ColumnGroup = { title: 'Privacy Notices', required: false };
const CONSENT: ColumnGroup = { title: 'Consent', required: false };
const ACCESS: ColumnGroup = { title: 'Access Requests', required: false };
const DPIAS: ColumnGroup = { title: 'Data Protection Impact Assessments', required: false };
const BREACHES: ColumnGroup = { title: 'Personal Data Breaches', required: false };
const SCHEDULE_1: ColumnGroup = {
  title: 'Data Protection Act 2018: special category or criminal conviction and offence data',
  required: true,
};

/** The row, counted from 1, in which the headings stand; above them the contact block (rows 1 to 6) and the names of the groups (row 8). */
export const ICO_HEADING_ROW = 9;

/**
 * The layout of the Information Commissioner's documentation template for controllers: 30 headings, columns A to AD, in its order and words. Columns 12
 * and 27 both ask for the basis under Art 6, once for privacy notices and once for special category and offence data.
 */
export const ICO_CONTROLLER_LAYOUT: Layout<ControllerField> = {
  name: 'ICO documentation template for controllers',
  source: 'ICO documentation template for controllers, headings as read on 28 August 2026',
  columns: [
    { heading: 'Business function', group: ARTICLE_30, field: 'businessFunction', width: 22 },
    { heading: 'Purpose of processing', group: ARTICLE_30, field: 'purpose', width: 44 },
    {
      heading: 'Name and contact details of joint controller (if applicable)',
      group: ARTICLE_30,
      field: 'jointControllers',
      width: 44,
    },
    { heading: 'Categories of individuals', group: ARTICLE_30, field: 'individuals', width: 28 },
    { heading: 'Categories of personal data', group: ARTICLE_30, field: 'personalData', width: 40 },
    { heading: 'Categories of recipients', group: ARTICLE_30, field: 'recipients', width: 40 },
    { heading: 'Link to contract with processor', group: ARTICLE_30, field: 'processorContracts', width: 40 },
    {
      heading:
        'Names of third countries or international organisations that personal data are transferred to (if applicable)',
      group: ARTICLE_30,
      field: 'thirdCountries',
      width: 36,
    },
    {
      heading:
        'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
      group: ARTICLE_30,
      field: 'exceptionalSafeguards',
      width: 36,
    },
    { heading: 'Retention schedule (if possible)', group: ARTICLE_30, field: 'retention', width: 36 },
    {
      heading: 'General description of technical and organisational security measures (if possible)',
      group: ARTICLE_30,
      field: 'security',
      width: 40,
    },
    {
      heading: 'Article 6 lawful basis for processing personal data',
      group: NOTICES,
      field: 'lawfulBasis',
      width: 32,
    },
    {
      heading: 'Article 9 condition for processing special category data',
      group: NOTICES,
      field: 'specialCategoryCondition',
      width: 28,
    },
    {
      heading: 'Legitimate interests for the processing (if applicable)',
      group: NOTICES,
      field: 'legitimateInterests',
      width: 36,
    },
    {
      heading: 'Link to record of legitimate interests assessment (if applicable)',
      group: NOTICES,
      field: 'interestsAssessment',
      width: 28,
    },
    { heading: 'Rights available to individuals', group: NOTICES, field: 'rights', width: 28 },
    {
      heading: 'Existence of automated decision-making, including profiling (if applicable)',
      group: NOTICES,
      field: 'automatedDecisions',
      width: 24,
    },
    { heading: 'The source of the personal data (if applicable)', group: NOTICES, field: 'source', width: 28 },
    { heading: 'Link to record of consent', group: CONSENT, field: 'consentRecord', width: 24 },
    { heading: 'Location of personal data', group: ACCESS, field: 'location', width: 28 },
    {
      heading: 'Data Protection Impact Assessment required?',
      group: DPIAS,
      field: 'impactAssessmentRequired',
      width: 18,
    },
    {
      heading: 'Data Protection Impact Assessment progress',
      group: DPIAS,
      field: 'impactAssessmentProgress',
      width: 22,
    },
    { heading: 'Link to Data Protection Impact Assessment', group: DPIAS, field: 'impactAssessment', width: 24 },
    { heading: 'Has a personal data breach occurred?', group: BREACHES, field: 'breachOccurred', width: 18 },
    { heading: 'Link to record of personal data breach', group: BREACHES, field: 'breachRecord', width: 24 },
    {
      heading: 'Data Protection Act 2018 Schedule 1 Condition for processing',
      group: SCHEDULE_1,
      field: 'scheduleOneCondition',
      width: 28,
    },
    {
      heading: 'GDPR Article 6 lawful basis for processing',
      group: SCHEDULE_1,
      field: 'articleSixBasis',
      width: 24,
    },
    {
      heading: 'Link to retention and erasure policy document',
      group: SCHEDULE_1,
      field: 'retentionPolicy',
      width: 24,
    },
    {
      heading: 'Is personal data retained and erased in accordance with the policy document?',
      group: SCHEDULE_1,
      field: 'retainedAccordingToPolicy',
      width: 22,
    },
    {
      heading: 'Reasons for not adhering to policy document (if applicable)',
      group: SCHEDULE_1,
      field: 'reasonsForNotAdhering',
      width: 24,
    },
  ],
};
