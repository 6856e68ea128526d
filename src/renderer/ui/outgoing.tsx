import { useDeferredValue, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './outgoing.module.css';

/**
 * Something large, such as a form, that is left for something else: it is out of sight at once, and taken apart when what came in its place has been drawn. Its content
 * is not drawn anew meanwhile, and does not come back: when it is there again, it is a new one.
 */
export function Outgoing({ present, children }: { readonly present: boolean; readonly children: ReactNode }) {
  const kept = useRef<{ readonly content: ReactNode; readonly visit: number }>({ content: null, visit: 0 });
  const stays = useDeferredValue(present);
  const was = useRef(false);
  if (present) kept.current = { content: children, visit: kept.current.visit + (was.current ? 0 : 1) };
  was.current = present;
  if (!present && !stays) return null;
  return (
    <div key={kept.current.visit} className={styles.outgoing} hidden={!present}>
      {kept.current.content}
    </div>
  );
}
