import type { ListRouted } from '../../../contract/jobs.ts';
import { sha256OfFile } from '../../files/sha256-of-file.ts';
import { lawOfRegister } from '../../law/in-force.ts';
import { routeFile } from '../../routing/route-file.ts';
import { routingGround } from '../../routing/routing-ground.ts';
import { DeskProblem } from '../problem.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';

/** Milliseconds between two reports of progress: often enough to see it move. */
const REPORT_EVERY = 100;

/** Routes a contact list from a file into another one. */
export const routeListJob: Job<'routing.file'> = async (request, context): Promise<ListRouted> => {
  const { on, asRecorded, column, columns, sheet, safeCells, force, rejects } = request;
  const { register, shipped, signal, progress } = context;
  await step(context, 0, 1, sayJob('jobs.reading', {}));
  const moment = register.snapshot(asRecorded);
  const { snapshot } = moment;
  const { law } = lawOfRegister(register.connection, shipped, moment, asRecorded);
  const ground = routingGround(snapshot, law, on);
  if (!ground.ok) throw new DeskProblem(ground.statement);
  let reported = 0;
  const routed = await routeFile({
    in: request.in,
    out: request.out,
    rejects,
    column,
    columns,
    sheet,
    safeCells,
    force,
    ground: ground.ground,
    signal,
    onProgress: ({ rows, rejected, bytes, ofBytes }) => {
      if (performance.now() - reported < REPORT_EVERY && bytes < ofBytes) return;
      reported = performance.now();
      progress(bytes, ofBytes, sayJob('jobs.rows-routed', { rows, rejected }));
    },
  });
  const { rowsIn, rowsOut, rejected, emptyLines, firstRejects, entities, flags, volumes } = routed;
  return {
    path: request.out,
    rejectsPath: rejects ?? null,
    rowsIn,
    rowsOut,
    rejected,
    emptyLines,
    firstRejects,
    entities,
    flags,
    on,
    sha256: await sha256OfFile(request.in),
    volumes,
  };
};
