import { keptDecision } from '../../../core/contacts/kept-decision.ts';
import type { Contact, KeptDecision } from '../../../core/records/contact.ts';
import { parseRecord } from '../../../core/records/validate.ts';
import { entityOf } from '../../../core/routing/ground.ts';
import type { Ground } from '../../../core/routing/ground.ts';
import { route } from '../../../core/routing/route.ts';
import { sentence } from '../../../words/catalogue.ts';
import { entityFinder } from '../../routing/entity-names.ts';
import { NotTaken, PersonReader, sayTakeIn } from './row-person.ts';
import type { RejectCause, TakenColumns } from './row-person.ts';

/** What a row comes to: the contact that it makes, or why it makes none. */
export type RowOutcome =
  | { readonly ok: true; readonly contact: Contact }
  | { readonly ok: false; readonly cause: RejectCause; readonly why: string };

/** What a decision gives a contact. */
interface Decided {
  readonly jurisdiction: string;
  readonly zone?: string;
  readonly registeredWith?: string;
  readonly decision: KeptDecision;
  readonly notes: Contact['notes'];
}

/** How many distinct decisions are remembered before the memory is emptied: a list has some hundreds. */
const MOST_REMEMBERED = 5000;

/** Makes contacts out of rows, each with its routing decision and everything that it rested on. */
export class RowContacts {
  readonly #remembered = new Map<string, Decided | NotTaken>();
  readonly #ground: Ground;
  readonly #columns: TakenColumns;
  readonly #newId: () => string;
  readonly #findEntity: (name: string) => string | undefined;
  readonly #person: PersonReader;

  constructor(ground: Ground, columns: TakenColumns, newId: () => string) {
    this.#ground = ground;
    this.#columns = columns;
    this.#newId = newId;
    this.#findEntity = entityFinder(ground.snapshot);
    this.#person = new PersonReader(columns, ground.day);
  }

  /** The contact of a row that has as many cells as the header. */
  of(cells: readonly string[]): RowOutcome {
    try {
      const { notes: decidedNotes, ...decided } = this.#decided(cells);
      const { notes = [], ...person } = this.#person.read(cells);
      const draft = { id: this.#newId(), ...person, ...decided, notes: [...notes, ...decidedNotes] };
      const parsed = parseRecord('contact', draft);
      if (parsed.problems === undefined) return { ok: true, contact: parsed.record };
      const [problem] = parsed.problems;
      const why = problem === undefined ? '' : sentence(problem.statement);
      throw new NotTaken('refused', sayTakeIn('take-in.field-refused', { field: problem?.field ?? '', why }));
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      return { ok: false, cause: error.kind, why: error.why };
    }
  }

  #decided(cells: readonly string[]): Decided {
    const { jurisdiction, optional } = this.#columns.routing;
    // Putting the key together copies the cells, so that what is remembered does not hold on to the piece of the file that they were cut from.
    const key = `${cells[jurisdiction] ?? ''}\u0000${cells[optional.registeredWith] ?? ''}`;
    let known = this.#remembered.get(key);
    if (known === undefined) {
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      known = this.#decide(cells[jurisdiction] ?? '', (cells[optional.registeredWith] ?? '').trim());
      this.#remembered.set(key, known);
    }
    if (known instanceof NotTaken) throw known;
    return known;
  }

  #decide(jurisdiction: string, given: string): Decided | NotTaken {
    const registeredWith = given === '' ? undefined : this.#findEntity(given);
    const answer = route(
      { jurisdiction, registeredWith: given === '' ? undefined : (registeredWith ?? given) },
      this.#ground,
    );
    if (!answer.ok) return new NotTaken('jurisdiction', answer.statement);
    const { code, zone } = answer.decision.jurisdiction;
    const known = entityOf(this.#ground.snapshot, registeredWith) === undefined ? undefined : registeredWith;
    return {
      jurisdiction: code,
      ...(zone === undefined ? {} : { zone }),
      ...(known === undefined ? {} : { registeredWith: known }),
      decision: keptDecision(answer.decision, this.#ground),
      notes:
        given === '' || known !== undefined
          ? []
          : [{ text: sentence(sayTakeIn('take-in.note-registered-with', { given })), visibility: 'internal' }],
    };
  }
}
