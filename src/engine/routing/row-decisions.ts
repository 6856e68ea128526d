import { NO_FACTS } from '../../core/routing/marketing.ts';
import type { MarketingFacts } from '../../core/routing/marketing.ts';
import type { RoutingDecision } from '../../core/routing/decision.ts';
import { entityOf } from '../../core/routing/ground.ts';
import type { Ground } from '../../core/routing/ground.ts';
import { summaryOf } from '../../core/routing/reasons.ts';
import { route } from '../../core/routing/route.ts';
import { sentence } from '../../words/catalogue.ts';
import { ByCells } from './by-cells.ts';
import { channelsIn, encoderFor, factIn, harmless } from './cells.ts';
import type { Columns } from './columns.ts';
import type { Volume } from '../register/routed-list-volume.ts';
import { entityFinder } from './entity-names.ts';

/** What a row comes to: the cells that it gets, written out, or why it is rejected. `rows` counts how many rows came to it. */
export type Outcome =
  | {
      readonly ok: true;
      readonly cells: Uint8Array;
      readonly entity: string;
      readonly entityId: string;
      readonly jurisdiction: string;
      readonly flags: readonly string[];
      rows: number;
    }
  | { readonly ok: false; readonly why: string; rows: number };

const NOTHING = new Uint8Array();

/** How many distinct outcomes are remembered before the memory is emptied: a list has some hundreds. */
const MOST_REMEMBERED = 20_000;

/** The words of the column `notice_marketing`. */
function marketingCell({ ownGoods, thirdParties }: RoutingDecision['marketing']): string {
  return thirdParties.length === 0 ? ownGoods : `${ownGoods}; third parties by ${thirdParties.join(', ')}`;
}

function kilometresCell(kilometres: number | null | undefined): string {
  return kilometres === null || kilometres === undefined ? '' : kilometres.toFixed(1);
}

/** Our own cells of a decision, in the order of `OWN_COLUMNS`. */
export function ownCells(decision: RoutingDecision, ground: Ground): readonly string[] {
  const nameOf = (id: string): string => entityOf(ground.snapshot, id)?.legalName ?? id;
  return [
    decision.jurisdiction.code,
    decision.area,
    nameOf(decision.assigned),
    decision.jointControllers.map(nameOf).join(';'),
    decision.rule,
    decision.measure ?? '',
    kilometresCell(decision.kilometres),
    decision.runnerUp === null ? '' : nameOf(decision.runnerUp.entity),
    kilometresCell(decision.runnerUp?.kilometres),
    decision.sharing.verdict,
    marketingCell(decision.marketing),
    decision.flags.map(({ flag }) => flag).join(';'),
    sentence(summaryOf(decision, ground)),
  ];
}

/** Outcomes that are counted as one. */
function tallyKey({ entityId, jurisdiction, flags }: Extract<Outcome, { ok: true }>): string {
  return `${entityId} ${jurisdiction} ${flags.join()}`;
}

/** Decides rows, each distinct set of what a decision reads only once. */
export class RowDecisions {
  private readonly remembered: ByCells<Outcome>;
  private readonly forgotten: Outcome[] = [];
  private readonly encode: (cell: string) => string;
  private readonly findEntity: (name: string) => string | undefined;
  private readonly columns: Columns;
  private readonly ground: Ground;
  private readonly separator: string;
  private readonly newline: string;

  constructor(ground: Ground, columns: Columns, { separator, newline }: { separator: string; newline: string }) {
    this.ground = ground;
    this.columns = columns;
    this.separator = separator;
    this.newline = newline;
    this.encode = encoderFor(separator);
    this.findEntity = entityFinder(ground.snapshot);
    this.remembered = new ByCells([
      columns.jurisdiction,
      ...Object.values(columns.optional).filter((place) => place >= 0),
    ]);
  }

