import type { Matter } from '../../../core/records/matter.ts';
import { commonSections, commonWords } from './common.ts';
import type { FormWords } from './word.ts';

export const matterForm: FormWords<Matter> = {
  sections: {
    what: 'The matter',
    enquiry: 'The authority',
    clock: 'Days and waiting',
    outcome: 'Outcome and records',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title', help: 'Without a person’s name: the register does not need it.' },
    kind: {
      label: 'Kind',
      choices: {
        request: 'Request of a person (Arts 15 to 22)',
        complaint: 'Complaint',
        breach: 'Personal data breach (Art 33)',
        'authority-enquiry': 'Enquiry of an authority',
        'authority-access-request-abroad': 'Access request of an authority abroad (Art 48)',
      },
    },
    regime: { label: 'Under', help: 'The law whose clock runs.' },
    country: { label: 'Country of the authority' },
    requestForRecord: {
      label: 'Asks for the record of processing',
      help: 'Art 30(4). The Irish authority expects it within 10 days; others set a day.',
    },
    receivedOn: { label: 'Received on', help: 'For a breach, the day on which it became known.' },
    awareAt: {
      label: 'Known at',
      help: 'For a breach: the time of that day, such as 14:30. The 72 hours run from it.',
    },
    acknowledgedOn: {
      label: 'Acknowledged on',
      help: 'A complaint is acknowledged within 30 days (UK Data Protection Act 2018, s.164A).',
    },
    extension: {
      label: 'Extension',
      help: 'By two further months, decided and told with its reasons within the first month (Art 12(3)).',
      fields: { decidedOn: { label: 'Decided on' }, reason: { label: 'Reason' } },
    },
    pauses: {
      label: 'Waiting',
      help: 'Times of waiting for an answer. Only a clarification that is needed stops the clock, only in the UK (Art 12A) and since 5 February 2026; nothing does in the EU.',
      item: 'time of waiting',
      fields: {
        from: { label: 'Asked on' },
        to: { label: 'Answered on' },
        kind: {
          label: 'For',
          choices: {
            clarification: 'A clarification',
            identity: 'Proof of identity',
            fee: 'A fee',
            other: 'Something else',
          },
        },
        reason: { label: 'Reason' },
      },
    },
    dueOn: {
      label: 'Due on, set by hand',
      help: 'Left empty, the day is counted from the law: one month for a request (Art 12(3)), 72 hours for a breach (Art 33(1)). A day set here wins.',
    },
    closedOn: { label: 'Closed on' },
    outcome: { label: 'Outcome' },
    linked: { label: 'Records concerned', item: 'record' },
  },
};
