/**
 * Writes the published JSON Schemas to `resources/schema/`: `node scripts/run.mjs scripts/data/schemas.ts`. They are made from the schemas that the
 * program itself reads with, so that they cannot say something else.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LawPack } from '../../src/core/law/pack.ts';
import { recordJsonSchemas } from '../../src/core/records/references.ts';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'resources', 'schema');

function textOf(title: string, schema: object): string {
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

/** The published schemas: each file's path below `resources/schema/`, and its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const records = Object.entries(recordJsonSchemas()).map(
    ([kind, schema]) => [`records/${kind}.schema.json`, textOf(`Transfer Register: ${kind}`, schema)] as const,
  );
  const lawPack = z.toJSONSchema(LawPack, { io: 'input', reused: 'inline' });
  return new Map([['law-pack.schema.json', textOf('Transfer Register: law pack', lawPack)], ...records]);
}

if (import.meta.main) {
  rmSync(path.join(FOLDER, 'records'), { recursive: true, force: true });
  for (const [name, text] of schemaFiles()) {
    const file = path.join(FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
