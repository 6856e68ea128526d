import type { Sentences } from '../core/statement.ts';
import { britishDay } from './terms.ts';

type None = Readonly<Record<string, never>>;

/** Why a contact cannot be erased. */
export interface ErasureStatements {
  'erasure.reason-missing': None;
  'erasure.reason-names': None;
  'erasure.nothing-held': { id: string };
  'erasure.legal-hold': { name: string; since: string; reason: string };
}

export const erasureSentences: Sentences<ErasureStatements> = {
  'erasure.reason-missing': () => 'Say why: the reason stays with the erasure.',
  'erasure.reason-names': () =>
    'The reason names the person, and it stays when the person is gone. Name the request instead, for example ‘request 7 of 20 November’.',
  'erasure.nothing-held': ({ id }) => `Nothing is held of a contact with the id ${id}.`,
  'erasure.legal-hold': ({ name, since, reason }) =>
    `${name} is under a legal hold since ${britishDay(since)} (${reason}). Lift the hold first, if it may be lifted.`,
};
