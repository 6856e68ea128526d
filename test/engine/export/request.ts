import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import type { ExportRequest } from '../../../src/engine/export/request.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { onTestFinished } from 'vitest';

/** The seal that the exports of the tests print. */
export const SEAL = '3f9a'.repeat(16);

/** A folder of its own for a test, gone when it has finished. */
export function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** What an export of that snapshot on a day is made from, into a file of that name in a folder of its own. */
export function requestOf(snapshot: Snapshot, name: string, on = '2026-11-22'): ExportRequest {
  const law = shippedLaw();
  const dates = { on };
  const answers = judgeAll(snapshot, law, dates);
  return { snapshot, law, dates, answers, seal: SEAL, programVersion: '1.2.3', out: path.join(ownFolder(), name) };
}
