import { formWords } from '../../../words/screens/forms/form.ts';
import { IconButton } from '../../ui/button.tsx';
import type { ListCommands } from '../state/lists.ts';

/** What can be done with one item of a list. The first cannot go up, and the last cannot go down. */
export function ItemButtons({
  item,
  place,
  count,
  list,
  onRemove,
}: {
  readonly item: string;
  readonly place: number;
  readonly count: number;
  readonly list: ListCommands;
  readonly onRemove: () => void;
}) {
  return (
    <>
      {count > 1 ? (
        <>
          <IconButton
            icon="up"
            size="small"
            label={formWords.moveUp(item, place + 1)}
            isDisabled={place === 0}
            onPress={() => list.move(place, place - 1)}
          />
          <IconButton
            icon="sort-down"
            size="small"
            label={formWords.moveDown(item, place + 1)}
            isDisabled={place === count - 1}
            onPress={() => list.move(place, place + 1)}
          />
        </>
      ) : null}
      <IconButton icon="remove" size="small" label={formWords.removeItem(item, place + 1)} onPress={onRemove} />
    </>
  );
}
