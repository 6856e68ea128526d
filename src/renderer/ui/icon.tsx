import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './icon.module.css';

/** Every picture that stands for an action or a place: lines on a grid of 16, 1.5 thick, drawn in the colour of the text beside them. */
const DRAWINGS = {
  start: <path d="M2.5 7.2 8 2.5l5.5 4.7M4 6.5v7h3v-4h2v4h3v-7" />,
  overview: <path d="M2.5 13.5v-5h3v5zm4-0v-11h3v11zm4 0v-8h3v8z" />,
  entity: <path d="M3 13.5v-11h6v11M9 6h4v7.5M1.5 13.5h13M5 5h2M5 7.5h2M5 10h2M11 8.5h.1M11 11h.1" />,
  'third-party': <path d="M2.5 13.5v-6l3.5 2v-2l3.5 2v-2l4 2.3v3.7zM4.5 7V2.5h2V7" />,
  agreement: <path d="M4 1.5h6l2.5 2.5v10.5h-8.5zM10 1.5V4h2.5M6 7h4.5M6 9.5h4.5M6 12h2.5" />,
  activity: <path d="M2.5 3.5h2v2h-2zM2.5 10.5h2v2h-2zM7 4.5h6.5M7 11.5h6.5M7 8h4" />,
  transfer: <path d="M2 5.5h10.5M9.5 2.5l3 3-3 3M14 10.5H3.5M6.5 7.8l-3 2.7 3 3" />,
  assessment: (
    <path d="M8 2v12M4 14h8M2 8.5l2.5-5 2.5 5a2.6 2.6 0 0 1-5 0M9 8.5l2.5-5 2.5 5a2.6 2.6 0 0 1-5 0M4.5 3.5h7" />
  ),
  contact: <path d="M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.8c.5-2.7 2.5-4 5.2-4s4.7 1.3 5.2 4" />,
  notice: <path d="M2.5 2.5h11v8.5h-6l-3 3v-3h-2zM5 5.5h6M5 8h4" />,
  policy: <path d="M8 14V2.5M8 3.5h4.5l1.5 1.7-1.5 1.8H8M8 7.5H4L2.5 9.2 4 11h4" />,
  matter: <path d="M8 1.8 14.5 13.5h-13zM8 6v3.5M8 11.5v.1" />,
  'accepted-risk': <path d="M8 1.5 13.5 3.5v4c0 3.5-2.2 5.7-5.5 7-3.3-1.3-5.5-3.5-5.5-7v-4zM5.5 8l1.8 1.8L10.7 6.3" />,
  'law-entry': <path d="M8 1.8v12.4M4.5 14.2h7M2 4.2h12M4 4.2 1.8 9.2h4.4zM12 4.2 9.8 9.2h4.4z" />,
  postponement: <path d="M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4M6.3 5.8v4.4M9.7 5.8v4.4" />,
  flows: <path d="M1.5 4c5 0 5 0 13 0M1.5 6.5c6 0 6 5 13 5M1.5 12c4 0 5-2 7-3.5" />,
  reports: <path d="M3 1.5h10v13H3zM5.5 11.5V9M8 11.5V5.5M10.5 11.5V7.5" />,
  import: <path d="M8 1.5v8M4.8 6.5 8 9.7l3.2-3.2M2.5 10.5v4h11v-4" />,
  history: <path d="M2.2 8a5.8 5.8 0 1 0 1.8-4.2L2.2 5.5M2.2 2.5v3h3M8 4.8V8l2.2 1.5" />,
  settings: (
    <path d="M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4M6.5 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4" />
  ),
  due: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3" />,
  search: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3l3.7 3.7" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  add: <path d="M8 3v10M3 8h10" />,
  edit: <path d="M2.5 13.5l.7-3L10.5 3l2.5 2.5-7.4 7.4zM9 4.5 11.5 7" />,
  remove: <path d="M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  columns: <path d="M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10" />,
  filter: <path d="M2 3.5h12L9.5 8.7v4.8l-3-1.5V8.7z" />,
  'sort-up': <path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />,
  'sort-down': <path d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />,
  'chevron-up': <path d="M4 10l4-4 4 4" />,
  'chevron-down': <path d="M4 6l4 4 4-4" />,
  'chevron-right': <path d="M6 4l4 4-4 4" />,
  'chevron-left': <path d="M10 4 6 8l4 4" />,
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  back: <path d="M13.5 8H3M7 4 3 8l4 4" />,
  forward: <path d="M2.5 8H13M9 4l4 4-4 4" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3" />,
  folder: <path d="M1.5 3.5h5l1.5 2h6.5v8h-13z" />,
  file: <path d="M4 1.5h5.5L12.5 4.5v10h-8.5zM9.5 1.5v3h3" />,
  down: <path d="M8 3v9.5M4 9l4 4 4-4" />,
  up: <path d="M8 13V3.5M4 7l4-4 4 4" />,
  undo: <path d="M3 6.5h7a3.5 3.5 0 0 1 0 7H6M6 3 2.8 6.5 6 10" />,
  lock: <path d="M3.5 7h9v7h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7" />,
  info: <path d="M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4M8 7.3v4M8 4.8v.1" />,
  help: (
    <path d="M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.3v.1" />
  ),
  warning: <path d="M8 1.8 14.5 13.5h-13zM8 6v3.5M8 11.5v.1" />,
  table: <path d="M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M7 6.3V13" />,
  chart: <path d="M2.5 2v11.5h11M5.5 11V8M8.5 11V4.5M11.5 11V6.5" />,
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" />,
  open: <path d="M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4" />,
  seal: <path d="M8 10.5a4.3 4.3 0 1 0 0-8.6 4.3 4.3 0 0 0 0 8.6M5.5 9.7 4.5 14.5 8 12.7l3.5 1.8-1-4.8" />,
  unconfirmed: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.2 2.2" />,
  person: <path d="M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.8c.5-2.7 2.5-4 5.2-4s4.7 1.3 5.2 4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

/** A small drawing beside words. It says nothing to a screen reader: the words or the button's label do. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg className={cx(styles.icon, className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
