import type { Contact } from '../../../core/records/contact.ts';
import { nameOfRecord } from '../../../core/records/kinds.ts';
import { openSession, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';

export const peopleHandlers: Handlers<'contacts.beforeErasing' | 'contacts.erase'> = {
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
