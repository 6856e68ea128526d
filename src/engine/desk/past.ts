import { IN_THE_PAST } from '../../contract/past.ts';
import type { DeskContext, Handlers } from './context.ts';
import type { EngineName } from './desk.ts';
import { DeskProblem, sayDesk } from './problem.ts';

type Anyhow = (request: unknown, context: DeskContext, who: string) => unknown;

/**
 * The handlers as they stand to a past day: while the window looks back, none that changes the register, or begins what does, is reached, whatever a page offers. What was
 * begun before, such as a list that is being taken in, goes on.
 */
export function guardedInThePast(handlers: Handlers<EngineName>): Handlers<EngineName> {
  const guarded = Object.entries(handlers).map(([name, handler]) => {
    if (IN_THE_PAST[name as EngineName] !== 'refused') return [name, handler] as const;
    const refusing: Anyhow = (request, context, who) => {
      const day = context.session?.lookingBack;
      if (day !== undefined) throw new DeskProblem(sayDesk('desk.past-is-read-only', { day }));
      return (handler as Anyhow)(request, context, who);
    };
    return [name, refusing] as const;
  });
  return Object.fromEntries(guarded) as Handlers<EngineName>;
}
