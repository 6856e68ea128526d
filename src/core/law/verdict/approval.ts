import { isWithin } from '../../days.ts';
import type { Scheme, StatusFact } from '../../records/status-fact.ts';
import { earlierFirst } from '../law.ts';
import type { Approval } from '../pack.ts';
import { testAsked } from './asked.ts';
import { articleOf, holdsKind, isUnconfirmed, kindsHeld, placeName } from './case.ts';
import type { Case, Route } from './case.ts';
import { noteOwn, noteWithdrawn } from './own.ts';
import { standingOf } from './place.ts';
import { say } from './statements.ts';
import { Trial } from './trial.ts';

function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** What is recorded of the importer itself about a scheme: exactly that legal entity. */
export function factsOf({ importer: { record } }: Case, scheme: Scheme): readonly StatusFact[] {
  const name = plainName(record.legalName);
  return record.statusFacts.filter((fact) => fact.scheme === scheme && plainName(fact.legalEntity) === name);
}

/** The fact that counts on that day: of several, the one that began last, and of those the one recorded last. A *no* so ends a *yes* left open. */
export function currentFact(of: Case, scheme: Scheme): StatusFact | undefined {
  return factsOf(of, scheme)
    .filter((fact) => isWithin(of.day, fact))
    .toSorted(earlierFirst)
    .at(-1);
}

/** Whether the importer is recorded as outside a scheme on that day: by a *no*, or because all that is recorded lies on other days. */
function isOutside(of: Case, scheme: Scheme): boolean {
  const own = factsOf(of, scheme);
  const current = currentFact(of, scheme);
  return current === undefined ? own.length > 0 : current.answer === 'no';
}

/** Tests one condition of an approval against the importer's status facts: exactly that legal entity, on that day. */
function testCondition(of: Case, condition: Approval['conditions'][number], trial: Trial, citation: string): void {
  const { record } = of.importer;
  const names = { importer: record.legalName, scheme: condition.scheme };
  const toDo = {
    statement: say('todo.name-fact', { fact: condition.scheme, record: record.legalName }),
    record: record.id,
  };
  const own = factsOf(of, condition.scheme);
  if (condition.onlyNoDecides) {
    if (currentFact(of, condition.scheme)?.answer === 'no') {
      trial.fail(say('verdict.status-fails', names), citation, [record.id]);
    }
    return;
  }
  if (condition.presupposes !== undefined && isOutside(of, condition.presupposes)) {
    const statement = say('verdict.status-presupposes', { ...names, presupposed: condition.presupposes });
    trial.fail(statement, citation, [record.id], toDo);
    return;
  }
  if (own.length === 0) {
    const other = record.statusFacts.find((fact) => fact.scheme === condition.scheme);
    const statement =
      other === undefined
        ? say('verdict.status-not-known', names)
        : say('verdict.status-other-entity', { ...names, entity: other.legalEntity });
    trial.leaveOpen(statement, citation, [record.id], toDo);
    return;
  }
  const current = currentFact(of, condition.scheme);
  if (current === undefined) {
    trial.fail(say('verdict.status-outside-dates', names), citation, [record.id], toDo);
  } else if (current.answer === 'no') {
    trial.fail(say('verdict.status-fails', names), citation, [record.id]);
  } else if (current.answer === 'not-known') {
    trial.leaveOpen(say('verdict.status-not-known', names), citation, [record.id], toDo);
  } else if (current.nextDue !== undefined && current.nextDue < of.day) {
    trial.leaveOpen(say('verdict.status-due', { ...names, due: current.nextDue }), citation, [record.id], toDo);
  } else {
    trial.note(say('verdict.status-holds', names), citation, record.id);
    if (condition.staffDataMustBeCovered) testStaffData(of, current, trial, citation);
  }
}

function testStaffData(of: Case, fact: StatusFact, trial: Trial, citation: string): void {
  const { record } = of.importer;
  const names = { importer: record.legalName, scheme: fact.scheme };
  const staff = holdsKind(of.transfer, ['staff']);
  if (staff === 'no' || (staff === 'yes' && fact.coversStaffData === 'yes')) return;
  if (staff === 'yes' && fact.coversStaffData === 'no') {
    trial.fail(say('verdict.staff-not-covered', names), citation, [record.id, of.transfer.id]);
  } else if (fact.coversStaffData !== 'yes') {
    const named =
      staff === 'not-known'
        ? { fact: 'dataCategories', record: of.transfer.title }
        : { fact: 'coversStaffData', record: record.legalName };
    trial.leaveOpen(say('verdict.staff-not-known', { ...names, staff }), citation, [record.id, of.transfer.id], {
      statement: say('todo.name-fact', named),
      record: staff === 'not-known' ? of.transfer.id : record.id,
    });
  }
}

function testExclusions(of: Case, approval: Approval, trial: Trial): void {
  const held = kindsHeld(of.transfer, approval.excludes);
  if (held.length > 0) {
    trial.fail(say('verdict.approval-excludes', { act: approval.act, kinds: held }), approval.citation, [
      of.transfer.id,
    ]);
  } else if (approval.excludes.length > 0 && holdsKind(of.transfer, approval.excludes) === 'not-known') {
    trial.leaveOpen(
      say('verdict.approval-data-not-known', { act: approval.act, kinds: approval.excludes }),
      approval.citation,
      [of.transfer.id],
      {
        statement: say('todo.name-fact', { fact: 'dataCategories', record: of.transfer.title }),
        record: of.transfer.id,
      },
    );
  }
}

