import { readFile } from 'node:fs/promises';
import { PAGE_HEADERS } from './content-policy.ts';
import { pageFile } from './page-file.ts';

/** An answer to a request of a page. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const EMPTY = Buffer.alloc(0);

/**
 * Answers a page's request for one of its files.
 * @param request method and address as asked
 * @param origin the origin of the pages in this shell
 * @param root the folder of the built pages, as an absolute path
 */
export async function servePage(
  request: { readonly method: string; readonly url: string },
  origin: string,
  root: string,
): Promise<Answer> {
  const found = pageFile(request, origin, root);
  if (found.status !== undefined) return { status: found.status, headers: PAGE_HEADERS, body: EMPTY };
  try {
    const body = await readFile(found.file);
    const headers = { ...PAGE_HEADERS, 'content-type': found.type };
    return { status: 200, headers, body: request.method === 'HEAD' ? EMPTY : body };
  } catch {
    return { status: 404, headers: PAGE_HEADERS, body: EMPTY };
  }
}
