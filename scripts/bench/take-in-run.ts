/**
 * One list taken into a register, in a process of its own so that its memory can be told: `take-in-run.ts REGISTER LIST REJECTS`. Prints milliseconds, counts, how long the longest part
 * held the register, and the most memory that the process held, in bytes, as JSON.
 */
import { takeIn } from '../../src/engine/contacts/take-in/take-in.ts';
import type { TakenIn, Taker } from '../../src/engine/contacts/take-in/take-in.ts';
import { registerTaker } from '../../src/engine/contacts/take-in/takers.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { newId } from '../../src/engine/register/create.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { openRegister } from '../../src/engine/register/register.ts';
import { routingGround } from '../../src/engine/routing/routing-ground.ts';

/** The day of all runs: figures of different days can be compared. */
const DAY = '2026-11-22';

/** What one run came to. */
export interface TakeInRun {
  readonly ms: number;
  readonly longestPart: number;
  readonly rss: number;
  readonly taken: TakenIn;
}

/** Notes how long each part held the register. */
function timed(taker: Taker, note: (ms: number) => void): Taker {
  return {
    take: async (contacts) => {
      const start = performance.now();
      const standings = await taker.take(contacts);
      note(performance.now() - start);
      return standings;
    },
  };
}

async function run(file: string, list: string, rejects: string): Promise<TakeInRun> {
  const ports = systemPorts(shippedLaw());
  const register = openRegister(file, 'write', ports);
  try {
    const ground = routingGround(register.snapshot().snapshot, shippedLaw(), DAY);
    if (!ground.ok) throw new Error(ground.statement.id);
    const part = { takeIn: newId(ports), on: DAY, sha256: '0'.repeat(64) };
    const taker = registerTaker(register.connection, ports, { by: 'Bench', reason: 'measured' }, part);
    let longestPart = 0;
    const start = performance.now();
    const taken = await takeIn(
      { list, rejects, force: true, ground: ground.ground, newId: () => newId(ports) },
      timed(taker, (ms) => {
        longestPart = Math.max(longestPart, ms);
      }),
    );
    const ms = performance.now() - start;
    return { ms, longestPart, rss: process.resourceUsage().maxRSS * 1024, taken };
  } finally {
    register.close();
  }
}

if (import.meta.main) {
  const [file = '', list = '', rejects = ''] = process.argv.slice(2);
  console.log(JSON.stringify(await run(file, list, rejects)));
}
