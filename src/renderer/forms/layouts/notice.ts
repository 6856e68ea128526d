import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

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
                ['area', 'areaAsOf'],
                'countries',
                'parties',
                'exceptions',
                'purposes',
                'dataCategories',
                'bases',
                'safeguards',
                'details',
                ['number', 'unit'],
                ['fromEvent', 'untilEvent'],
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
