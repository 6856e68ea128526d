import { CONTRACT } from '../../../../src/contract/contract.ts';
import type { Reply, Request } from '../../../../src/contract/contract.ts';
import type { DeskContext } from '../../../../src/engine/desk/context.ts';
import type { EngineName } from '../../../../src/engine/desk/desk.ts';
import { HANDLERS } from '../../../../src/engine/desk/handlers/all.ts';
import { Session } from '../../../../src/engine/desk/session.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import type { RegisterPorts } from '../../../../src/engine/register/ports.ts';
import type { Register } from '../../../../src/engine/register/register.ts';

/** The desk's own handlers over an open register, without its worker. */
export interface DeskOver {
  readonly ask: <N extends EngineName>(name: N, request: Request<N>) => Promise<Reply<N>>;
  readonly session: Session;
}

/** Request and reply are parsed as at the door. */
export function deskOver(register: Register, ports: RegisterPorts): DeskOver {
  const law = shippedLaw();
  const session = new Session(register, law, false);
  const context: DeskContext = {
    law,
    ports,
    programVersion: '0.0.0-test',
    emit: () => undefined,
    startJob: () => 1,
    cancelJob: () => undefined,
    session,
  };
  return {
    session,
    ask: async (name, request) => {
      const handler = HANDLERS[name] as (request: unknown, context: DeskContext, who: string) => unknown;
      const answered = await handler(CONTRACT[name].request.parse(request), context, 'Ada Example');
      return CONTRACT[name].reply.parse(answered) as Reply<typeof name>;
    },
  };
}
