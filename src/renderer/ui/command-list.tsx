import * as Aria from 'react-aria-components';
import { kitWords } from '../../words/screens/kit.ts';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import overlay from './overlay.module.css';
import styles from './command-list.module.css';

export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

export interface CommandSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CommandEntry[];
}

/** A field and, below it, what fits: the arrows move in the list while one types. What is listed is decided by whoever uses it. */
export function CommandList({
  label,
  hint,
  text,
  onText,
  sections,
  onClose,
}: {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly sections: readonly CommandSection[];
  readonly onClose: () => void;
}) {
  const filled = sections.filter(({ entries }) => entries.length > 0);
  return (
    <Aria.ModalOverlay
      className={overlay.veil}
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Aria.Modal className={cx(overlay.modal, styles.modal)}>
        <Aria.Dialog className={overlay.dialog} aria-label={label}>
          <Aria.Autocomplete inputValue={text} onInputChange={onText}>
            <Aria.SearchField aria-label={label} autoFocus className={styles.field}>
              <Icon name="search" />
              <Aria.Input className={styles.input} placeholder={hint} autoComplete="off" />
            </Aria.SearchField>
            <Aria.Menu
              className={cx(overlay.list, styles.list)}
              aria-label={label}
              items={filled}
              renderEmptyState={() => <p className={overlay.empty}>{kitWords.noMatches}</p>}
            >
              {(section) => (
                <Aria.MenuSection id={section.id}>
                  <Aria.Header className={overlay.section}>{section.title}</Aria.Header>
                  <Aria.Collection items={section.entries}>
                    {(entry) => (
                      <Aria.MenuItem
                        className={overlay.item}
                        textValue={entry.label}
                        onAction={() => {
                          onClose();
                          entry.run();
                        }}
                      >
                        <span className={styles.mark}>
                          {entry.icon === undefined ? null : <Icon name={entry.icon} />}
                        </span>
                        <span className={overlay.itemText}>{entry.label}</span>
                        {entry.detail === undefined || entry.detail === '' ? null : (
                          <span className={styles.detail}>{entry.detail}</span>
                        )}
                        {entry.keys === undefined ? null : <KeyHint keys={entry.keys} />}
                      </Aria.MenuItem>
                    )}
                  </Aria.Collection>
                </Aria.MenuSection>
              )}
            </Aria.Menu>
          </Aria.Autocomplete>
        </Aria.Dialog>
      </Aria.Modal>
    </Aria.ModalOverlay>
  );
}
