import { movesOf } from '../../core/contacts/moves.ts';
import type { Contact } from '../../core/records/contact.ts';
import type { Ground } from '../../core/routing/ground.ts';
import type { Author } from '../register/append.ts';
import type { Wish } from '../register/plan.ts';
import type { Register } from '../register/register.ts';
import type { WriteOutcome } from '../register/write.ts';

/** What the register is to hold of the contacts whose decision is another one now. Those of which nothing differs are left as they are. */
function wishesOf(register: Register, ground: Ground): readonly Wish[] {
  const contacts = new Map<string, Contact>();
  const noted = function* (): Generator<Contact> {
    for (const contact of register.eachContact()) {
      contacts.set(contact.id, contact);
      yield contact;
      // Read when the next one is asked for: of those that stay nothing is kept in memory.
      contacts.delete(contact.id);
    }
  };
  const wishes: Wish[] = [];
  for (const { contact: id, kind, decision } of movesOf(noted(), ground)) {
    const contact = contacts.get(id);
    if (contact === undefined || decision === undefined || kind === 'stays' || kind === 'undecided') continue;
    wishes.push({ action: 'put', kind: 'contact', record: { ...contact, decision } });
  }
  return wishes;
}

/**
 * Decides the contacts of a register anew by the ground, and keeps the decisions that differ as one change, which can be taken back.
 * @returns what came of it, and how many contacts have another decision
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function redecide(
  register: Register,
  author: Author,
  ground: Ground,
): { readonly outcome: WriteOutcome; readonly changed: number } {
  const wishes = wishesOf(register, ground);
  return { outcome: register.write(author, wishes), changed: wishes.length };
}
