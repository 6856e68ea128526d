import { userInfo } from 'node:os';
import type { Author } from '../engine/register/append.ts';
import { say } from './exit.ts';
import { tell } from './io.ts';

/** What a person typed of who and why. */
export interface AuthorOptions {
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
}

function signedIn(): string {
  try {
    return userInfo().username;
  } catch {
    // A system without an entry for its user has no name to give; the register refuses a blank one in words.
    return '';
  }
}

/** Whose change it is, and why: by default the name that the system knows, which is said. */
export function authorOf({ by, reason }: AuthorOptions): Author {
  const why = reason?.trim() === '' ? undefined : reason?.trim();
  if (by !== undefined) return { by: by.trim(), reason: why };
  const name = signedIn();
  if (name !== '') tell(say('cli.by-default', { name }));
  return { by: name, reason: why };
}
