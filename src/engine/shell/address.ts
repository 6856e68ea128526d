/** Where the pages live in each shell. Neither address exists outside the program: `.invalid` is reserved never to be a host, and `app:` is our own scheme. */
export const BROWSER_ORIGIN = 'https://transfer-register.invalid';
export const ELECTRON_SCHEME = 'app';
export const ELECTRON_ORIGIN = `${ELECTRON_SCHEME}://transfer-register`;

/** The address of the one page. */
export function homeOf(origin: string): string {
  return `${origin}/`;
}

/**
 * Is this an address of our own pages? It is read as an address and never as text: scheme, host and port have to be ours, and nobody may be named before the host.
 * @param address whatever was asked for
 * @param origin the origin of the pages in this shell
 */
export function isOurs(address: string, origin: string): boolean {
  const url = URL.parse(address);
  const ours = new URL(origin);
  if (url === null) return false;
  return (
    url.protocol === ours.protocol &&
    url.hostname === ours.hostname &&
    url.port === ours.port &&
    url.username === '' &&
    url.password === ''
  );
}
