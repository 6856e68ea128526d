import type { Statement } from '../core/statement.ts';

/** What the engine and the shell tell a page unasked. */
export type Event =
  | { readonly type: 'register-changed'; readonly sequence: number }
  | { readonly type: 'register-opened' }
  | { readonly type: 'register-closed' }
  | {
      readonly type: 'job-progress';
      readonly job: number;
      readonly done: number;
      readonly total: number | null;
      readonly statement: Statement;
    }
  | { readonly type: 'job-done'; readonly job: number; readonly result: unknown }
  | { readonly type: 'job-failed'; readonly job: number; readonly statement: Statement }
  | { readonly type: 'job-cancelled'; readonly job: number }
  | { readonly type: 'menu'; readonly command: string }
  /** Something that the person should be told, and that no call asked for. */
  | { readonly type: 'notice'; readonly statement: Statement }
  /** The window is about to close: keep what was typed, then say `shell.readyToClose`. */
  | { readonly type: 'closing' };
