import { kindsUsing } from '../../../core/records/commitment-fields.ts';
import type { CellOptions, Layout } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

/** A field that only some kinds of promise use. */
function used(field: Parameters<typeof kindsUsing>[0]): CellOptions {
  return { field, when: { field: 'kind', is: kindsUsing(field) } };
}

export const noticeLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title', 'speaksFor', ['version', 'address'], ['inForceFrom', 'inForceTo']] },
    {
      id: 'sentences',
      rows: [
        {
          field: 'sentences',
          summary: ['number', 'quote'],
          below: 'notice-sentence',
          rows: [
            ['number', 'section'],
            { field: 'quote', look: 'long' },
            'state',
            { field: 'comment', look: 'long' },
            {
              field: 'commitments',
              summary: ['kind'],
              rows: [
                'kind',
                [used('number'), used('unit')],
                [used('fromEvent'), used('untilEvent')],
                [used('area'), used('areaAsOf')],
                used('countries'),
                used('purposes'),
                used('bases'),
                used('dataCategories'),
                used('safeguards'),
                used('parties'),
                used('exceptions'),
                used('details'),
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'disclosures',
      rows: [
        {
          field: 'disclosures',
          rows: [
            'controllers',
            'jointControllers',
            'purposes',
            'bases',
            'recipients',
            'countries',
            'safeguards',
            'retention',
            'rights',
            'contacts',
          ],
        },
      ],
    },
    ...COMMON_SECTIONS,
  ],
};
