import { CONTRACT_PATH } from '../../contract/bridge.ts';
import { homeOf, isOurs } from './address.ts';

/**
 * May the window show this address? Only the one page that the program has, with whatever fragment.
 * @param address where the window would go
 * @param origin the origin of the pages in this shell
 */
export function mayNavigate(address: string, origin: string): boolean {
  if (!isOurs(address, origin)) return false;
  const url = new URL(address);
  url.hash = '';
  return url.href === homeOf(origin);
}

/**
 * May this request be answered at all? Our own pages and what belongs to them; everything else never leaves the machine. `data:` and `blob:` leave it
 * nowhere, and the content policy decides what a page may do with them.
 */
export function mayRequest(address: string, origin: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (
    isOurs(address, origin) || url.protocol === 'data:' || (url.protocol === 'blob:' && isOurs(url.pathname, origin))
  );
}

/** The one permission that the pages use: copying a table. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/**
 * May a page have this permission? Camera, place, notices of the system, devices and everything else: no.
 * @param permission Electron's name for it
 * @param address the page that asks
 */
export function mayHave(permission: string, address: string, origin: string): boolean {
  return GRANTED.has(permission) && isOurs(address, origin);
}

/** Who sends a call to the engine. */
export interface Sender {
  /** The frame's address; nothing where the frame is gone. */
  readonly address: string | undefined;
  /** Is it the window's own frame, and not one inside it? */
  readonly mainFrame: boolean;
}

/** Is this our own page, in the window's own frame? Nobody else may ask the engine anything. */
export function mayAsk({ address, mainFrame }: Sender, origin: string): boolean {
  return mainFrame && address !== undefined && mayNavigate(address, origin);
}

/**
 * The name of the call that a request to the browser's shell stands for.
 * @returns nothing where it is no call
 */
export function callOf(method: string, address: string, origin: string): string | undefined {
  if (method !== 'POST' || !isOurs(address, origin)) return undefined;
  const { pathname, search } = new URL(address);
  return pathname.startsWith(CONTRACT_PATH) && search === '' ? pathname.slice(CONTRACT_PATH.length) : undefined;
}