/** Some approvals are not known to serve exporters of every territory yet. */
function testExporterPlace(of: Case, approval: Approval, trial: Trial, citation: string): void {
  const { country, id, legalName } = of.exporter.record;
  if (country === undefined || !(approval.notYetFor ?? []).includes(country)) return;
  const place = of.law.nameOf(country);
  const statement = say('verdict.approval-not-yet-for', { act: approval.act, exporter: legalName, place });
  const toDo = { statement: say('todo.judge-by-person', { what: approval.act }), record: of.transfer.id };
  trial.leaveOpen(statement, citation, [id], toDo);
}

/**
 * An approval of a place serves an importer that is established there. One established elsewhere outside, where nothing approves it, stays an organisation of
 * that place, wherever its servers stand: whether its establishment in the approved place receives the data is a fact that a person has to find.
 */
function testImporterPlace(of: Case, approval: Approval, trial: Trial, citation: string): void {
  const { country, zone, legalName, id } = of.importer.record;
  if (approval.country === undefined || country === undefined) return;
  const home = standingOf(of, country, zone);
  if (home === undefined || home.side === 'inside' || home.code === approval.country) return;
  const place = placeName(of.law, country, zone);
  const ofHome = of.law.approvals(of.regime.id, home.code).filter((one) => isWithin(of.day, one));
  if (ofHome.some((one) => testApproval(of, one, place, home.code).state === 'stands')) return;
  const statement = say('verdict.approval-importer-elsewhere', { act: approval.act, importer: legalName, place });
  const toDo = { statement: say('todo.judge-by-person', { what: of.transfer.title }), record: of.transfer.id };
  trial.leaveOpen(statement, citation, [id, of.transfer.id], toDo);
}

/**
 * Tests one approval that is in force that day. A contested approval stands, flagged: it is never called invalid, and never safe.
 * @param established the importer's own place, where it is that place's approval that is asked for
 */
function testApproval(of: Case, approval: Approval, place: string, established?: string): Route {
  const trial = new Trial();
  const citation = `${articleOf(of, 'approval')}; ${approval.citation}`;
  const followsImporter = approval.anywhere === true;
  trial.note(
    followsImporter
      ? say('verdict.approval-anywhere', { act: approval.act })
      : say('verdict.approval', { regime: of.regime.id, place, act: approval.act }),
    citation,
  );
  noteOwn(of, approval, trial, citation);
  testExclusions(of, approval, trial);
  for (const condition of approval.conditions) testCondition(of, condition, trial, citation);
  if (approval.limit !== undefined) {
    trial.note(say('verdict.approval-limit', { act: approval.act, limit: approval.limit }), citation);
    trial.flag('limit-not-tested');
    if (isUnconfirmed(approval, 'limit')) trial.flag('rests-on-unconfirmed');
  }
  if (isUnconfirmed(approval, 'validFrom', 'validTo', 'conditions', 'excludes')) trial.flag('rests-on-unconfirmed');
  testExporterPlace(of, approval, trial, citation);
  testAsked(of, approval.asks ?? [], trial, citation);
  if (isUnconfirmed(approval, 'asks')) trial.flag('rests-on-unconfirmed');
  if (established === undefined) testImporterPlace(of, approval, trial, citation);
  const labelled = kindsHeld(of.transfer, approval.mustBeLabelled ?? []);
  if (labelled.length > 0) {
    trial.note(say('verdict.to-be-labelled', { act: approval.act, kinds: labelled }), citation, of.transfer.id);
    trial.flag('sensitive-data-to-be-labelled');
  }
  const events = approval.contested.filter((event) => event.since <= of.day);
  if (events.length > 0) {
    trial.note(say('verdict.contested', { act: approval.act, events: events.map((event) => event.event) }), citation);
    trial.flag('contested');
  }
  return trial.route(
    `approval:${approval.id}`,
    followsImporter
      ? say('basis.approval-anywhere', { act: approval.act })
      : say('basis.approval', { regime: of.regime.id, act: approval.act }),
  );
}

/** The routes by approval of the destination: those in force that day, tested; those of other days and none at all, said. */
export function approvalRoutes(of: Case, destination: string, place: string): readonly Route[] {
  // A certification that nobody recorded of the importer is no approval that could be looked into.
  const all = of.law
    .approvals(of.regime.id, destination)
    .filter(
      (approval) =>
        approval.anywhere !== true || approval.conditions.some(({ scheme }) => factsOf(of, scheme).length > 0),
    );
  const inForce = all.filter((approval) => isWithin(of.day, approval));
  if (inForce.length > 0) return inForce.map((approval) => testApproval(of, approval, place));
  const trial = new Trial();
  // Of approvals of other days the one that ended last is what a reader looks for, else the first that is to come.
  const first = all.findLast(({ validTo }) => validTo !== undefined && validTo < of.day) ?? all[0];
  const statement =
    first === undefined
      ? say('verdict.no-approval', { regime: of.regime.id, place })
      : say('verdict.approval-not-that-day', {
          regime: of.regime.id,
          place,
          act: first.act,
          from: first.validFrom ?? '',
          to: first.validTo ?? '',
        });
  if (of.regime.lacksList === undefined) trial.fail(statement, articleOf(of, 'approval'), []);
  else {
    const missing = say('verdict.list-not-in-pack', { regime: of.regime.id, lacks: of.regime.lacksList, place });
    const toDo = { statement: say('todo.judge-by-person', { what: of.transfer.title }), record: of.transfer.id };
    trial.leaveOpen(missing, articleOf(of, 'approval'), [of.transfer.id], toDo);
  }
  const isOf = (row: object) => 'country' in row && row.country === destination;
  noteWithdrawn(of, 'approvals', isOf, trial, articleOf(of, 'approval'));
  return [trial.route('approval:none', statement)];
}
