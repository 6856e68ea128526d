import { parentPort } from 'node:worker_threads';

/** The reason of a save at which this worker ends, before it has written anything. */
const LAST_WORDS = 'let the engine die';

type Listener = (message: { readonly request?: { readonly reason?: string } }) => void;

if (parentPort === null) throw new Error('this file is a worker of the desk');
const port = parentPort as unknown as { on: (event: string, listener: Listener) => unknown };
const on = port.on.bind(port);
// The worker of the desk listens through it.
port.on = (event, listener) =>
  on(event, (message) => {
    if (message.request?.reason === LAST_WORDS) process.exit(1);
    listener(message);
  });
await import('../../src/engine/desk/worker.ts');
