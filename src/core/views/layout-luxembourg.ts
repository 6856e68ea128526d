import type { ControllerField } from './article30-fields.ts';
import type { ColumnGroup, Layout } from './layout.ts';

const ARTICLE_30: ColumnGroup = { title: 'Record of processing activities (Article 30(1))', required: true };

/** The seven columns that the authority of Luxembourg asks for at the least; the controller stands above them. */
export const LUXEMBOURG_LAYOUT: Layout<ControllerField> = {
  name: 'Minimal table of the CNPD (Luxembourg)',
  source: 'CNPD, minimal table of seven columns; headings in English, not the authority’s own words',
  columns: [
    {
      heading: 'Purpose',
      group: ARTICLE_30,
      label: 'Activity',
      field: 'title',
      and: [{ label: 'Purposes', field: 'purposes' }],
      width: 44,
    },
    { heading: 'Categories of people', group: ARTICLE_30, field: 'individuals', width: 28 },
    { heading: 'Categories of data', group: ARTICLE_30, field: 'personalData', width: 40 },
    { heading: 'Categories of recipients', group: ARTICLE_30, field: 'recipients', width: 40 },
    {
      heading: 'Transfers to third countries',
      group: ARTICLE_30,
      label: 'Countries',
      field: 'thirdCountries',
      and: [{ label: 'Safeguards for exceptional transfers', field: 'exceptionalSafeguards' }],
      width: 40,
    },
    { heading: 'Erasure time limits', group: ARTICLE_30, field: 'retention', width: 36 },
    { heading: 'Organisational and technical security measures', group: ARTICLE_30, field: 'security', width: 40 },
  ],
};