  /** The outcome for a row that has as many cells as the header. Its cells begin with the separator and end the line. */
  of(row: readonly string[]): Outcome {
    let outcome = this.remembered.of(row);
    if (outcome === undefined) {
      if (this.remembered.size >= MOST_REMEMBERED) this.forget();
      outcome = this.decided(row);
      this.remembered.keep(row, outcome);
    }
    outcome.rows += 1;
    return outcome;
  }

  /** How many rows went to each entity and bear each flag, by name; and how many of each jurisdiction went to which entity. */
  tally(): {
    readonly entities: Readonly<Record<string, number>>;
    readonly flags: Readonly<Record<string, number>>;
    readonly volumes: readonly Volume[];
  } {
    this.forget();
    const volumes = new Map<string, { jurisdiction: string; entity: string; rows: number }>();
    const entities: Record<string, number> = {};
    const flags: Record<string, number> = {};
    for (const outcome of this.forgotten) {
      if (!outcome.ok) continue;
      const { jurisdiction, entityId } = outcome;
      const key = `${jurisdiction} ${entityId}`;
      const volume = volumes.get(key) ?? { jurisdiction, entity: entityId, rows: 0 };
      volume.rows += outcome.rows;
      volumes.set(key, volume);
      entities[outcome.entity] = (entities[outcome.entity] ?? 0) + outcome.rows;
      for (const flag of outcome.flags) flags[flag] = (flags[flag] ?? 0) + outcome.rows;
    }
    const sorted = [...volumes].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, volume]) => volume);
    return { entities, flags, volumes: sorted };
  }

  /** Empties the memory, keeping the counts: one outcome for each entity and set of flags. */
  private forget(): void {
    const kept = new Map(this.forgotten.map((outcome) => [outcome.ok ? tallyKey(outcome) : '', outcome]));
    for (const outcome of this.remembered.values()) {
      if (!outcome.ok) continue;
      const key = tallyKey(outcome);
      const before = kept.get(key);
      if (before === undefined) kept.set(key, { ...outcome, cells: NOTHING });
      else before.rows += outcome.rows;
    }
    this.forgotten.splice(0, this.forgotten.length, ...kept.values());
    this.remembered.clear();
  }

  private factsOf(row: readonly string[]): MarketingFacts {
    const { optional } = this.columns;
    const on = this.ground.day;
    const fact = (place: number, missing: MarketingFacts['registered']) =>
      place < 0 ? missing : factIn(row[place] ?? '', on);
    return {
      registered: fact(optional.registered, NO_FACTS.registered),
      asked: fact(optional.asked, NO_FACTS.asked),
      bought: fact(optional.bought, NO_FACTS.bought),
      optedOut: fact(optional.optOut, NO_FACTS.optedOut),
      thirdPartyOptIns: optional.thirdPartyOptIn < 0 ? undefined : channelsIn(row[optional.thirdPartyOptIn] ?? ''),
    };
  }

  private decided(row: readonly string[]): Outcome {
    const { jurisdiction, optional } = this.columns;
    const registeredWith = (row[optional.registeredWith] ?? '').trim();
    const answer = route(
      {
        jurisdiction: row[jurisdiction] ?? '',
        registeredWith: registeredWith === '' ? undefined : (this.findEntity(registeredWith) ?? registeredWith),
        marketing: this.factsOf(row),
      },
      this.ground,
    );
    if (!answer.ok) return { ok: false, why: sentence(answer.statement), rows: 0 };
    const cells = ownCells(answer.decision, this.ground);
    return {
      ok: true,
      cells: Buffer.from(
        `${cells.map((cell) => `${this.separator}${this.encode(harmless(cell))}`).join('')}${this.newline}`,
      ),
      entity: cells[2] ?? '',
      entityId: answer.decision.assigned,
      jurisdiction: answer.decision.jurisdiction.code,
      flags: answer.decision.flags.map(({ flag }) => flag),
      rows: 0,
    };
  }
}
