import type { AcceptedRisk } from '../../../core/records/accepted-risk.ts';
import { commonSections, commonWords } from './common.ts';
import { dpoAdviceChoices } from './parts.ts';
import type { FormWords } from './word.ts';

export const acceptedRiskForm: FormWords<AcceptedRisk> = {
  sections: {
    what: 'What is accepted',
    decision: 'Who decided',
    advice: 'Advice of the data protection officer',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title' },
    findingRule: {
      label: 'Finding',
      help: 'The finding that is accepted, among those about the record. It is kept by the name of its rule.',
    },
    record: { label: 'Record', help: 'The record that the finding is about.' },
    regime: { label: 'Under', help: 'The law that the finding is about, where it is about one.' },
    reason: { label: 'Reason', help: 'Why the controller lives with it for now (accountability, Art 5(2)).' },
    decidedBy: {
      label: 'Decided by',
      help: 'An officer of the controller. The data protection officer advises and does not decide (Art 38(6), Art 39).',
      fields: {
        controller: { label: 'Controller' },
        officer: { label: 'Officer' },
        role: { label: 'Role' },
      },
    },
    decidedOn: { label: 'Decided on' },
    dpoAdvice: {
      label: 'Advice',
      help: 'Where the officer’s advice is not followed, the reasons are kept.',
      fields: {
        answer: { label: 'The data protection officer', choices: dpoAdviceChoices },
        text: { label: 'In words' },
      },
    },
    until: {
      label: 'Until',
      help: 'No risk is accepted for ever: after this day the finding asks for a decision again.',
    },
  },
};
