import type { Day } from '../../days.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Party, Snapshot } from '../../records/snapshot.ts';
import type { ToDo } from '../answer.ts';
import { bindsBothOn } from './binding.ts';
import { placeName } from './case.ts';
import type { Case } from './case.ts';
import { say } from './statements.ts';

/** Whether the paper serves as terms with a processor: Art 28(3) terms, or EU clauses of Module Two or Three, which contain them. */
export function servesAsProcessorTerms(agreement: Agreement): boolean {
  return agreement.servesAs.some(
    (part) =>
      part.kind === 'processor-terms' ||
      (part.kind === 'eu-scc' && (part.modules.includes(2) || part.modules.includes(3))),
  );
}

/** Whether the paper is an arrangement between joint controllers (Art 26). */
export function servesAsArrangement(agreement: Agreement): boolean {
  return agreement.servesAs.some((part) => part.kind === 'joint-controller-arrangement');
}

const agreementsByParty = new WeakMap<Snapshot, ReadonlyMap<string, readonly Agreement[]>>();

function agreementsOf(snapshot: Snapshot, party: string): readonly Agreement[] {
  let index = agreementsByParty.get(snapshot);
  if (index === undefined) {
    const pairs = snapshot.agreements.flatMap((agreement) =>
      [...new Set(agreement.parties.map((one) => one.party))].map((id) => ({ id, agreement })),
    );
    index = new Map(
      [...Map.groupBy(pairs, (pair) => pair.id)].map(([id, list]) => [id, list.map((pair) => pair.agreement)]),
    );
    agreementsByParty.set(snapshot, index);
  }
  return index.get(party) ?? [];
}

/** The agreements in force on that day that bind both parties and pass the test. */
export function agreementsBetween(
  snapshot: Snapshot,
  one: Party,
  other: Party,
  day: Day,
  serves: (agreement: Agreement) => boolean,
): readonly Agreement[] {
  const candidates = new Set([
    ...agreementsOf(snapshot, one.record.id),
    ...(one.kind === 'entity' && one.record.branchOf !== undefined ? agreementsOf(snapshot, one.record.branchOf) : []),
  ]);
  return [...candidates].filter((agreement) => serves(agreement) && bindsBothOn(snapshot, agreement, one, other, day));
}

const noticesByEntity = new WeakMap<Snapshot, Map<string, Snapshot['notices']>>();

function noticesFor(snapshot: Snapshot, entity: string): Snapshot['notices'] {
  let index = noticesByEntity.get(snapshot);
  if (index === undefined) {
    index = new Map();
    noticesByEntity.set(snapshot, index);
  }
  let notices = index.get(entity);
  if (notices === undefined) {
    notices = snapshot.notices.filter((notice) => notice.status === 'active' && notice.speaksFor.includes(entity));
    index.set(entity, notices);
  }
  return notices;
}

/** Whether a notice in force that day, speaking for the exporter, tells of the destination (Art 13(1)(f)). */
function noticeTells(of: Case): boolean {
  const { country } = of.transfer.destination;
  return noticesFor(of.snapshot, of.exporter.record.id).some((notice) => {
    const inForce = (notice.inForceFrom ?? '') <= of.day && (notice.inForceTo ?? '9999-12-31') >= of.day;
    return inForce && country !== undefined && (notice.disclosures?.countries ?? []).includes(country);
  });
}

/**
 * Duties that a mechanism does not discharge: terms with a processor (Art 28), the arrangement of joint controllers (Art 26), telling people (Art 13(1)(f))
 * and the entry in the record (Art 30).
 */
export function openDuties(of: Case): readonly ToDo[] {
  const { transfer, exporter, importer, snapshot, day } = of;
  const regime = of.regime.id;
  // The articles are those of the UK and EU GDPR; other laws number and word their duties otherwise.
  if (regime !== 'uk-gdpr' && regime !== 'eu-gdpr') return [];
  const duties: ToDo[] = [];
  const names = { exporter: exporter.record.legalName, importer: importer.record.legalName };
  if (
    transfer.importerRole === 'processor' &&
    agreementsBetween(snapshot, exporter, importer, day, servesAsProcessorTerms).length === 0
  ) {
    duties.push({ statement: say('duty.article-28', { importer: names.importer, regime }), record: transfer.id });
  }
  if (
    transfer.importerRole === 'joint-controller' &&
    agreementsBetween(snapshot, exporter, importer, day, servesAsArrangement).length === 0
  ) {
    duties.push({ statement: say('duty.article-26', { ...names, regime }), record: transfer.id });
  }
  if (exporter.kind === 'entity' && transfer.exporterRole !== 'processor' && !noticeTells(of)) {
    const place =
      transfer.destination.organisation ?? placeName(of.law, transfer.destination.country, transfer.destination.zone);
    duties.push({
      statement: say('duty.article-13', { exporter: names.exporter, place, regime }),
      record: transfer.id,
    });
  }
  if (transfer.activities.length === 0) {
    duties.push({ statement: say('duty.article-30', { transfer: transfer.title, regime }), record: transfer.id });
  }
  return duties;
}
