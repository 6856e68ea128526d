import { isWithin } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Known, Role } from '../../records/fields.ts';
import type { ServesAs } from '../../records/agreement.ts';
import type { Instrument } from '../pack.ts';
import { citationOf, mend, name } from './attempt.ts';
import type { Attempt, Clauses } from './attempt.ts';
import { bindsOn, runsOn } from './binding.ts';
import { isUnconfirmed, plainRole } from './case.ts';
import type { Case } from './case.ts';
import { say } from './statements.ts';

type Version = Instrument['versions'][number];

/** Whether that is the version meant, in whatever notation. */
export function isVersion(candidate: Version, version: string | undefined): boolean {
  return version !== undefined && (candidate.version === version || (candidate.alsoWritten ?? []).includes(version));
}

/** The version used against the days on which the law lets it serve. */
export function testVersion(attempt: Attempt, part: ServesAs, instrument: Instrument): void {
  const { of, agreement, trial } = attempt;
  const version = 'version' in part ? part.version : undefined;
  const [only] = instrument.versions;
  // Corporate rules carry each holder's own version: what counts is their approval, unless the version is one that the law knows.
  const holdersOwn = version === undefined || part.kind === 'uk-bcr' || part.kind === 'eu-bcr';
  const named = instrument.versions.find((candidate) => isVersion(candidate, version));
  const known = named ?? (holdersOwn ? only : undefined);
  const names = { agreement: agreement.title, instrument: instrument.name, version: version ?? '' };
  const citation = citationOf(attempt);
  if (known === undefined) {
    trial.leaveOpen(say('verdict.version-not-in-pack', names), citation, [agreement.id], name(agreement, 'version'));
    return;
  }
  if (isUnconfirmed(known, 'validFrom', 'validTo', 'concludedUntil') || isUnconfirmed(instrument)) {
    trial.flag('rests-on-unconfirmed');
  }
  if (!isWithin(of.day, known)) {
    const statement = say('verdict.version-not-that-day', {
      ...names,
      from: known.validFrom ?? '',
      to: known.validTo ?? '',
    });
    trial.fail(statement, citation, [agreement.id], mend(agreement, 'version'));
  } else if (known.concludedUntil !== undefined) {
    const until = { agreement: agreement.title, version: known.version, until: known.concludedUntil };
    if (agreement.concludedOn === undefined) {
      trial.leaveOpen(
        say('verdict.conclusion-not-known', until),
        citation,
        [agreement.id],
        name(agreement, 'concludedOn'),
      );
    } else if (agreement.concludedOn > known.concludedUntil) {
      trial.fail(say('verdict.concluded-too-late', until), citation, [agreement.id], mend(agreement, 'version'));
    }
  }
}

/** The days of the agreement, and whether it binds both ends. */
export function testBinding(attempt: Attempt): void {
  const { of, agreement, trial } = attempt;
  const citation = citationOf(attempt);
  const runs = runsOn(agreement, of.day);
  if (runs === 'no') {
    const statement = say('verdict.agreement-dates', {
      agreement: agreement.title,
      from: agreement.validFrom ?? agreement.concludedOn ?? '',
      to: agreement.validTo ?? '',
    });
    trial.fail(statement, citation, [agreement.id], mend(agreement, 'renew'));
  } else if (runs === 'not-known') {
    trial.leaveOpen(
      say('verdict.agreement-start-not-known', { agreement: agreement.title }),
      citation,
      [agreement.id],
      name(agreement, 'validFrom'),
    );
  }
  for (const party of [of.exporter, of.importer]) {
    const names = { agreement: agreement.title, party: party.record.legalName };
    const bound = bindsOn(of.snapshot, agreement, party, of.day);
    if (bound === 'no') {
      trial.fail(say('verdict.not-bound', names), citation, [agreement.id, party.record.id], mend(agreement, 'party'));
    }
    if (bound === 'not-known') {
      trial.leaveOpen(
        say('verdict.bound-since-not-known', names),
        citation,
        [agreement.id, party.record.id],
        name(agreement, 'parties.joined'),
      );
    }
  }
}

/** Modules against roles, and annexes. A module that does not fit makes the clauses none at all. */
export function testClauses(attempt: Attempt, part: Clauses, set: Instrument): void {
  const { of, agreement, trial } = attempt;
  const citation = citationOf(attempt);
  const fitting = fittingModules(of, part);
  if (part.modules.length === 0) {
    trial.leaveOpen(
      say('verdict.module-not-known', { agreement: agreement.title }),
      citation,
      [agreement.id],
      name(agreement, 'modules'),
    );
  } else if (fitting.length === 0) {
    const statement = say('verdict.module-does-not-fit', {
      agreement: agreement.title,
      modules: part.modules.map(String),
      exporterRole: of.transfer.exporterRole,
      importerRole: of.transfer.importerRole,
    });
    trial.fail(statement, citation, [agreement.id, of.transfer.id], mend(agreement, 'module'));
  }
  testComplete(attempt, part.annexesComplete, set.name);
}

