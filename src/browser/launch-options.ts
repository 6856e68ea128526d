import type { LaunchOptions } from 'playwright-core';

/** What may differ from one window to the next. */
export interface Launch {
  readonly executable: string;
  /** What the title bar says until the page is there. */
  readonly title: string;
  readonly place: {
    readonly width: number;
    readonly height: number;
    readonly x?: number;
    readonly y?: number;
    readonly maximized: boolean;
  };
  /** Does the person who starts it rule the machine? The browser's sandbox does not work for such a person. */
  readonly root: boolean;
  /** Without a visible window, as tests and printing want it. */
  readonly headless: boolean;
  /** A file that the browser writes everything into that it does on a network, as a test wants it. */
  readonly netLog?: string | undefined;
}

/** An address to which nothing can be sent, for services of the browser that cannot be switched off. */
const NOWHERE = 'data:text/plain,none';

/**
 * How the browser is started: as a bare window around one page, over a pipe, with no way out. No name is ever resolved, no proxy asked, no service of the browser
 * contacted; it says nothing about being driven, and neither warns of switches nor greets.
 */
export function launchOptions(launch: Launch): LaunchOptions & { readonly args: string[] } {
  const { executable, title, place, root, headless, netLog } = launch;
  const placed = place.x === undefined || place.y === undefined ? [] : [`--window-position=${place.x},${place.y}`];
  return {
    executablePath: executable,
    headless,
    chromiumSandbox: !root,
    // Else the window says that it is controlled by test software.
    ignoreDefaultArgs: ['--enable-automation'],
    // The program ends in its own order: the page first, then the register, then the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--app=data:text/html,<title>${encodeURIComponent(title)}</title>`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-proxy-server',
      '--disable-quic',
      `--component-updater=url-source=${NOWHERE}`,
      // Else a bar across the page warns of the switches above, and of the missing sandbox where the person is root.
      '--test-type',
      '--lang=en-GB',
      `--window-size=${place.width},${place.height}`,
      ...placed,
      ...(place.maximized ? ['--start-maximized'] : []),
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything']),
    ],
  };
}
