import type { Example, Examples } from './example.ts';
import { matter } from './register.ts';

/** A case with one matter. */
function one(parts: object): Example['fails'] {
  return ({ matters }) => void matters.push(matter(parts));
}

const COMPLAINT = { kind: 'complaint', title: 'Complaint 3', receivedOn: '2026-10-20' };
const WAITING = [{ from: '2026-11-05', kind: 'clarification', reason: 'which records' }];

export const matterExamples: Examples = {
  'matter.overdue': {
    fails: one({ receivedOn: '2026-10-21' }),
    passes: one({ receivedOn: '2026-10-21', closedOn: '2026-11-22' }),
    citation: 'UK GDPR Art 12A',
    says: ['Request 7', 'was due on 21 November 2026'],
  },
  'matter.due': {
    fails: one({ receivedOn: '2026-10-29' }),
    passes: one({ receivedOn: '2026-10-29', extension: { decidedOn: '2026-11-20', reason: 'complex' } }),
    citation: 'UK GDPR Art 12A',
    says: ['Request 7', 'is due on 29 November 2026'],
  },
  'matter.breach-late': {
    fails: one({ kind: 'breach', receivedOn: '2026-11-18', regime: 'eu-gdpr' }),
    passes: one({ kind: 'breach', receivedOn: '2026-11-19', regime: 'eu-gdpr' }),
    citation: 'GDPR Art 33(1)',
    says: ['72 hours', '21 November 2026'],
  },
  'matter.unacknowledged': {
    fails: one(COMPLAINT),
    passes: one({ ...COMPLAINT, acknowledgedOn: '2026-11-22' }),
    citation: 'Data Protection Act 2018, section 164A',
    says: ['Complaint 3', 'was not acknowledged by 19 November 2026'],
  },
  'matter.idle-pause': {
    fails: one({ regime: 'eu-gdpr', pauses: WAITING }),
    passes: one({ regime: 'uk-gdpr', pauses: WAITING }),
    citation: 'GDPR Art 12(3)',
    says: ['does not stop the clock', 'under the EU GDPR'],
  },
  'matter.late-extension': {
    fails: one({ receivedOn: '2026-10-10', extension: { decidedOn: '2026-11-11', reason: 'complex' } }),
    passes: one({ receivedOn: '2026-10-10', extension: { decidedOn: '2026-11-10', reason: 'complex' } }),
    citation: 'UK GDPR Art 12A',
    says: ['11 November 2026', '10 November 2026'],
  },
  'matter.no-day': {
    fails: one({ kind: 'authority-enquiry', title: 'Enquiry 1' }),
    passes: one({ kind: 'authority-enquiry', title: 'Enquiry 1', dueOn: '2027-06-30' }),
    citation: 'the day set in the record',
    says: ['Enquiry 1', 'without a day'],
  },
};
