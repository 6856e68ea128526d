import type { Day } from '../../core/days.ts';
import { authorityPack } from '../../core/views/pack/authority-pack.ts';
import type { AuthorityPack } from '../../core/views/pack/authority-pack.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import { attachments } from '../register/attachments.ts';
import { registerError } from '../register/error.ts';
import type { Moment } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import type { AnsweredState } from './board-material.ts';

/** What a pack for an authority is asked for. */
export interface PackQuestion extends Dates {
  /** The id of the company whose record is wanted; the whole group where it is left out. */
  readonly entity?: string | undefined;
  /** SHA-256 of the documents that go with it. */
  readonly documents?: readonly string[] | undefined;
}

/** Everything that a pack is made from. */
export interface PackMaterial extends AnsweredState {
  readonly pack: AuthorityPack;
  readonly question: PackQuestion;
}

/** Where the states of a register come from. */
export interface AnswerSource {
  readonly state: (on: Day, at?: Moment) => AnsweredState;
  readonly register: Register;
}

/**
 * What a pack of a register is made from.
 * @param at the moment up to which the register is read; nothing for the newest
 * @throws RegisterError where there is no such company, or a document is chosen that is not offered
 */
export function packMaterial({ state, register }: AnswerSource, question: PackQuestion, at?: Moment): PackMaterial {
  const { on, entity, documents = [] } = question;
  const { moment, law, answers, dates } = state(on, at);
  const { snapshot } = moment;
  if (entity !== undefined && snapshot.byId.get(entity)?.kind !== 'entity') {
    throw registerError('report.no-company', { id: entity });
  }
  const kept = new Set(attachments(register.connection).map(({ sha256 }) => sha256));
  const pack = authorityPack({ snapshot, law, answers, dates }, { entity, documents, kept });
  const missing = documents.find((one) => !pack.documents.some(({ sha256 }) => sha256 === one));
  if (missing !== undefined) throw registerError('report.no-document', { sha256: missing });
  return { moment, law, answers, dates, pack, question };
}
