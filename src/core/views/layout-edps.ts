import type { ControllerField } from './article30-fields.ts';
import type { ColumnGroup, Layout } from './layout.ts';

const HEAD: ColumnGroup = { title: 'Record', required: true };
const PART_1: ColumnGroup = { title: 'Part 1: Article 31 record', required: true };

/**
 * Part 1 of the record form of the European Data Protection Supervisor, made for the institutions of the Union under Art 31 of Regulation (EU) 2018/1725: a title
 * and thirteen numbered rows for each activity, here one row. Its part 2 is no part of the record.
 */
export const EDPS_LAYOUT: Layout<ControllerField> = {
  name: 'Record form of the EDPS',
  source:
    'EDPS, record form under Article 31 of Regulation (EU) 2018/1725: rows and order as in its published records of 2021 and 2022; part 1 only',
  columns: [
    { heading: 'Title', group: HEAD, field: 'title', width: 34 },
    { heading: '1. Last update of this record', group: HEAD, field: 'lastReviewed', width: 24 },
    { heading: '2. Reference number', group: HEAD, field: 'reference', width: 20 },
    { heading: '3. Name and contact details of controller', group: PART_1, field: 'controllerContact', width: 40 },
    { heading: '4. Name and contact details of DPO', group: PART_1, field: 'officerContact', width: 34 },
    {
      heading: '5. Name and contact details of joint controller (where applicable)',
      group: PART_1,
      field: 'jointControllers',
      width: 44,
    },
    {
      heading: '6. Name and contact details of processor (where applicable)',
      group: PART_1,
      field: 'processors',
      width: 40,
    },
    {
      heading: '7. Short description and purpose of the processing',
      group: PART_1,
      field: 'purposes',
      width: 44,
    },
    {
      heading: '8. Description of categories of persons and list of data categories',
      group: PART_1,
      label: 'Persons',
      field: 'individuals',
      and: [{ label: 'Data', field: 'personalData' }],
      width: 44,
    },
    { heading: '9. Time limit for keeping the data', group: PART_1, field: 'retention', width: 36 },
    { heading: '10. Recipients of the data', group: PART_1, field: 'recipients', width: 40 },
    {
      heading:
        '11. Transfers to third countries or international organisations, to which ones and with which safeguards',
      group: PART_1,
      label: 'To',
      field: 'thirdCountries',
      and: [{ label: 'Safeguards', field: 'transferSafeguards' }],
      width: 44,
    },
    {
      heading: '12. General description of security measures, where possible',
      group: PART_1,
      field: 'security',
      width: 40,
    },
    {
      heading: '13. For more information, including rights and notice',
      group: PART_1,
      label: 'Rights',
      field: 'rights',
      and: [{ label: 'Notices', field: 'notices' }],
      width: 40,
    },
  ],
};
