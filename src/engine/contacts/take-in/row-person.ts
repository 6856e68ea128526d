import type { Day } from '../../../core/days.ts';
import type { Contact } from '../../../core/records/contact.ts';
import type { Statement } from '../../../core/statement.ts';
import { statementsOf } from '../../../core/statement.ts';
import { sentence } from '../../../words/catalogue.ts';
import type { TakeInStatements, REJECT_CAUSE_WORDS } from '../../../words/take-in.ts';
import { channelsIn, markIn } from '../../routing/cells.ts';
import type { Columns, OptionalColumn } from '../../routing/columns.ts';
import { daysIn } from '../../routing/day-in-cell.ts';
import type { PersonColumns } from '../../routing/person-columns.ts';
import { bareAddress, isAddress } from '../addresses.ts';
import { isHonorific, nameParts } from './names.ts';
import type { NameParts } from './names.ts';

/** Why a row is rejected, for counting. */
export type RejectCause = keyof typeof REJECT_CAUSE_WORDS;

/** Makes a statement about a list that is taken in. */
export const sayTakeIn = statementsOf<TakeInStatements>();

/** A row that is not taken: why, as a person reads it, and under which count. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly kind: RejectCause;
  readonly why: string;

  constructor(kind: RejectCause, statement: Statement) {
    super(statement.id);
    this.kind = kind;
    this.why = sentence(statement);
  }
}

/** The columns of a list by which contacts are taken in. */
export interface TakenColumns {
  readonly routing: Columns;
  readonly person: PersonColumns;
}

