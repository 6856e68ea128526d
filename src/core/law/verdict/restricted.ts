import { isWithin } from '../../days.ts';
import type { Party } from '../../records/snapshot.ts';
import type { Reason, ToDo, VerdictFlag } from '../answer.ts';
import type { Side } from '../law.ts';
import type { TerritorySide } from '../pack.ts';
import { articleOf, legalPersonOf, placeName, reason } from './case.ts';
import type { Case } from './case.ts';
import { say } from './statements.ts';

/** Whether the regime restricts the transfer, and if so to what destination. */
export type Restriction =
  | {
      readonly kind: 'not-restricted';
      readonly why: string;
      readonly reasons: readonly Reason[];
      readonly flags: readonly VerdictFlag[];
      readonly toDo: readonly ToDo[];
    }
  | { readonly kind: 'not-known'; readonly reasons: readonly Reason[]; readonly toDo: readonly ToDo[] }
  | {
      readonly kind: 'restricted';
      /** The code under which approvals are looked up: the whole's, where a territory is part of another. */
      readonly destination: string;
      readonly place: string;
      readonly review: boolean;
      readonly reasons: readonly Reason[];
      readonly toDo: readonly ToDo[];
      readonly flags: readonly VerdictFlag[];
    };

function sideOf(of: Case): Side {
  return of.regime.id === 'uk-gdpr' ? 'uk' : 'eu';
}

function notRestricted(step: Reason, flags: readonly VerdictFlag[] = [], toDo: readonly ToDo[] = []): Restriction {
  return { kind: 'not-restricted', why: step.rule, reasons: [step], flags, toDo };
}

function doesNotExist(of: Case, party: Party): boolean {
  return !isWithin(of.day, { validFrom: party.record.existsFrom, validTo: party.record.existsTo });
}

/** Steps that do not depend on where the data go. */
function beforeDestination(of: Case): Restriction | undefined {
  const { transfer, exporter, importer } = of;
  const general = articleOf(of, 'general');
  if (!isWithin(of.day, { validFrom: transfer.from, validTo: transfer.to })) {
    const statement = say('verdict.not-taking-place', { from: transfer.from ?? '', to: transfer.to ?? '' });
    return notRestricted(reason(statement, general, transfer.id));
  }
  const missing = [exporter, importer].find((party) => doesNotExist(of, party));
  if (missing !== undefined) {
    const { legalName, existsFrom, existsTo, id } = missing.record;
    const statement = say('verdict.party-does-not-exist', {
      party: legalName,
      from: existsFrom ?? '',
      to: existsTo ?? '',
    });
    return {
      kind: 'not-known',
      reasons: [reason(statement, general, id, transfer.id)],
      toDo: [
        { statement: say('todo.correct-record', { record: transfer.title, what: legalName }), record: transfer.id },
      ],
    };
  }
  if (legalPersonOf(of.snapshot, exporter) === legalPersonOf(of.snapshot, importer)) {
    const statement = say('verdict.same-legal-person', {
      exporter: exporter.record.legalName,
      importer: importer.record.legalName,
    });
    return notRestricted(reason(statement, general, exporter.record.id, importer.record.id));
  }
  return initiation(of, general);
}

/** Who initiates: the person herself, the exporter, or somebody else (ICO guidance of 15 January 2026; EDPB Guidelines 05/2021). */
function initiation(of: Case, general: string): Restriction | undefined {
  const { transfer, importer } = of;
  const exporter = of.exporter.record.legalName;
  if (transfer.initiatedBy === 'exporter') return undefined;
  if (transfer.initiatedBy === 'person') {
    return notRestricted(reason(say('verdict.given-by-person', { regime: of.regime.id }), general, transfer.id));
  }
  if (transfer.initiatedBy === 'processor-of-exporter') {
    const step = reason(say('verdict.initiated-by-processor', { exporter }), general, transfer.id);
    const toDo = { statement: say('todo.record-processor-transfer', { exporter }), record: transfer.id };
    return notRestricted(step, [], [toDo]);
  }
  if (transfer.initiatedBy === 'importer') {
    const statement = say('verdict.initiated-by-importer', { importer: importer.record.legalName });
    const toDo = { statement: say('todo.judge-by-person', { what: transfer.title }), record: transfer.id };
    return { kind: 'not-known', reasons: [reason(statement, general, transfer.id)], toDo: [toDo] };
  }
  const fact = say('todo.name-fact', { fact: 'initiatedBy', record: transfer.title });
  return {
    kind: 'not-known',
    reasons: [reason(say('verdict.initiator-not-known', { exporter }), general, transfer.id)],
    toDo: [{ statement: fact, record: transfer.id }],
  };
}

