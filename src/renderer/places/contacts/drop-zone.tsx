import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { pickedPath } from '../../files/picked-path.ts';
import { useApp } from '../../state/app.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './contacts.module.css';

/** Takes a file that is dropped on it. The button inside is the way for everybody else. */
export function DropZone({
  onFile,
  children,
}: {
  readonly onFile: (path: string) => void;
  readonly children: ReactNode;
}) {
  const { door, toasts } = useApp();
  const [over, setOver] = useState(false);
  const drop = async (file: File): Promise<void> => {
    const path = await pickedPath(door, file);
    if (path === undefined) toasts.show({ tone: 'problem', text: words.notAFile });
    else onFile(path);
  };
  const hold = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={cx(styles.drop, over && styles.over)}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void drop(file);
      }}
    >
      <Icon name="file" className={styles.dropIcon} />
      <p className={styles.strong}>{words.drop}</p>
      <p className={styles.note}>{words.dropText}</p>
      {children}
    </div>
  );
}
