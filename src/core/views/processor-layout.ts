import type { ColumnGroup, Layout } from './layout.ts';

/** What Art 30(2) asks of each controller served: letters (a) to (d), and what explains them. */
export type ProcessorField =
  | 'processor'
  | 'processorRepresentative'
  | 'dataProtectionOfficer'
  | 'activity'
  | 'contract'
  | 'controller'
  | 'controllerRepresentative'
  | 'categoriesOfProcessing'
  | 'thirdCountries'
  | 'exceptionalSafeguards'
  | 'security';

const LETTER_A: ColumnGroup = { title: 'Article 30(2)(a): processor, controllers and representatives', required: true };
const LETTER_B: ColumnGroup = { title: 'Article 30(2)(b): processing for each controller', required: true };
const LETTER_C: ColumnGroup = { title: 'Article 30(2)(c): transfers', required: true };
const LETTER_D: ColumnGroup = { title: 'Article 30(2)(d): security', required: true };
const BESIDE: ColumnGroup = { title: 'Beside Article 30(2)', required: false };

/** The processor's record, from the letters of Art 30(2). An authority's own headings replace these, by a layout of its own. */
export const PROCESSOR_LAYOUT: Layout<ProcessorField> = {
  name: 'Article 30(2) by letter',
  source: 'Article 30(2), by letter',
  columns: [
    { heading: 'Name and contact details of processor', group: LETTER_A, field: 'processor', width: 40 },
    {
      heading: 'Name and contact details of processor’s representative (if applicable)',
      group: LETTER_A,
      field: 'processorRepresentative',
      width: 34,
    },
    {
      heading: 'Name and contact details of data protection officer (if applicable)',
      group: LETTER_A,
      field: 'dataProtectionOfficer',
      width: 34,
    },
    { heading: 'Name and contact details of controller', group: LETTER_A, field: 'controller', width: 40 },
    {
      heading: 'Name and contact details of controller’s representative (if applicable)',
      group: LETTER_A,
      field: 'controllerRepresentative',
      width: 34,
    },
    { heading: 'Categories of processing', group: LETTER_B, field: 'categoriesOfProcessing', width: 40 },
    {
      heading:
        'Names of third countries or international organisations that personal data are transferred to (if applicable)',
      group: LETTER_C,
      field: 'thirdCountries',
      width: 36,
    },
    {
      heading:
        'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
      group: LETTER_C,
      field: 'exceptionalSafeguards',
      width: 36,
    },
    {
      heading: 'General description of technical and organisational security measures (if possible)',
      group: LETTER_D,
      field: 'security',
      width: 40,
    },
    { heading: 'Processing activity', group: BESIDE, field: 'activity', width: 34 },
    { heading: 'Link to contract with controller', group: BESIDE, field: 'contract', width: 40 },
  ],
};
