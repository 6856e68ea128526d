import type { Contact } from './contact.ts';
import type { RecordKind } from './fields.ts';

/**
 * Where a person is still named beside their own record. `record`: another record says it now; `past`: only its history does, which is not rewritten; `reason`: the reason given
 * for a change of another contact; `contact`: another contact; `document`: a document that the register keeps; `form`: a form of another kind that is not saved; `report`:
 * a kept report, as where it was handed to the person.
 */
export interface Trace {
  readonly place: 'record' | 'past' | 'reason' | 'contact' | 'document' | 'form' | 'report';
  readonly kind: RecordKind | null;
  readonly id: string;
  readonly name: string;
}

/** An e-mail address as two spellings of it are compared: nobody tells them apart by capitals. */
export function emailKey(address: string): string {
  return address.trim().toLowerCase();
}

/** What a contact's record says of the person, in small letters: whatever else holds one of these texts still speaks of them. */
export function tracesOf({ title, firstName, lastName, businessEmail, businessTelephone }: Partial<Contact>): string[] {
  const first = firstName?.trim() ?? '';
  const last = lastName?.trim() ?? '';
  const whole = first !== '' && last !== '' ? [`${first} ${last}`, `${last}, ${first}`] : [];
  const addressed = first === '' && last !== '' && title !== undefined ? [`${title.trim()} ${last}`] : [];
  const names = [...whole, ...addressed];
  const texts = [...names, businessEmail ?? '', businessTelephone ?? ''];
  return [...new Set(texts.map((text) => text.trim().toLowerCase()).filter((text) => text.length > 3))];
}

const WORD = /[\p{L}\p{N}]+/gu;

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Whether a text, such as the reason of a change, names the person: by a name as a word of its own, by the e-mail address or by the telephone number. */
export function namesPerson(text: string, contact: Partial<Contact>): boolean {
  const said = text.toLowerCase();
  if (tracesOf(contact).some((trace) => said.includes(trace))) return true;
  const telephone = digitsOf(contact.businessTelephone ?? '');
  if (telephone.length > 5 && digitsOf(text).includes(telephone)) return true;
  const words = new Set(said.match(WORD));
  const ownNames = [contact.firstName, contact.lastName].flatMap((name) => name?.toLowerCase().match(WORD) ?? []);
  return ownNames.some((name) => name.length > 1 && words.has(name));
}
