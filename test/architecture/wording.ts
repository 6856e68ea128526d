/**
 * Words that must not stand in the tree. Each is put together from parts, so that this file does not hold it.
 */
import type { Tree, Violation } from './tree.ts';

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Which files it covers, by path from the top. */
  readonly covers: (file: string) => boolean;
}

function either(parts: readonly (readonly string[])[]): string {
  return parts.map((one) => one.join('')).join('|');
}

function everywhere(): boolean {
  return true;
}

/** Where people read and write about the product; not the licence and the lockfile, which others wrote. */
function inOurWords(file: string): boolean {
  return file !== 'LICENSE' && file !== 'package-lock.json';
}

const HOSTS = either([
  ['registry', '\\.', 'npmjs'],
  ['registry', '\\.', 'yarnpkg'],
  ['registry', '\\.', 'npmmirror'],
  ['npm', '\\.', 'pkg', '\\.', 'github'],
  ['deb', '\\.', 'debian', '\\.', 'org'],
  ['security', '\\.', 'debian', '\\.', 'org'],
  ['archive', '\\.', 'ubuntu', '\\.', 'com'],
  ['pypi', '\\.', 'org'],
  ['static', '\\.', 'crates', '\\.', 'io'],
  ['proxy', '\\.', 'golang', '\\.', 'org'],
]);

const MACHINE_PATHS = either([
  ['/wo', 'rk/'],
  ['/ro', 'ot/'],
  ['/tm', 'p/bash_jobs'],
  ['/usr/', 'etc/npmrc'],
]);

const TEAM = either([
  ['\\bC', 'EO\\b'],
  ['\\bsub', '-?agents?\\b'],
  ['\\bAI (?:agent', '|assistant|helper)s?\\b'],
  ['\\bcoding (?:agent', '|assistant|client)s?\\b'],
  ['\\b(?:earlier|later) ses', 'sions?\\b'],
  ['\\b(?:the|this|my|your|our) br', 'ief (?:says|said|asks|asked|wants|names|gives)\\b'],
  ['\\bissue', ' #?\\d'],
  ['\\blanguage mod', 'els?\\b'],
  ['\\bLL', 'Ms?\\b'],
  ['\\bCla', 'ude\\b'],
  ['\\bAnth', 'ropic\\b'],
  ['\\bOpen', 'AI\\b'],
  ['\\bChat', 'GPT\\b'],
  ['\\bCopi', 'lot\\b'],
  ['\\bshared/', '(?:design|law|reference|seeds|tools|hooks)\\b'],
  ['\\bcraft', '\\.md\\b'],
  ['\\bfacts', '\\.md\\b'],
]);

/** What is banned, and where. */
const BANS: readonly Ban[] = [
  { what: 'the host of a package registry', pattern: new RegExp(HOSTS, 'i'), covers: everywhere },
  {
    what: 'a path of one machine',
    pattern: new RegExp(`(?<![\\w.\\-/])(?:${MACHINE_PATHS})`),
    covers: everywhere,
  },
  { what: 'a word about how the team works', pattern: new RegExp(TEAM), covers: inOurWords },
];

/**
 * Finds words that must not stand in the tree.
 * @param tree every text file
 */
export function bannedWords(tree: Tree): Violation[] {
  const found: Violation[] = [];
  for (const [file, text] of tree) {
    for (const { what, pattern, covers } of BANS) {
      const hit = covers(file) ? pattern.exec(text) : null;
      if (hit === null) continue;
      const line = text.slice(0, hit.index).split('\n').length;
      found.push({ file, why: `line ${line}: ${what}: ${hit[0]}` });
    }
  }
  return found;
}
