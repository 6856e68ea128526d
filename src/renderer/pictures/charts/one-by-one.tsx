import type { ReactNode } from 'react';
import { useGrowing } from '../../ui/use-growing.ts';

/** Draws the bars of a chart one kind after the other, since all at once would hold up the page. */
export function OneByOne<T>({
  of,
  children,
}: {
  readonly of: readonly T[];
  readonly children: (item: T) => ReactNode;
}) {
  const drawn = useGrowing(of.length, 1);
  return of.slice(0, drawn).map((item) => children(item));
}
