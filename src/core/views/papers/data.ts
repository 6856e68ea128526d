import type { PaperField } from '../../records/paper-fields.ts';
import { isWithin } from '../../days.ts';
import type { DataKind } from '../../records/fields.ts';
import { partyOf } from '../../records/snapshot.ts';
import type { Party } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import { say30 } from '../article30-statements.ts';
import { destinationOf, partyText } from '../names.ts';
import type { Said } from '../said.ts';
import { rowSay } from '../transfer-statements.ts';
import type { PaperRow } from './paper.ts';
import { decideRow, missingRow, noneRow, recordedRow } from './rows.ts';
import type { Source } from './rows.ts';
import type { PaperScope } from './scope.ts';
import { paperSay } from './statements.ts';

const SENSITIVE: ReadonlySet<DataKind> = new Set(['special-category', 'health', 'criminal-offence']);

/** A category of data of the transfers under the agreement, with what it holds. */
export interface PaperCategory {
  readonly name: string;
  readonly kinds: readonly DataKind[];
  readonly items: readonly string[];
}

/** The categories of the transfers by name, with the items that their activities list. */
export function categoriesOf({ transfers, activities }: PaperScope): readonly PaperCategory[] {
  const found = new Map<string, { kinds: Set<DataKind>; items: Set<string> }>();
  const entry = (name: string) => {
    const known = found.get(name) ?? { kinds: new Set<DataKind>(), items: new Set<string>() };
    found.set(name, known);
    return known;
  };
  for (const { dataCategories } of transfers) {
    for (const { name, kinds } of dataCategories) for (const kind of kinds) entry(name).kinds.add(kind);
    for (const { name } of dataCategories) entry(name);
  }
  for (const { dataCategories } of activities) {
    for (const { name, items } of dataCategories) {
      if (found.has(name)) for (const item of items) entry(name).items.add(item);
    }
  }
  return [...found].map(([name, { kinds, items }]) => ({ name, kinds: [...kinds], items: [...items] }));
}

function transferSources({ transfers }: PaperScope, ...fields: readonly string[]): readonly Source[] {
  return transfers.map((record) => ({ kind: 'transfer', record, fields }));
}

function activitySources({ activities }: PaperScope, ...fields: readonly string[]): readonly Source[] {
  return activities.map((record) => ({ kind: 'activity', record, fields }));
}

/** A row from records that may not be there at all: without a transfer there is nothing to describe. */
function rowFrom(scope: PaperScope, field: PaperField, lines: readonly Said[], sources: readonly Source[]): PaperRow {
  const where: Source = { kind: 'agreement', record: scope.agreement };
  if (scope.transfers.length === 0) {
    return missingRow(field, paperSay('paper.missing-transfer', { agreement: scope.agreement.title }));
  }
  const [first] = transferSources(scope);
  return recordedRow(field, lines, ...(sources.length === 0 ? [first ?? where] : sources));
}

/** Each line once; with the transfer's title where there are several that differ. */
function perTransfer({ transfers }: PaperScope, line: (transfer: Transfer) => string | undefined): readonly string[] {
  return [...new Set(transfers.flatMap((transfer) => line(transfer) ?? []))];
}

/** Whose data: as the transfers say, and where they do not, as their activities do. */
export function peopleRow(scope: PaperScope): PaperRow {
  const ofTransfers = [...new Set(scope.transfers.flatMap(({ people }) => people))];
  if (ofTransfers.length > 0) return rowFrom(scope, 'people', ofTransfers, transferSources(scope, 'people'));
  const ofActivities = [...new Set(scope.activities.flatMap(({ people }) => people))];
  return rowFrom(scope, 'people', ofActivities, [
    ...transferSources(scope, 'people'),
    ...activitySources(scope, 'people'),
  ]);
}

/** Which data, by category. */
export function dataRow(scope: PaperScope): PaperRow {
  const lines = categoriesOf(scope).map(({ name, kinds, items }) =>
    say30('article30.category', { name, items, kinds: kinds.filter((kind) => kind !== 'ordinary') }),
  );
  return rowFrom(scope, 'data', lines, transferSources(scope, 'dataCategories'));
}

/** Special category, health and criminal offence data; that there are none only where every category says its kinds. */
export function sensitiveRows(scope: PaperScope): readonly PaperRow[] {
  const categories = categoriesOf(scope);
  const sensitive = categories.filter(({ kinds }) => kinds.some((kind) => SENSITIVE.has(kind)));
  const unclassified = categories.filter(({ kinds }) => kinds.length === 0).map(({ name }) => name);
  const sources = transferSources(scope, 'dataCategories');
  if (sensitive.length === 0 && unclassified.length === 0 && categories.length > 0) {
    return [noneRow('sensitive-data', paperSay('paper.no-sensitive-data', {}))];
  }
  const lines = sensitive.map(({ name, kinds }) => say30('article30.category', { name, kinds, items: [] }));
  if (unclassified.length > 0) {
    const gap = say30('article30.kinds-not-recorded', { categories: unclassified });
    return [missingRow('sensitive-data', ...lines, gap), decideRow('sensitive-safeguards', ...measureLines(scope))];
  }
  if (sensitive.length === 0) return [rowFrom(scope, 'sensitive-data', [], sources)];
  return [
    rowFrom(scope, 'sensitive-data', lines, sources),
    decideRow('sensitive-safeguards', paperSay('paper.measures-beside', {})),
  ];
}

