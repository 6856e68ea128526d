import { PICKED_FILES } from '../../contract/bridge.ts';

/** Sends a command of the browser's own debugging protocol to the page, over the pipe or in the process; nobody else can. */
export type SendToPage = (method: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface Evaluated {
  readonly result?: { readonly objectId?: string; readonly className?: string };
}

/**
 * The path of a file that the page has put into `PICKED_FILES` under a number. A page never learns a path from a file by itself.
 * @returns nothing where there is no such file, or it is none on the disk
 */
export async function pathOfPickedFile(send: SendToPage, pick: number): Promise<string | null> {
  const expression = `globalThis[${JSON.stringify(PICKED_FILES)}]?.get(${Math.trunc(pick)})`;
  const { result } = (await send('Runtime.evaluate', { expression })) as Evaluated;
  if (result?.objectId === undefined || result.className !== 'File') return null;
  const { objectId } = result;
  try {
    const { path } = (await send('DOM.getFileInfo', { objectId })) as { path?: string };
    return path === undefined || path === '' ? null : path;
  } catch {
    return null;
  } finally {
    await send('Runtime.releaseObject', { objectId });
  }
}
