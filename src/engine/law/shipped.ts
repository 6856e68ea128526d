import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lawOf } from '../../core/law/law.ts';
import type { Law } from '../../core/law/law.ts';
import { LawPack } from '../../core/law/pack.ts';
import { resourcePath } from '../resources.ts';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Joins the files of a law pack that is kept as a folder: lists follow one another, in the order of the files' names.
 * @throws when two files say the same thing twice
 */
export function joinParts(parts: ReadonlyArray<Readonly<Record<string, unknown>>>): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      const before = whole[name];
      if (before === undefined) {
        whole[name] = value;
      } else if (Array.isArray(before) && Array.isArray(value)) {
        whole[name] = [...(before as unknown[]), ...(value as unknown[])];
      } else {
        throw new TypeError(`two files of the law pack give '${name}'`);
      }
    }
  }
  return whole;
}

/** Reads a law pack that is kept as a folder of JSON files, each holding one or more of its lists. */
export function readLawFolder(folder: string): LawPack {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return LawPack.parse(
    joinParts(files.toSorted().map((name) => readJson(path.join(folder, name)) as Record<string, unknown>)),
  );
}

let pack: LawPack | undefined;

/** The newest law pack that comes with the program. Read once. */
export function shippedLawPack(): LawPack {
  if (pack === undefined) {
    const versions = readdirSync(resourcePath('law'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const newest = versions
      .map((entry) => entry.name)
      .toSorted()
      .at(-1);
    if (newest === undefined) throw new Error('no law pack comes with the program: it is not installed whole');
    pack = readLawFolder(resourcePath('law', newest));
  }
  return pack;
}

let names: ReadonlyMap<string, string> | undefined;

/** The names of all territories by ISO 3166-1 code, from the geography that comes with the program. Read once. */
export function territoryNames(): ReadonlyMap<string, string> {
  if (names === undefined) {
    const { territories } = readJson(resourcePath('geography', 'territories.json')) as {
      territories: ReadonlyArray<{ alpha2: string; name: string }>;
    };
    names = new Map(territories.map(({ alpha2, name }) => [alpha2, name]));
  }
  return names;
}

let law: Law | undefined;

/** The law that comes with the program, indexed for asking. Made once. */
export function shippedLaw(): Law {
  law ??= lawOf(shippedLawPack(), territoryNames());
  return law;
}
