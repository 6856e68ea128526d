import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { frameWords } from '../../words/screens/frame.ts';
import { placeWords } from '../../words/screens/places.ts';
import type { PlaceId } from '../../words/screens/places.ts';
import { useApp } from '../state/app.ts';
import { usePlace } from '../state/hooks.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { IconButton } from '../ui/button.tsx';
import { useRoom } from './split.tsx';
import styles from './record-pane.module.css';

export interface RecordPaneProps {
  /** The record's id: another one takes the focus to its heading. */
  readonly id: string;
  /** A part that stands alone in it, such as its form: where going to another leaves the focus nowhere, it goes to the heading. */
  readonly part?: string | undefined;
  /** What it is, above the name: 'Agreement'. */
  readonly kind: string;
  readonly name: string;
  /** Verdict, draft and their like, below the name. */
  readonly marks?: ReactNode;
  /** What can be done with it. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function backToList(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  document.querySelector<HTMLElement>('[data-pane="list"] [data-cell][tabindex="0"]')?.focus();
}

/** The record on the right: its name stays in sight, its content scrolls. Escape gives the focus back to the list. */
export function RecordPane({ id, part, kind, name, marks, actions, onClose, children }: RecordPaneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { alone } = useRoom();
  const { navigation } = useApp();
  const place = usePlace();
  useEffect(() => {
    if (!navigation.store.getState().keepsFocus) heading.current?.focus({ preventScroll: true });
  }, [id, navigation]);
  useEffect(() => {
    const { activeElement: focus } = document;
    if (focus === null || focus === document.body || focus.closest('[hidden]') !== null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [part]);
  return (
    <div className={styles.pane} onKeyDown={backToList}>
      <header className={styles.head}>
        <div className={styles.line}>
          <div className={styles.title}>
            {alone ? (
              <Breadcrumb
                label={frameWords.way}
                crumbs={[{ label: placeWords[place as PlaceId], onPress: onClose }, { label: kind }]}
              />
            ) : (
              <p className={styles.kind}>{kind}</p>
            )}
            <h2 ref={heading} tabIndex={-1}>
              {name}
            </h2>
          </div>
          <IconButton
            icon="close"
            label={alone ? frameWords.backToList : frameWords.closeRecord}
            size="small"
            onPress={onClose}
          />
        </div>
        {marks === undefined && actions === undefined ? null : (
          <div className={styles.line}>
            <div className={styles.marks}>{marks}</div>
            {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
          </div>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
