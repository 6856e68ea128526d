import { withRecord, withTakers } from '../../../core/contacts/changed.ts';
import { compareGrounds, takersOf } from '../../../core/contacts/compare.ts';
import { keptDecision } from '../../../core/contacts/kept-decision.ts';
import { moveList } from '../../../core/contacts/move-list.ts';
import { movesBetween, movesOf } from '../../../core/contacts/moves.ts';
import type { Dates } from '../../../core/law/verdict/judge.ts';
import type { Contact } from '../../../core/records/contact.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import { parseRecord } from '../../../core/records/validate.ts';
import { route } from '../../../core/routing/route.ts';
import type { Ground } from '../../../core/routing/ground.ts';
import { redecide } from '../../routing/redecide.ts';
import { routingGround } from '../../routing/routing-ground.ts';
import type { WriteOutcome } from '../../register/write.ts';
import { openSession, writableSession } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import { namesOf } from '../names.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import type { Session } from '../session.ts';

/** A record as it would be. */
interface Change {
  readonly kind: RecordKind;
  readonly record: Readonly<Record<string, unknown>>;
}

function groundOf(session: Session, dates: Dates, snapshot?: Snapshot): Ground {
  const found = routingGround(
    snapshot ?? session.moment(dates.asRecorded).snapshot,
    session.lawAt(dates.asRecorded),
    dates.on,
  );
  if (!found.ok) throw new DeskProblem(found.statement);
  return found.ground;
}

/** What is asked about, beside what is so. */
interface Supposed {
  readonly change?: Change | undefined;
  readonly takers?: readonly string[] | undefined;
}

/** The register as it would be. @throws DeskProblem with the fields that are wrong */
function supposedSnapshot(session: Session, dates: Dates, { change, takers }: Supposed): Snapshot {
  const { snapshot } = session.moment(dates.asRecorded);
  const changed = change === undefined ? snapshot : changedSnapshot(snapshot, change);
  return takers === undefined ? changed : withTakers(changed, takers);
}

function changedSnapshot(snapshot: Snapshot, { kind, record }: Change): Snapshot {
  const parsed = parseRecord(kind, record);
  if (parsed.problems !== undefined) {
    const fields = parsed.problems.map((problem, index) => ({ ...problem, index }));
    throw new DeskProblem(sayDesk('desk.refused', { count: fields.length }), fields);
  }
  return withRecord(snapshot, kind, parsed.record);
}

/** The seal of a change, told to the page and kept for taking it back. @throws DeskProblem where it was refused */
function told(outcome: WriteOutcome, session: Session, context: DeskContext): number {
  if (outcome.problems !== undefined) {
    throw new DeskProblem(sayDesk('desk.refused', { count: outcome.problems.length }), outcome.problems);
  }
  if (outcome.change !== null) session.undoable.push(outcome.change);
  const sequence = outcome.seal?.seq ?? 0;
  context.emit({ type: 'register-changed', sequence });
  return sequence;
}

export const moveHandlers: Handlers<'contacts.moves' | 'contacts.redecide' | 'contacts.overrule' | 'routing.compare'> =
  {
    'contacts.moves': ({ change, takers, most, ...dates }, context) => {
      const session = openSession(context);
      const now = groundOf(session, dates);
      const contacts = session.register.eachContact(dates.asRecorded);
      const isSupposed = change !== undefined || takers !== undefined;
      const then = isSupposed ? groundOf(session, dates, supposedSnapshot(session, dates, { change, takers })) : now;
      const moves = isSupposed ? movesBetween(contacts, now, then) : movesOf(contacts, now);
      const list = moveList(moves, now, then, most);
      const ids = [
        ...now.snapshot.entities.map(({ id }) => id),
        ...list.groups.flatMap(({ begins, ends }) => [...(begins?.transfers ?? []), ...(ends?.transfers ?? [])]),
      ];
      return { list, names: namesOf(session, ids, dates.asRecorded) };
    },
    'contacts.redecide': ({ on, reason }, context, who) => {
      const session = writableSession(context, who);
      const { outcome, changed } = redecide(session.register, { by: who, reason }, groundOf(session, { on }));
      return { sequence: told(outcome, session, context), changed };
    },
    'contacts.overrule': ({ contact: id, on, entity, reason }, context, who) => {
      const session = writableSession(context, who);
      const kept = session.register.record(id);
      if (kept?.kind !== 'contact') throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
      const contact = kept.record as Contact;
      const ground = groundOf(session, { on });
      const { jurisdiction, zone, registeredWith } = contact;
      const answer = route({ jurisdiction, zone, registeredWith }, ground);
      if (!answer.ok) throw new DeskProblem(answer.statement);
      const overruled = entity === undefined ? undefined : { entity, by: who, reason, on };
      const draft = { ...contact, decision: keptDecision(answer.decision, ground, overruled) };
      // With the choice kept, the joint controllers follow from it as they do in a move.
      const [move] = movesOf([draft], ground);
      const record = { ...contact, decision: move?.decision ?? draft.decision };
      const outcome = session.register.write({ by: who, reason }, [{ action: 'put', kind: 'contact', record }]);
      return { sequence: told(outcome, session, context) };
    },
    'routing.compare': ({ change, takers, ...dates }, context) => {
      const session = openSession(context);
      const before = groundOf(session, dates);
      const after = groundOf(session, dates, supposedSnapshot(session, dates, { change, takers }));
      const entities = after.snapshot.entities.map(({ id }) => id);
      return {
        comparison: compareGrounds(before, after),
        takers: takersOf(before),
        names: namesOf(session, entities, dates.asRecorded),
      };
    },
  };
