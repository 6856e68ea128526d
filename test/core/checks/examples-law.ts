import { LawEntry } from '../../../src/core/records/law-entry.ts';
import { NO_OWN_FACTS } from '../../../src/core/law/own-facts.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import type { Examples } from './example.ts';
import type { Case } from './register.ts';
import { answer, ID, id, LAWS, the } from './register.ts';

/** The register took a pack over on the day; by the one before, the transfer to Malaysia was answered otherwise than the case says. */
function updated(register: Case): void {
  LAWS.set(register, { ...shippedLaw(), before: { law: shippedLaw(), since: '2026-11-20' } });
  register.answers = [answer(ID.toMy, { basis: 'approval:uk-my-2026' })];
}

const ENTRY = LawEntry.parse({
  id: id(90),
  title: 'Kenya is approved',
  list: 'approvals',
  action: 'withdraw',
  target: 'uk-nowhere',
  reason: 'Read in the gazette',
  asOf: '2026-11-01',
});

export const lawExamples: Examples = {
  'law.verdict-changed': {
    fails: updated,
    passes: (register) => {
      updated(register);
      the(register.transfers, ID.toMy).review = { last: { on: '2026-11-21', by: 'DPO', outcome: 'seen' } };
    },
    citation: 'UK GDPR Art 44A',
    says: ['Home to Asia', '20 November 2026', 'UK GDPR'],
  },
  'law.own-entry-left-out': {
    fails: (register) => {
      register.lawEntries = [ENTRY];
      const leftOut = [{ entry: ENTRY.id, title: ENTRY.title }];
      LAWS.set(register, { ...shippedLaw(), own: { ...NO_OWN_FACTS, leftOut } });
    },
    passes: (register) => void (register.lawEntries = [ENTRY]),
    citation: 'Art 24(1) and 5(2)',
    says: ['Kenya is approved', 'counts for nothing'],
  },
};
