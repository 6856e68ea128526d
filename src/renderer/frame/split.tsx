import { createContext, use, useEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { frameWords } from '../../words/screens/frame.ts';
import { storeOf, useTaken } from '../state/store.ts';
import styles from './split.module.css';

/** The record's share of the width, in per cent: the same in every place, as long as the window is open. */
const share = storeOf(54);
const LEAST = 30;
const MOST = 75;
const STEP = 4;

/** Below this width, in rem, list and record do not stand beside one another. */
const NARROW = 44;
/** Below this width of the list, in rem, it shows the name and the answer only. */
const COMPACT = 36;

/** Milliseconds in which the second press of a double one, meant for the list, may land on the record that the first one opened: it must not select its text. */
const SECOND_PRESS = 700;

/** What the parts of a split need to know of their room. */
export interface Room {
  /** The list has little room: only what a record is recognised by. */
  readonly compact: boolean;
  /** The record stands alone: it needs a way back to the list. */
  readonly alone: boolean;
}

const RoomContext = createContext<Room>({ compact: false, alone: false });

export function useRoom(): Room {
  return use(RoomContext);
}

function clamped(value: number): number {
  return Math.max(LEAST, Math.min(MOST, value));
}

/** The list in the middle, the record on the right, and a line between them that can be moved by pointer and arrow keys. */
export function Split({ list, record }: { readonly list: ReactNode; readonly record: ReactNode | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const part = useTaken(share, (state) => state);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');
    const watch = new ResizeObserver(() => setWidth(element.clientWidth / rem));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const isOpen = record !== undefined;
  const openedAt = useRef(0);
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now();
  }, [isOpen]);
  const keepSelection = (event: MouseEvent): void => {
    if (event.detail > 1 && performance.now() - openedAt.current < SECOND_PRESS) event.preventDefault();
  };
  const alone = isOpen && width < NARROW;
  const compact = isOpen && (width * (100 - part)) / 100 < COMPACT;
  const drag = (event: PointerEvent): void => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    share.setState(clamped(((bounds.right - event.clientX) / bounds.width) * 100), true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    share.setState(clamped(part + change), true);
  };
  return (
    <div ref={box} className={styles.split} style={{ '--record': `${part}%` } as CSSProperties}>
      <RoomContext value={{ compact, alone }}>
        <section
          className={styles.list}
          aria-label={frameWords.listPane}
          data-pane="list"
          data-tour="list"
          hidden={alone}
        >
          {list}
        </section>
        {isOpen && !alone ? (
          // A separator that can be moved is a control: it takes the focus and has a value.
          <div
            role="separator"
            aria-orientation="vertical"
            aria-label={frameWords.resize}
            aria-valuenow={Math.round(part)}
            aria-valuemin={LEAST}
            aria-valuemax={MOST}
            tabIndex={0}
            className={styles.line}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
          />
        ) : null}
        {isOpen ? (
          <section
            className={styles.record}
            aria-label={frameWords.recordPane}
            data-pane="record"
            onMouseDown={keepSelection}
          >
            {record}
          </section>
        ) : null}
      </RoomContext>
    </div>
  );
}
