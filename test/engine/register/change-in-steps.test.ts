/**
 * A long change written in steps by one thread while another reads: all of it or nothing, and the chain holds.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBeside } from '../../../src/engine/register/register.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import type { Wish } from '../../../src/engine/register/plan.ts';
import { AUTHOR, FOUR_WISHES, put, remove, stillPorts } from './still.ts';
import { bytesOf, closedAfter, newRegister } from './support.ts';

/** Companies put in, the agreement changed, the transfer taken out: every kind of step. */
function wishes(count: number): readonly Wish[] {
  const companies = Array.from({ length: count }, (_, index) =>
    put('entity', 100 + index, { legalName: `Company ${index} Ltd` }),
  );
  return [...companies, put('agreement', 3, { title: 'Another title' }), remove('transfer', 4)];
}

function lineOf(register: Register, withHashes: boolean): readonly unknown[] {
  return [...register.history()].map(({ seq, recordId, action, hash }) => [seq, recordId, action, withHashes && hash]);
}

describe('a change that is written in steps', () => {
  it('leaves the file as it was when it is left at any step, and is otherwise the change that is written at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.nat({ max: 60 }), async (count, left) => {
        const register = await newRegister(stillPorts(), FOUR_WISHES);
        const atOnce = await newRegister(stillPorts(), FOUR_WISHES);
        const before = bytesOf(register.file);
        const steps = register.writeInSteps(AUTHOR, wishes(count));
        let isDone = false;
        for (let step = 0; step < left && !isDone; step += 1) isDone = steps.next().done === true;
        steps.return(undefined as never);
        expect(bytesOf(register.file).equals(before)).toBe(!isDone);
        if (!isDone) register.write(AUTHOR, wishes(count));
        atOnce.write(AUTHOR, wishes(count));
        expect(register.snapshot().snapshot).toEqual(atOnce.snapshot().snapshot);
        // The clock goes on when it is begun anew, and with it the hashes.
        expect(lineOf(register, isDone)).toEqual(lineOf(atOnce, isDone));
        expect(register.verify()).toMatchObject({ sound: true, findings: [] });
      }),
      { numRuns: 25 },
    );
  });

  it('is read by nobody before it is whole: another connection has the register as it was, through the last step but one', async () => {
    const ports = stillPorts();
    const register = await newRegister(ports, FOUR_WISHES);
    const beside = closedAfter(openBeside(register.file, ports));
    const before = register.seal();
    const steps = beside.writeInSteps(AUTHOR, wishes(3000));
    const seen = new Set<string>();
    let taken = 0;
    for (; steps.next().done !== true; taken += 1) {
      if (taken % 500 === 0) seen.add(`${register.seal()?.hash ?? ''} ${register.counts().entity}`);
    }
    expect(taken).toBeGreaterThan(9000);
    expect([...seen]).toEqual([`${before?.hash ?? ''} 2`]);
    expect(register.counts().entity).toBe(3002);
    expect(register.verify()).toMatchObject({ sound: true, findings: [] });
  });
});
