import { expiryOf, stateOn } from '../../../core/assessments/expiry.ts';
import { InstrumentKind } from '../../../core/law/pack.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import type { TableOf } from './table.ts';

const SERVES_AS = [...InstrumentKind.options, 'other-contract', 'joint-controller-arrangement', 'processor-terms'];

const SAFEGUARDS: ReadonlySet<string> = new Set(InstrumentKind.options);

/** Agreements, one row each, whoever acceded: transfer safeguards first. */
export const agreementTable: TableOf<'agreement'> = {
  kind: 'agreement',
  rank: (record) => (record.servesAs.some(({ kind }) => SAFEGUARDS.has(kind)) ? 0 : 1),
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'servesAs', type: 'texts', values: SERVES_AS, cell: (record) => record.servesAs.map(({ kind }) => kind) },
    {
      id: 'parties',
      type: 'texts',
      cell: (record, { snapshot }) => record.parties.map(({ party }) => nameById(snapshot, party)),
    },
    { id: 'validFrom', type: 'day', cell: (record) => record.validFrom ?? record.concludedOn ?? null },
    { id: 'validTo', type: 'day', cell: (record) => record.validTo ?? null },
    { id: 'transfers', type: 'number', cell: (record, { uses }) => uses.get(record.id)?.get('transfer') ?? 0 },
    { id: 'nextReview', type: 'day', cell: (record) => record.review?.next ?? null },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};

/** Transfer assessments. */
export const assessmentTable: TableOf<'assessment'> = {
  kind: 'assessment',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    {
      id: 'method',
      type: 'code',
      values: ['ico-six-questions', 'edpb-six-steps', 'my-transfer-impact-assessment', 'other'],
      cell: (record) => record.method,
    },
    {
      id: 'importers',
      type: 'texts',
      cell: (record, { snapshot }) => record.scope.importers.map((id) => nameById(snapshot, id)),
    },
    {
      id: 'state',
      type: 'code',
      values: ['draft', 'in-work', 'current', 'ended-by-event', 'expired', 'superseded', 'ended'],
      cell: (record, { snapshot, on }) =>
        stateOn(
          record,
          snapshot.assessments.find(({ id }) => id === record.supersededBy),
          on,
        ),
    },
    { id: 'completedOn', type: 'day', cell: (record) => record.completedOn ?? null },
    { id: 'expiresOn', type: 'day', cell: (record) => expiryOf(record).lastDay ?? null },
    {
      id: 'conclusion',
      type: 'code',
      values: ['allows', 'allows-with-measures', 'does-not-allow', 'not-concluded'],
      cell: (record) => record.conclusion,
    },
    { id: 'transfers', type: 'number', cell: (record, { uses }) => uses.get(record.id)?.get('transfer') ?? 0 },
    { id: 'owner', type: 'text', cell: (record) => record.owner ?? null },
  ],
};

/** Privacy notices. */
export const noticeTable: TableOf<'notice'> = {
  kind: 'notice',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    {
      id: 'speaksFor',
      type: 'texts',
      cell: (record, { snapshot }) => record.speaksFor.map((id) => nameById(snapshot, id)),
    },
    { id: 'inForceFrom', type: 'day', cell: (record) => record.inForceFrom ?? null },
    { id: 'inForceTo', type: 'day', cell: (record) => record.inForceTo ?? null },
    { id: 'sentences', type: 'number', cell: (record) => record.sentences.length },
    {
      id: 'unsafeWording',
      type: 'number',
      cell: (record) => record.sentences.filter(({ state }) => state === 'unsafe-wording').length,
    },
  ],
};

/** Routing policies. */
export const policyTable: TableOf<'policy'> = {
  kind: 'policy',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'homeController', type: 'text', cell: (record, { snapshot }) => nameById(snapshot, record.homeController) },
    { id: 'measure', type: 'code', values: ['capital', 'nearest-point'], cell: (record) => record.measure },
    { id: 'marginKilometres', type: 'number', cell: (record) => record.marginKilometres },
    { id: 'whenNoMechanism', type: 'code', values: ['hold', 'flag'], cell: (record) => record.whenNoMechanism },
    { id: 'validFrom', type: 'day', cell: (record) => record.validFrom ?? null },
  ],
};

/** Risks that an officer decided to live with. */
export const acceptedRiskTable: TableOf<'accepted-risk'> = {
  kind: 'accepted-risk',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'record', type: 'text', cell: (record, { snapshot }) => nameById(snapshot, record.record) },
    { id: 'decidedBy', type: 'text', cell: (record) => record.decidedBy.officer },
    { id: 'decidedOn', type: 'day', cell: (record) => record.decidedOn },
    {
      id: 'dpoAdvice',
      type: 'code',
      values: ['agrees', 'disagrees', 'not-asked'],
      cell: (record) => record.dpoAdvice.answer,
    },
    { id: 'until', type: 'day', cell: (record) => record.until },
  ],
};

/** What was put off in the list of what falls due. */
export const postponementTable: TableOf<'postponement'> = {
  kind: 'postponement',
  columns: [
    { id: 'title', type: 'text', cell: (record) => record.title },
    { id: 'record', type: 'text', cell: (record, { snapshot }) => nameById(snapshot, record.record) },
    { id: 'dueOn', type: 'day', cell: (record) => record.dueOn },
    { id: 'until', type: 'day', cell: (record) => record.until },
    { id: 'reason', type: 'text', cell: (record) => record.reason },
    { id: 'by', type: 'text', cell: (record) => record.by },
    { id: 'putOffOn', type: 'day', cell: (record) => record.putOffOn },
  ],
};
