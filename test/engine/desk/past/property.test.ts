import { copyFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { VerdictsAnswer } from '../../../../src/cli/shapes.ts';
import { addDays } from '../../../../src/core/days.ts';
import type { Wish } from '../../../../src/engine/register/plan.ts';
import { openRegister } from '../../../../src/engine/register/register.ts';
import { answerOf } from '../../../cli/run.ts';
import { put, remove, stillPorts } from '../../register/still.ts';
import { closedAfter, newRegister, ownFolder } from '../../register/support.ts';
import { deskOver } from './desk-over.ts';

const FIRST = '2026-02-02';
const KINDS = ['entity', 'transfer', 'contact', 'agreement', 'matter'] as const;

/** A few of each kind, so that histories meet the same record again; nothing names the transfer, the matter or the contact, and they may go. */
const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  which: fc.integer({ min: 0, max: 2 }),
  name: fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== ''),
  goes: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Days of writing, each with what is done on it; days between them pass in silence. */
const days = fc.array(
  fc.record({ pause: fc.integer({ min: 1, max: 40 }), steps: fc.array(step, { minLength: 1, maxLength: 4 }) }),
  { minLength: 2, maxLength: 6 },
);

const BASE: Readonly<Record<(typeof KINDS)[number], number>> = {
  entity: 1,
  transfer: 20,
  contact: 30,
  agreement: 40,
  matter: 50,
};

/** The field that holds the name of each. */
const NAMED: Readonly<Record<(typeof KINDS)[number], string>> = {
  entity: 'legalName',
  transfer: 'title',
  contact: 'organisation',
  agreement: 'title',
  matter: 'title',
};

function wishOf({ kind, which, name, goes }: Step): Wish {
  const number = BASE[kind] + which;
  return kind !== 'entity' && goes ? remove(kind, number) : put(kind, number, { [NAMED[kind]]: name });
}

it('whatever was written on whatever days: each past day is told by the window as it was told on that day, and counted as by the command line', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (history) => {
      const ports = stillPorts(`${FIRST}T09:00:00.000Z`);
      const register = await newRegister(ports, [put('entity', 1), put('entity', 2), put('entity', 3)]);
      const folder = ownFolder();
      const copies: Array<readonly [string, string]> = [];
      let day = FIRST;
      const keep = (): void => {
        const copy = path.join(folder, `${day}.register`);
        copyFileSync(register.file, copy);
        copies.push([day, copy]);
      };
      keep();
      for (const { pause, steps } of history) {
        day = addDays(day, pause);
        ports.goTo(`${day}T10:00:00.000Z`);
        // What cannot be done, such as removing what is not there, is refused and leaves no trace.
        for (const one of steps) register.write({ by: 'Ada Example' }, [wishOf(one)]);
        keep();
      }
      const desk = deskOver(register, ports);
      for (const [then, copy] of copies) {
        const was = deskOver(closedAfter(openRegister(copy, 'read', ports)), ports);
        expect(desk.session.moment(then)).toEqual(was.session.moment());
        const dates = { on: then, asRecorded: then };
        expect(await desk.ask('answers.overview', dates)).toEqual(await was.ask('answers.overview', { on: then }));
        const contacts = { kind: 'contact' as const, limit: 1000 };
        expect(await desk.ask('records.table', { ...contacts, ...dates })).toEqual(
          await was.ask('records.table', { ...contacts, on: then }),
        );
        expect((await desk.ask('register.status', { asRecorded: then })).open?.counts).toEqual(
          (await was.ask('register.status', {})).open?.counts,
        );
      }
      const [last] = copies.slice(-2);
      const asked = last?.[0] ?? FIRST;
      const told = answerOf(VerdictsAnswer, ['verdicts', register.file, '--on', asked, '--as-recorded', asked]);
      expect((await desk.ask('answers.overview', { on: asked, asRecorded: asked })).counts).toEqual(told.counts);
      register.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);
