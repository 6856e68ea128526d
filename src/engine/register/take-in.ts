import type { Day } from '../../core/days.ts';
import type { Contact } from '../../core/records/contact.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import type { Connection } from './connection.ts';
import { keptOut } from './kept-out.ts';
import { planChange } from './plan.ts';
import type { Wish, WishProblem } from './plan.ts';
import type { RegisterPorts } from './ports.ts';
import type { TakenPart } from './taken-part.ts';
import { writeSteps } from './write.ts';

/**
 * What the register has of a contact that a list brings. `held`: somebody with that e-mail address, or without one of that name in that organisation and country with that telephone
 * number; `kept-out`: the person was erased and is not to come back.
 */
export type Standing =
  | { readonly standing: 'new' }
  | { readonly standing: 'held'; readonly optedOut: boolean }
  | { readonly standing: 'kept-out'; readonly on: Day };

const HELD_BY_ADDRESS = `
  SELECT asked.value AS key, max(json_type(body, '$.optedOutOn') IS NOT NULL) AS optedOut
  FROM json_each(?) AS asked JOIN derived_contacts ON lower(trim(derived_contacts.email)) = lower(trim(asked.value))
  GROUP BY 1`;

const HELD_BY_NAME = `
  SELECT asked.key AS key, max(json_type(body, '$.optedOutOn') IS NOT NULL) AS optedOut
  FROM json_each(?) AS asked JOIN derived_contacts
    ON derived_contacts.organisation = json_extract(asked.value, '$.organisation')
    AND derived_contacts.name = json_extract(asked.value, '$.name')
    AND derived_contacts.jurisdiction = json_extract(asked.value, '$.jurisdiction')
    AND coalesce(json_extract(body, '$.businessTelephone'), '') = json_extract(asked.value, '$.telephone')
  WHERE derived_contacts.email IS NULL
  GROUP BY 1`;

interface Held {
  readonly key: string | number;
  readonly optedOut: number;
}

/** How each contact of a list stands to the register as it is now. */
export function standingsOf(connection: Connection, contacts: readonly Contact[]): readonly Standing[] {
  const addresses = contacts.flatMap(({ businessEmail }) => businessEmail ?? []);
  const byAddress = new Map(
    connection.all<Held>(HELD_BY_ADDRESS, JSON.stringify([...new Set(addresses)])).map((row) => [row.key, row]),
  );
  const named = contacts.map((contact) =>
    contact.businessEmail === undefined
      ? {
          organisation: contact.organisation,
          name: nameOfRecord('contact', contact),
          jurisdiction: contact.jurisdiction,
          telephone: contact.businessTelephone ?? '',
        }
      : {},
  );
  const byName = new Map(connection.all<Held>(HELD_BY_NAME, JSON.stringify(named)).map((row) => [row.key, row]));
  const out = keptOut(connection);
  return contacts.map(({ businessEmail }, index): Standing => {
    const held = businessEmail === undefined ? byName.get(index) : byAddress.get(businessEmail);
    if (held !== undefined) return { standing: 'held', optedOut: held.optedOut === 1 };
    const on = businessEmail === undefined ? undefined : out.erasedOn(businessEmail);
    return on === undefined ? { standing: 'new' } : { standing: 'kept-out', on };
  });
}

/** What came of a part of a list: refused whole, or those that are new written whole. `change` is null where none was. */
export type TakenOutcome =
  | { readonly problems: readonly WishProblem[] }
  | { readonly problems?: undefined; readonly standings: readonly Standing[]; readonly change: number | null };

/**
 * Takes the contacts of a part of a list in that are neither held nor kept out, in one transaction.
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function takePart(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  part: Omit<TakenPart, 'contacts'>,
  contacts: readonly Contact[],
): TakenOutcome {
  checkAuthor(author);
  return connection.transaction<TakenOutcome>('write', () => {
    const standings = standingsOf(connection, contacts);
    const wishes = contacts
      .filter((_, index) => standings[index]?.standing === 'new')
      .map((record): Wish => ({ action: 'put', kind: 'contact', record }));
    if (wishes.length === 0) return { keep: false, value: { standings, change: null } };
    const plan = planChange(connection, ports, wishes);
    if (plan.problems.length > 0) return { keep: false, value: { problems: plan.problems } };
    const change = new Change(connection, ports, author, true);
    change.takenList({ ...part, contacts: wishes.length });
    writeSteps(connection, change, plan);
    return { keep: true, value: { standings, change: change.number } };
  });
}
