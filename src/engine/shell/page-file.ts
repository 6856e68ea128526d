import path from 'node:path';
import { isOurs } from './address.ts';

/** What the pages are made of, by ending. A file of any other kind is not given out. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A file of the pages, or the status with which the request for it is refused. */
export type PageFile =
  | { readonly file: string; readonly type: string; readonly status?: undefined }
  | { readonly status: 400 | 403 | 404 | 405 };

/**
 * The file that a request of a page means. Pure: it looks at the address and not at the disk, and never leads out of the folder of the pages.
 * @param request method and address as asked
 * @param origin the origin of the pages in this shell
 * @param root the folder of the built pages
 */
export function pageFile(
  request: { readonly method: string; readonly url: string },
  origin: string,
  root: string,
): PageFile {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  if (!isOurs(request.url, origin)) return { status: 403 };
  let asked: string;
  try {
    asked = decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return { status: 400 };
  }
  // A backslash parts folders on Windows, a colon names a drive or a hidden stream, a zero byte ends a name in the system beneath.
  if (/[\\:\0]/.test(asked)) return { status: 400 };
  if (asked !== '/' && asked.endsWith('/')) return { status: 404 };
  const file = path.resolve(root, `.${asked === '/' ? '/index.html' : asked}`);
  if (!file.startsWith(root + path.sep)) return { status: 403 };
  // Names that begin with a dot are nobody's business, whatever their ending.
  if (asked.split('/').some((part) => part.startsWith('.'))) return { status: 403 };
  const type = TYPES[path.extname(file).toLowerCase()];
  return type === undefined ? { status: 404 } : { file, type };
}