/** What programs write where they have nothing. */
const BLANK = /^(?:-+|n\/a|none|null|nil|#n\/a|\.)$/i;

type Draft = Partial<Pick<Contact, 'relations' | 'optedOutOn' | 'enquiryClosedOn' | 'thirdPartyOptIns' | 'notes'>> & {
  readonly toBeConfirmed?: Contact['toBeConfirmed'];
};

const RELATIONS = ['registered', 'asked', 'bought'] as const;

/** Reads of a row what it says of the person. What cannot be read is never passed over: the row is not taken then. */
export class PersonReader {
  readonly #columns: TakenColumns;
  readonly #on: Day;

  constructor(columns: TakenColumns, on: Day) {
    this.#columns = columns;
    this.#on = on;
  }

  /** @throws NotTaken */
  read(cells: readonly string[]): Omit<Partial<Contact>, 'id' | 'jurisdiction' | 'decision'> {
    const { person } = this.#columns;
    const cell = (place: number): string | undefined => {
      const text = (cells[place] ?? '').trim();
      return place < 0 || text === '' || BLANK.test(text) ? undefined : text;
    };
    const name = this.#name(cells);
    const businessEmail = this.#email(cells);
    if (businessEmail === undefined && name.firstName === undefined && name.lastName === undefined) {
      throw new NotTaken('nobody', sayTakeIn('take-in.nobody', {}));
    }
    const organisation = cell(person.organisation);
    if (organisation === undefined) throw new NotTaken('organisation', sayTakeIn('take-in.no-organisation', {}));
    const role = cell(person.role);
    const isTitle = role !== undefined && isHonorific(role);
    return withoutBlanks({
      organisation,
      organisationAddress: cell(person.organisationAddress),
      title: cell(person.title) ?? (isTitle ? role : undefined) ?? name.title,
      firstName: name.firstName,
      lastName: name.lastName,
      role: isTitle ? undefined : role,
      businessEmail,
      businessTelephone: cell(person.businessTelephone),
      ...this.#facts(cells),
    });
  }

  #name(cells: readonly string[]): NameParts {
    const { firstName, lastName, fullName } = this.#columns.person;
    const text = (place: number): string => (place < 0 ? '' : (cells[place] ?? '').trim());
    const [first, last] = [text(firstName), text(lastName)];
    if (first === '' && last === '') return nameParts(text(fullName));
    return { firstName: first === '' ? undefined : first, lastName: last === '' ? undefined : last };
  }

  #email(cells: readonly string[]): string | undefined {
    const place = this.#columns.person.businessEmail;
    const text = place < 0 ? '' : (cells[place] ?? '').trim();
    if (text === '' || BLANK.test(text)) return undefined;
    if (isAddress(text) && (text.endsWith('>') || !/\s/.test(text))) return bareAddress(text);
    throw new NotTaken('address', sayTakeIn('take-in.not-an-address', { text }));
  }

  /** The heading and the cell of an optional column. */
  #optional(cells: readonly string[], field: OptionalColumn): { readonly column: string; readonly text: string } {
    const { optional, names } = this.#columns.routing;
    const place = optional[field];
    return { column: names[place] ?? '', text: place < 0 ? '' : (cells[place] ?? '').trim() };
  }

  #facts(cells: readonly string[]): Draft {
    const relations = RELATIONS.flatMap((kind) => {
      const { column, text } = this.#optional(cells, kind);
      const mark = markIn(text);
      if (mark === 'no') return [];
      if (mark === 'yes') return [{ kind }];
      const [from, other] = mark;
      if (from === undefined) throw new NotTaken('mark', sayTakeIn('take-in.unreadable-mark', { column, text }));
      if (other === undefined) return [{ kind, from }];
      // It has happened by either reading, as routing takes it too; the day is left open. Otherwise it is not known whether it has.
      if (mark.every((day) => day <= this.#on)) return [{ kind }];
      throw new NotTaken('mark', sayTakeIn('take-in.two-days', { column, text, days: mark }));
    });
    return { relations, ...this.#optOut(cells), ...this.#enquiryClosed(cells), ...this.#thirdParties(cells) };
  }

  /** The day of an opt-out is kept to the day until which data may be: it is not guessed; a plain yes was said by the day of the list. */
  #optOut(cells: readonly string[]): Draft {
    const { column, text } = this.#optional(cells, 'optOut');
    const mark = markIn(text);
    if (mark === 'no') return {};
    if (mark === 'yes') return { optedOutOn: this.#on };
    const [day, other] = mark;
    if (day === undefined) throw new NotTaken('mark', sayTakeIn('take-in.unreadable-mark', { column, text }));
    if (other !== undefined) throw new NotTaken('mark', sayTakeIn('take-in.two-days', { column, text, days: mark }));
    if (day <= this.#on) return { optedOutOn: day };
    throw new NotTaken('mark', sayTakeIn('take-in.future-opt-out', { column, text, on: this.#on }));
  }

  #enquiryClosed(cells: readonly string[]): Draft {
    const place = this.#columns.person.enquiryClosed;
    const text = place < 0 ? '' : (cells[place] ?? '').trim();
    if (text === '' || BLANK.test(text)) return {};
    const days = daysIn(text);
    const column = this.#columns.routing.names[place] ?? '';
    const [day, other] = days;
    if (day === undefined) throw new NotTaken('mark', sayTakeIn('take-in.unreadable-day', { column, text }));
    if (other !== undefined) throw new NotTaken('mark', sayTakeIn('take-in.two-days', { column, text, days }));
    return { enquiryClosedOn: day };
  }

  /** An opt-in is recorded for the channels that the list names, and marked as to be confirmed: the list has no proof of it. */
  #thirdParties(cells: readonly string[]): Draft {
    const { column, text } = this.#optional(cells, 'thirdPartyOptIn');
    const mark = markIn(text);
    if (mark === 'no') return {};
    if (mark === 'yes') {
      const note = sentence(sayTakeIn('take-in.note-opt-in-without-channel', {}));
      return { notes: [{ text: note, visibility: 'internal' }] };
    }
    const channels = channelsIn(text);
    if (channels.length === 0) throw new NotTaken('mark', sayTakeIn('take-in.no-channel', { column, text }));
    const on = this.#on;
    return {
      thirdPartyOptIns: channels.map((channel) => ({ channel: channel as 'email', givenOn: on })),
      toBeConfirmed: [{ field: 'thirdPartyOptIns', why: sentence(sayTakeIn('take-in.opt-in-day', { on })) }],
    };
  }
}

/** A field without a value is not there. */
function withoutBlanks<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
