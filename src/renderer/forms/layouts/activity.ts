import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS, contactPointCell, documentCell } from './parts.ts';

/** In the order of the letters of Article 30(1), then what it does not ask for. */
export const activityLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title', ['kind', 'businessFunction'], ['from', 'to', 'approvedBy']] },
    {
      id: 'controllers',
      when: { field: 'kind', is: 'controller' },
      rows: ['controllers', { field: 'jointControllers', summary: ['party'], rows: [['party', 'arrangement']] }],
    },
    {
      id: 'processors',
      when: { field: 'kind', is: 'processor' },
      rows: [
        'processors',
        {
          field: 'controllersServed',
          summary: ['party', 'contract'],
          rows: [['party', 'contract'], 'categoriesOfProcessing', contactPointCell('representative')],
        },
      ],
    },
    {
      id: 'purposes',
      rows: [
        {
          field: 'purposes',
          summary: ['description'],
          rows: [
            { field: 'description', look: 'long' },
            {
              field: 'bases',
              summary: ['basis', 'people'],
              rows: [['basis', 'people'], { field: 'legitimateInterest', look: 'long' }, documentCell('assessment')],
            },
          ],
        },
      ],
    },
    {
      id: 'data',
      rows: [
        'people',
        {
          field: 'dataCategories',
          summary: ['name', 'kinds'],
          rows: [
            'name',
            'kinds',
            'items',
            {
              field: 'retention',
              summary: ['description'],
              rows: [{ field: 'description', look: 'long' }, ['number', 'unit'], ['fromEvent', 'untilEvent']],
            },
          ],
        },
      ],
    },
    {
      id: 'recipients',
      rows: [
        {
          field: 'recipients',
          summary: ['party', 'category', 'role'],
          rows: [
            ['party', 'category'],
            ['role', 'contract'],
          ],
        },
      ],
    },
    { id: 'security', rows: ['securityMeasures'] },
    {
      id: 'law',
      rows: [
        {
          field: 'regimes',
          summary: ['regime', 'because'],
          rows: [[{ field: 'regime', look: 'regime' }, 'because'], { field: 'reason', look: 'long' }],
        },
        ['specialCategoryCondition', 'schedule1Condition'],
      ],
    },
    {
      id: 'where',
      rows: ['sources', { field: 'systems', summary: ['name', 'country'], rows: ['name', ['country', 'operatedBy']] }],
    },
    {
      id: 'decisions',
      rows: [
        { field: 'automatedDecisions', rows: ['used', { field: 'description', look: 'long' }] },
        { field: 'impactAssessment', rows: [['required', 'progress'], documentCell('document')] },
      ],
    },
    {
      id: 'ico',
      rows: [
        {
          field: 'icoColumns',
          rows: [
            { field: 'rightsAvailable', look: 'long' },
            documentCell('recordOfConsent'),
            'breachOccurred',
            documentCell('recordOfBreach'),
            documentCell('retentionPolicy'),
            'retainedAccordingToPolicy',
            { field: 'reasonsForNotAdhering', look: 'long' },
          ],
        },
      ],
    },
    ...COMMON_SECTIONS,
  ],
};
