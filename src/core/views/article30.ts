import type { Day } from '../days.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Transfer } from '../records/transfer.ts';
import { contactBlock } from './article30-contacts.ts';
import type { ContactBlock } from './article30-contacts.ts';
import { controllerCells } from './article30-fields.ts';
import type { ControllerField } from './article30-fields.ts';
import { processorRows } from './article30-processor.ts';
import type { ProcessorRow } from './article30-processor.ts';
import {
  answersInRecord,
  controllersOf,
  isInRecord,
  processorsOf,
  takesPlace,
  transfersByActivity,
  transfersOf,
} from './article30-scope.ts';
import { marksIn, withheldIn } from './record-marks.ts';
import type { Marked, Withheld } from './record-marks.ts';
import type { Entry } from './entry.ts';
import type { ViewInput } from './input.ts';
import { compareNames } from './order.ts';
import type { Cell } from './said.ts';
import { transferRows } from './transfer-rows.ts';
import type { TransferRow } from './transfer-rows.ts';

/** One activity in the record of a controller. */
export interface ControllerRow {
  readonly activity: string;
  readonly title: string;
  readonly cells: Readonly<Record<ControllerField, Cell>>;
}

/** When the activities of a record were last looked at, and who approved them. */
export interface RecordReview {
  readonly oldest: Day | undefined;
  readonly newest: Day | undefined;
  /** How many activities no review is recorded for. */
  readonly never: number;
  readonly approvedBy: readonly string[];
  /** How many activities no approval is recorded for. */
  readonly notApproved: number;
}

/** The Art 30(1) record of one controller. */
export interface ControllerRecord {
  readonly entity: GroupEntity;
  readonly contacts: ContactBlock;
  readonly review: RecordReview;
  readonly rows: readonly ControllerRow[];
}

/** The Art 30(2) record of one processor. */
export interface ProcessorRecord {
  readonly entity: GroupEntity;
  readonly contacts: ContactBlock;
  readonly review: RecordReview;
  readonly rows: readonly ProcessorRow[];
}

/** What an official record leaves out, counted. */
export interface LeftOut {
  readonly draftActivities: number;
  /** Activities that ended before the day, or begin after it. */
  readonly otherDays: number;
  readonly draftTransfers: number;
  readonly endedTransfers: number;
  /** Transfers that have not ended and do not take place on the day either. */
  readonly otherDayTransfers: number;
}

/** The Article 30 record of a group on a day: by controller and by processor, with the transfers that it rests on. */
export interface Article30Record {
  readonly controllers: readonly ControllerRecord[];
  readonly processors: readonly ProcessorRecord[];
  readonly transfers: readonly TransferRow[];
  /** Active entities for which no activity stands in the record, which is a gap or a company that does nothing with personal data. */
  readonly entitiesWithout: readonly string[];
  readonly leftOut: LeftOut;
  readonly withheld: Withheld;
  readonly marked: Marked;
}

/** Narrows the record to that of one controller or of one processor, by id. */
export interface Article30Choice {
  readonly controller?: string | undefined;
  readonly processor?: string | undefined;
}

function reviewOf(activities: readonly ProcessingActivity[]): RecordReview {
  const days = activities.flatMap((activity) => activity.review?.last?.on ?? []).toSorted();
  const approvals = activities.flatMap((activity) => activity.approvedBy ?? []);
  return {
    oldest: days[0],
    newest: days.at(-1),
    never: activities.length - days.length,
    approvedBy: [...new Set(approvals)],
    notApproved: activities.length - approvals.length,
  };
}

interface Part {
  readonly entity: GroupEntity;
  readonly activities: readonly ProcessingActivity[];
}

/** By business function, then by title: as a reader looks for them. */
function inOrder(activities: readonly ProcessingActivity[]): readonly ProcessingActivity[] {
  return activities.toSorted(
    (one, other) => compareNames(one.businessFunction, other.businessFunction) || compareNames(one.title, other.title),
  );
}

