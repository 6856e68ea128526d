import type { Contact } from '../core/records/contact.ts';
import type { ContactPoint } from '../core/records/fields.ts';
import { isDay } from '../core/days.ts';
import { counted } from './count.ts';
import { contactForm } from './screens/forms/contact.ts';
import type { AnyWord } from './screens/forms/word.ts';
import { britishDay } from './terms.ts';

/** A line of what is held: what it is, and what it says. */
export interface HeldLine {
  readonly label: string;
  readonly texts: readonly string[];
}

/** Fields that say something of the record and not of the person, and the decision, which has a part of its own. */
const NOT_OF_THE_PERSON = new Set([
  'id',
  'status',
  'owner',
  'review',
  'toBeConfirmed',
  'illustrative',
  'copiedFrom',
  'decision',
]);

/** What is said of the person after everything else. */
const LAST = new Set(['documents', 'notes']);

/** How values are put into words: names of records by id, countries by code. */
export interface Naming {
  readonly nameOf: (id: string) => string;
  readonly countryOf: (code: string) => string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function textOf(value: unknown, field: string, word: AnyWord | undefined, naming: Naming): string {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(
        ([name, inner]) =>
          name !== 'visibility' && inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
      )
      .map(([name, inner]) => {
        const own = word?.fields?.[name];
        return `${own?.label ?? name}: ${textOf(inner, name, own, naming)}`;
      })
      .join('; ');
  }
  const text = String(value);
  const choice = word?.choices?.[text];
  if (choice !== undefined) return choice;
  if (field === 'jurisdiction') return naming.countryOf(text);
  if (UUID.test(text)) return naming.nameOf(text);
  return isDay(text) ? britishDay(text) : text;
}

/** All that a record holds of the person, field by field, in the words and the order of the form. Blank fields are left out. */
export function heldLines(contact: Contact, naming: Naming): readonly HeldLine[] {
  const fields: Readonly<Record<string, AnyWord>> = contactForm.fields;
  const values = contact as unknown as Readonly<Record<string, unknown>>;
  const inOrder = Object.entries(fields).toSorted(([one], [other]) => Number(LAST.has(one)) - Number(LAST.has(other)));
  return inOrder.flatMap(([field, word]) => {
    const value = values[field];
    if (NOT_OF_THE_PERSON.has(field) || value === undefined) return [];
    const texts = (Array.isArray(value) ? value : [value]).map((one: unknown) => textOf(one, field, word, naming));
    return texts.length === 0 ? [] : [{ label: word.label, texts }];
  });
}

/** How to reach somebody, in one line. */
export function pointInWords({ name, role, address, email, telephone }: ContactPoint): string {
  return [name, role, address, email, telephone].filter((part) => part !== undefined).join(', ');
}

/** The rights that are told with a copy (Art 15(1)(e)). */
export const RIGHTS =
  'You may ask for a correction, for erasure, for a restriction and for a copy; you may object to the use of your data, to direct marketing at any time; and you may take a consent back.';

/** Headings and texts of the copy of one person's data. */
export const COPY_WORDS = {
  title: 'Copy of your personal data',
  forWhom: (name: string) => `For ${name}`,
  lead: 'This is everything that the register of transfers of our group holds of you, and who has it, why, from where, where it goes, and until when (Art 15 of the UK GDPR and of the EU GDPR).',
  held: 'What is held of you',
  field: 'What',
  value: 'What is held',
  withheld: (count: number) =>
    `${counted(count, 'note', 'notes')} under legal privilege ${count === 1 ? 'is' : 'are'} not in this copy.`,
  earlier: 'What was held before',
  noEarlier: 'Nothing else was held before.',
  until: (day: string) => `as of ${britishDay(day)}`,
  controllers: 'Who answers for it',
  company: 'Company',
  address: 'Address',
  reach: 'Whom to write to',
  officer: 'Data protection officer',
  why: 'What it is used for',
  activity: 'Activity',
  purpose: 'Purpose',
  basis: 'On what basis',
  sources: 'Where it comes from',
  sourcesText: 'From you or your organisation, unless the lines below say otherwise.',
  recipients: 'Who has it, or may be given it, as our record says',
  recipient: 'Who',
  because: 'Why',
  transfers: 'Where it goes',
  noTransfers: 'It is not sent to another country.',
  transfer: 'From and to',
  destination: 'Country',
  safeguard: 'What protects it there',
  verdict: 'Mechanism',
  copyOfSafeguard: 'A copy of each agreement can be had from the data protection officer.',
  decision: 'Which company looks after you, and why',
  kept: 'Decided before',
  keptOn: (day: string, entity: string) => `${entity}, decided on ${britishDay(day)}`,
  overruled: (entity: string, reason: string) => `A person chose ${entity} instead: ${reason}`,
  noDecision: 'By the rules no company can be found.',
  marketing: 'What our notice lets us send you',
  retention: 'Until when it is kept',
  rights: 'Your rights',
  complaints: 'Where you may complain',
  about: 'About this copy',
  notRecorded: 'not recorded',
} as const;
