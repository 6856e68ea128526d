import type { Said } from '../core/views/said.ts';
import { sentence } from './catalogue.ts';

/** What a line of a view says, with the law that it cites where it cites one. */
export function say(said: Said): string {
  if (typeof said === 'string') return said;
  if ('statement' in said) return `${sentence(said.statement)} [${said.citation}]`;
  return sentence(said);
}
