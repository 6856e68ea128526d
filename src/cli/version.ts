import { readFileSync } from 'node:fs';
import path from 'node:path';
import { resourcePath } from '../engine/resources.ts';

/** The version of this program, which every export states. */
export function programVersion(): string {
  const manifest = readFileSync(path.join(resourcePath(), '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
