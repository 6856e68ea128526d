import type { Matter } from '../../../core/records/matter.ts';
import { commonSections, commonWords } from './common.ts';
import type { FormWords } from './word.ts';

export const matterForm: FormWords<Matter> = {
  sections: {
    what: 'The matter',
    clock: 'Its clock',
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
    receivedOn: { label: 'Received on', help: 'For a breach, the day on which it became known.' },
    pauses: {
      label: 'Pauses',
      help: 'Days on which the clock stands still, such as waiting for what is needed to find the data (UK Art 12A).',
      item: 'pause',
      fields: { from: { label: 'From' }, to: { label: 'Until' }, reason: { label: 'Reason' } },
    },
    dueOn: { label: 'Due on', help: 'One month for a request (Art 12(3)), 72 hours for a breach (Art 33(1)).' },
    closedOn: { label: 'Closed on' },
    outcome: { label: 'Outcome' },
    linked: { label: 'Records concerned', item: 'record' },
  },
};
