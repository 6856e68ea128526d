import { PRIVATE_MAIL } from '../../core/contacts/private-details.ts';

/** A condition on a column of the contacts: the cell holds a text, or is one of the values. */
export interface ContactFilter {
  readonly column: string;
  readonly contains?: string | undefined;
  readonly oneOf?: readonly string[] | undefined;
}

/** SQL for the cell of each column that can be narrowed or sorted by. */
const CELLS: Readonly<Record<string, string>> = {
  organisation: 'organisation',
  person: 'name',
  email: 'email',
  jurisdiction: 'jurisdiction',
  assigned: `coalesce(json_extract(body, '$.decision.overruled.entity'), json_extract(body, '$.decision.assignedEntity'))`,
  registeredWith: `json_extract(body, '$.registeredWith')`,
  optedOutOn: `json_extract(body, '$.optedOutOn')`,
  restrictedSince: `json_extract(body, '$.restrictedSince')`,
  legalHold: `json_extract(body, '$.legalHold.since')`,
};

const KEY = 'lower(trim(email))';

/** What a mark of the list means, over a row. */
const MARKS: Readonly<Record<string, string>> = {
  'private-email': `substr(${KEY}, instr(${KEY}, '@') + 1) IN (SELECT value FROM json_each('${JSON.stringify([...PRIVATE_MAIL])}'))`,
  'email-twice': `${KEY} IN (SELECT ${KEY} FROM derived_contacts WHERE email IS NOT NULL GROUP BY 1 HAVING count(*) > 1)`,
  restricted: `json_extract(body, '$.restrictedSince') IS NOT NULL`,
  'legal-hold': `json_extract(body, '$.legalHold') IS NOT NULL`,
};

/** The marks by which the list can be narrowed. */
export const CONTACT_MARKS = Object.keys(MARKS);

/** Conditions in SQL, with their parameters in order. */
export interface Where {
  readonly sql: string;
  readonly parameters: readonly string[];
}

function ofRelations({ contains, oneOf }: ContactFilter): Where {
  const kinds = oneOf ?? [];
  const asked = contains === undefined ? [] : ['instr(kind, lower(?)) > 0'];
  const conditions = [...asked, ...(oneOf === undefined ? [] : [`kind IN (${kinds.map(() => '?').join(', ')})`])];
  return {
    sql: `EXISTS (SELECT json_extract(value, '$.kind') AS kind FROM json_each(body, '$.relations') WHERE ${conditions.join(' AND ')})`,
    parameters: [...(contains === undefined ? [] : [contains]), ...kinds],
  };
}

function ofFilter(filter: ContactFilter): Where | undefined {
  const { column, contains, oneOf } = filter;
  if (contains === undefined && oneOf === undefined) return undefined;
  if (column === 'relations') return ofRelations(filter);
  if (column === 'marks') {
    const marks = (oneOf ?? []).flatMap((mark) => MARKS[mark] ?? []);
    return marks.length === 0 ? undefined : { sql: `(${marks.join(' OR ')})`, parameters: [] };
  }
  const cell = CELLS[column];
  if (cell === undefined) return undefined;
  const conditions = [
    ...(contains === undefined ? [] : [`instr(plain_letters(coalesce(${cell}, '')), plain_letters(?)) > 0`]),
    ...(oneOf === undefined ? [] : [`${cell} IN (${oneOf.map(() => '?').join(', ')})`]),
  ];
  return {
    sql: conditions.join(' AND '),
    parameters: [...(contains === undefined ? [] : [contains]), ...(oneOf ?? [])],
  };
}

/** All conditions of a list together: a text to be searched for, and one for each column that is narrowed. */
export function whereOf(search: string | undefined, filters: readonly ContactFilter[]): Where {
  const all: readonly Where[] = [
    ...(search === undefined
      ? []
      : [
          {
            sql: `instr(plain_letters(organisation || char(10) || name || char(10) || coalesce(email, '')), plain_letters(?)) > 0`,
            parameters: [search],
          },
        ]),
    ...filters.flatMap((filter) => ofFilter(filter) ?? []),
  ];
  return {
    sql: all.length === 0 ? '1' : all.map(({ sql }) => sql).join(' AND '),
    parameters: all.flatMap(({ parameters }) => parameters),
  };
}

/** The order of a list: by organisation where none was chosen. Blank cells come last either way. With `+` SQLite sorts by itself and does not walk an index. */
export function orderOf(
  sort: { readonly column: string; readonly descending: boolean } | undefined,
  noIndex: '' | '+' = '',
): string {
  const cell = sort === undefined ? undefined : CELLS[sort.column];
  if (cell === undefined) return `${noIndex}organisation, ${noIndex}id`;
  return `${cell} IS NULL, ${cell} COLLATE NOCASE ${sort?.descending === true ? 'DESC' : 'ASC'}, organisation, id`;
}