function testComplete(
  { agreement, trial, ...rest }: Attempt,
  complete: 'yes' | 'no' | 'not-known',
  instrument: string,
): void {
  const citation = citationOf({ agreement, trial, ...rest });
  const names = { agreement: agreement.title, instrument };
  if (complete === 'no') {
    trial.fail(say('verdict.annexes-incomplete', names), citation, [agreement.id], mend(agreement, 'annexes'));
  }
  if (complete === 'not-known') {
    trial.leaveOpen(
      say('verdict.annexes-not-known', names),
      citation,
      [agreement.id],
      name(agreement, 'annexesComplete'),
    );
  }
}

/** The modules of the clauses whose roles are those of the transfer (Decision (EU) 2021/914). Sets older than the modules have none to fit. */
export function fittingModules(of: Case, part: Clauses): readonly number[] {
  const exporter = plainRole(of.transfer.exporterRole);
  const importer = plainRole(of.transfer.importerRole);
  return part.modules.filter((module) =>
    of.law.pack.sccModules.some(
      (rule) =>
        rule.module === module && rule.exporterRoles.includes(exporter) && rule.importerRoles.includes(importer),
    ),
  );
}

/** Binding corporate rules count from the day on which the regulator approved them (Art 47). */
function testCorporateRules(attempt: Attempt, approvedOn: Day | undefined): void {
  const { of, agreement, trial } = attempt;
  const { title, id } = agreement;
  if (approvedOn === undefined) {
    const statement = say('verdict.bcr-approval-not-known', { agreement: title });
    trial.leaveOpen(statement, citationOf(attempt), [id], name(agreement, 'approvedOn'));
  } else if (approvedOn > of.day) {
    trial.fail(say('verdict.bcr-not-approved-yet', { agreement: title, on: approvedOn }), citationOf(attempt), [id]);
  }
}

/** Contract or rules have to name the countries to which the data may go (Singapore, PDP Regulations 2021 reg 11). */
function testCountriesNamed(attempt: Attempt, named: Known): void {
  const { agreement, trial } = attempt;
  const names = { agreement: agreement.title };
  if (named === 'no') {
    const statement = say('verdict.countries-not-named', names);
    trial.fail(statement, citationOf(attempt), [agreement.id], mend(agreement, 'countries'));
  } else if (named === 'not-known') {
    const statement = say('verdict.countries-not-known', names);
    trial.leaveOpen(statement, citationOf(attempt), [agreement.id], name(agreement, 'namesTheCountries'));
  }
}

/** Under Swiss law the EU clauses want its authority, its references and its forum (SR 235.1 Art 16). */
function testSwissAdaptation(attempt: Attempt, part: Clauses): void {
  const { agreement, trial } = attempt;
  const names = { agreement: agreement.title };
  if (part.swissAdaptation === 'no') {
    const statement = say('verdict.swiss-adaptation-missing', names);
    trial.fail(statement, citationOf(attempt), [agreement.id], mend(agreement, 'swiss'));
  } else if (part.swissAdaptation === 'not-known') {
    const statement = say('verdict.swiss-adaptation-not-known', names);
    trial.leaveOpen(statement, citationOf(attempt), [agreement.id], name(agreement, 'swissAdaptation'));
  }
}

/** Whether the role ticked, if one is, is the party's own. */
function fits(ticked: Role | undefined, own: Role): boolean {
  return ticked === undefined || plainRole(ticked) === plainRole(own);
}

/** An IDTA with the wrong role ticked stands all the same (its gentler rule), but should be put right. */
function testRolesTicked(attempt: Attempt, part: Extract<ServesAs, { kind: 'uk-idta' }>): void {
  const { of, agreement, trial } = attempt;
  if (fits(part.exporterRole, of.transfer.exporterRole) && fits(part.importerRole, of.transfer.importerRole)) return;
  const statement = say('verdict.wrong-role-ticked', { agreement: agreement.title });
  trial.note(statement, citationOf(attempt), agreement.id);
  trial.flag('wrong-role-ticked');
}

/** The conditions of one kind of instrument beyond version and binding. */
export function testKind(attempt: Attempt): void {
  const { part, instrument } = attempt;
  if ('namesTheCountries' in part) {
    if (instrument.mustNameCountries === true) testCountriesNamed(attempt, part.namesTheCountries);
    return;
  }
  switch (part.kind) {
    case 'uk-idta':
      testComplete(attempt, part.tablesComplete, instrument.name);
      testRolesTicked(attempt, part);
      break;
    case 'uk-addendum':
      testComplete(attempt, part.tablesComplete, instrument.name);
      break;
    case 'eu-scc':
      if (isModular(instrument, part)) testClauses(attempt, part, instrument);
      else testComplete(attempt, part.annexesComplete, instrument.name);
      if (instrument.needsSwissAdaptation === true) testSwissAdaptation(attempt, part);
      break;
    case 'uk-bcr':
    case 'eu-bcr':
      testCorporateRules(attempt, part.approvedOn);
      break;
    case 'joint-controller-arrangement':
    case 'processor-terms':
      break;
  }
}

/** Only the set of 2021 has modules; those of 2001 and 2010 were each written for one pair of roles. */
export function isModular(instrument: Instrument, part: Clauses): boolean {
  return instrument.versions.find((known) => isVersion(known, part.version))?.concludedUntil === undefined;
}
