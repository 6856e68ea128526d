/**
 * Registers for tests, each in a folder of its own that is gone afterwards.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { createRegister } from '../../../src/engine/register/create.ts';
import type { Wish } from '../../../src/engine/register/plan.ts';
import type { RegisterPorts } from '../../../src/engine/register/ports.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { AUTHOR, stillPorts } from './still.ts';

const folders: string[] = [];
const registers: Register[] = [];

afterEach(() => {
  for (const register of registers.splice(0)) register.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'register-'));
  folders.push(folder);
  return folder;
}

/** Closes the register after the test. */
export function closedAfter(register: Register): Register {
  registers.push(register);
  return register;
}

/** A new register of that name in a folder of its own, open for writing. */
export async function newRegister(
  ports: RegisterPorts = stillPorts(),
  wishes: readonly Wish[] = [],
): Promise<Register> {
  const file = path.join(ownFolder(), 'group.register');
  const made = await createRegister(file, { name: 'Optima Group' }, AUTHOR, ports, { wishes });
  if (made.problems !== undefined) throw new Error(JSON.stringify(made.problems));
  return closedAfter(openRegister(file, 'write', ports));
}

/** The bytes of a file, for proving that it was left alone. */
export function bytesOf(file: string): Buffer {
  return readFileSync(file);
}
