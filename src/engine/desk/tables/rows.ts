import type { TableWindow } from '../../../contract/common.ts';
import type { Day } from '../../../core/days.ts';
import type { Law } from '../../../core/law/law.ts';
import type { Dates } from '../../../core/law/verdict/judge.ts';
import { plainLetters } from '../../../core/plain-letters.ts';
import { emailKey } from '../../../core/records/contact-traces.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { ContactFilter } from '../../register/contact-filters.ts';
import { emailsHeldTwice } from '../../register/contacts.ts';
import type { Session } from '../session.ts';
import { allRows, rankOf, tableOf, TABLES } from './all.ts';
import { columnsOf, rowOf } from './table.ts';
import { windowOf } from './window.ts';
import type { Windowed } from './window.ts';

/** What of a table of records is asked for. */
export interface AskedRows extends TableWindow, Dates {
  readonly kind: RecordKind;
}

/** Columns whose cells are the names of entities, and filters of them by those names. */
const NAMED = new Set(['assigned', 'registeredWith']);

/** A condition in the words of the list as the file has it: names of companies and countries as ids and codes. */
function asKept(session: Session, filter: ContactFilter, asRecorded: Day | undefined): ContactFilter {
  const { column, contains, oneOf } = filter;
  const means = (name: string): boolean =>
    (contains === undefined || plainLetters(name).includes(plainLetters(contains))) &&
    (oneOf === undefined || oneOf.includes(name));
  if (NAMED.has(column)) {
    const { entities } = session.moment(asRecorded).snapshot;
    return { column, oneOf: entities.filter(({ legalName }) => means(legalName)).map(({ id }) => id) };
  }
  if (column === 'jurisdiction' && contains !== undefined) {
    const law = session.lawAt(asRecorded);
    const codes = law.pack.territories.map(({ code }) => code);
    const named = codes.filter((code) => plainLetters(law.nameOf(code)).includes(plainLetters(contains)));
    return { column, oneOf: oneOf === undefined ? named : named.filter((code) => oneOf.includes(code)) };
  }
  return filter;
}

/** Contacts are searched, narrowed, sorted and cut in the file: there may be too many to hold. */
function contactRows(session: Session, asked: AskedRows): Windowed {
  const { search, filters, sort, offset, limit, on, asRecorded } = asked;
  const { register } = session;
  const found = register.contacts({
    search: search === '' ? undefined : search,
    filters: filters.map((filter) => asKept(session, filter, asRecorded)),
    sort,
    offset,
    limit,
    asRecorded,
  });
  const emails = found.contacts.flatMap(({ businessEmail }) => businessEmail ?? []);
  const twice = emailsHeldTwice(register.connection, emails, asRecorded);
  const source = session.source({ on, asRecorded });
  return {
    columns: columnsOf(TABLES.contact),
    rows: found.contacts.map((contact) => {
      const row = rowOf(TABLES.contact, contact, source);
      if (contact.businessEmail === undefined || !twice.has(emailKey(contact.businessEmail))) return row;
      const { marks } = row.cells;
      return { ...row, cells: { ...row.cells, marks: [...(Array.isArray(marks) ? marks : []), 'email-twice'] } };
    }),
    total: register.counts(asRecorded)['contact'],
    matching: found.total,
  };
}

/** The text by which coded cells are searched and sorted: countries by their names. */
export function labelsOf(law: Law, kind: RecordKind): (column: string, value: string) => string {
  const countries = new Set(tableOf(kind).columns.flatMap(({ id, type }) => (type === 'country' ? [id] : [])));
  return (column, value) => (countries.has(column) ? law.nameOf(value) : value);
}

/** Rows of the records of a kind: searched, narrowed, sorted and cut. */
export function tableRows(session: Session, asked: AskedRows): Windowed {
  if (asked.kind === 'contact') return contactRows(session, asked);
  const source = session.source({ on: asked.on, asRecorded: asked.asRecorded });
  const columns = columnsOf(tableOf(asked.kind));
  const rank = rankOf(asked.kind, source);
  return windowOf(columns, allRows(asked.kind, source), asked, labelsOf(source.law, asked.kind), rank);
}
