import type { Gazetteer } from './gazetteer.ts';

/** How many slips a name of that length may hold and still be offered. */
function slipsAllowed(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of the other (optimal string alignment).
 * @param most above this the exact number does not matter
 * @returns the number, or `most + 1` where it is greater
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + changed,
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] as number, most + 1);
}

/**
 * The territories whose English names lie nearest to a key that is none: by slips of writing, and where the name stands whole within the key
 * ('Nairobi, Kenya'). They are offered to a person and never taken.
 * @returns codes, the nearest first, five at most
 */
export function nearestCodes(key: string, gazetteer: Gazetteer): readonly string[] {
  const found = new Map<string, number>();
  const offer = (name: string, distance: number): void => {
    const code = gazetteer.names.get(name)?.code;
    if (code !== undefined && distance < (found.get(code) ?? Infinity)) found.set(code, distance);
  };
  const allowed = slipsAllowed(key.length);
  for (const [length, names] of gazetteer.keysByLength) {
    if (length < 4) continue;
    for (const name of names) {
      if (Math.abs(length - key.length) <= allowed) {
        const distance = editDistance(key, name, allowed);
        if (distance <= allowed) offer(name, distance);
      }
      if (length > 4 && length < key.length && key.includes(name)) offer(name, allowed + 1);
    }
  }
  const nameOf = (code: string): string => gazetteer.byCode.get(code)?.name ?? code;
  return [...found]
    .toSorted(([a, x], [b, y]) => x - y || nameOf(a).localeCompare(nameOf(b), 'en'))
    .slice(0, 5)
    .map(([code]) => code);
}
