import type { ListTakenBack, ListTakenIn } from '../../../contract/jobs.ts';
import { sentence } from '../../../words/catalogue.ts';
import { sayTakeIn } from '../../contacts/take-in/row-person.ts';
import { takeListBack } from '../../contacts/take-in/take-back.ts';
import { takeIn } from '../../contacts/take-in/take-in.ts';
import type { TakeInProgress, Taker } from '../../contacts/take-in/take-in.ts';
import { dryTaker } from '../../contacts/take-in/takers.ts';
import { sha256OfFile } from '../../files/sha256-of-file.ts';
import { lawOfRegister } from '../../law/in-force.ts';
import { newId } from '../../register/create.ts';
import { systemPorts } from '../../register/ports.ts';
import { routingGround } from '../../routing/routing-ground.ts';
import { DeskProblem } from '../problem.ts';
import { sayJob, step } from './job.ts';
import type { Job, JobContext } from './job.ts';

/** Milliseconds between two reports of progress: often enough to see it move. */
const REPORT_EVERY = 100;

/** The work in steps of a thousandth, for a bar that moves evenly. */
const WHOLE = 1000;

function reporter({ progress }: JobContext, dryRun: boolean): (now: TakeInProgress) => void {
  let reported = 0;
  return ({ reading, rows, taken, held, rejected, share }) => {
    if (performance.now() - reported < REPORT_EVERY && share < 1) return;
    reported = performance.now();
    const counts = { rows, taken, held, rejected };
    const taking = sayTakeIn(dryRun ? 'take-in.dry-rows' : 'take-in.rows', counts);
    progress(Math.round(share * WHOLE), WHOLE, reading ? sayTakeIn('take-in.reading', {}) : taking);
  };
}

/** Takes a list into the register, or only says what would become of it. What was written stays when it is cancelled, and is told. */
export const takeInJob: Job<'lists.takeIn'> = async (request, context): Promise<ListTakenIn> => {
  const { on, in: list, rejects, columns, sheet, safeCells, dryRun, force } = request;
  const { register, shipped, signal } = context;
  await step(context, 0, WHOLE, sayJob('jobs.reading', {}));
  const moment = register.snapshot();
  const { law } = lawOfRegister(register.connection, shipped, moment);
  const ground = routingGround(moment.snapshot, law, on);
  if (!ground.ok) throw new DeskProblem(ground.statement);
  const ports = systemPorts(shipped);
  const reason = request.reason ?? sentence(sayTakeIn('take-in.reason', { on }));
  const part = { takeIn: newId(ports), on, sha256: await sha256OfFile(list) };
  const taker: Taker = dryRun
    ? dryTaker(register.connection)
    : { take: (contacts) => context.write({ do: 'take', reason, part, contacts }) };
  const taken = await takeIn(
    {
      list,
      rejects,
      columns,
      sheet,
      safeCells,
      force,
      ground: ground.ground,
      newId: () => newId(ports),
      onProgress: reporter(context, dryRun),
      signal,
    },
    taker,
  );
  // Of a look that was broken off there is nothing to tell.
  if (dryRun) signal.throwIfAborted();
  const { taken: count } = taken;
  const takeInId = dryRun || count === 0 ? null : part.takeIn;
  return { ...taken, takeIn: takeInId, rejectsPath: rejects ?? null, dryRun, on };
};

/** Takes a whole list back that was taken in. */
export const takeBackJob: Job<'lists.takeBack'> = async ({ takeIn: id, reason }, context): Promise<ListTakenBack> => {
  await step(context, 0, 1, sayJob('jobs.reading', {}));
  return takeListBack(
    context.register.connection,
    id,
    (change) => context.write({ do: 'back', reason, takeIn: id, change }),
    {
      signal: context.signal,
      onProgress: (done, of) => context.progress(done, of, sayTakeIn('take-in.back', { done, of })),
    },
  );
};
