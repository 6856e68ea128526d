import { FileError } from '../files/file-error.ts';
import type { PrintTask, Printer } from '../print/printer.ts';
import type { FromJob, ToJob } from './messages.ts';

type Printed = Extract<ToJob, { readonly type: 'printed' | 'not-printed' }>;

/**
 * A printer for a worker, which has neither a window nor a browser: it asks the thread that has one.
 * @param send tells that thread
 * @param signal when it is aborted, nobody waits for the paper any more
 */
export function printerOverPort(
  send: (message: FromJob) => void,
  signal: AbortSignal,
): { readonly printer: Printer; readonly hear: (message: Printed) => void } {
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();
  let prints = 0;

  const print = (task: PrintTask): Promise<Uint8Array> => {
    signal.throwIfAborted();
    prints += 1;
    const asked = Promise.withResolvers<Uint8Array>();
    waiting.set(prints, asked);
    signal.addEventListener('abort', () => asked.reject(signal.reason), { once: true });
    send({ type: 'print', print: prints, task });
    return asked.promise;
  };
  return {
    printer: {
      printPdf: (html) => print({ kind: 'pdf', html }),
      printPng: (html, size) => print({ kind: 'png', html, ...size }),
    },
    hear: (message) => {
      const asked = waiting.get(message.print);
      waiting.delete(message.print);
      if (message.type === 'printed') asked?.resolve(message.bytes);
      else asked?.reject(new FileError(message.statement));
    },
  };
}
