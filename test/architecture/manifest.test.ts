import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependenciesOf, inexactVersions, lockedAddresses, missingParts } from './manifest.ts';
import { TOP, told } from './tree.ts';

function read(name: string): string {
  return readFileSync(path.join(TOP, name), 'utf8');
}

describe('package.json', () => {
  it('names exact versions only', () => {
    expect(dependenciesOf(read('package.json')).size).toBeGreaterThan(0);
    expect(told(inexactVersions(read('package.json')))).toEqual([]);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', '1.2', '*', 'latest', '>=1.2.3', 'github:someone/something', 'file:../x', ''])(
    'may not say %s',
    (version) => {
      for (const list of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
        expect(inexactVersions(JSON.stringify({ [list]: { zod: version } })), list).toHaveLength(1);
      }
    },
  );

  it('may name a version before its release', () => {
    expect(inexactVersions('{ "dependencies": { "zod": "5.0.0-beta.1" } }')).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('ties no package to a download address', () => {
    expect(Object.keys(JSON.parse(read('package-lock.json')) as object)).toContain('packages');
    expect(told(lockedAddresses(read('package-lock.json')))).toEqual([]);
  });

  it('is refused with one', () => {
    const lock = { packages: { '': { name: 'x' }, 'node_modules/zod': { resolved: 'https://example.org/zod.tgz' } } };
    expect(told(lockedAddresses(JSON.stringify(lock)))).toEqual([
      'package-lock.json: node_modules/zod has the download address https://example.org/zod.tgz',
    ]);
  });

  it('holds every part for every platform', () => {
    expect(told(missingParts(read('package-lock.json')))).toEqual([]);
  });

  it('is refused where one part is missing, wherever the others lie', () => {
    const lock = {
      packages: {
        'node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/windows': '1.0.0' } },
        'node_modules/tool/node_modules/@tool/linux': {},
      },
    };
    expect(told(missingParts(JSON.stringify(lock)))).toEqual([
      'package-lock.json: node_modules/tool names @tool/windows, which is not locked',
    ]);
  });

  it('is refused when it is of a form that could hide one', () => {
    expect(() => lockedAddresses('{ "dependencies": {} }')).toThrow(/packages/);
  });
});
