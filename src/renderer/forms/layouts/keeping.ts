import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

export const policyLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'home', rows: ['title', 'homeController', 'homeArea'] },
    { id: 'nearness', rows: [['measure', 'marginKilometres']] },
    {
      id: 'choices',
      rows: [
        'preference',
        {
          field: 'fixedAssignments',
          summary: ['country', 'entity'],
          rows: [['country', 'zone'], 'entity', { field: 'reason', look: 'long' }],
        },
      ],
    },
    { id: 'dates', rows: ['whenNoMechanism', ['validFrom', 'validTo']] },
    ...COMMON_SECTIONS,
  ],
};

export const matterLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title', ['kind', { field: 'regime', look: 'regime' }]] },
    { id: 'enquiry', rows: [['country', 'requestForRecord']], when: { field: 'kind', is: 'authority-enquiry' } },
    {
      id: 'clock',
      rows: [
        ['receivedOn', 'awareAt'],
        ['acknowledgedOn', 'closedOn'],
        'dueOn',
        {
          field: 'pauses',
          summary: ['kind', 'from', 'to'],
          rows: [['from', 'to'], 'kind', { field: 'reason', look: 'long' }],
        },
        { field: 'extension', rows: ['decidedOn', { field: 'reason', look: 'long' }] },
      ],
    },
    { id: 'outcome', rows: [{ field: 'outcome', look: 'long' }, 'linked'] },
    ...COMMON_SECTIONS,
  ],
};

export const acceptedRiskLayout: Layout = {
  apart: APART,
  sections: [
    {
      id: 'what',
      rows: [
        'title',
        'record',
        { field: 'findingRule', look: 'finding-rule' },
        { field: 'regime', look: 'regime' },
        { field: 'reason', look: 'long' },
      ],
    },
    {
      id: 'decision',
      rows: [{ field: 'decidedBy', rows: ['controller', ['officer', 'role']] }, ['decidedOn', 'until']],
    },
    { id: 'advice', rows: [{ field: 'dpoAdvice', rows: ['answer', { field: 'text', look: 'long' }] }] },
    ...COMMON_SECTIONS,
  ],
};

export const postponementLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title', 'record', 'item', 'dueOn'] },
    {
      id: 'decision',
      rows: [['putOffOn', 'until'], 'pastDueDay', { field: 'reason', look: 'long' }, 'by'],
    },
    ...COMMON_SECTIONS,
  ],
};
