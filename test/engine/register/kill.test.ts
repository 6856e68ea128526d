import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../src/engine/register/register.ts';
import { stillPorts } from './still.ts';
import { closedAfter, newRegister } from './support.ts';

const WRITER = path.join(import.meta.dirname, 'writer.ts');

/** Starts the writer, lets it save for a while, and kills it; gives the last row that it was told was saved. */
async function killedAfter(file: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    told += piece;
  });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(told.trim().split('\n').at(-1));
}

describe('a program that is killed while it saves', () => {
  it('leaves a register that opens with everything that was said to be saved, and holds together', async () => {
    const register = await newRegister();
    register.close();
    let broken = 0;
    for (let kills = 0; kills < 40 && (kills < 5 || broken === 0); kills += 1) {
      const told = await killedAfter(register.file, (kills * 13) % 47);
      if (existsSync(`${register.file}-journal`)) broken += 1;
      const again = closedAfter(openRegister(register.file, 'read', stillPorts()));
      expect(again.seal()?.seq ?? 0).toBeGreaterThanOrEqual(told);
      expect(again.verify().findings).toEqual([]);
      again.close();
    }
    // Else the kills met no save half done, and the test would prove nothing.
    expect(broken).toBeGreaterThan(0);
  }, 120_000);
});
