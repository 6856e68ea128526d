import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { commonSections, commonWords } from './common.ts';
import { zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

const riskLevels = { low: 'Low', moderate: 'Moderate', high: 'High', 'not-known': 'Not known' } as const;

export const assessmentForm: FormWords<TransferAssessment> = {
  sections: {
    what: 'The assessment',
    scope: '1. Scope: which transfers may rest on it',
    laws: '2. What was looked at',
    risks: '3. Risk to people, before and after measures',
    measures: '4. Supplementary measures',
    conclusion: '5. Conclusion',
    people: 'Who made it',
    expiry: 'How long it holds',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title' },
    method: {
      label: 'Method',
      help: 'Any method is allowed where it is recorded; these are the ones that regulators publish.',
      choices: {
        'ico-six-questions': 'ICO: six questions',
        'edpb-six-steps': 'EDPB: six steps (Recommendations 01/2020)',
        'my-transfer-impact-assessment': 'Malaysian transfer impact assessment',
        other: 'Other',
      },
    },
    legalTest: {
      label: 'Legal test applied',
      help: 'The yardstick differs: an assessment on the wrong one does not serve. The UK’s changed on 5 February 2026 (Art 46(6)).',
      choices: {
        'uk-before-february-2026': 'UK, before 5 February 2026',
        'uk-not-materially-lower': 'UK: not materially lower (Art 46(6))',
        'eu-essentially-equivalent': 'EU: essentially equivalent',
        'my-equivalent-protection': 'Malaysia: equivalent protection (s.129(2))',
        'not-known': 'Not known',
      },
    },
    scope: {
      label: 'Scope',
      help: 'A transfer may rest on it only within this scope. What is left empty is left open.',
      fields: {
        exporters: { label: 'Exporters', item: 'exporter' },
        importers: { label: 'Importers', item: 'importer' },
        destinations: {
          label: 'Destinations',
          item: 'destination',
          fields: { country: { label: 'Country' }, zone: zoneWord },
        },
        activities: { label: 'Activities', item: 'activity' },
        dataCategories: {
          label: 'Categories of data',
          help: 'By the names that the transfers use.',
          item: 'category of data',
        },
        instruments: { label: 'Safeguards', help: 'The kinds of agreement that it was made for.', item: 'safeguard' },
      },
    },
    assessor: { label: 'Assessor' },
    approver: { label: 'Approved by' },
    dpoAdvice: {
      label: 'Advice of the data protection officer',
      help: 'Art 39(1): the officer advises and does not decide.',
      fields: { advice: { label: 'Advice' }, on: { label: 'On' } },
    },
    completedOn: { label: 'Completed on', help: 'Until then no transfer can rest on it.' },
    answers: {
      label: 'Questions and findings',
      help: 'Step by step, as the method asks.',
      item: 'question',
      fields: { question: { label: 'Question' }, finding: { label: 'Finding' } },
    },
    risks: {
      label: 'Risks by category of data',
      item: 'risk',
      fields: {
        dataCategory: { label: 'Category of data' },
        before: { label: 'Before measures', choices: riskLevels },
        after: { label: 'After measures', choices: riskLevels },
      },
    },
    lawsConsidered: {
      label: 'Laws looked at',
      help: 'Law and practice of the destination: access by authorities, redress, supervision.',
      item: 'law',
    },
    enforceableWhere: {
      label: 'Enforceable where',
      help: 'Where you and the people concerned can enforce the safeguard against the importer.',
    },
    measures: {
      label: 'Supplementary measures',
      help: 'What is added to the safeguard; where the conclusion rests on them they have to be in place.',
      item: 'measure',
      fields: {
        description: { label: 'Measure' },
        kind: {
          label: 'Kind',
          choices: { technical: 'Technical', contractual: 'Contractual', organisational: 'Organisational' },
        },
        inPlace: { label: 'In place' },
      },
    },
    conclusion: {
      label: 'Conclusion',
      help: 'Without one no transfer can rest on it.',
      choices: {
        allows: 'Allows the transfers',
        'allows-with-measures': 'Allows them with the measures above',
        'does-not-allow': 'Does not allow them',
        'not-concluded': 'Not concluded yet',
      },
    },
    expiresOn: {
      label: 'Holds until',
      help: 'The last day. Malaysia: three years at the most (Guidelines No. 3/2025).',
    },
    expiryEvents: {
      label: 'Events that end it',
      help: 'A change of law, a judgment, a new sub-processor, another kind of data.',
      item: 'event',
      fields: {
        event: { label: 'Event' },
        occurredOn: { label: 'Occurred on', help: 'From this day the assessment no longer holds.' },
      },
    },
    supersededBy: { label: 'Superseded by', help: 'The assessment that took its place.' },
  },
};
