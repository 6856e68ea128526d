import type { ContactPoint } from '../records/fields.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { ThirdParty } from '../records/third-party.ts';
import { companyKey } from './company-name.ts';
import type { WrittenParty, WrittenPlace } from './party-text.ts';
import { sayImport } from './statements.ts';
import type { Workbench } from './bench.ts';
import { RowRefused } from './bench.ts';

/** Entities and third parties by name, over the register and what the import makes. Names count without case, punctuation and the spelling of 'Limited'. */
export class Parties {
  readonly #bench: Workbench;
  readonly #byName = new Map<string, string>();
  readonly #tradingNames = new Map<string, string | undefined>();

  constructor(bench: Workbench) {
    this.#bench = bench;
    const { entities, thirdParties } = bench.input.snapshot;
    for (const party of thirdParties) this.#take(party.legalName, party.id);
    for (const entity of entities.toReversed()) this.#take(entity.legalName, entity.id);
    for (const { id, tradingName } of entities) {
      if (tradingName === undefined) continue;
      const key = companyKey(tradingName);
      this.#tradingNames.set(key, this.#tradingNames.has(key) ? undefined : id);
    }
    bench.onPut((kind, record) => {
      if (kind !== 'entity' && kind !== 'third-party') return;
      const { legalName, id } = record as GroupEntity | ThirdParty;
      if (!this.#byName.has(companyKey(legalName))) this.#take(legalName, id);
    });
  }

  #take(name: string, id: string): void {
    this.#byName.set(companyKey(name), id);
  }

  /** The id of the entity or third party of that name, if there is one. */
  idOf(name: string): string | undefined {
    const trimmed = name.trim();
    if (this.#bench.get('entity', trimmed) !== undefined || this.#bench.get('third-party', trimmed) !== undefined) {
      return trimmed;
    }
    const key = companyKey(trimmed);
    return key === '' ? undefined : (this.#byName.get(key) ?? this.#tradingNames.get(key));
  }

  /** The entity of that name. */
  entity(name: string): GroupEntity | undefined {
    const id = this.idOf(name);
    return id === undefined ? undefined : this.#bench.get('entity', id);
  }

  /** A third party of that name: found, or made with what the file does not say marked as to be confirmed. No country is guessed. */
  thirdParty(name: string, place: WrittenPlace | undefined, extra: Readonly<Record<string, unknown>> = {}): string {
    const known = this.idOf(name);
    if (known !== undefined) return known;
    const { texts } = this.#bench.input;
    const why = texts.notSaid();
    const open = [
      ...('kind' in extra ? [] : [{ field: 'kind', why }]),
      ...(place === undefined && extra['category'] !== true ? [{ field: 'country', why }] : []),
    ];
    const { id } = this.#bench.make(
      'third-party',
      { legalName: name, kind: 'other', ...place, toBeConfirmed: open, ...extra },
      ({ field, statement }) => sayImport('import.row-refused', { field, why: statement.id }),
    );
    // Of recipients without a name, the row says so itself.
    if (extra['category'] !== true) this.#bench.remark('', sayImport('import.party-made', { name }));
    return id;
  }

  /** The third party or entity that a line names, made where it is one company; undefined for a kind of recipient. */
  recipient(written: WrittenParty): string | undefined {
    const known = this.idOf(written.name);
    if (known !== undefined) return known;
    return written.isCompany ? this.thirdParty(written.name, written.place) : undefined;
  }

  /**
   * The group entity whose record it is: found, or made where its country is known.
   * @throws RowRefused where the country is not
   */
  controller(
    name: string,
    country: string | undefined,
    contact: Partial<Record<string, ContactPoint>> = {},
  ): GroupEntity {
    const known = this.entity(name);
    if (known !== undefined) return known;
    if (country === undefined) throw new RowRefused(sayImport('import.row-no-country', { name }));
    return this.#bench.make('entity', { legalName: name, country, ...contact }, ({ field, statement }) =>
      sayImport('import.row-refused', { field, why: statement.id }),
    );
  }
}
