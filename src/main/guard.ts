import type { Session, WebContents } from 'electron';
import { ELECTRON_ORIGIN } from '../engine/shell/address.ts';
import { mayHave, mayNavigate, mayRequest } from '../engine/shell/decisions.ts';

function stay(event: { readonly url: string; readonly preventDefault: () => void }): void {
  if (!mayNavigate(event.url, ELECTRON_ORIGIN)) event.preventDefault();
}

/** Keeps a page where it is: it goes nowhere else, opens nothing, and holds nothing foreign. */
export function guardPage(contents: WebContents): void {
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  // A frame inside the page has no business at all; the content policy would refuse it too.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url, ELECTRON_ORIGIN)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Keeps a session at home: nothing is asked of anybody, nothing granted, nothing saved. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, ELECTRON_ORIGIN) }));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayHave(permission, requestingUrl, ELECTRON_ORIGIN)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin, ELECTRON_ORIGIN));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  // Else Electron looks for dictionaries on its maker's server.
  session.setSpellCheckerLanguages([]);
}
