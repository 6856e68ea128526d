import { useRef } from 'react';
import type { ListCommands } from '../state/lists.ts';

/** Keys for the items of a list that stay with them when they move, so that what is unfolded stays unfolded. */
export function useItemIds(
  count: number,
  commands: ListCommands,
): { readonly ids: readonly number[]; readonly list: ListCommands } {
  const ids = useRef<number[]>([]);
  const last = useRef(0);
  const fresh = (): number => {
    last.current += 1;
    return last.current;
  };
  while (ids.current.length < count) ids.current.push(fresh());
  if (ids.current.length > count) ids.current.length = count;
  const list: ListCommands = {
    add: commands.add,
    remove: (place) => {
      ids.current.splice(place, 1);
      commands.remove(place);
    },
    move: (place, to) => {
      const [id] = ids.current.splice(place, 1);
      ids.current.splice(to, 0, id ?? fresh());
      commands.move(place, to);
    },
  };
  return { ids: ids.current, list };
}
