import type { Day } from '../days.ts';
import type { ToDo, TransferAnswer, Verdict } from '../law/answer.ts';
import type { TransferAssessment } from '../records/assessment.ts';
import { nameById } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import { basisGroup, basisName, instrumentVersion } from './basis-group.ts';
import type { ViewInput } from './input.ts';
import { destinationOf, partyLine } from './names.ts';
import { compareNames } from './order.ts';
import { none, notRecorded, recorded, recordedDay, recordedList, recordedText } from './said.ts';
import type { Cell, Said } from './said.ts';
import { rowSay } from './transfer-statements.ts';
import { viewSay } from './view-statements.ts';

/** The columns of the sheet of transfers, in order, with their widths in characters. Their headings stand in the catalogue. */
export const TRANSFER_COLUMNS = [
  { field: 'transfer', width: 34 },
  { field: 'exporter', width: 32 },
  { field: 'exporterRole', width: 16 },
  { field: 'importer', width: 32 },
  { field: 'importerRole', width: 16 },
  { field: 'destination', width: 24 },
  { field: 'activities', width: 32 },
  { field: 'people', width: 26 },
  { field: 'data', width: 32 },
  { field: 'means', width: 16 },
  { field: 'frequency', width: 18 },
  { field: 'regime', width: 22 },
  { field: 'verdict', width: 22 },
  { field: 'actSoon', width: 12 },
  { field: 'basis', width: 40 },
  { field: 'version', width: 14 },
  { field: 'assessment', width: 36 },
  { field: 'assessedOn', width: 14 },
  { field: 'assessmentExpires', width: 14 },
  { field: 'goodThrough', width: 14 },
  { field: 'changesOn', width: 14 },
  { field: 'becomes', width: 28 },
  { field: 'flags', width: 28 },
  { field: 'fallback', width: 32 },
  { field: 'reasons', width: 60 },
  { field: 'toDo', width: 44 },
  { field: 'openDuties', width: 44 },
  { field: 'owner', width: 20 },
  { field: 'lastReviewed', width: 14 },
  { field: 'nextReview', width: 14 },
] as const;

export type TransferField = (typeof TRANSFER_COLUMNS)[number]['field'];

/** A transfer with what was answered about it. */
export interface AnsweredTransfer {
  readonly answer: TransferAnswer;
  readonly transfer: Transfer;
}

/** What one regime says of one transfer; a transfer before several regimes has several rows. */
export interface TransferRow {
  readonly transfer: string;
  readonly answer: TransferAnswer;
  readonly verdict: Verdict | undefined;
  readonly cells: Readonly<Record<TransferField, Cell>>;
}

function role(code: string): Cell {
  return recorded(rowSay('transfer-row.role', { role: code }));
}

/** The assessments linked to a transfer; a draft is none yet. */
function assessmentsOf({ snapshot }: ViewInput, transfer: Transfer): readonly TransferAssessment[] {
  return transfer.assessments.flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept?.kind === 'assessment' && kept.record.status !== 'draft' ? [kept.record as TransferAssessment] : [];
  });
}

/** A date of one assessment is a date; dates of several name theirs. */
function assessmentDay(
  assessments: readonly TransferAssessment[],
  dayOf: (one: TransferAssessment) => Day | undefined,
): Cell {
  const [only, ...more] = assessments;
  if (only === undefined) return none(rowSay('transfer-row.no-assessment', {}));
  if (more.length === 0) return recordedDay(dayOf(only));
  return recorded(
    ...assessments.map((one) => rowSay('transfer-row.dated', { assessment: one.title, day: dayOf(one) ?? '' })),
  );
}

function factCells(input: ViewInput, transfer: Transfer) {
  const { snapshot, law } = input;
  const marks: Said[] = [
    ...(transfer.illustrative ? [viewSay('view.illustrative', {})] : []),
    ...transfer.toBeConfirmed.map(({ field, why }) => viewSay('view.to-be-confirmed', { field, why: why ?? '' })),
  ];
  const assessments = assessmentsOf(input, transfer);
  const { means, frequency, volume = '' } = transfer;
  return {
    transfer: recorded(transfer.title, ...marks),
    exporter: recorded(partyLine(snapshot, law, transfer.exporter)),
    exporterRole: role(transfer.exporterRole),
    importer: recorded(partyLine(snapshot, law, transfer.importer)),
    importerRole: role(transfer.importerRole),
    destination: recorded(destinationOf(law, transfer)),
    activities: recordedList(transfer.activities.map((id) => nameById(snapshot, id))),
    people: recordedList(transfer.people),
    data: recordedList(
      transfer.dataCategories.map(({ name, kinds }) =>
        rowSay('transfer-row.data', { name, kinds: kinds.filter((kind) => kind !== 'ordinary') }),
      ),
    ),
    means: recorded(rowSay('transfer-row.means', { means })),
    frequency:
      frequency === 'not-known' ? notRecorded() : recorded(rowSay('transfer-row.frequency', { frequency, volume })),
    assessment:
      assessments.length === 0
        ? none(rowSay('transfer-row.no-assessment', {}))
        : recorded(
            ...assessments.map(({ title, supersededBy }) =>
              rowSay('transfer-row.assessment', { assessment: title, superseded: supersededBy !== undefined }),
            ),
          ),
    assessedOn: assessmentDay(assessments, (one) => one.completedOn),
    assessmentExpires: assessmentDay(assessments, (one) => one.expiresOn),
    owner: recordedText(transfer.owner),
    lastReviewed: recordedDay(transfer.review?.last?.on),
    nextReview: recordedDay(transfer.review?.next),
  } satisfies Partial<Record<TransferField, Cell>>;
}

