import { createHash } from 'node:crypto';
import type { Contact } from '../../../core/records/contact.ts';
import { nameOfRecord } from '../../../core/records/kinds.ts';
import { addressKey } from '../addresses.ts';

/** Bytes of a digest that are kept of each person: two of a million persons do not share them by chance. */
const KEPT_BYTES = 12;

/** By what a person of a list is told from another: the e-mail address, else name, organisation, country and telephone number. */
function identityOf(contact: Contact): string {
  const { businessEmail, organisation, jurisdiction, businessTelephone = '' } = contact;
  if (businessEmail !== undefined) return addressKey(businessEmail);
  return [organisation, nameOfRecord('contact', contact), jurisdiction, businessTelephone].join('\u0000');
}

/** The persons that a list has had so far, by a few bytes each: a list may be long, and their addresses are not to stay in memory. */
export class SeenPersons {
  readonly #rows = new Map<string, number>();

  /** The row that had the same person before, and whether it told of an opt-out; undefined where this one is the first. */
  before(contact: Contact, row: number): { readonly row: number; readonly optedOut: boolean } | undefined {
    const key = createHash('sha256').update(identityOf(contact)).digest().toString('latin1', 0, KEPT_BYTES);
    const before = this.#rows.get(key);
    // One number for both, since there may be a million: negative where it told of an opt-out.
    if (before === undefined) this.#rows.set(key, contact.optedOutOn === undefined ? row : -row);
    return before === undefined ? undefined : { row: Math.abs(before), optedOut: before < 0 };
  }
}
