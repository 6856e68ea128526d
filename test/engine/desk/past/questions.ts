/** At least one question for every call that is asked with the past, over the records that a register holds. */
import type { Name, Request } from '../../../../src/contract/contract.ts';
import { RECORD_KINDS } from '../../../../src/core/records/fields.ts';
import { listedFigures } from '../../../../src/core/views/board-list.ts';
import { boardFigures } from '../../../../src/core/views/board.ts';
import { papersOfAgreement } from '../../../../src/core/views/papers/agreement-paper.ts';
import type { DeskOver } from './desk-over.ts';
import { everyRecord } from './history.ts';

/** Questions without their days, which are added as each request has them. */
export type Questions = { readonly [N in Name]?: ReadonlyArray<Omit<Request<N>, 'on' | 'asRecorded'>> };

function ids(list: ReadonlyArray<{ readonly id: string }>): string[] {
  return list.map(({ id }) => id);
}

/** What is asked on a day. */
export function questionsOf({ session }: DeskOver, on: string): Questions {
  const { snapshot } = session.moment();
  const records = everyRecord(session.register).map(({ record }) => record.id);
  const contacts = [...session.register.eachContact()].map(({ id }) => id);
  const [entity = ''] = ids(snapshot.entities);
  const [transfer = ''] = ids(snapshot.transfers);
  const dates = { on };
  const input = { snapshot, law: session.law, answers: session.answers(dates), dates };
  const figures = boardFigures(input, session.findings(dates), { routed: [], contacts: () => [] });
  const [policy] = snapshot.policies;
  const [notice] = snapshot.notices;
  const change = policy === undefined ? [] : [{ change: { kind: 'policy' as const, record: { ...policy } } }];
  return {
    'register.status': [{}],
    'records.table': [
      ...RECORD_KINDS.map((kind) => ({ kind })),
      { kind: 'contact', search: 'acme' },
      { kind: 'contact', filters: [{ column: 'jurisdiction', contains: 'malaysia' }] },
      { kind: 'contact', filters: [{ column: 'assigned', contains: 'optima' }], limit: 3, offset: 1 },
      { kind: 'contact', filters: [{ column: 'marks', oneOf: ['email-twice'] }] },
      { kind: 'contact', sort: { column: 'jurisdiction', descending: true } },
      { kind: 'entity', search: 'kingdom' },
    ],
    'records.get': records.map((id) => ({ id })),
    'records.choices': [
      { kinds: [...RECORD_KINDS], search: 'optima' },
      { kinds: [...RECORD_KINDS], search: on },
      { kinds: ['contact'], search: 'acme' },
      { kinds: ['transfer', 'entity'] },
    ],
    'history.rows': [{ limit: 50 }, { record: entity }, { before: 20, limit: 5 }],
    'history.change': [{ seq: 3 }, { seq: 40 }],
    'answers.tally': [{}],
    'answers.overview': [{}],
    'answers.transfers': [{}, { filters: [{ column: 'overall', oneOf: ['mechanism-in-place'] }] }],
    'answers.transfer': ids(snapshot.transfers).map((id) => ({ id })),
    'answers.matter': ids(snapshot.matters).map((id) => ({ id })),
    'answers.due': [{}],
    'answers.findings': [{}, { record: entity }],
    'answers.reasoning': ids(snapshot.transfers).map((id) => ({ id })),
    'answers.trend': [{}],
    'answers.twoClocks': [{ id: transfer, known: '2026-02-02' }],
    'assessments.reach': ids(snapshot.assessments).map((id) => ({ id })),
    'routing.decide': ['KE', 'MY', 'Brazil', 'FR'].map((jurisdiction) => ({ jurisdiction })),
    'routing.compare': change,
    'flows.picture': [{}, { entity }],
    'flows.map': [{}],
    'flows.stops': [{}],
    'notices.get': ids(snapshot.notices).map((id) => ({ id })),
    'notices.try': notice === undefined ? [] : [{ notice: { ...notice } }],
    'exports.boardPreview': [{}, { from: on > '2026-02-10' ? '2026-02-10' : '2026-01-31' }, { entity }],
    'reports.figure': listedFigures(figures, snapshot).map(({ id }) => ({ figure: id })),
    'reports.kept': [{}],
    'reports.decisions': [{}],
    'packs.preview': [{}, { entity }],
    'papers.of': snapshot.agreements
      .filter((agreement) => papersOfAgreement(agreement).length > 0)
      .map(({ id }) => ({ agreement: id })),
    'lists.kept': [{}],
    'lists.taken': [{}],
    'imports.list': [{}],
    'parties.ownership': [{}],
    'parties.contacts': ids(snapshot.entities).map((id) => ({ entity: id })),
    'contacts.about': contacts.map((contact) => ({ contact })),
    'contacts.moves': [{}],
    'law.overview': [{}],
  };
}
