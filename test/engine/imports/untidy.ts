/**
 * Workbooks as people fill them: made here, so that what is untidy in them can be read.
 */
import { ICO_CONTROLLER_LAYOUT } from '../../../src/core/views/ico-controller-layout.ts';
import type { ControllerField } from '../../../src/core/views/article30-fields.ts';

/** One cell: its text, and over how many rows and columns it is merged. */
export interface MadeCell {
  readonly value: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export type MadeRow = ReadonlyArray<string | MadeCell | null>;

/** A row of the Information Commissioner's layout from some of its fields, and own columns behind it. */
export function icoRow(
  cells: Readonly<Partial<Record<ControllerField, string | MadeCell | null>>>,
  own: readonly string[] = [],
): MadeRow {
  return [...ICO_CONTROLLER_LAYOUT.columns.map(({ field }) => cells[field] ?? null), ...own];
}

/** The headings of the layout, and own ones behind them. */
export function icoHeadings(own: readonly string[] = []): MadeRow {
  return [...ICO_CONTROLLER_LAYOUT.columns.map(({ heading }) => heading), ...own];
}

const OWN = ['Reviewer initials', 'Risk (H/M/L)', 'Next review date'];

/** Notes, the contact block and the names of the groups, as they stand above the headings of the Information Commissioner's workbook. */
export const ABOVE: readonly MadeRow[] = [
  ['RoPA v7 FINAL (2) – ask Priya before you edit, last saved 3/4/26'],
  [
    { value: 'Controller', columnSpan: 2 },
    null,
    { value: 'Data Protection Officer', columnSpan: 2 },
    null,
    'Representative (if applicable)',
  ],
  ['Name', 'Optima Contracting Ltd', 'Name', 'Priya Shah', 'Name', 'N/A'],
  ['Address', '1 Example Street, High Wycombe, United Kingdom', 'Address', 'as controller', 'Address', '-'],
  ['Email', 'privacy@optima.example', 'Email', 'dpo@optima.example', 'Email', ''],
  ['Telephone', '01494 000000', 'Telephone', 'TBC', 'Telephone', ''],
  ['NB: amber rows still to be checked with HR'],
  [
    { value: 'Article 30 Record of Processing Activities', columnSpan: 11 },
    ...Array.from({ length: 10 }, () => null),
    'Privacy Notices',
  ],
];

/** A data protection officer's own workbook: merged cells, notes above, own columns, bases that differ, and everything else that is usual. */
export const UNTIDY: readonly MadeRow[] = [
  ...ABOVE,
  icoHeadings(OWN),
  icoRow(
    {
      businessFunction: { value: 'Human Resources', rowSpan: 3 },
      purpose: 'Paying staff',
      individuals: 'Employees; contractors',
      personalData: 'Contact details\nBank details',
      recipients: 'HMRC\nPayroll Bureau Ltd (processor)',
      processorContracts: 'Payroll Bureau DPA 2021 (signed)',
      thirdCountries: 'N/A',
      exceptionalSafeguards: '-',
      retention: 'Contact details: 6 years after leaving\nBank details: 1 year after last payment',
      security: 'Encryption at rest; access control; staff training',
      lawfulBasis: 'Legal obligation',
      specialCategoryCondition: 'n/a',
      automatedDecisions: 'No',
      impactAssessmentRequired: 'No',
      breachOccurred: 'N',
      location: 'HR system (Ireland)',
    },
    ['PS', 'M', '25/12/2026'],
  ),
  icoRow(
    {
      businessFunction: null,
      purpose: 'Recruitment',
      individuals: 'Applicants',
      personalData: 'CVs, references',
      recipients: 'Recruit Cloud Inc. (USA)',
      processorContracts: 'TBC',
      thirdCountries: 'USA',
      exceptionalSafeguards: 'SCCs + UK Addendum',
      retention: '6 months after the decision',
      security: 'tbc',
      lawfulBasis: 'Legitimate interests',
      legitimateInterests: 'Finding the right people',
      interestsAssessment: 'https://intranet.optima.example/lia/LIA%20recruitment.docx',
      impactAssessmentRequired: 'Yes - done May 2024',
      impactAssessmentProgress: 'Complete',
    },
    ['PS', 'H', '03/04/2026'],
  ),
  icoRow(
    {
      businessFunction: null,
      purpose: 'Sickness records',
      individuals: 'Employees',
      personalData: 'Health data: fit notes, absence dates',
      recipients: 'Occupational health provider',
      thirdCountries: 'None',
      retention: 'Duration of employment + 3 years',
      lawfulBasis: 'Legal obligation; contract',
      specialCategoryCondition: 'Art 9(2)(b) employment',
      scheduleOneCondition: 'Sch 1 para 1',
      articleSixBasis: 'Legal obligation',
      retainedAccordingToPolicy: 'Partly',
      reasonsForNotAdhering: 'Old paper files',
    },
    ['', 'H', ''],
  ),
  icoRow({
    businessFunction: { value: 'Marketing', rowSpan: 2 },
    purpose: { value: 'Newsletter', rowSpan: 2 },
    individuals: 'Subscribers',
    personalData: 'E-mail address',
    recipients: 'Mail Sender LLC',
    thirdCountries: 'Only if a US cloud is used',
    lawfulBasis: 'Consent',
    articleSixBasis: 'Legitimate interests',
    consentRecord: 'Sign-up log',
    breachOccurred: 'Yes',
  }),
  icoRow({
    businessFunction: null,
    purpose: null,
    individuals: 'Event guests',
    personalData: 'Name, dietary needs',
    lawfulBasis: 'Consent',
  }),
  icoRow({
    businessFunction: 'Facilities',
    purpose: 'CCTV at the gate',
    individuals: 'Visitors',
    personalData: 'Images',
    thirdCountries: 'Worldwide',
    lawfulBasis: 'because the insurers want it',
    retention: '30 days',
  }),
  ['Finance – still to do!'],
];
