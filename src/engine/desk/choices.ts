import type { Law } from '../../core/law/law.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { plainLetters } from '../../core/plain-letters.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { Parsed } from './context.ts';
import type { Session } from './session.ts';

/** What tells two records of one name apart: where they are, or since when they run. */
function detailOf(law: Law, record: AnyRecord): string {
  if ('country' in record && typeof record.country === 'string') return law.nameOf(record.country);
  if ('validFrom' in record && record.validFrom !== undefined) return record.validFrom;
  if (!('destination' in record)) return '';
  return law.nameOf(record.destination.country ?? record.destination.organisation ?? '');
}

/** How well a name fits what is typed: its beginning before the beginning of a word before anywhere; no number where it does not fit. */
function fit(name: string, typed: string): number | undefined {
  const text = plainLetters(name);
  if (text.startsWith(typed)) return 0;
  if (text.includes(` ${typed}`)) return 1;
  return text.includes(typed) ? 2 : undefined;
}

/** The first few in an order, without all the others being put in order: a list of choices is asked for while somebody types. Equals stay as they came. */
export function firstOf<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first.at(-1);
    if (first.length >= count && (last === undefined || compare(item, last) >= 0)) continue;
    const at = first.findIndex((other) => compare(item, other) < 0);
    first.splice(at === -1 ? first.length : at, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

interface Choice {
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string;
  readonly detail: string;
}

/** Records of the kinds whose name holds what is typed, best fit first; contacts are searched in the file. */
export function choicesIn(
  session: Session,
  { kinds, search, limit, asRecorded }: Parsed<'records.choices'>,
): { choices: Choice[]; total: number } {
  const typed = plainLetters(search.trim());
  const { snapshot } = session.moment(asRecorded);
  const law = session.lawAt(asRecorded);
  const found: Array<Choice & { readonly rank: number }> = [];
  for (const { kind, record } of snapshot.byId.values()) {
    if (!kinds.includes(kind) || record.status === 'ended') continue;
    const name = nameOfRecord(kind, record);
    const rank = fit(name, typed);
    if (rank !== undefined) found.push({ id: record.id, kind, name, detail: detailOf(law, record), rank });
  }
  if (kinds.includes('contact')) {
    const asked = { search: search.trim(), offset: 0, limit, asRecorded };
    for (const contact of session.register.contacts(asked).contacts) {
      const name = nameOfRecord('contact', contact);
      found.push({ id: contact.id, kind: 'contact', name, detail: contact.organisation, rank: 3 });
    }
  }
  const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
  const first = firstOf(found, limit, (a, b) => a.rank - b.rank || order.compare(a.name, b.name));
  return { choices: first.map(({ rank: _rank, ...choice }) => choice), total: found.length };
}
