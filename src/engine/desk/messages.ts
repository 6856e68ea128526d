import type { Outcome } from '../../contract/entry.ts';
import type { Event } from '../../contract/events.ts';
import type { Statement } from '../../core/statement.ts';
import type { PrintTask } from '../print/printer.ts';
import type { JobRequest } from './context.ts';
import type { EngineName } from './desk.ts';
import type { PartWork } from './parts.ts';

/** What the shell's thread sends to the worker that owns the register file. */
export type ToDesk =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly name: EngineName;
      readonly request: unknown;
      readonly who: string;
    }
  /** A part of long work that writes the register, which only the worker that owns it does. */
  | {
      readonly type: 'part';
      readonly id: number;
      /** The long work that it is a part of. */
      readonly job: number;
      readonly file: string;
      readonly who: string;
      readonly work: PartWork;
    }
  /** Long work that wrote is over: whoever looks at the register looks again, and the pen is back. */
  | { readonly type: 'parts-over'; readonly job: number }
  | { readonly type: 'close' };

/** What that worker sends back. */
export type FromDesk =
  | { readonly type: 'reply'; readonly id: number; readonly outcome: Outcome<unknown> }
  | { readonly type: 'event'; readonly event: Event }
  | { readonly type: 'start-job'; readonly job: number; readonly request: JobRequest }
  | { readonly type: 'cancel-job'; readonly job: number }
  | { readonly type: 'closed' };

/** What the worker for long work is started with, and what it is told on the way. */
export interface JobData {
  readonly job: number;
  readonly request: JobRequest;
  readonly programVersion: string;
}
export type ToJob =
  | { readonly type: 'cancel' }
  /** A part that was handed over is written, or was refused. */
  | { readonly type: 'part-done'; readonly part: number; readonly outcome: Outcome<unknown> }
  /** What was to be printed, or why it was not. */
  | { readonly type: 'printed'; readonly print: number; readonly bytes: Uint8Array }
  | { readonly type: 'not-printed'; readonly print: number; readonly statement: Statement };

/** What it tells, what it hands over to be written, and what it asks to have printed: only the shell's thread has something that draws. */
export type FromJob =
  | { readonly type: 'part'; readonly part: number; readonly work: PartWork }
  | { readonly type: 'print'; readonly print: number; readonly task: PrintTask }
  | { readonly type: 'progress'; readonly done: number; readonly total: number | null; readonly statement: Statement }
  | { readonly type: 'done'; readonly result: unknown }
  | { readonly type: 'failed'; readonly statement: Statement }
  | { readonly type: 'cancelled' };
