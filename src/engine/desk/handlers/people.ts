import { contextOf } from '../../../core/checks/context.ts';
import { aboutContact } from '../../../core/contacts/about.ts';
import type { SameAddress } from '../../../core/contacts/about.ts';
import type { Day } from '../../../core/days.ts';
import type { Dates } from '../../../core/law/verdict/judge.ts';
import type { Contact } from '../../../core/records/contact.ts';
import { nameOfRecord } from '../../../core/records/kinds.ts';
import { exportAbroadLetter } from '../../export/abroad-letter.ts';
import { exportContactCopy } from '../../export/contact-copy.ts';
import { contactsWithEmail } from '../../register/contacts.ts';
import { routingGround } from '../../routing/routing-ground.ts';
import { openSession, writableSession } from '../context.ts';
import type { DeskContext, Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import type { Session } from '../session.ts';

/** How many contacts with one address are told. */
const MOST_TWINS = 5;

/** What the register knows of a contact's e-mail address beside it, now or as recorded a day. */
export function sameAddress({ register }: Session, { id, businessEmail }: Contact, asRecorded?: Day): SameAddress {
  if (businessEmail === undefined) return { twins: [], erasedOn: undefined };
  const erasedOn = register.keptOut().erasedOn(businessEmail);
  return {
    twins: contactsWithEmail(register.connection, businessEmail, id, { limit: MOST_TWINS, asRecorded }),
    erasedOn: asRecorded !== undefined && erasedOn !== undefined && erasedOn > asRecorded ? undefined : erasedOn,
  };
}

/** What is written to a contact, or about one, is made from: the person, and whatever is known and answered for the dates. */
function askedOf(session: Session, id: string, dates: Dates, { programVersion }: DeskContext) {
  const kept = session.register.record(id, dates.asRecorded);
  if (kept?.kind !== 'contact') throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
  const { snapshot, seal } = session.moment(dates.asRecorded);
  const ground = routingGround(snapshot, session.lawAt(dates.asRecorded), dates.on);
  if (!ground.ok) throw new DeskProblem(ground.statement);
  return {
    contact: kept.record as Contact,
    ground: ground.ground,
    answers: session.answers(dates),
    dates,
    seal: seal?.hash ?? null,
    programVersion,
  };
}

export const peopleHandlers: Handlers<
  'contacts.about' | 'contacts.copy' | 'contacts.letter' | 'contacts.beforeErasing' | 'contacts.erase'
> = {
  'contacts.about': ({ contact: id, ...dates }, context) => {
    const session = openSession(context);
    const kept = session.register.record(id, dates.asRecorded);
    if (kept?.kind !== 'contact') throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    const contact = kept.record as Contact;
    const { snapshot } = session.moment(dates.asRecorded);
    const law = session.lawAt(dates.asRecorded);
    const ground = routingGround(snapshot, law, dates.on);
    const checked = contextOf(snapshot, law, session.answers(dates), dates);
    const known = sameAddress(session, contact, dates.asRecorded);
    return aboutContact(contact, known, ground.ok ? ground.ground : undefined, checked);
  },
  'contacts.copy': async ({ contact: id, out, force, ...dates }, context) => {
    const session = openSession(context);
    return exportContactCopy({ ...askedOf(session, id, dates, context), register: session.register, out, force });
  },
  'contacts.letter': async ({ contact: id, out, force, ...dates }, context) =>
    exportAbroadLetter({ ...askedOf(openSession(context), id, dates, context), out, force }),
  'contacts.beforeErasing': ({ contacts }, context) => {
    const { register } = openSession(context);
    const people = contacts.flatMap((id) => {
      const kept = register.record(id);
      if (kept?.kind !== 'contact') return [];
      const contact = kept.record as Contact;
      return [{ id, name: nameOfRecord('contact', contact), hasEmail: contact.businessEmail !== undefined }];
    });
    return { people, traces: [...register.tracesOf(contacts)] };
  },
  'contacts.erase': ({ contacts, reason, keepOut }, context, who) => {
    const session = writableSession(context, who);
    const outcome = session.register.erase({ by: who, reason }, contacts, { keepOut });
    if (outcome.problems !== undefined) {
      throw new DeskProblem(outcome.problems[0] ?? sayDesk('desk.refused', { count: outcome.problems.length }));
    }
    // Taking back an earlier change now would be no answer to somebody who wants this one back.
    session.undoable.length = 0;
    session.redoable.length = 0;
    const sequence = outcome.seal?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    return {
      sequence,
      erased: outcome.erased.length,
      keptOut: outcome.erased.filter((one) => one.keptOut).length,
      forms: outcome.forms,
      rewritten: outcome.rewritten,
      traces: [...outcome.traces],
    };
  },
};