/** The entities with their activities, those with most of them first. */
function partsOf(
  { snapshot }: ViewInput,
  activities: readonly ProcessingActivity[],
  entitiesIn: (activity: ProcessingActivity) => readonly GroupEntity[],
  chosen: string | undefined,
): readonly Part[] {
  const byEntity = new Map<string, ProcessingActivity[]>();
  for (const activity of activities) {
    for (const { id } of entitiesIn(activity)) {
      const list = byEntity.get(id);
      if (list === undefined) byEntity.set(id, [activity]);
      else list.push(activity);
    }
  }
  return snapshot.entities
    .flatMap((entity) => {
      // Whose record was asked for by name gets one, be it empty.
      const own = byEntity.get(entity.id) ?? (entity.id === chosen ? [] : undefined);
      return own === undefined ? [] : [{ entity, activities: inOrder(own) }];
    })
    .toSorted(
      (one, other) =>
        other.activities.length - one.activities.length || compareNames(one.entity.legalName, other.entity.legalName),
    );
}

function leftOut({ snapshot, dates }: ViewInput): LeftOut {
  const { activities, transfers } = snapshot;
  return {
    draftActivities: activities.filter((one) => one.status === 'draft').length,
    otherDays: activities.filter((one) => one.status !== 'draft' && !isInRecord(one, dates.on)).length,
    draftTransfers: transfers.filter((one) => one.status === 'draft').length,
    endedTransfers: transfers.filter((one) => one.status === 'ended' && !takesPlace(one, dates.on)).length,
    otherDayTransfers: transfers.filter((one) => one.status === 'active' && !takesPlace(one, dates.on)).length,
  };
}

function isChosenTransfer(transfer: Transfer, ids: ReadonlySet<string>, activities: ReadonlySet<string>): boolean {
  return (
    ids.has(transfer.exporter) || ids.has(transfer.importer) || transfer.activities.some((id) => activities.has(id))
  );
}

/**
 * The Article 30 record: each controller's by Art 30(1), each processor's by Art 30(2), and the transfers with their mechanisms. Drafts stay out and are
 * counted; so do notes and documents that are internal or privileged.
 * @param choice one controller's or one processor's record alone, with its transfers
 */
export function article30Record(input: ViewInput, choice: Article30Choice = {}): Article30Record {
  const { snapshot, law, dates } = input;
  const answers = answersInRecord(input);
  const isWhole = choice.controller === undefined && choice.processor === undefined;
  const activities = snapshot.activities.filter((activity) => isInRecord(activity, dates.on));
  const byActivity = transfersByActivity(snapshot);
  const answered = new Map(answers.map((answer) => [answer.transfer, answer]));
  const entry = (entity: GroupEntity, activity: ProcessingActivity): Entry => ({
    snapshot,
    law,
    day: dates.on,
    entity,
    activity,
    transfers: transfersOf(byActivity.get(activity.id) ?? [], entity, dates.on),
    answers: answered,
  });
  const controllerParts = partsOf(
    input,
    activities.filter((activity) => activity.kind === 'controller'),
    (activity) => controllersOf(snapshot, activity),
    choice.controller,
  ).filter(({ entity }) => isWhole || entity.id === choice.controller);
  const processorParts = partsOf(
    input,
    activities.filter((activity) => activity.kind === 'processor'),
    (activity) => processorsOf(snapshot, activity),
    choice.processor,
  ).filter(({ entity }) => isWhole || entity.id === choice.processor);

  const parts = [...controllerParts, ...processorParts];
  const shownEntities = new Set(parts.map(({ entity }) => entity.id));
  const shownActivities = new Set(parts.flatMap((part) => part.activities.map(({ id }) => id)));
  const rows = transferRows({ ...input, answers }).filter(({ transfer }) => {
    const record = snapshot.byId.get(transfer)?.record as Transfer;
    return isWhole || isChosenTransfer(record, shownEntities, shownActivities);
  });
  const shown = [...shownEntities, ...shownActivities, ...new Set(rows.map(({ transfer }) => transfer))];
  return {
    controllers: controllerParts.map(({ entity, activities: own }) => ({
      entity,
      contacts: contactBlock(entity),
      review: reviewOf(own),
      rows: own.map((activity) => ({
        activity: activity.id,
        title: activity.title,
        cells: controllerCells(entry(entity, activity)),
      })),
    })),
    processors: processorParts.map(({ entity, activities: own }) => ({
      entity,
      contacts: contactBlock(entity),
      review: reviewOf(own),
      rows: own.flatMap((activity) => processorRows(entry(entity, activity))),
    })),
    transfers: rows,
    entitiesWithout: isWhole
      ? snapshot.entities
          .filter((one) => one.status === 'active' && !shownEntities.has(one.id))
          .map((one) => one.legalName)
      : [],
    leftOut: leftOut(input),
    withheld: withheldIn(snapshot, shown),
    marked: marksIn(snapshot, shown),
  };
}
