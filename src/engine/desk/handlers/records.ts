import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { windowOf } from '../tables/window.ts';
import type { Windowed } from '../tables/window.ts';
import { allRows, rankOf, tableOf, TABLES } from '../tables/all.ts';
import { columnsOf, rowOf } from '../tables/table.ts';
import { openSession, writableSession } from '../context.ts';
import type { DeskContext, Handlers, Parsed } from '../context.ts';
import { sameAddress } from './people.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { emailsHeldTwice } from '../../register/contacts.ts';
import type { ContactFilter } from '../../register/contact-filters.ts';
import type { Session } from '../session.ts';
import { namesIn, namedBy } from '../names.ts';
import { marksOf } from '../../../core/contacts/about.ts';
import type { Contact } from '../../../core/records/contact.ts';
import { plainLetters } from '../../../core/plain-letters.ts';
import { emailKey } from '../../../core/records/contact-traces.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { choicesIn } from '../choices.ts';

/** Columns whose cells are the names of entities, and filters of them by those names. */
const NAMED = new Set(['assigned', 'registeredWith']);

/** A condition in the words of the list as the file has it: names of companies and countries as ids and codes. */
function asKept(session: Session, filter: ContactFilter): ContactFilter {
  const { column, contains, oneOf } = filter;
  const means = (name: string): boolean =>
    (contains === undefined || plainLetters(name).includes(plainLetters(contains))) &&
    (oneOf === undefined || oneOf.includes(name));
  if (NAMED.has(column)) {
    const { entities } = session.moment().snapshot;
    return { column, oneOf: entities.filter(({ legalName }) => means(legalName)).map(({ id }) => id) };
  }
  if (column === 'jurisdiction' && contains !== undefined) {
    const codes = session.law.pack.territories.map(({ code }) => code);
    const named = codes.filter((code) => plainLetters(session.law.nameOf(code)).includes(plainLetters(contains)));
    return { column, oneOf: oneOf === undefined ? named : named.filter((code) => oneOf.includes(code)) };
  }
  return filter;
}

/** Contacts are searched, narrowed, sorted and cut in the file: there may be too many to hold. */
function contactRows(session: Session, asked: Parsed<'records.table'>): Windowed {
  const { search, filters, sort, offset, limit } = asked;
  const { register } = session;
  const found = register.contacts({
    search: search === '' ? undefined : search,
    filters: filters.map((filter) => asKept(session, filter)),
    sort,
    offset,
    limit,
  });
  const emails = found.contacts.flatMap(({ businessEmail }) => businessEmail ?? []);
  const twice = emailsHeldTwice(register.connection, emails);
  const source = session.source({ on: asked.on, asRecorded: asked.asRecorded });
  return {
    columns: columnsOf(TABLES.contact),
    rows: found.contacts.map((contact) => {
      const row = rowOf(TABLES.contact, contact, source);
      if (contact.businessEmail === undefined || !twice.has(emailKey(contact.businessEmail))) return row;
      const { marks } = row.cells;
      return { ...row, cells: { ...row.cells, marks: [...(Array.isArray(marks) ? marks : []), 'email-twice'] } };
    }),
    total: register.counts()['contact'],
    matching: found.total,
  };
}

/** The text by which coded cells are searched and sorted: countries by their names. */
export function labelsOf(session: Session, kind: RecordKind): (column: string, value: string) => string {
  const countries = new Set(tableOf(kind).columns.flatMap(({ id, type }) => (type === 'country' ? [id] : [])));
  return (column, value) => (countries.has(column) ? session.law.nameOf(value) : value);
}

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
  | 'records.remove'
  | 'forms.keep'
  | 'forms.kept'
  | 'forms.drop'
> = {
  'records.table': (asked, context) => {
    const session = openSession(context);
    if (asked.kind === 'contact') return contactRows(session, asked);
    const source = session.source({ on: asked.on, asRecorded: asked.asRecorded });
    const columns = columnsOf(tableOf(asked.kind));
    const rank = rankOf(asked.kind, source);
    return windowOf(columns, allRows(asked.kind, source), asked, labelsOf(session, asked.kind), rank);
  },
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
        .map(({ id, kind, body, keptAt }) => ({ key: id, kind: kind as RecordKind, body, keptAt })),
    };
  },
  'forms.drop': ({ key }, context) => {
    const { register, readOnly } = openSession(context);
    if (!readOnly) register.dropUnsavedForms(key);
    return {};
  },
};
