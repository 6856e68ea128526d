import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { resourcePath } from '../resources.ts';

/** The program's top folder, above `resources/` and `out/`. */
function top(): string {
  return path.dirname(resourcePath());
}

/** The version of this program. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(top(), 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

/** The folder of the built pages. */
export function pagesFolder(): string {
  return path.join(top(), 'out', 'renderer');
}

/** The built preload of the Electron shell. */
export function preloadFile(): string {
  return path.join(top(), 'out', 'preload', 'preload.cjs');
}

/** Where the desk's built workers lie: in what was built, a program has no sources beside it. */
export function builtWorkers(): { workerUrl: URL; jobWorkerUrl: URL } {
  const folder = pathToFileURL(path.join(top(), 'out', 'engine', 'desk') + path.sep);
  return { workerUrl: new URL('worker.js', folder), jobWorkerUrl: new URL('job-worker.js', folder) };
}
