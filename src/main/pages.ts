import { ELECTRON_ORIGIN } from '../engine/shell/address.ts';
import { servePage } from '../engine/shell/serve.ts';

/** Our scheme, as it has to be made known before the program is ready. It does not pass by the content policy, and no file is a page under any other. */
export const SCHEME_PRIVILEGES = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  codeCache: true,
  bypassCSP: false,
  corsEnabled: false,
  allowServiceWorkers: false,
} as const;

/**
 * Answers requests under our scheme from the built pages.
 * @param root the folder of the built pages, as an absolute path
 */
export function pageHandler(root: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    const { status, headers, body } = await servePage({ method, url }, ELECTRON_ORIGIN, root);
    return new Response(body.byteLength === 0 ? null : new Uint8Array(body), { status, headers });
  };
}
