import type { RegisterStatus } from '../../contract/register.ts';
import type { Desk } from '../desk/desk.ts';
import type { PreferencesPort } from './preferences.ts';
import { withRecent } from './recent.ts';

/** The program's name, as its window bears it. */
export const PROGRAM_NAME = 'Transfer Register';

/** What the window is called: the register and where it lies, so that nobody has to ask where the data are. */
export function windowTitle(open: Pick<RegisterStatus, 'name' | 'path'> | undefined): string {
  return open === undefined ? PROGRAM_NAME : `${open.name} – ${open.path} – ${PROGRAM_NAME}`;
}

/**
 * What stands above the window while the page has a title of its own: where in the program one is, then which register that is.
 * @param own the page's own title, `Overview – Transfer Register`
 * @param title what the window is called
 */
export function titleWithPlace(own: string, title: string): string {
  const place = own === PROGRAM_NAME ? '' : own.replace(` – ${PROGRAM_NAME}`, '');
  return place === '' ? title : `${place} – ${title}`;
}

/**
 * Keeps the window's title and the list of recent registers in step with the register that is open.
 * @returns a function that stops it
 */
export function attend(
  desk: Desk,
  preferences: PreferencesPort,
  showTitle: (title: string) => void,
  now: () => Date,
): () => void {
  const look = async (): Promise<void> => {
    const status = await desk.call('register.status', {}, '');
    const open = status.ok ? status.value.open : undefined;
    showTitle(windowTitle(open));
    if (open === undefined) return;
    const opened = { path: open.path, name: open.name, openedAt: now().toISOString() };
    preferences.remember({ recent: withRecent(preferences.read().recent, opened) });
  };
  return desk.listen(({ type }) => {
    if (type === 'register-opened' || type === 'register-closed') void look();
  });
}