/** A side of the table, followed to the whole where the territory is part of another. */
function resolved(of: Case, code: string): { code: string; side: TerritorySide } | undefined {
  const side = of.law.side(code, sideOf(of), of.day);
  if (side === undefined) return undefined;
  return { code: side.side === 'part-of' ? (side.partOf ?? code) : code, side };
}

/** Where the data go for the regime: the place, how it stands, and what was said on the way there. */
interface Whereabouts {
  readonly place: string;
  readonly found: { code: string; side: TerritorySide } | undefined;
  readonly reasons: readonly Reason[];
}

/**
 * The place that counts. Where the recorded destination lies inside, an importer established outside is still an organisation outside: a database at home
 * that another company reads from abroad is a restricted transfer.
 */
function whereabouts(of: Case, country: string): Whereabouts {
  const { transfer, importer, law } = of;
  const place = placeName(law, country, transfer.destination.zone);
  const found = resolved(of, country);
  const home = importer.record.country;
  const abroad = home === undefined ? undefined : resolved(of, home);
  if (found?.side.side !== 'inside' || found.side.review || home === undefined || abroad?.side.side !== 'outside') {
    return { place, found, reasons: [] };
  }
  const outside = placeName(law, home, importer.record.zone);
  const statement = say('verdict.reader-outside', {
    importer: importer.record.legalName,
    place: outside,
    stored: place,
  });
  return {
    place: outside,
    found: abroad,
    reasons: [reason(statement, articleOf(of, 'general'), transfer.id, importer.record.id)],
  };
}

/** What is said of a restricted transfer to a place of the territory table. */
function restrictedTo(of: Case, { place, found, reasons }: Whereabouts): Restriction {
  const { transfer, exporter, importer, law } = of;
  const general = articleOf(of, 'general');
  if (found === undefined) {
    return {
      kind: 'not-known',
      reasons: [reason(say('verdict.destination-not-in-pack', { place }), general, transfer.id)],
      toDo: [{ statement: say('todo.correct-record', { record: transfer.title, what: place }), record: transfer.id }],
    };
  }
  const { side, code } = found;
  const names = { exporter: exporter.record.legalName, importer: importer.record.legalName, place };
  const steps = [...reasons];
  if (transfer.means !== 'sent') {
    const statement = say('verdict.read-from-afar', { importer: names.importer, place });
    steps.push(reason(statement, general, transfer.id));
  }
  steps.push(reason(say('verdict.restricted', names), general, transfer.id));
  if (side.side === 'part-of') {
    steps.push(reason(say('verdict.part-of', { place, whole: law.nameOf(code) }), general));
  }
  const zone = transfer.destination.zone === undefined ? undefined : law.zone(transfer.destination.zone);
  const review = side.review || zone?.review === true;
  if (side.review) steps.push(reason(say('verdict.destination-review', { place, basis: side.basis }), general));
  else if (review) steps.push(reason(say('verdict.zone-review', { zone: place, whole: law.nameOf(code) }), general));
  return {
    kind: 'restricted',
    destination: code,
    place,
    review,
    reasons: steps,
    toDo: review ? [{ statement: say('todo.judge-by-person', { what: place }), record: transfer.id }] : [],
    flags: side.grade === 'unconfirmed' ? ['rests-on-unconfirmed'] : [],
  };
}

/** Whether the regime restricts the transfer on that day, and to what destination. */
export function restriction(of: Case): Restriction {
  const early = beforeDestination(of);
  if (early !== undefined) return early;
  const { transfer, exporter, importer } = of;
  const general = articleOf(of, 'general');
  const { country, organisation } = transfer.destination;
  const names = { exporter: exporter.record.legalName, importer: importer.record.legalName };
  if (of.regime.id === 'uk-gdpr' && transfer.exporterRole === 'processor' && transfer.importerRole !== 'processor') {
    const statement = say('verdict.processor-returns-data', names);
    return notRestricted(reason(statement, general, transfer.id), ['debated-between-regulators']);
  }
  if (country === undefined) {
    const place = organisation ?? '';
    const step = reason(say('verdict.restricted', { ...names, place }), general, transfer.id);
    return { kind: 'restricted', destination: place, place, review: false, reasons: [step], toDo: [], flags: [] };
  }
  const where = whereabouts(of, country);
  const zone = transfer.destination.zone === undefined ? undefined : of.law.zone(transfer.destination.zone);
  const unsettled = where.found?.side.review === true || zone?.review === true;
  if (where.found?.side.side !== 'inside' || unsettled) return restrictedTo(of, where);
  const step = reason(say('verdict.inside', { regime: of.regime.id, place: where.place }), general, transfer.id);
  return notRestricted(step, where.found.side.grade === 'unconfirmed' ? ['rests-on-unconfirmed'] : []);
}
