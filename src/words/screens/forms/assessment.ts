import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { commonSections, commonWords } from './common.ts';
import { groundChoices, zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

const riskLevels = { low: 'Low', moderate: 'Moderate', high: 'High', 'not-known': 'Not known' } as const;

export const assessmentForm: FormWords<TransferAssessment> = {
  sections: {
    what: 'The assessment',
    scope: 'Scope: which transfers may rest on it',
    'ico-1': 'Question 1: the circumstances',
    'ico-2': 'Question 2: the risk to people',
    'ico-3': 'Question 3: how far to investigate',
    'ico-4': 'Question 4: human rights in the destination',
    'ico-5': 'Question 5: enforcing the safeguard',
    'ico-6': 'Question 6: exceptions for what is left unprotected',
    'edpb-1': 'Step 1: know the transfers',
    'edpb-2': 'Step 2: the transfer tool',
    'edpb-3': 'Step 3: law and practice of the destination',
    'edpb-4': 'Step 4: supplementary measures',
    'edpb-5': 'Step 5: formal steps',
    'edpb-6': 'Step 6: looking again',
    'my-1': 'The circumstances',
    'my-2': 'Law substantially similar',
    'my-3': 'Protection at least equivalent',
    'my-4': 'The risk to people',
    answers: 'What was asked and found',
    measures: 'Measures that are added',
    conclusion: 'Conclusion',
    people: 'Advice and decision',
    expiry: 'How long it holds',
    beside: 'Recorded beside this method',
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
        'ch-adequate-protection': 'Switzerland: adequate protection',
        'difc-adequacy-assessment': 'DIFC: documented adequacy assessment',
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
    onward: {
      label: 'Onward destinations',
      help: 'Where the importer passes the data on to. Each leg is a transfer of its own; here it is part of what was looked at.',
      item: 'onward destination',
      fields: { country: { label: 'Country' }, zone: zoneWord },
    },
    circumstances: {
      label: 'Circumstances',
      help: 'Importer, people, how long, protections that exist already, categories, format and purpose of the data.',
    },
    assessor: { label: 'Assessor' },
    approver: { label: 'Decided by', help: 'For the controller: the officer advises and does not decide.' },
    decidedOn: { label: 'Decided on' },
    dpoAdvice: {
      label: 'Advice of the data protection officer',
      help: 'Art 39(1): the officer advises and does not decide.',
      fields: {
        position: {
          label: 'On the decision, the officer',
          choices: {
            agrees: 'Agrees',
            'agrees-with-conditions': 'Agrees, with conditions',
            disagrees: 'Disagrees',
            'not-stated': 'Not stated',
          },
        },
        advice: { label: 'Advice' },
        on: { label: 'On' },
      },
    },
    whyNotAsAdvised: {
      label: 'Why it was decided otherwise',
      help: 'Where the officer disagreed: the reasons of whoever decided.',
    },
    completedOn: { label: 'Completed on', help: 'Until then no transfer can rest on it.' },
    answers: {
      label: 'Questions and findings',
      help: 'For a method that has no guide here, and what was recorded before there was one.',
      item: 'question',
      fields: { question: { label: 'Question' }, finding: { label: 'Finding' } },
    },
    risks: {
      label: 'Risk by category of data',
      help: 'Before the measures that are added (inherent) and after them (residual).',
      item: 'category of data',
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
    riskReasons: { label: 'Why these levels' },
    investigation: {
      label: 'How far to investigate',
      help: 'What is reasonable and proportionate to that risk and to the size of the organisation.',
      choices: { brief: 'Briefly', detailed: 'In detail', 'with-local-advice': 'With advice from the destination' },
    },
    investigationReasons: { label: 'Why that far' },
    humanRights: {
      label: 'Does the transfer significantly increase the risk of a human rights breach?',
      help: 'For each category of data, after the measures that are added.',
      item: 'category of data',
      fields: {
        dataCategory: { label: 'Category of data' },
        increasesRisk: { label: 'Increases the risk' },
        finding: { label: 'Finding' },
      },
    },
    countrySources: {
      label: 'Sources on the destination',
      help: 'What was read about it: reports, case law, advice, the importer’s own answers.',
    },
    enforceableInUk: {
      label: '5a. Can you and the people enforce the safeguard in the United Kingdom?',
      help: 'Against the receiver, by the terms of the safeguard.',
    },
    enforceableInUkReasons: { label: '5a. Why' },
    enforceableElsewhere: {
      label: '5b. If not: in the destination or elsewhere?',
      help: 'Asked only where 5a is answered with no.',
    },
    enforceableWhere: {
      label: 'Enforceable where, and why',
      help: 'Where you and the people concerned can enforce the safeguard against the importer.',
    },
    significantRiskData: {
      label: 'Data left unprotected by questions 4 and 5',
      help: 'For each: an exception that applies, or it is not sent. The exception is recorded with the transfer too.',
      item: 'category of data',
      fields: {
        dataCategory: { label: 'Category of data' },
        ground: { label: 'Exception', choices: groundChoices },
        applies: { label: 'Applies' },
        reasons: { label: 'Reasons' },
      },
    },
    toolFinding: {
      label: 'Transfer tool relied on',
      help: 'Which one, in which version and with which module, and why it fits these transfers.',
    },
    lawAndPractice: {
      label: 'Outcome',
      help: 'Law and practice together, for exactly this transfer.',
      choices: {
        'no-problem': 'No problem',
        'problematic-not-applied': 'Problematic law, not applied in practice to these transfers',
        problematic: 'Problematic law, applied in practice',
      },
    },
    lawAndPracticeFinding: { label: 'Finding' },
    practiceProof: {
      label: 'Documents that prove the practice',
      help: 'Law that is not applied counts only with documented proof. Name it here and link it under Documents.',
    },
    measuresEffective: {
      label: 'Do the measures make up for the problem?',
      help: 'If nothing does, the transfer is not begun, or is stopped.',
    },
    measuresFinding: { label: 'Why' },
    formalSteps: {
      label: 'Formal steps',
      help: 'For example the authorisation of clauses that were changed.',
      choices: { 'none-needed': 'None needed', taken: 'Taken', open: 'Still to be taken' },
    },
    formalStepsFinding: { label: 'Which' },
    reassessment: { label: 'How often it is looked at again, and by whom' },
    similarLaw: {
      label: 'Does the destination have a law in force that is substantially similar?',
      help: 'The first of the two ways of s.129(2).',
    },
    similarLawFinding: { label: 'Why' },
    equivalentProtection: {
      label: 'Is the protection at least equivalent?',
      help: 'The second way of s.129(2), asked where the law is not similar.',
    },
    equivalentProtectionFinding: { label: 'Why' },
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
        trigger: {
          label: 'Kind',
          choices: {
            'law-change': 'The law changes',
            judgment: 'A judgment',
            'list-removal': 'Removal from a list',
            'new-sub-processor': 'A new sub-processor',
            'new-data-type': 'A new kind of data',
            other: 'Other',
          },
        },
        event: { label: 'Event' },
        occurredOn: { label: 'Occurred on', help: 'From this day the assessment no longer holds.' },
      },
    },
    supersededBy: { label: 'Superseded by', help: 'The assessment that took its place.' },
  },
};
