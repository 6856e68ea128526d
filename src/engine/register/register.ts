import type { Day } from '../../core/days.ts';
import type { Contact } from '../../core/records/contact.ts';
import type { Trace } from '../../core/records/contact-traces.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import type { RegisterSettings } from '../../core/records/settings.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import type { Author } from './append.ts';
import { attach, attachmentOf, attachments } from './attachments.ts';
import type { Attachment, AttachmentAbout } from './attachments.ts';
import type { Connection } from './connection.ts';
import { contactWindow, eachContact } from './contacts.ts';
import type { ContactQuery, ContactWindow } from './contacts.ts';
import { eraseContacts, tracesOfContacts } from './erase-contacts.ts';
import type { EraseOptions, EraseOutcome } from './erase-contacts.ts';
import { LONG_PATIENCE } from './format.ts';
import { historyCounts, historyLines } from './history.ts';
import type { HistoryLine } from './history.ts';
import { erasedContact, keptOut } from './kept-out.ts';
import type { KeptOut } from './kept-out.ts';
import { openForWork } from './open.ts';
import { planChange, planInSteps } from './plan.ts';
import type { Plan, Wish } from './plan.ts';
import type { RegisterPorts } from './ports.ts';
import { countsAt, recordAt, sealAt, settingsAt, snapshotAt } from './read.ts';
import type { Moment, RecordedSnapshot, Seal } from './read.ts';
import { dropUnsavedForms, keepUnsavedForm, unsavedForms } from './unsaved-forms.ts';
import type { UnsavedForm } from './unsaved-forms.ts';
import { verifyRegister } from './verify.ts';
import type { Verification } from './verify.ts';
import { changeInSteps, writeChange } from './write.ts';
import type { Imported, WriteOutcome } from './write.ts';

/**
 * An open register. Every method that takes `asRecorded` answers for the end of that day, UTC, and for now where it is left out. Every method
 * throws RegisterError where the file cannot be read or written, and leaves it as it was.
 */
export class Register {
  readonly file: string;
  readonly connection: Connection;
  readonly #ports: RegisterPorts;

  constructor(connection: Connection, ports: RegisterPorts) {
    this.connection = connection;
    this.file = connection.file;
    this.#ports = ports;
  }

  /** What the register says of itself: its name, when it was made, with which law pack. */
  settings(): RegisterSettings {
    return settingsAt(this.connection);
  }

  /** The newest seal; null on a day before the register was made. */
  seal(asRecorded?: Day): Seal | null {
    return sealAt(this.connection, asRecorded);
  }

  /** Everything but the contacts. */
  snapshot(asRecorded?: Moment): RecordedSnapshot {
    return snapshotAt(this.connection, asRecorded);
  }

  /** How many records of each kind there are, contacts too. */
  counts(asRecorded?: Day): Readonly<Record<RecordKind, number>> {
    return countsAt(this.connection, asRecorded);
  }

  /** One record of any kind, by its id. */
  record(id: string, asRecorded?: Day): KeptRecord | undefined {
    return recordAt(this.connection, id, asRecorded);
  }

  /** Some of the contacts, and how many there are in all. */
  contacts(query: ContactQuery): ContactWindow {
    return contactWindow(this.connection, query);
  }

  /** All contacts one by one, by id. */
  eachContact(asRecorded?: Day): Generator<Contact> {
    return eachContact(this.connection, asRecorded);
  }

  /** The contacts whose time may be over, one by one: those of which something has ended. */
  endedContacts(asRecorded?: Moment): Generator<Contact> {
    return eachContact(this.connection, asRecorded, 'ended');
  }

  /** What a change would do, without doing it. */
  plan(wishes: readonly Wish[]): Plan {
    return this.connection.reading(() => planChange(this.connection, this.#ports, wishes));
  }

  /** Writes all wishes in one transaction with their history, or none of them; and what an import brings beside them. */
  write(author: Author, wishes: readonly Wish[], imported?: Imported): WriteOutcome {
    return writeChange(this.connection, this.#ports, author, wishes, imported);
  }

  /** What a change would do, wish by wish, for a thread that has other work between. */
  planInSteps(wishes: readonly Wish[]): Generator<void, Plan, void> {
    return planInSteps(this.connection, this.#ports, wishes);
  }

  /** Writes as `write` does, in steps: for a thread that has the register open for itself. Whoever leaves the steps before their end has nothing written. */
  writeInSteps(author: Author, wishes: readonly Wish[], imported?: Imported): Generator<void, WriteOutcome, void> {
    return changeInSteps(this.connection, this.#ports, author, wishes, imported);
  }

  /** Erases contacts for good, all of them or none, and rewrites the file once. */
  erase(author: Author, contacts: readonly string[], options?: EraseOptions): EraseOutcome {
    return eraseContacts(this.connection, this.#ports, author, contacts, options);
  }

  /** Where else in the register the people of these contacts are named: what erasing them would leave. */
  tracesOf(contacts: readonly string[]): readonly Trace[] {
    return tracesOfContacts(this.connection, contacts);
  }

  /** The day, UTC, on which the contact with that id was erased; nothing where it was not. */
  erasedOn(contact: string): Day | undefined {
    return erasedContact(this.connection, contact);
  }

  /** The e-mail addresses of erased people who are not to be taken in again. */
  keptOut(): KeptOut {
    return keptOut(this.connection);
  }

  /** The history row by row, oldest first; of one record where its id is given. */
  history(record?: string): Generator<HistoryLine> {
    return historyLines(this.connection, record);
  }

  /** How many rows the history has, in how many changes. */
  historyCounts(asRecorded?: Day): { readonly entries: number; readonly changes: number } {
    return historyCounts(this.connection, sealAt(this.connection, asRecorded)?.seq ?? 0);
  }

  /** Checks everything in the file against everything else. */
  verify(): Verification {
    return verifyRegister(this.connection);
  }

  /** Documents that the register keeps, without their bytes. */
  attachments(): readonly AttachmentAbout[] {
    return attachments(this.connection);
  }

  /** One document with its bytes, by SHA-256. */
  attachment(sha256: string): Attachment | undefined {
    return attachmentOf(this.connection, sha256);
  }

  /** Keeps a document of up to 25 MB in the register. */
  attach(author: Author, document: Pick<Attachment, 'title' | 'mediaType' | 'bytes'>): AttachmentAbout {
    return attach(this.connection, this.#ports, author, document);
  }

  /** Forms that were typed and not saved. */
  unsavedForms(): readonly UnsavedForm[] {
    return unsavedForms(this.connection);
  }

  /** Keeps a form that is not saved yet. */
  keepUnsavedForm(form: UnsavedForm): void {
    keepUnsavedForm(this.connection, form);
  }

  /** Drops one unsaved form, or those about one record. */
  dropUnsavedForms(recordOrForm: string): void {
    dropUnsavedForms(this.connection, recordOrForm);
  }

  close(): void {
    this.connection.close();
  }
}

/**
 * Opens a register.
 * @param access `read` leaves the file as it is
 * @throws RegisterError saying that it is missing, no register, cut short, of a newer program, damaged or in use
 */
export function openRegister(file: string, access: 'read' | 'write', ports: RegisterPorts): Register {
  return new Register(openForWork(file, access, ports), ports);
}

/**
 * Opens a register that another thread of the program has open too, for writing one long change: the other reads on until that is whole.
 * @throws RegisterError as `openRegister`
 */
export function openBeside(file: string, ports: RegisterPorts): Register {
  const connection = openForWork(file, 'write', ports);
  connection.waitFor(LONG_PATIENCE);
  connection.keepToItself();
  return new Register(connection, ports);
}
