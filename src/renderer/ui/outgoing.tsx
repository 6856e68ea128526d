import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { painted } from '../client/after-paint.ts';
import styles from './outgoing.module.css';

/**
 * Something large, such as a form, that is left for something else: it is out of sight at once, and taken apart when what came in its place has been drawn. Its content
 * is not drawn anew meanwhile, and does not come back: when it is there again, it is a new one.
 */
export function Outgoing({ present, children }: { readonly present: boolean; readonly children: ReactNode }) {
  const kept = useRef<{ readonly content: ReactNode; readonly visit: number }>({ content: null, visit: 0 });
  const was = useRef(false);
  const [left, setLeft] = useState(0);
  const { visit } = kept.current;
  if (present) kept.current = { content: children, visit: was.current ? visit : visit + 1 };
  was.current = present;
  useEffect(() => {
    if (present) return;
    const leaving = kept.current.visit;
    const takeApart = async (): Promise<void> => {
      await painted();
      setLeft(leaving);
    };
    void takeApart();
  }, [present]);
  if (!present && left === kept.current.visit) return null;
  return (
    <div key={kept.current.visit} className={styles.outgoing} hidden={!present}>
      {kept.current.content}
    </div>
  );
}
