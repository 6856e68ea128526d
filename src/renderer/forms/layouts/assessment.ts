import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

/** Guided: first what it is about, then what was found, then what follows. */
export const assessmentLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title', ['method', 'legalTest']] },
    {
      id: 'scope',
      rows: [
        {
          field: 'scope',
          rows: [
            'exporters',
            'importers',
            { field: 'destinations', summary: ['country', 'zone'], rows: [['country', 'zone']] },
            'activities',
            'dataCategories',
            { field: 'instruments', look: 'instrument' },
          ],
        },
      ],
    },
    {
      id: 'laws',
      rows: [
        'lawsConsidered',
        {
          field: 'answers',
          summary: ['question'],
          rows: [
            { field: 'question', look: 'long' },
            { field: 'finding', look: 'long' },
          ],
        },
        'enforceableWhere',
      ],
    },
    {
      id: 'risks',
      rows: [{ field: 'risks', summary: ['dataCategory', 'after'], rows: ['dataCategory', ['before', 'after']] }],
    },
    {
      id: 'measures',
      rows: [
        {
          field: 'measures',
          summary: ['description', 'inPlace'],
          rows: [{ field: 'description', look: 'long' }, ['kind', 'inPlace']],
        },
      ],
    },
    { id: 'conclusion', rows: [['conclusion', 'completedOn']] },
    {
      id: 'people',
      rows: [['assessor', 'approver'], { field: 'dpoAdvice', rows: [{ field: 'advice', look: 'long' }, 'on'] }],
    },
    {
      id: 'expiry',
      rows: [
        ['expiresOn', 'supersededBy'],
        { field: 'expiryEvents', summary: ['event', 'occurredOn'], rows: ['event', 'occurredOn'] },
      ],
    },
    ...COMMON_SECTIONS,
  ],
};
