/**
 * Writes the published JSON Schemas to `resources/schema/`: `node scripts/run.mjs scripts/data/schemas.ts`. They are made from the schemas that the
 * program itself reads with, so that they cannot say something else.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LawPack } from '../../src/core/law/pack.ts';
import { RECORD_KINDS } from '../../src/core/records/fields.ts';
import { kindDescription } from '../../src/core/records/kinds.ts';
import { recordJsonSchemas } from '../../src/core/records/references.ts';
import { ANSWERS } from '../../src/cli/shapes.ts';
import { RegisterDocument } from '../../src/engine/json/document.ts';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'resources', 'schema');

function textOf(title: string, schema: object): string {
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

/** The JSON of a whole register, its lists by the schemas of their records. */
function registerSchema(): object {
  const whole = z.toJSONSchema(RegisterDocument, { io: 'input', reused: 'inline' });
  const lists: ReadonlyArray<readonly [string, object]> = RECORD_KINDS.map((kind) => [
    kindDescription(kind).list,
    { type: 'array', items: { $ref: `records/${kind}.schema.json` } },
  ]);
  return { ...whole, properties: { ...whole.properties, ...Object.fromEntries<object>(lists) } };
}

/** The published schemas: each file's path below `resources/schema/`, and its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const records = Object.entries(recordJsonSchemas()).map(
    ([kind, schema]) => [`records/${kind}.schema.json`, textOf(`Transfer Register: ${kind}`, schema)] as const,
  );
  const lawPack = z.toJSONSchema(LawPack, { io: 'input', reused: 'inline' });
  const answers = Object.entries(ANSWERS).map(
    ([name, shape]) =>
      [
        `answers/${name}.schema.json`,
        textOf(`Transfer Register: answer of ${name}`, z.toJSONSchema(shape, { reused: 'inline' })),
      ] as const,
  );
  return new Map([
    ['law-pack.schema.json', textOf('Transfer Register: law pack', lawPack)],
    ['register.schema.json', textOf('Transfer Register: register', registerSchema())],
    ...records,
    ...answers,
  ]);
}

if (import.meta.main) {
  for (const folder of ['records', 'answers']) rmSync(path.join(FOLDER, folder), { recursive: true, force: true });
  for (const [name, text] of schemaFiles()) {
    const file = path.join(FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
