import type { BrowserWindowConstructorOptions } from 'electron';
import { resourcePath } from '../engine/resources.ts';
import { LEAST_SIZE } from '../engine/shell/window-place.ts';
import type { windowPlace } from '../engine/shell/window-place.ts';

/** The session of the pages. Its name does not begin with `persist:`, so it lives in memory: nothing that was typed or shown is left on the disk. */
export const PARTITION = 'transfer-register';

/**
 * How the window is made: the page is sandboxed and alone, and can do nothing but what the preload hands it.
 * @param place size and place, as remembered
 * @param preload the path of the built preload
 * @param title what the window is called
 */
export function windowOptions(
  place: ReturnType<typeof windowPlace>,
  preload: string,
  title: string,
): BrowserWindowConstructorOptions {
  const { maximized: _maximized, ...bounds } = place;
  return {
    ...bounds,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title,
    icon: resourcePath('icons', 'icon.png'),
    show: false,
    webPreferences: {
      preload,
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      safeDialogs: true,
    },
  };
}
