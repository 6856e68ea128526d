import { isWithin } from '../days.ts';
import type { Day } from '../days.ts';
import type { Contact } from '../records/contact.ts';
import { nameById } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import type { Statement } from '../statement.ts';
import { lookedAfterBy } from './kept-decision.ts';
import { say } from './statements.ts';

/** Somebody who has, or is given, the data of a contact, and why. A category of recipients has no id. */
export interface Recipient {
  readonly id: string | null;
  readonly kind: 'entity' | 'third-party' | 'category';
  readonly name: string;
  readonly because: readonly Statement[];
  /** The transfers by which it receives them. */
  readonly transfers: readonly string[];
}

/** Whether a transfer or an activity is of contacts: its data are business contact information. */
export function isOfContacts({ dataCategories }: Pick<Transfer | ProcessingActivity, 'dataCategories'>): boolean {
  return dataCategories.some(({ kinds }) => kinds.includes('business-contact'));
}

/** The companies whose activity it is: its controllers, and where it names none its joint controllers. */
export function decidersOf({
  controllers,
  jointControllers,
}: Pick<ProcessingActivity, 'controllers' | 'jointControllers'>): readonly string[] {
  return controllers.length > 0 ? controllers : jointControllers.map(({ party }) => party);
}

interface Known {
  readonly recipient: Omit<Recipient, 'because' | 'transfers'>;
  readonly because: Statement[];
  readonly transfers: string[];
}

class Recipients {
  readonly #snapshot: Snapshot;
  readonly #found = new Map<string, Known>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  add(id: string | undefined, because: Statement, transfer?: string): void {
    const kept = id === undefined ? undefined : this.#snapshot.byId.get(id);
    if (id === undefined || (kept?.kind !== 'entity' && kept?.kind !== 'third-party')) return;
    this.#add(id, { id, kind: kept.kind, name: nameById(this.#snapshot, id) }, because, transfer);
  }

  category(name: string, because: Statement): void {
    this.#add(`category ${name}`, { id: null, kind: 'category', name }, because);
  }

  #add(key: string, recipient: Known['recipient'], because: Statement, transfer?: string): void {
    const known = this.#found.get(key) ?? { recipient, because: [], transfers: [] };
    this.#found.set(key, known);
    if (!known.because.some((one) => JSON.stringify(one) === JSON.stringify(because))) known.because.push(because);
    if (transfer !== undefined) known.transfers.push(transfer);
  }

  all(): readonly Recipient[] {
    return [...this.#found.values()].map(({ recipient, because, transfers }) => ({ ...recipient, because, transfers }));
  }
}

/** Those who receive contacts from one of the companies by a transfer. A company of the group receives this contact only where routing gave it to it. */
function addByTransfers(found: Recipients, own: ReadonlySet<string>, snapshot: Snapshot, day: Day): void {
  for (const transfer of snapshot.transfers) {
    const { status, from, to, exporter, importer, title } = transfer;
    if (status !== 'active' || !isWithin(day, { validFrom: from, validTo: to }) || !isOfContacts(transfer)) continue;
    const isGroup = snapshot.byId.get(importer)?.kind === 'entity';
    if (own.has(exporter) && (own.has(importer) || !isGroup)) {
      found.add(importer, say('people.recipient-transfer', { transfer: title }), transfer.id);
    }
  }
}

/** Those whom an activity of one of the companies names as recipients of contacts. */
function addByActivities(found: Recipients, own: ReadonlySet<string>, snapshot: Snapshot, day: Day): void {
  for (const activity of snapshot.activities) {
    const { status, from, to, recipients, title } = activity;
    if (status !== 'active' || !isWithin(day, { validFrom: from, validTo: to }) || !isOfContacts(activity)) continue;
    if (!decidersOf(activity).some((id) => own.has(id))) continue;
    const because = say('people.recipient-activity', { activity: title });
    for (const { party, category } of recipients) {
      if (party !== undefined && (own.has(party) || snapshot.byId.get(party)?.kind === 'third-party')) {
        found.add(party, because);
      }
      if (party === undefined && category !== undefined) found.category(category, because);
    }
  }
}

/**
 * Everybody who has the data of a contact on a day, as far as the register says: the companies that look after it, and whoever receives business contact information from one of them, by a
 * transfer or as a recipient of an activity. To each of them a correction, an erasure and a restriction has to be told (UK GDPR and EU GDPR, Art 19).
 * @param home the home controller of the policy, where there is one
 */
export function recipientsOf(
  contact: Contact,
  snapshot: Snapshot,
  day: Day,
  home: string | undefined,
): readonly Recipient[] {
  const found = new Recipients(snapshot);
  found.add(home, say('people.recipient-home', {}));
  found.add(lookedAfterBy(contact), say('people.recipient-assigned', {}));
  for (const id of contact.decision?.jointControllers ?? []) found.add(id, say('people.recipient-joint', {}));
  found.add(contact.registeredWith, say('people.recipient-registered', {}));
  const own = new Set(found.all().flatMap(({ id }) => (id === null ? [] : [id])));
  addByTransfers(found, own, snapshot, day);
  addByActivities(found, own, snapshot, day);
  return found.all();
}
