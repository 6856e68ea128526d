import type { ProcessingActivity } from '../records/activity.ts';
import type { DataKind, Known } from '../records/fields.ts';
import { partyOf } from '../records/snapshot.ts';
import { say30 } from './article30-statements.ts';
import type { Entry } from './entry.ts';
import { documentCell, nameOfParty, placeOf } from './names.ts';
import { none, notRecorded, recorded, recordedList, recordedText } from './said.ts';
import type { Cell, Said } from './said.ts';
import { viewSay } from './view-statements.ts';

/** Art 30(1)(c): each category of data with what it holds, and its kind where the law says something else of that kind. */
export function personalDataCell({ activity }: Entry): Cell {
  return recordedList(
    activity.dataCategories.map(({ name, items, kinds }) =>
      say30('article30.category', { name, items, kinds: kinds.filter((kind) => kind !== 'ordinary') }),
    ),
  );
}

/** Art 30(1)(f): how long each category of data is kept; the gap is named by category. */
export function retentionCell({ activity }: Entry): Cell {
  if (activity.dataCategories.length === 0) return notRecorded();
  const lines = activity.dataCategories.flatMap(({ name, retention }): readonly Said[] =>
    retention.length === 0
      ? [say30('article30.retention-not-recorded', { category: name })]
      : retention.map((one) =>
          say30('article30.retention', {
            category: name,
            description: one.description,
            number: one.number ?? -1,
            unit: one.unit ?? '',
            fromEvent: one.fromEvent ?? '',
            untilEvent: one.untilEvent ?? '',
          }),
        ),
  );
  const gap = activity.dataCategories.some(({ retention }) => retention.length === 0);
  return { state: gap ? 'not-recorded' : 'recorded', lines };
}

/** A condition that is wanted only for some kinds of data: it does not apply where every category says its kinds and none is of them. */
function conditionCell(
  activity: ProcessingActivity,
  condition: string | undefined,
  kinds: readonly DataKind[],
  doesNotApply: Said,
): Cell {
  if (condition !== undefined) return recorded(condition);
  const held = activity.dataCategories.some((category) => category.kinds.some((kind) => kinds.includes(kind)));
  const unclassified = activity.dataCategories.filter((category) => category.kinds.length === 0);
  if (held || activity.dataCategories.length === 0) return notRecorded();
  if (unclassified.length === 0) return none(doesNotApply);
  return notRecorded(say30('article30.kinds-not-recorded', { categories: unclassified.map(({ name }) => name) }));
}

/** The condition of Art 9(2) for special category data. */
export function specialCategoryCell({ activity }: Entry): Cell {
  const doesNotApply = say30('article30.no-special-category', {});
  return conditionCell(activity, activity.specialCategoryCondition, ['special-category', 'health'], doesNotApply);
}

/** The condition of Schedule 1 to the DPA 2018, for special category and criminal offence data. */
export function scheduleOneCell({ activity }: Entry): Cell {
  const kinds: DataKind[] = ['special-category', 'health', 'criminal-offence'];
  return conditionCell(activity, activity.schedule1Condition, kinds, say30('article30.no-schedule-1-data', {}));
}

/** Where the data are: the systems with their country and who runs them. */
export function locationCell({ snapshot, law, activity }: Entry): Cell {
  return recordedList(
    activity.systems.map(({ name, country, operatedBy }) =>
      say30('article30.system', {
        name,
        place: placeOf(law, country, undefined),
        ...(operatedBy === undefined ? {} : { operator: nameOfParty(partyOf(snapshot, operatedBy)) }),
      }),
    ),
  );
}

/** A fact with its three values: what is not known is a gap. */
export function knownCell(known: Known | undefined): Cell {
  if (known === undefined || known === 'not-known') return notRecorded();
  return recorded(known === 'yes' ? viewSay('view.yes', {}) : viewSay('view.no', {}));
}

/** Whether there is automated decision-making, and what of it is known. */
export function automatedDecisionsCell({ activity }: Entry): Cell {
  const { used, description } = activity.automatedDecisions ?? {};
  if (used !== 'yes' || description === undefined) return knownCell(used);
  return recorded(say30('article30.automated', { description }));
}

/** How far the impact assessment has come; nothing to say where none is required. */
export function impactProgressCell({ activity }: Entry): Cell {
  const { required, progress } = activity.impactAssessment ?? {};
  if (progress === undefined && required === 'no') return none(say30('article30.not-required', {}));
  return recordedText(progress);
}

/** The impact assessment itself. */
export function impactDocumentCell({ activity }: Entry): Cell {
  const { required, document } = activity.impactAssessment ?? {};
  if (document === undefined && required === 'no') return none(say30('article30.not-required', {}));
  return documentCell(document);
}

/** The record of a breach; nothing to say where none occurred. */
export function breachRecordCell({ activity }: Entry): Cell {
  const { breachOccurred, recordOfBreach } = activity.icoColumns ?? {};
  if (recordOfBreach === undefined && breachOccurred === 'no') return none(say30('article30.no-breach', {}));
  return documentCell(recordOfBreach);
}

/** Why the retention policy was not adhered to; nothing to say where it was. */
export function notAdheringCell({ activity }: Entry): Cell {
  const { retainedAccordingToPolicy, reasonsForNotAdhering } = activity.icoColumns ?? {};
  if (reasonsForNotAdhering === undefined && retainedAccordingToPolicy === 'yes') {
    return none(say30('article30.adhered-to', {}));
  }
  return recordedText(reasonsForNotAdhering);
}
