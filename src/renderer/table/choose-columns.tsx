import type { Column } from '../../contract/common.ts';
import { tableWords as words } from '../../words/screens/table.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { PopoverButton } from '../ui/popover.tsx';
import { Checkbox } from '../ui/toggle.tsx';
import styles from './choose-columns.module.css';

export interface ChooseColumnsProps {
  readonly columns: readonly Column[];
  readonly headings: Readonly<Record<string, string>>;
  /** The columns in sight in their order; nothing where nobody has chosen. */
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (columns: string[]) => void;
}

/** The columns with one of them a place nearer the beginning, or the end. */
export function movedColumn(shown: readonly string[], id: string, by: -1 | 1): string[] {
  const from = shown.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= shown.length) return [...shown];
  return shown.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** Which columns are in sight, and in which order. */
export function ChooseColumns({ columns, headings, chosen, onChange }: ChooseColumnsProps) {
  const all = columns.map(({ id }) => id);
  const shown = (chosen ?? all).filter((id) => all.includes(id));
  const others = all.filter((id) => !shown.includes(id));
  return (
    <PopoverButton
      label={words.chooseColumns}
      trigger={
        <Button variant="quiet" size="small" icon="columns">
          {words.columns}
        </Button>
      }
    >
      <ul className={styles.list} aria-label={words.chooseColumns}>
        {[...shown, ...others].map((id) => {
          const heading = headings[id] ?? id;
          const at = shown.indexOf(id);
          return (
            <li key={id} className={styles.column}>
              <Checkbox
                selected={at !== -1}
                onChange={(selected) => onChange(selected ? [...shown, id] : shown.filter((other) => other !== id))}
              >
                {heading}
              </Checkbox>
              {at === -1 ? null : (
                <span className={styles.order}>
                  <IconButton
                    size="small"
                    icon="up"
                    label={words.columnEarlier(heading)}
                    isDisabled={at === 0}
                    onPress={() => onChange(movedColumn(shown, id, -1))}
                  />
                  <IconButton
                    size="small"
                    icon="down"
                    label={words.columnLater(heading)}
                    isDisabled={at === shown.length - 1}
                    onPress={() => onChange(movedColumn(shown, id, 1))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Button size="small" onPress={() => onChange(all)}>
        {words.resetColumns}
      </Button>
    </PopoverButton>
  );
}
