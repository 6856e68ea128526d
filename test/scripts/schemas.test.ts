import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { schemaFiles } from '../../scripts/data/schemas.ts';
import { shippedLawPack } from '../../src/engine/law/shipped.ts';
import { resourcePath } from '../../src/engine/resources.ts';

const REMEDY = 'run: node scripts/run.mjs scripts/data/schemas.ts';

describe('the published schemas', () => {
  test.each([...schemaFiles()])('%s is what the program reads with', (name, text) => {
    expect(readFileSync(resourcePath('schema', name), 'utf8') === text, REMEDY).toBe(true);
  });

  test('there is none that the program does not make', () => {
    const published = readdirSync(resourcePath('schema'), { recursive: true, encoding: 'utf8' });
    const files = published.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.json'));
    expect(files.toSorted(), REMEDY).toEqual([...schemaFiles().keys()].toSorted());
  });

  test('the law pack that comes with the program keeps the published schema', () => {
    const schema = z.fromJSONSchema(
      JSON.parse(readFileSync(resourcePath('schema', 'law-pack.schema.json'), 'utf8')) as Parameters<
        typeof z.fromJSONSchema
      >[0],
    );
    expect(schema.safeParse(structuredClone(shippedLawPack())).success).toBe(true);
    expect(schema.safeParse({ ...shippedLawPack(), asOf: 20_261_007 }).success).toBe(false);
    expect(schema.safeParse({ ...shippedLawPack(), whitelist: [] }).success).toBe(false);
  });
});
