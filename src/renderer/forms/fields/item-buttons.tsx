import { formWords } from '../../../words/screens/forms/form.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import type { ListCommands } from '../state/lists.ts';
import styles from './fields.module.css';

/** A notice has well over a hundred items with three of these each: they are plain buttons, which cost nothing to draw. */
function ItemButton({
  icon,
  label,
  onPress,
  disabled = false,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      className={styles.itemButton}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

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
          <ItemButton
            icon="up"
            label={formWords.moveUp(item, place + 1)}
            disabled={place === 0}
            onPress={() => list.move(place, place - 1)}
          />
          <ItemButton
            icon="sort-down"
            label={formWords.moveDown(item, place + 1)}
            disabled={place === count - 1}
            onPress={() => list.move(place, place + 1)}
          />
        </>
      ) : null}
      <ItemButton icon="remove" label={formWords.removeItem(item, place + 1)} onPress={onRemove} />
    </>
  );
}
