import type { ProcessingActivity } from '../records/activity.ts';
import type { Filling } from './ground.ts';
import { basesDiffer, readBases } from './bases.ts';
import type { WrittenBases } from './bases.ts';
import { linesOf, textKey } from './cell.ts';
import { readDocument } from './document.ts';
import { withDocument, withNote, withOpen } from './merge.ts';
import type { FilledCell } from './row-cells.ts';
import { sayImport } from './statements.ts';

type Purpose = ProcessingActivity['purposes'][number];
type Basis = Purpose['bases'][number];

const NONE: WrittenBases = { bases: [], strange: [] };

/** The purposes that a row speaks of: its own, by their place in the activity; all where it names none. */
function placesOf(activity: ProcessingActivity, purposes: readonly string[]): readonly number[] {
  const keys = new Set(purposes.map(textKey));
  const places = activity.purposes.flatMap(({ description }, place) => (keys.has(textKey(description)) ? [place] : []));
  return places.length > 0 ? places : activity.purposes.map((_, place) => place);
}

function withBasis(
  purpose: Purpose,
  { basis, people }: { basis: Basis['basis']; people: string | undefined },
): Purpose {
  const isThere = purpose.bases.some((one) => one.basis === basis && (people === undefined || one.people === people));
  if (isThere) return purpose;
  return { ...purpose, bases: [...purpose.bases, { basis, ...(people === undefined ? {} : { people }) }] };
}

function put(activity: ProcessingActivity, written: WrittenBases, { row }: Filling): ProcessingActivity {
  const places = placesOf(activity, row.purposes);
  const purposes = activity.purposes.map((purpose, place) => {
    if (!places.includes(place)) return purpose;
    const number = places.indexOf(place) + 1;
    return written.bases.filter((one) => one.purpose === 0 || one.purpose === number).reduce(withBasis, purpose);
  });
  return { ...activity, purposes };
}

function withStrange(
  activity: ProcessingActivity,
  cell: FilledCell | undefined,
  written: WrittenBases,
  { bench }: Filling,
) {
  if (cell === undefined) return activity;
  return written.strange.reduce((one, text) => {
    bench.remark(cell.heading, sayImport('import.cell-not-read', { heading: cell.heading, text }));
    return withOpen(
      withNote(one, bench.input.texts.column(cell.heading, text), 'open'),
      'purposes.bases',
      bench.input.texts.toBeJudged(text),
    );
  }, activity);
}

function ofInterests(basis: Basis): boolean {
  return basis.basis === 'legitimate-interests' || basis.basis === 'recognised-legitimate-interest';
}

/** The activity with something added to each basis of the row that rests on legitimate interests; undefined where none does. */
function atInterests(activity: ProcessingActivity, { row }: Filling, change: (basis: Basis, number: number) => Basis) {
  const places = placesOf(activity, row.purposes);
  const rests = places.some((place) => activity.purposes[place]?.bases.some(ofInterests) ?? false);
  if (!rests) return undefined;
  const purposes = activity.purposes.map((purpose, place) => {
    if (!places.includes(place)) return purpose;
    const number = places.indexOf(place) + 1;
    return { ...purpose, bases: purpose.bases.map((basis) => (ofInterests(basis) ? change(basis, number) : basis)) };
  });
  return { ...activity, purposes };
}

/** Texts by the number of the purpose that they are for; 0 is for all. */
function byPurpose(text: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const line of linesOf(text)) {
    const [whole = '', number = '0'] = /^Purpose (\d+): /.exec(line) ?? [];
    const said = line.slice(whole.length);
    if (/^not recorded$/i.test(said)) continue;
    const before = texts.get(Number(number));
    texts.set(Number(number), before === undefined ? said : `${before}\n${said}`);
  }
  return texts;
}

function withInterest(
  activity: ProcessingActivity,
  cell: FilledCell | undefined,
  filling: Filling,
): ProcessingActivity {
  if (cell === undefined) return activity;
  const texts = byPurpose(cell.text);
  const changed = atInterests(activity, filling, (basis, number) => {
    const text = texts.get(number) ?? texts.get(0);
    return text === undefined ? basis : { ...basis, legitimateInterest: text };
  });
  if (changed !== undefined) return changed;
  const { bench } = filling;
  bench.remark(cell.heading, sayImport('import.interest-without-basis', { text: cell.text }));
  return withNote(activity, bench.input.texts.column(cell.heading, cell.text), 'open');
}

function withInterestAssessment(activity: ProcessingActivity, cell: FilledCell | undefined, filling: Filling) {
  if (cell === undefined) return activity;
  const document = readDocument(cell.text, cell.link);
  if (filling.ground.own) return activity;
  const changed = atInterests(activity, filling, (basis) => ({ ...basis, assessment: document }));
  return changed ?? withDocument(activity, document);
}

/**
 * The bases of Art 6(1), which the layout asks for twice: for the privacy notice, and for special category and offence data. The second may name fewer; where it
 * names another one, none is taken, and both texts are kept to be judged.
 */
export function applyBases(before: ProcessingActivity, filling: Filling): ProcessingActivity {
  const { bench, row } = filling;
  const [first, second] = [row.cells.get('lawfulBasis'), row.cells.get('articleSixBasis')];
  const [one, other] = [first, second].map((cell) => (cell === undefined ? NONE : readBases(cell.text)));
  let activity = before;
  if (first !== undefined && second !== undefined && basesDiffer(one ?? NONE, other ?? NONE)) {
    const texts = [first.heading, first.text, second.heading, second.text] as const;
    bench.remark(
      first.heading,
      sayImport('import.bases-differ', {
        first: first.heading,
        firstText: first.text,
        second: second.heading,
        secondText: second.text,
      }),
    );
    const said = bench.input.texts.basesDiffer(...texts);
    activity = withOpen(withNote(activity, said, 'internal'), 'purposes.bases', said);
  } else {
    activity = put(activity, (one ?? NONE).bases.length > 0 ? (one ?? NONE) : (other ?? NONE), filling);
  }
  activity = withStrange(activity, first, one ?? NONE, filling);
  activity = withStrange(activity, second, other ?? NONE, filling);
  activity = withInterest(activity, row.cells.get('legitimateInterests'), filling);
  return withInterestAssessment(activity, row.cells.get('interestsAssessment'), filling);
}
