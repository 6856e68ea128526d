import type { Layout } from './layout.ts';
import { APART, COMMON_SECTIONS, contactPointCell, PLACE, STATUS_FACTS } from './parts.ts';

export const entityLayout: Layout = {
  apart: APART,
  sections: [
    {
      id: 'who',
      rows: [['legalName', 'tradingName'], ['country', 'zone'], { field: 'registeredOffice', rows: PLACE }],
    },
    {
      id: 'ownership',
      rows: [
        ['parent', 'branchOf'],
        ['existsFrom', 'existsTo'],
      ],
    },
    {
      id: 'people',
      rows: [
        contactPointCell('dataPrivacyContact'),
        contactPointCell('dataProtectionOfficer'),
        contactPointCell('ukRepresentative'),
        contactPointCell('euRepresentative'),
        {
          field: 'representativeExemptions',
          summary: ['regime', 'ground'],
          rows: [
            ['regime', 'ground'],
            'reasons',
            ['occasional', 'largeScaleSensitiveData', 'riskUnlikely'],
            'decidedOn',
          ],
        },
      ],
    },
    {
      id: 'authority',
      rows: [
        {
          field: 'registrations',
          summary: ['kind', 'authority', 'number'],
          rows: [
            ['kind', 'authority'],
            ['number', 'tier', 'renewal'],
          ],
        },
        'supervisoryAuthority',
      ],
    },
    { id: 'routing', rows: ['mayTakeRoutedContacts'] },
    { id: 'status', rows: [STATUS_FACTS] },
    ...COMMON_SECTIONS,
  ],
};

export const thirdPartyLayout: Layout = {
  apart: APART,
  sections: [
    {
      id: 'who',
      rows: [
        'legalName',
        'category',
        ['kind', 'services'],
        ['country', 'zone'],
        'usesDataForOwnPurposes',
        { field: 'registeredOffice', rows: PLACE },
        contactPointCell('contactPoint'),
        ['existsFrom', 'existsTo'],
      ],
    },
    {
      id: 'where',
      rows: [
        {
          field: 'places',
          summary: ['country', 'use'],
          rows: [
            ['country', 'zone'],
            ['use', 'validFrom', 'validTo'],
          ],
        },
      ],
    },
    {
      id: 'chain',
      rows: [
        {
          field: 'subProcessors',
          summary: ['party', 'service'],
          rows: [
            ['party', 'service'],
            ['validFrom', 'validTo'],
          ],
        },
      ],
    },
    { id: 'status', rows: [STATUS_FACTS] },
    ...COMMON_SECTIONS,
  ],
};
