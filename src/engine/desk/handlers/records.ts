import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { tableRows } from '../tables/rows.ts';
import { openSession, writableSession } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import { sameAddress } from './people.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import type { Session } from '../session.ts';
import { namesIn, namedBy } from '../names.ts';
import { marksOf } from '../../../core/contacts/about.ts';
import type { Contact } from '../../../core/records/contact.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Wish } from '../../register/plan.ts';
import { choicesIn } from '../choices.ts';

function put(
  session: Session,
  kind: RecordKind,
  draft: Record<string, unknown>,
  by: string,
  reason: string | undefined,
) {
  const id = typeof draft['id'] === 'string' ? draft['id'] : uuidv7({ random: randomBytes(16) });
  const outcome = session.register.write({ by, reason }, [{ action: 'put', kind, record: { ...draft, id } }]);
  if (outcome.problems !== undefined) {
    throw new DeskProblem(sayDesk('desk.refused', { count: outcome.problems.length }), outcome.problems);
  }
  if (outcome.change !== null) session.undoable.push(outcome.change);
  return { id, sequence: outcome.seal?.seq ?? 0, changed: outcome.change !== null };
}

/** Tells whoever has just saved a contact that a person with this address was erased, or opted out, and is not to be taken in again. */
function tellKnownAddress(session: Session, id: string, { emit }: DeskContext): void {
  const contact = session.register.record(id)?.record as Contact | undefined;
  if (contact === undefined) return;
  const statement = marksOf(contact, sameAddress(session, contact)).find((mark) =>
    ['people.kept-out', 'people.opted-out-before'].includes(mark.id),
  );
  if (statement !== undefined) emit({ type: 'notice', statement });
}

export const recordHandlers: Handlers<
  | 'records.table'
  | 'records.get'
  | 'records.choices'
  | 'records.save'
  | 'records.changeMany'
  | 'records.remove'
  | 'forms.keep'
  | 'forms.kept'
  | 'forms.drop'
> = {
  'records.table': (asked, context) => tableRows(openSession(context), asked),
  'records.get': ({ id, asRecorded }, context) => {
    const session = openSession(context);
    const kept = session.register.record(id, asRecorded);
    if (kept === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    return { ...kept, names: namesIn(session, kept, asRecorded), ...namedBy(session, id, asRecorded) };
  },
  'records.choices': (asked, context) => choicesIn(openSession(context), asked),
  'records.save': ({ kind, record, reason }, context, who) => {
    const session = writableSession(context, who);
    const saved = put(session, kind, record, who, reason);
    if (kind === 'contact' && saved.changed) tellKnownAddress(session, saved.id, context);
    if (saved.changed) context.emit({ type: 'register-changed', sequence: saved.sequence });
    return saved;
  },
  'records.changeMany': ({ kind, ids, owner, nextReview, reason }, context, who) => {
    const session = writableSession(context, who);
    const wishes = ids.map((id): Wish => {
      const kept = session.register.record(id);
      if (kept === undefined || kept.kind !== kind) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
      const { record } = kept;
      return {
        action: 'put',
        kind,
        record: {
          ...record,
          ...(owner === undefined ? {} : { owner }),
          ...(nextReview === undefined ? {} : { review: { ...record.review, next: nextReview } }),
        },
      };
    });
    const outcome = session.register.write({ by: who, reason }, wishes);
    if (outcome.problems !== undefined) {
      throw new DeskProblem(sayDesk('desk.refused', { count: outcome.problems.length }), outcome.problems);
    }
    const sequence = outcome.seal?.seq ?? 0;
    if (outcome.change !== null) {
      session.undoable.push(outcome.change);
      context.emit({ type: 'register-changed', sequence });
    }
    return { sequence, changed: outcome.steps.filter((step) => step.outcome === 'changed').length };
  },
  'records.remove': ({ kind, id, reason }, context, who) => {
    const session = writableSession(context, who);
    const outcome = session.register.write({ by: who, reason }, [{ action: 'remove', kind, id }]);
    if (outcome.problems !== undefined) {
      const [first] = outcome.problems;
      throw new DeskProblem(first?.statement ?? sayDesk('desk.no-such-record', { id }), outcome.problems);
    }
    if (outcome.change !== null) session.undoable.push(outcome.change);
    const sequence = outcome.seal?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    return { sequence };
  },
  'forms.keep': ({ key, kind, body }, context) => {
    const { register, readOnly } = openSession(context);
    if (readOnly) return {};
    const recordId = /^[0-9a-f-]{36}$/.test(key) ? key : null;
    // A form that was still open when its contact was erased must not bring the person back.
    if (kind === 'contact' && recordId !== null && register.erasedOn(recordId) !== undefined) return {};
    register.keepUnsavedForm({ id: key, kind, recordId, keptAt: context.ports.now().toISOString(), body });
    return {};
  },
  'forms.kept': ({ key }, context) => {
    const forms = openSession(context).register.unsavedForms();
    return {
      forms: forms
        .filter(({ id }) => key === undefined || id === key)
        .map(({ id, kind, body, keptAt }) => ({ key: id, kind: kind as RecordKind | 'board-report', body, keptAt })),
    };
  },
  'forms.drop': ({ key }, context) => {
    const { register, readOnly } = openSession(context);
    if (!readOnly) register.dropUnsavedForms(key);
    return {};
  },
};
