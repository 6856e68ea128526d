import { CONTRACT } from '../../../src/contract/contract.ts';
import type { Reply, Request } from '../../../src/contract/contract.ts';
import type { Desk, EngineName } from '../../../src/engine/desk/desk.ts';

/** A question to the desk of a test, request and reply parsed as at the door. @throws where the desk refuses it */
export async function askDesk<N extends EngineName>(desk: Desk, name: N, request: Request<N>): Promise<Reply<N>> {
  const asked = CONTRACT[name].request.parse(request) as Request<N>;
  const answered = await desk.call(name, asked, 'Ada Example');
  if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.problem)}`);
  return CONTRACT[name].reply.parse(answered.value) as Reply<N>;
}

/** The same of one desk. */
export type Ask = <N extends EngineName>(name: N, request: Request<N>) => Promise<Reply<N>>;
