import { createContext, use } from 'react';
import type { Command } from './command.ts';

/** Every command of the window, for the places that show them: the frame, which knows the places, says which there are. */
export const CommandsContext = createContext<readonly Command[]>([]);

/** Every command of the window. */
export function useCommands(): readonly Command[] {
  return use(CommandsContext);
}
