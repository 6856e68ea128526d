import { PICKED_FILES } from '../../contract/bridge.ts';
import type { Door } from '../client/client.ts';

let last = 0;

function picked(): Map<number, File> {
  const holder = window as unknown as Record<string, unknown>;
  const known = holder[PICKED_FILES];
  if (known instanceof Map) return known as Map<number, File>;
  const files = new Map<number, File>();
  holder[PICKED_FILES] = files;
  return files;
}

/** The path of a file that was dropped on the page; nothing where it is no file of this machine. */
export async function pickedPath(door: Door, file: File): Promise<string | undefined> {
  last += 1;
  const pick = last;
  const files = picked();
  files.set(pick, file);
  try {
    const outcome = await door.call['shell.pathOfPickedFile']({ pick });
    return outcome.ok ? (outcome.value.path ?? undefined) : undefined;
  } finally {
    files.delete(pick);
  }
}