/** How often, and how much. */
export function frequencyRow(scope: PaperScope): PaperRow {
  const known = scope.transfers.filter(({ frequency }) => frequency !== 'not-known');
  const lines = [
    ...new Map(
      known.map(({ frequency, volume = '' }) => [
        `${frequency} ${volume}`,
        rowSay('transfer-row.frequency', { frequency, volume }),
      ]),
    ).values(),
  ];
  const open = scope.transfers.find(({ frequency }) => frequency === 'not-known');
  const sources = transferSources(scope, 'frequency', 'volume');
  if (open !== undefined && known.length > 0) {
    return missingRow(
      'frequency',
      ...lines,
      paperSay('paper.missing', { field: 'frequency', record: open.title, kind: 'transfer' }),
    );
  }
  return rowFrom(scope, 'frequency', lines, sources);
}

/** What is done with the data: sent, read from afar, or both. */
export function natureRow(scope: PaperScope): PaperRow {
  const means = perTransfer(scope, (transfer) => transfer.means);
  return rowFrom(
    scope,
    'nature',
    means.map((one) => rowSay('transfer-row.means', { means: one })),
    transferSources(scope, 'means'),
  );
}

/** What for, by activity. */
export function purposeRow(scope: PaperScope): PaperRow {
  const lines = scope.activities.flatMap(({ title, purposes }) =>
    purposes.map(({ description }) => paperSay('paper.of', { record: title, text: description })),
  );
  return rowFrom(scope, 'purpose', lines, activitySources(scope, 'purposes'));
}

/** How long each category is kept; a gap is named by category. */
export function retentionRow(scope: PaperScope): PaperRow {
  const names = new Set(categoriesOf(scope).map(({ name }) => name));
  const all = scope.activities.flatMap(({ dataCategories }) => dataCategories);
  const shared = all.filter(({ name }) => names.has(name));
  const kept = shared.length > 0 ? shared : all;
  const lines = kept.flatMap(({ name, retention }) =>
    retention.map((one) =>
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
  const gaps = [...new Set(kept.filter(({ retention }) => retention.length === 0).map(({ name }) => name))];
  if (gaps.length > 0) {
    const open = gaps.map((category) => say30('article30.retention-not-recorded', { category }));
    return missingRow('retention', ...lines, ...open);
  }
  return rowFrom(scope, 'retention', lines, activitySources(scope, 'dataCategories', 'retention'));
}

/** Where to. */
export function destinationRow(scope: PaperScope): PaperRow {
  return rowFrom(
    scope,
    'destination',
    perTransfer(scope, (transfer) => destinationOf(scope.law, transfer)),
    transferSources(scope, 'destination'),
  );
}

/** To whom the importer passes the data on, by the legs that are recorded as transfers of their own. */
export function onwardRow(scope: PaperScope): PaperRow {
  const { snapshot, law, transfers } = scope;
  const legs = [...new Set(transfers.flatMap(({ onwardTransfers }) => onwardTransfers))].flatMap((id) => {
    const kept = snapshot.byId.get(id);
    return kept?.kind === 'transfer' && kept.record.status === 'active' ? [kept.record as Transfer] : [];
  });
  if (legs.length === 0) return noneRow('onward', paperSay('paper.no-onward', {}));
  const lines = legs.map((leg) =>
    paperSay('paper.onward', {
      transfer: leg.title,
      importer: partyOf(snapshot, leg.importer)?.record.legalName ?? '',
      place: destinationOf(law, leg),
    }),
  );
  return recordedRow('onward', lines, ...legs.map((record): Source => ({ kind: 'transfer', record })));
}

/** A measure with where it is recorded. */
export function measureLines(
  { activities, assessments }: PaperScope,
  kind?: 'technical' | 'organisational',
): readonly Said[] {
  const ofActivities = kind === undefined ? activities.flatMap(({ securityMeasures }) => securityMeasures) : [];
  const added = assessments.flatMap(({ title, measures }) =>
    measures
      .filter((one) => one.inPlace === 'yes' && one.kind !== 'contractual' && (kind === undefined || one.kind === kind))
      .map((one) => paperSay('paper.measure', { kind: one.kind, measure: one.description, assessment: title })),
  );
  return [...new Set<Said>(ofActivities), ...added];
}

/** Technical and organisational measures: those of the activities, and those that assessments add and that are in place. */
export function measuresRow(scope: PaperScope): PaperRow {
  return rowFrom(scope, 'measures', measureLines(scope), activitySources(scope, 'securityMeasures'));
}

/** The assessments behind the transfers. */
export function assessmentRow(scope: PaperScope): PaperRow {
  const lines = scope.assessments.map(({ title, completedOn }) =>
    paperSay('paper.assessment', { assessment: title, completed: completedOn ?? '' }),
  );
  return rowFrom(scope, 'assessment', lines, transferSources(scope, 'assessments'));
}

/** Somebody whom an importer employs as sub-processor, that day. */
export interface PaperSubProcessor {
  readonly importer: Party;
  readonly party: Party;
  readonly service: string | undefined;
}

/** The importers that act as processor. */
export function processorImporters({ snapshot, transfers }: PaperScope): readonly Party[] {
  const ids = transfers.filter(({ importerRole }) => importerRole === 'processor').map(({ importer }) => importer);
  return [...new Set(ids)].flatMap((id) => partyOf(snapshot, id) ?? []);
}

/** The sub-processors of those importers on the day. */
export function subProcessorsOf(scope: PaperScope): readonly PaperSubProcessor[] {
  const { snapshot, day } = scope;
  return processorImporters(scope).flatMap((importer) =>
    importer.kind === 'entity'
      ? []
      : importer.record.subProcessors
          .filter((one) => isWithin(day, one))
          .flatMap(({ party, service }) => {
            const found = partyOf(snapshot, party);
            return found === undefined ? [] : [{ importer, party: found, service }];
          }),
  );
}

/** A sub-processor as the annex names it. */
export function subProcessorText({ law }: PaperScope, { party }: PaperSubProcessor): string {
  return partyText(law, party);
}
