import type { Layout, Row } from './layout.ts';
import { APART, COMMON_SECTIONS } from './parts.ts';

const BINDING_RULES: readonly Row[] = [
  ['form', 'version'],
  ['approvedOn', 'approvedBy'],
];
const OTHER_CONTRACT: readonly Row[] = [['version', 'namesTheCountries']];

export const agreementLayout: Layout = {
  apart: APART,
  sections: [
    { id: 'what', rows: ['title'] },
    {
      id: 'serves',
      rows: [
        {
          field: 'servesAs',
          summary: ['version', 'modules'],
          variants: {
            'joint-controller-arrangement': [['responsibilitiesSet', 'essenceMadeAvailable'], 'contactPoint'],
            'processor-terms': [
              'head',
              ['a', 'b'],
              ['c', 'd'],
              ['e', 'f'],
              ['g', 'h'],
              ['subProcessorAuthorisation', 'noticeDays'],
            ],
            'uk-idta': [
              ['version', 'tablesComplete'],
              ['exporterRole', 'importerRole'],
            ],
            'eu-scc': [
              ['version', 'annexesComplete'],
              'modules',
              ['dockingClause', 'independentRedress'],
              ['subProcessorAuthorisation', 'noticeDays'],
              'competentAuthority',
              ['governingLaw', 'courts'],
              'swissAdaptation',
            ],
            'uk-addendum': [['version', 'tablesComplete']],
            'uk-bcr': BINDING_RULES,
            'eu-bcr': BINDING_RULES,
            'difc-scc': OTHER_CONTRACT,
            'adgm-scc': OTHER_CONTRACT,
            'uae-art-23-contract': OTHER_CONTRACT,
            'my-contract': OTHER_CONTRACT,
            'sg-contract': OTHER_CONTRACT,
            'sg-binding-rules': OTHER_CONTRACT,
            'jp-equivalent-system': OTHER_CONTRACT,
            'au-contract': OTHER_CONTRACT,
            'cn-standard-contract': OTHER_CONTRACT,
            'cn-certification': OTHER_CONTRACT,
            'cn-security-assessment': OTHER_CONTRACT,
            'other-contract': OTHER_CONTRACT,
          },
        },
      ],
    },
    {
      id: 'parties',
      rows: [
        {
          field: 'parties',
          summary: ['party', 'howBound', 'joined'],
          rows: ['party', 'roles', ['howBound', 'signatory'], ['joined', 'left']],
        },
      ],
    },
    {
      id: 'dates',
      rows: [
        ['concludedOn', 'validFrom', 'validTo'],
        ['noticeDays', 'governingLaw'],
      ],
    },
    { id: 'schedule', rows: ['schedule'] },
    {
      id: 'signed',
      rows: [
        {
          field: 'signedPapers',
          look: 'fixed',
          summary: ['paper', 'signedOn'],
          rows: [
            ['paper', 'signedOn'],
            { field: 'facts', summary: ['field', 'values'], rows: [['field', 'about'], 'values'] },
          ],
        },
      ],
    },
    ...COMMON_SECTIONS,
  ],
};
