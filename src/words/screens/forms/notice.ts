import type { Notice } from '../../../core/records/notice.ts';
import { activityForm } from './activity.ts';
import { commonSections, commonWords } from './common.ts';
import { unitChoices } from './parts.ts';
import type { FormWords } from './word.ts';

export const noticeForm: FormWords<Notice> = {
  sections: {
    what: 'The notice',
    sentences: 'Sentence by sentence',
    disclosures: 'What it discloses',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title' },
    speaksFor: { label: 'Speaks for', help: 'The entities whose notice it is (Art 13(1)(a)).', item: 'entity' },
    version: { label: 'Version' },
    address: { label: 'Where it is published' },
    inForceFrom: { label: 'In force from' },
    inForceTo: { label: 'In force until' },
    sentences: {
      label: 'Sentences',
      help: 'Every sentence that promises or tells something, in its own words.',
      item: 'sentence',
      fields: {
        number: { label: 'Number' },
        section: { label: 'Section' },
        quote: { label: 'The sentence', help: 'Word for word.' },
        state: {
          label: 'State',
          choices: {
            checked: 'Checked against the register',
            'told-only': 'Told only: nothing to check',
            'unsafe-wording': 'Unsafe wording: cannot be kept as it stands',
            'to-be-confirmed': 'To be confirmed: its meaning or truth is not settled',
          },
        },
        comment: { label: 'Comment' },
        commitments: {
          label: 'Commitments',
          help: 'What it promises, in a form that the register can be checked against.',
          item: 'commitment',
          fields: {
            kind: {
              label: 'Promise',
              choices: {
                'transfers-outside-area-only-with': 'Transfers outside an area only with a safeguard',
                'recipients-located-in': 'Recipients are in certain places',
                'nearest-entity-becomes-joint-controller': 'The nearest entity becomes joint controller',
                'shared-with-home-controller': 'Shared with the home controller',
                retention: 'Kept for so long',
                'answer-within': 'Answered within a time',
                'marketing-only-to': 'Marketing only to certain people',
                'third-party-marketing-only-with-opt-in': 'Marketing by third parties only with opt-in',
                'processors-only-on-instructions': 'Processors act on instructions only',
                'purposes-only': 'For these purposes only',
                'data-categories-only': 'These categories of data only',
                'no-special-category-data': 'No special category data',
                'business-contact-details-only': 'Business contact details only',
                'confidentiality-and-access-limits': 'Confidentiality and limited access',
                'breach-notice': 'Breaches are notified',
                'complaint-route': 'Where to complain',
                'contact-point': 'Whom to write to',
                'security-measures': 'Security measures',
                'legal-grounds': 'Legal grounds',
                'rights-available': 'Rights available',
                other: 'Other',
              },
            },
            area: {
              label: 'Area',
              choices: { eea: 'EEA', uk: 'United Kingdom', 'uk-and-eea': 'United Kingdom and EEA' },
            },
            areaAsOf: {
              label: 'Area as it stood on',
              help: '‘Outside the EEA’ written in 2018 had the United Kingdom inside.',
            },
            countries: { label: 'Countries', item: 'country' },
            parties: { label: 'Parties', help: 'Companies that the promise names.', item: 'party' },
            exceptions: {
              label: 'Exceptions',
              help: 'What the promise leaves out, in its own words.',
              item: 'exception',
            },
            purposes: { label: 'Purposes', item: 'purpose' },
            dataCategories: { label: 'Categories of data', item: 'category of data' },
            bases: { label: 'Bases', choices: activityForm.fields.purposes.fields.bases.fields.basis.choices },
            safeguards: { label: 'Safeguards', item: 'safeguard' },
            details: {
              label: 'Details',
              help: 'What it names beyond that: rights, measures, sources, addresses.',
              item: 'detail',
            },
            number: { label: 'Number' },
            unit: { label: 'Unit', choices: unitChoices },
            fromEvent: { label: 'Counted from' },
            untilEvent: { label: 'Until' },
          },
        },
      },
    },
    disclosures: {
      label: 'Disclosures',
      help: 'What the notice tells, for the check of what is so and not told (Arts 13 and 14).',
      fields: {
        controllers: { label: 'Controllers', help: 'Art 13(1)(a).', item: 'controller' },
        jointControllers: { label: 'Joint controllers', help: 'Art 26(2).', item: 'joint controller' },
        purposes: { label: 'Purposes', help: 'Art 13(1)(c).', item: 'purpose' },
        bases: { label: 'Bases', help: 'Art 13(1)(c) and (d).', item: 'basis' },
        recipients: { label: 'Recipients', help: 'Art 13(1)(e).', item: 'recipient' },
        countries: { label: 'Countries', help: 'Art 13(1)(f).', item: 'country' },
        safeguards: { label: 'Safeguards', help: 'Art 13(1)(f): and how to get a copy.', item: 'safeguard' },
        retention: { label: 'Retention', help: 'Art 13(2)(a).', item: 'time limit' },
        rights: { label: 'Rights', help: 'Art 13(2)(b) to (d).', item: 'right' },
        contacts: { label: 'Whom to write to', help: 'Art 13(1)(a) and (b).', item: 'contact' },
      },
    },
  },
};
