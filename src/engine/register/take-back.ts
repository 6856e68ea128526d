import type { Contact } from '../../core/records/contact.ts';
import { canonicalJson } from '../json/canonical.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import type { Connection } from './connection.ts';
import type { Moment } from './moment.ts';
import { planChange } from './plan.ts';
import type { Wish } from './plan.ts';
import type { RegisterPorts } from './ports.ts';
import { lastRowAt } from './moment.ts';
import { storedJson } from './rows.ts';
import type { TakenPart } from './taken-part.ts';
import { changeRows, recordAfter } from './versions.ts';
import { writeSteps } from './write.ts';

/** A list that was taken in, all its parts together. */
export interface TakenList {
  readonly takeIn: string;
  readonly on: string;
  readonly sha256: string;
  /** When its first part was written, and by whom. */
  readonly at: string;
  readonly by: string;
  /** How many contacts came in with it, and how many of them were taken back. */
  readonly contacts: number;
  readonly takenBack: number;
}

const PARTS = `
  SELECT change, at, json_extract(entry, '$.by') AS by, body
  FROM history WHERE record_id IS NULL AND action = 'take-list' AND seq <= ? ORDER BY seq`;

interface PartRow {
  readonly change: number;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

function* partsOf(connection: Connection, asRecorded?: Moment): Generator<PartRow & { readonly part: TakenPart }> {
  for (const row of connection.all<PartRow>(PARTS, lastRowAt(connection, asRecorded))) {
    yield { ...row, part: storedJson(connection.file, row.body) as TakenPart };
  }
}

/** The lists that were taken in, up to a moment, the newest first. */
export function takenLists(connection: Connection, asRecorded?: Moment): readonly TakenList[] {
  const lists = new Map<string, TakenList>();
  for (const { at, by, part } of partsOf(connection, asRecorded)) {
    const { takeIn, on, sha256, contacts } = part;
    const known = lists.get(takeIn) ?? { takeIn, on, sha256, at, by, contacts: 0, takenBack: 0 };
    lists.set(takeIn, {
      ...known,
      contacts: known.contacts + Math.max(contacts, 0),
      takenBack: known.takenBack - Math.min(contacts, 0),
    });
  }
  return [...lists.values()].toReversed();
}

/** The changes that took the contacts of a list in, the newest first; none where no list was taken in under that id. */
export function changesOfTakeIn(connection: Connection, takeIn: string): readonly number[] {
  const changes = [...partsOf(connection)].flatMap(({ change, part }) =>
    part.takeIn === takeIn && part.contacts > 0 ? [change] : [],
  );
  return changes.toReversed();
}

/** What became of the contacts of a part that is taken back; `changed` and `named` stay in the register. */
export interface TakenBack {
  readonly removed: number;
  /** Somebody has changed them since: an opt-out, a correction, a person's own choice of the company. */
  readonly changed: number;
  /** Other records name them now. */
  readonly named: number;
  /** They were removed or erased before. */
  readonly gone: number;
}

/** What a person has said of a contact: all but the decision that the rules took, which may have been taken anew. */
function saidOf({ decision, ...contact }: Contact): string {
  return canonicalJson({ ...contact, overruled: decision?.overruled ?? null });
}

/**
 * Takes the contacts back that one change of a take-in brought, as a change of its own. Their history stays, as that of every record that is removed.
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function takeBackChange(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  change: number,
): TakenBack {
  checkAuthor(author);
  return connection.transaction<TakenBack>('write', () => {
    const counts = { removed: 0, changed: 0, named: 0, gone: 0 };
    const taken = [...partsOf(connection)].find((row) => row.change === change);
    const wishes: Wish[] = [];
    for (const { seq, kind, recordId } of taken === undefined ? [] : changeRows(connection, change)) {
      const now = connection.get<{ body: string }>('SELECT body FROM derived_contacts WHERE id = ?', recordId);
      const brought = recordAfter(connection, recordId, seq) as Contact | undefined;
      if (kind !== 'contact' || now === undefined || brought === undefined) counts.gone += 1;
      else if (saidOf(storedJson(connection.file, now.body) as Contact) !== saidOf(brought)) counts.changed += 1;
      else if (connection.get('SELECT 1 FROM derived_references WHERE to_id = ? LIMIT 1', recordId) !== undefined) {
        counts.named += 1;
      } else wishes.push({ action: 'remove', kind, id: recordId });
    }
    if (taken === undefined || wishes.length === 0) return { keep: false, value: counts };
    const plan = planChange(connection, ports, wishes);
    const back = new Change(connection, ports, author, true);
    back.takenList({ ...taken.part, contacts: -wishes.length });
    writeSteps(connection, back, plan);
    return { keep: true, value: { ...counts, removed: wishes.length } };
  });
}
