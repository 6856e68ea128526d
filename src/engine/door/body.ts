import type { Outcome } from '../../contract/entry.ts';
import { problemOf, shellStatement } from '../shell/statement.ts';
import type { Door } from './door.ts';

/** The most that a request may hold, in bytes of its JSON text: an unsaved form of a million characters fits with room to spare. */
export const MOST_REQUEST_BYTES = 16 * 1024 * 1024;

/**
 * Asks through the door with a request that came as text.
 * @param body the JSON text; nothing where the request had no body
 */
export async function askWithBody(door: Door, name: string, body: Buffer | null): Promise<Outcome<unknown>> {
  const shown = name.slice(0, 60);
  if (body !== null && body.byteLength > MOST_REQUEST_BYTES) {
    return {
      ok: false,
      problem: problemOf(shellStatement('door.too-large', { name: shown, most: MOST_REQUEST_BYTES })),
    };
  }
  let request: unknown;
  try {
    request = JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return { ok: false, problem: problemOf(shellStatement('door.not-json', { name: shown })) };
  }
  return door(name, request);
}
