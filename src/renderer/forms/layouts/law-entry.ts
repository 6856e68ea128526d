import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

/** What changes first, then the row in the shape that its list asks for, then why. */
export const lawEntryLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title', ['list', 'action'], 'target'] },
    {
      id: 'approval',
      when: { field: 'list', is: 'approvals' },
      rows: [
        {
          field: 'approval',
          rows: [
            { field: 'regime', look: 'regime' },
            ['country', 'organisation'],
            'act',
            'citation',
            ['validFrom', 'validTo'],
            {
              field: 'conditions',
              summary: ['scheme'],
              rows: [['scheme', 'presupposes'], 'staffDataMustBeCovered'],
            },
            'excludes',
            { field: 'limit', look: 'long' },
          ],
        },
      ],
    },
    {
      id: 'restriction',
      when: { field: 'list', is: 'restrictions' },
      rows: [
        {
          field: 'restriction',
          rows: [
            { field: 'regime', look: 'regime' },
            'act',
            ['country', 'ofImporters'],
            'citation',
            ['validFrom', 'validTo'],
          ],
        },
      ],
    },
    { id: 'row', rows: [{ field: 'row', look: 'long' }] },
    {
      id: 'ground',
      rows: [
        { field: 'reason', look: 'long' },
        { field: 'source', rows: ['title', ['address', 'dated']] },
        ['grade', 'asOf'],
      ],
    },
    ...COMMON_SECTIONS,
  ],
};
