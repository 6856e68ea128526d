import type { ProcessingActivity } from '../records/activity.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { ActivityName } from './activities.ts';
import { fillActivity } from './activity-cells.ts';
import { RowRefused } from './bench.ts';
import type { ActivityGround } from './ground.ts';
import { canName, isBulleted, linesOf, withoutBullet } from './cell.ts';
import type { RowCells } from './row-cells.ts';
import { sayImport } from './statements.ts';

/** How long a title may be that is made from a purpose. */
const LONGEST_TITLE = 120;

/** The first words of a text, as a title. */
export function titleFrom(text: string): string {
  const [line = ''] = linesOf(text);
  const plain = withoutBullet(line).replace(/[.;:,]+$/, '');
  if (plain.length <= LONGEST_TITLE) return plain;
  const cut = plain.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))} …`;
}

/** Title and purposes: this program prints the title first; others write a purpose, or a list of them, into the cell. */
function purposesOf(
  cells: RowCells,
  own: boolean,
): { readonly title: string | undefined; readonly purposes: readonly string[] } {
  const text = cells.text('purpose');
  const title = cells.text('title');
  if (text === undefined) return { title, purposes: [] };
  const lines = linesOf(text);
  if (own) {
    const [first = '', ...rest] = lines;
    const purposes = rest
      .filter((line) => !/^(?:Note|Document): /.test(line))
      .map((line) => line.replace(/^\d+\. /, ''));
    return { title: title ?? first, purposes };
  }
  return { title, purposes: isBulleted(lines) ? lines.map(withoutBullet) : [text] };
}

function nameOfRow(cells: RowCells, own: boolean, controller: string): ActivityName {
  const { title, purposes } = purposesOf(cells, own);
  if (title === undefined && purposes.length === 0) {
    const headings = cells.all.slice(0, 3).map(({ heading }) => heading);
    throw new RowRefused(sayImport('import.row-unnamed', { headings }));
  }
  const [first = ''] = title === undefined ? purposes : [title];
  if (!own && !canName(first)) throw new RowRefused(sayImport('import.row-no-name', { text: first }));
  return { entity: controller, kind: 'controller', title, purposes, businessFunction: cells.text('businessFunction') };
}

/**
 * Makes the activity of a row of a controller's record, or adds the row to the one that is there.
 * @returns the id of the activity
 * @throws RowRefused where the row does not say what it is about
 */
export function readControllerRow(ground: ActivityGround, cells: RowCells, controller: GroupEntity): string {
  const { bench, activities } = ground;
  const name = nameOfRow(cells, ground.own, controller.id);
  const found = activities.find(name);
  const { title, businessFunction, purposes } = name;
  const activity: ProcessingActivity =
    found ??
    bench.make(
      'activity',
      {
        title: title ?? titleFrom(purposes.join('\n')),
        kind: 'controller',
        controllers: [controller.id],
        ...(businessFunction === undefined ? {} : { businessFunction }),
      },
      ({ field, statement }) => sayImport('import.row-refused', { field, why: statement.id }),
    );
  bench.touch('activity', activity);
  bench.put('activity', fillActivity(ground, activity, { cells, purposes, exporter: controller, role: 'controller' }));
  return activity.id;
}
