import { isWithin } from '../../days.ts';
import type { Party } from '../../records/snapshot.ts';
import type { Statement } from '../../statement.ts';
import type { Reason, ToDo, VerdictFlag } from '../answer.ts';
import { articleOf, isReturn, legalPersonOf, placeName, reason } from './case.ts';
import type { Case } from './case.ts';
import { standingOf } from './place.ts';
import type { Standing } from './place.ts';
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
      /** The importer is established inside: no organisation outside is named that would receive the data. */
      readonly importerInside: boolean;
      readonly reasons: readonly Reason[];
      readonly toDo: readonly ToDo[];
      readonly flags: readonly VerdictFlag[];
    };

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

/** Where the data go for the regime: the place, how it stands, and what was said on the way there. */
interface Whereabouts {
  readonly place: string;
  readonly found: Standing | undefined;
  readonly reasons: readonly Reason[];
}

/**
 * The place that counts. Where the recorded destination lies inside, an importer established outside is still an organisation outside: a database at home
 * that another company reads from abroad is a restricted transfer.
 */
function whereabouts(of: Case, country: string): Whereabouts {
  const { transfer, importer, law } = of;
  const place = placeName(law, country, transfer.destination.zone);
  const found = standingOf(of, country, transfer.destination.zone);
  const home = importer.record.country;
  const abroad = home === undefined ? undefined : standingOf(of, home, importer.record.zone);
  if (found?.side !== 'inside' || found.review || home === undefined || abroad?.side !== 'outside') {
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

interface Names {
  readonly exporter: string;
  readonly importer: string;
  readonly place: string;
}

/** The transfer as the law calls it: under a negative list it is an export that something may restrict, and restricted only then. */
function madeAvailable(of: Case, names: Names): Statement {
  return of.regime.model === 'negative-list' ? say('verdict.export', names) : say('verdict.restricted', names);
}

/** The same to an organisation that is in no country. */
function madeAvailableTo(of: Case, organisation: string): Statement {
  const names = { exporter: of.exporter.record.legalName, importer: of.importer.record.legalName, organisation };
  return of.regime.model === 'negative-list'
    ? say('verdict.export-to-organisation', names)
    : say('verdict.restricted-to-organisation', names);
}

/**
 * The importer's own place, where it lies inside while the data go outside. The UK and the EU ask where the importer is, not where its servers stand (ICO
 * guidance of 15 January 2026; EDPB Guidelines 05/2021); the other laws ask where the data go.
 */
function homeInside(of: Case, found: Standing | undefined): string | undefined {
  const { country, zone } = of.importer.record;
  const asksWhereImporterIs = of.regime.id === 'uk-gdpr' || of.regime.id === 'eu-gdpr';
  if (!asksWhereImporterIs || country === undefined || found?.side === 'inside') return undefined;
  const home = standingOf(of, country, zone);
  return home?.side === 'inside' && !home.review ? placeName(of.law, country, zone) : undefined;
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
  const { code } = found;
  const names = { exporter: exporter.record.legalName, importer: importer.record.legalName, place };
  const steps = [...reasons];
  if (transfer.means !== 'sent') {
    const statement = say('verdict.read-from-afar', { importer: names.importer, place });
    steps.push(reason(statement, general, transfer.id));
  }
  const home = homeInside(of, found);
  const made =
    home === undefined
      ? madeAvailable(of, names)
      : say('verdict.importer-inside', { ...names, home, regime: of.regime.id });
  steps.push(reason(made, general, transfer.id, ...(home === undefined ? [] : [importer.record.id])));
  if (found.side === 'part-of') {
    steps.push(reason(say('verdict.part-of', { place, whole: law.nameOf(code) }), general));
  }
  const zone = transfer.destination.zone === undefined ? undefined : law.zone(transfer.destination.zone);
  const review = found.review || zone?.review === true;
  if (found.review) steps.push(reason(say('verdict.destination-review', { place, basis: found.basis }), general));
  else if (review) steps.push(reason(say('verdict.zone-review', { zone: place, whole: law.nameOf(code) }), general));
  return {
    kind: 'restricted',
    destination: code,
    place,
    review,
    importerInside: home !== undefined,
    reasons: steps,
    toDo: review ? [{ statement: say('todo.judge-by-person', { what: place }), record: transfer.id }] : [],
    flags: found.unconfirmed || zone?.grade === 'unconfirmed' ? ['rests-on-unconfirmed'] : [],
  };
}

/** Whether the regime restricts the transfer on that day, and to what destination. */
export function restriction(of: Case): Restriction {
  const early = beforeDestination(of);
  if (early !== undefined) return early;
  const { transfer, exporter, importer } = of;
  const general = articleOf(of, 'general');
  const names = { exporter: exporter.record.legalName, importer: importer.record.legalName };
  const before: Reason[] = [];
  if (of.regime.id === 'uk-gdpr' && transfer.exporterRole === 'processor' && transfer.importerRole !== 'processor') {
    if (isReturn(of)) {
      const statement = say('verdict.processor-returns-data', names);
      return notRestricted(reason(statement, general, transfer.id), ['debated-between-regulators']);
    }
    before.push(reason(say('verdict.not-its-controller', names), general, transfer.id, ...transfer.activities));
  }
  return fromHere(of, before);
}

/** The name under which the law pack lists the institutions of the Union, with their other names, among the destinations that the UK approves. */
const UNION = 'European Union institutions and bodies';

/**
 * Whether the organisation is an institution or body of the Union: part of it and under a regulation of its own, so that the GDPR sees no third country
 * there. No source that was read says so.
 */
function isOfTheUnion({ regime, law }: Case, organisation: string): boolean {
  return (
    regime.id === 'eu-gdpr' &&
    law.approvals('uk-gdpr', organisation).some((approval) => approval.organisation === UNION)
  );
}

/** Where the data go, once nothing before it said that the transfer is not restricted. */
function fromHere(of: Case, before: readonly Reason[]): Restriction {
  const { transfer } = of;
  const general = articleOf(of, 'general');
  const { country, organisation } = transfer.destination;
  if (country === undefined) {
    const place = organisation ?? '';
    if (isOfTheUnion(of, place)) {
      const statement = say('verdict.of-the-union', { organisation: place });
      const citation = `${general}; Regulation (EU) 2018/1725`;
      return notRestricted(reason(statement, citation, transfer.id), ['rests-on-unconfirmed']);
    }
    return {
      kind: 'restricted',
      destination: place,
      place,
      review: false,
      importerInside: false,
      reasons: [...before, reason(madeAvailableTo(of, place), general, transfer.id)],
      toDo: [],
      flags: [],
    };
  }
  const where = whereabouts(of, country);
  const zone = transfer.destination.zone === undefined ? undefined : of.law.zone(transfer.destination.zone);
  const unsettled = where.found?.review === true || zone?.review === true;
  if (where.found?.side !== 'inside' || unsettled) {
    return restrictedTo(of, { ...where, reasons: [...before, ...where.reasons] });
  }
  const step = reason(say('verdict.inside', { regime: of.regime.id, place: where.place }), general, transfer.id);
  return notRestricted(step, where.found.unconfirmed ? ['rests-on-unconfirmed'] : []);
}
