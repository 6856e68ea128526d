/**
 * What package.json and its lockfile may say: exact versions, and no address that a machine would download from.
 */
import * as z from 'zod';
import type { Violation } from './tree.ts';

const Versions = z.record(z.string(), z.string()).default({});

const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  peerDependencies: Versions,
});

const Locked = z.object({
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const Lockfile = z.object({ packages: z.record(z.string(), Locked) });

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * The packages that a manifest lists as dependencies.
 * @param manifest the text of package.json
 * @throws ZodError when it is no manifest
 */
export function dependenciesOf(manifest: string): ReadonlySet<string> {
  return new Set(Object.keys(Manifest.parse(JSON.parse(manifest)).dependencies));
}

/**
 * Finds versions that are not exact.
 * @param manifest the text of package.json
 */
export function inexactVersions(manifest: string): Violation[] {
  return Object.entries(Manifest.parse(JSON.parse(manifest))).flatMap(([list, versions]) =>
    Object.entries(versions)
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => ({
        file: 'package.json',
        why: `${list}: ${name} is ${version}, not one exact version`,
      })),
  );
}

/**
 * Finds packages that a lockfile ties to one download address.
 * @param lockfile the text of package-lock.json
 */
export function lockedAddresses(lockfile: string): Violation[] {
  const { packages } = Lockfile.parse(JSON.parse(lockfile));
  return Object.entries(packages).flatMap(([name, { resolved }]) =>
    resolved === undefined ? [] : [{ file: 'package-lock.json', why: `${name} has the download address ${resolved}` }],
  );
}

/**
 * Finds what a lockfile leaves open: a part for another platform that a locked package names, and that is not locked
 * itself, because the registry did not have it on the day. `npm ci` refuses such a lockfile, while `npm install` beside
 * an older node_modules does not show it. The cure is a version of the package that has all its parts.
 * @param lockfile the text of package-lock.json
 */
export function missingParts(lockfile: string): Violation[] {
  const { packages } = Lockfile.parse(JSON.parse(lockfile));
  const locked = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 13)));
  return Object.entries(packages).flatMap(([name, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((part) => !locked.has(part))
      .map((part) => ({ file: 'package-lock.json', why: `${name} names ${part}, which is not locked` })),
  );
}
