import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS, documentCell } from './parts.ts';

export const contactLayout: Layout = {
  apart: APART,
  sections: [
    {
      id: 'who',
      rows: [
        'organisation',
        { field: 'organisationAddress', look: 'long' },
        ['jurisdiction', 'zone'],
        ['title', 'firstName', 'lastName'],
        'role',
        ['businessEmail', 'businessTelephone'],
        'lastConfirmedOn',
      ],
    },
    {
      id: 'relations',
      rows: [
        'registeredWith',
        { field: 'relations', summary: ['kind', 'from'], rows: [['kind', 'from', 'until']] },
        'enquiryClosedOn',
        'preferences',
      ],
    },
    {
      id: 'consents',
      rows: [
        {
          field: 'thirdPartyOptIns',
          summary: ['channel', 'givenOn'],
          rows: [['channel', 'givenOn', 'withdrawnOn'], documentCell('proof')],
        },
        {
          field: 'transferConsents',
          summary: ['to', 'givenOn'],
          rows: ['to', ['givenOn', 'withdrawnOn'], documentCell('proof')],
        },
      ],
    },
    {
      id: 'limits',
      rows: [
        ['optedOutOn', 'restrictedSince'],
        { field: 'legalHold', rows: ['since', { field: 'reason', look: 'long' }] },
      ],
    },
    {
      id: 'decision',
      rows: [
        {
          field: 'decision',
          look: 'fixed',
          rows: [
            ['on', 'assignedEntity'],
            ['policy', 'rule'],
            ['area', 'measure', 'kilometres'],
            'jointControllers',
            ['sharing', 'verdict', 'lawPack'],
            'transfers',
            'flags',
            {
              field: 'candidates',
              summary: ['entity', 'standing'],
              rows: [['entity', 'standing', 'kilometres']],
            },
            { field: 'overruled', rows: [['entity', 'by', 'on'], { field: 'reason', look: 'long' }] },
          ],
        },
      ],
    },
    ...COMMON_SECTIONS,
  ],
};
