import type { ProcessingActivity } from '../records/activity.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { ContactPoint } from '../records/fields.ts';
import { fillActivity } from './activity-cells.ts';
import { canName, itemsOf, linesOf, textKey } from './cell.ts';
import { readDocument } from './document.ts';
import { titleFrom } from './controller-row.ts';
import type { ActivityGround } from './ground.ts';
import { RowRefused } from './bench.ts';
import { withDocument, withNote, withTexts } from './merge.ts';
import { readParty } from './party-text.ts';
import type { RowCells } from './row-cells.ts';
import { sayImport } from './statements.ts';

type Served = ProcessingActivity['controllersServed'][number];

/** The entity that acts as processor: the one that the row names, else the one of the sheet. */
function processorOf({ parties }: ActivityGround, cells: RowCells, ofSheet: GroupEntity | undefined): GroupEntity {
  const cell = cells.get('processor');
  if (cell === undefined) {
    if (ofSheet === undefined) throw new RowRefused(sayImport('import.row-no-controller', {}));
    return ofSheet;
  }
  const name = linesOf(cell.text)[0] ?? cell.text;
  const found =
    parties.entity(name) ??
    (ofSheet !== undefined && textKey(ofSheet.legalName) === textKey(name) ? ofSheet : undefined);
  if (found === undefined) {
    throw new RowRefused(sayImport('import.row-party-not-known', { heading: cell.heading, name }));
  }
  return found;
}

/** A contact as one cell says it: the name in the first line, the rest as it stands. */
function contactIn(text: string): ContactPoint {
  const [first = text, ...rest] = linesOf(text);
  const email = /[^\s,;<>]+@[^\s,;<>]+/.exec(text)?.[0];
  const details = {
    ...(rest.length === 0 ? {} : { address: rest.join(', ') }),
    ...(email === undefined ? {} : { email }),
  };
  return { name: first.replace(/^Contact: /, ''), ...details };
}

function servedBy(
  ground: ActivityGround,
  cells: RowCells,
): { readonly party: string; readonly made: boolean } | undefined {
  const cell = cells.get('controller');
  if (cell === undefined) return undefined;
  const { bench, parties } = ground;
  const written = readParty(linesOf(cell.text)[0] ?? cell.text, bench.input.gazetteer);
  const known = parties.idOf(written.name);
  if (known !== undefined) return { party: known, made: false };
  const category = written.isCompany ? {} : { category: true, kind: 'customer' };
  return { party: parties.thirdParty(written.name, written.place, category), made: true };
}

function withServed(ground: ActivityGround, activity: ProcessingActivity, cells: RowCells): ProcessingActivity {
  const served = servedBy(ground, cells);
  const categories = cells.text('categoriesOfProcessing');
  if (served === undefined) return activity;
  const kinds = ground.own ? linesOf(categories ?? '') : itemsOf(categories ?? '', false);
  const representative = cells.text('controllerRepresentative');
  const known = activity.controllersServed.find(({ party }) => party === served.party);
  const before: Served = known ?? { party: served.party, categoriesOfProcessing: [] };
  const contact =
    representative === undefined || ground.own || before.representative !== undefined
      ? {}
      : { representative: contactIn(representative) };
  const after: Served = {
    ...before,
    ...contact,
    categoriesOfProcessing: withTexts(before.categoriesOfProcessing, kinds),
  };
  const others = activity.controllersServed;
  return {
    ...activity,
    controllersServed: known === undefined ? [...others, after] : others.map((one) => (one === known ? after : one)),
  };
}

function withContract(ground: ActivityGround, activity: ProcessingActivity, cells: RowCells): ProcessingActivity {
  const cell = cells.get('contract');
  if (cell === undefined || activity.controllersServed.some(({ contract }) => contract !== undefined)) return activity;
  if (!ground.own) {
    return itemsOf(cell.text, false).reduce((one, text) => withDocument(one, readDocument(text, cell.link)), activity);
  }
  ground.bench.remark(cell.heading, sayImport('import.own-cell-left', { heading: cell.heading }));
  return withNote(activity, ground.bench.input.texts.column(cell.heading, cell.text), 'open');
}

/**
 * Makes the activity of a row of a processor's record, or adds the controller of the row to the one that is there.
 * @returns the id of the activity
 * @throws RowRefused where the row names no processor that the register knows, or says not what is done
 */
export function readProcessorRow(ground: ActivityGround, cells: RowCells, ofSheet: GroupEntity | undefined): string {
  const { bench, activities } = ground;
  const processor = processorOf(ground, cells, ofSheet);
  const title = cells.text('activity');
  const done = cells.text('categoriesOfProcessing');
  if (title === undefined && done === undefined) {
    throw new RowRefused(
      sayImport('import.row-unnamed', { headings: cells.all.slice(0, 3).map(({ heading }) => heading) }),
    );
  }
  const called = linesOf(title ?? '')[0] ?? titleFrom(done ?? '');
  if (!ground.own && !canName(called)) throw new RowRefused(sayImport('import.row-no-name', { text: called }));
  const found = activities.find({
    entity: processor.id,
    kind: 'processor',
    title: called,
    purposes: [],
    businessFunction: undefined,
  });
  const activity =
    found ??
    bench.make('activity', { title: called, kind: 'processor', processors: [processor.id] }, ({ field, statement }) =>
      sayImport('import.row-refused', { field, why: statement.id }),
    );
  bench.touch('activity', activity);
  const served = withContract(ground, withServed(ground, activity, cells), cells);
  bench.put('activity', fillActivity(ground, served, { cells, purposes: [], exporter: processor, role: 'processor' }));
  return activity.id;
}
