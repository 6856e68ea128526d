import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

export const transferLayout: Layout = {
  apart: APART,
  sections: [
    {
      id: 'who',
      rows: [
        'title',
        ['exporter', 'exporterRole'],
        ['importer', 'importerRole'],
        { field: 'destination', rows: [['country', 'zone'], 'organisation'] },
        ['from', 'to'],
      ],
    },
    {
      id: 'what',
      rows: [
        'activities',
        'people',
        { field: 'dataCategories', summary: ['name', 'kinds'], rows: ['name', 'kinds'] },
        ['means', 'initiatedBy'],
        ['frequency', 'volume'],
      ],
    },
    { id: 'mechanism', rows: ['agreements', 'assessments'] },
    {
      id: 'exceptions',
      rows: [
        {
          field: 'exceptions',
          summary: ['ground', 'regime'],
          rows: [
            [{ field: 'regime', look: 'regime' }, 'ground'],
            { field: 'reasons', look: 'long' },
            ['necessary', 'conditionsMet'],
            ['enteredInRecord', 'authorityTold', 'peopleTold'],
            { field: 'consent', rows: [['givenOn', 'withdrawnOn'], 'proof', 'toldOfRisks'] },
            ['validFrom', 'validTo'],
          ],
        },
      ],
    },
    {
      id: 'laws',
      rows: [
        {
          field: 'lawAnswers',
          summary: ['question', 'answer'],
          rows: ['question', 'answer', { field: 'evidence', look: 'long' }, ['validFrom', 'validTo']],
        },
      ],
    },
    { id: 'onward', rows: ['onwardTransfers'] },
    ...COMMON_SECTIONS,
  ],
};