function toDoCell(list: readonly ToDo[], nothing: Said): Cell {
  return list.length === 0 ? none(nothing) : recorded(...list.map(({ statement }) => statement));
}

function verdictCells(input: ViewInput, verdict: Verdict) {
  const { law, snapshot } = input;
  const version = instrumentVersion(verdict.basis, verdict.regime, law, snapshot);
  const { becomes } = verdict;
  return {
    regime: recorded(rowSay('transfer-row.regime', { regime: verdict.regime })),
    verdict: recorded(rowSay('transfer-row.verdict', { verdict: verdict.verdict })),
    actSoon: recorded(rowSay(verdict.actSoon ? 'transfer-row.act-soon' : 'transfer-row.not-soon', {})),
    basis: recorded(verdict.basisStatement ?? basisGroup(verdict, law).statement),
    version: version === '' ? none(rowSay('transfer-row.no-version', {})) : recorded(version),
    goodThrough:
      verdict.goodThrough === null ? none(rowSay('transfer-row.no-known-end', {})) : recordedDay(verdict.goodThrough),
    changesOn:
      verdict.changesOn === null ? none(rowSay('transfer-row.no-known-change', {})) : recordedDay(verdict.changesOn),
    becomes:
      becomes === null
        ? none(rowSay('transfer-row.no-known-change', {}))
        : recorded(
            rowSay('transfer-row.becomes', { verdict: becomes.verdict }),
            ...(becomes.basis === null || becomes.basis.startsWith('not-restricted')
              ? []
              : [basisName({ ...becomes, regime: verdict.regime }, law, snapshot)]),
          ),
    flags:
      verdict.flags.length === 0
        ? none(rowSay('transfer-row.no-flag', {}))
        : recorded(...verdict.flags.map((flag) => rowSay('transfer-row.flag', { flag }))),
    fallback:
      verdict.fallbackStatement === null
        ? none(rowSay('transfer-row.no-fallback', {}))
        : recorded(verdict.fallbackStatement),
    reasons: recordedList(verdict.reasons.map(({ statement, citation }) => ({ statement, citation }))),
    toDo: toDoCell(verdict.toDo, rowSay('transfer-row.nothing-to-do', {})),
    openDuties: toDoCell(verdict.openDuties, rowSay('transfer-row.no-open-duty', {})),
  } satisfies Partial<Record<TransferField, Cell>>;
}

/** A transfer that no regime answered for is still a row. */
function unanswered(answer: TransferAnswer) {
  const gap = notRecorded(rowSay('transfer-row.not-answered', {}));
  return {
    regime: gap,
    verdict: recorded(rowSay('transfer-row.verdict', { verdict: answer.overall })),
    actSoon: gap,
    basis: gap,
    version: gap,
    goodThrough: gap,
    changesOn: gap,
    becomes: gap,
    flags: gap,
    fallback: gap,
    reasons: gap,
    toDo: gap,
    openDuties: gap,
  } satisfies Partial<Record<TransferField, Cell>>;
}

/** The answered transfers by exporter, then by title: as a reader looks for them. */
export function inReadingOrder({ snapshot, answers }: ViewInput): readonly AnsweredTransfer[] {
  return answers
    .flatMap((answer): readonly (AnsweredTransfer & { readonly exporter: string })[] => {
      const kept = snapshot.byId.get(answer.transfer);
      if (kept?.kind !== 'transfer') return [];
      const transfer = kept.record as Transfer;
      return [{ answer, transfer, exporter: nameById(snapshot, transfer.exporter) }];
    })
    .toSorted(
      (one, other) =>
        compareNames(one.exporter, other.exporter) || compareNames(one.transfer.title, other.transfer.title),
    );
}

/** One row for each regime of each transfer that was answered. */
export function transferRows(input: ViewInput): readonly TransferRow[] {
  return inReadingOrder(input).flatMap(({ answer, transfer }): readonly TransferRow[] => {
    const facts = factCells(input, transfer);
    if (answer.verdicts.length === 0) {
      return [{ transfer: answer.transfer, answer, verdict: undefined, cells: { ...facts, ...unanswered(answer) } }];
    }
    return answer.verdicts.map((verdict) => ({
      transfer: answer.transfer,
      answer,
      verdict,
      cells: { ...facts, ...verdictCells(input, verdict) },
    }));
  });
}
