import { isWithin } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Agreement, ServesAs } from '../../records/agreement.ts';
import type { Instrument } from '../pack.ts';
import { bestAssessment } from './assessment.ts';
import { bindsOn, runsOn } from './binding.ts';
import { articleOf, plainRole } from './case.ts';
import type { Case, Route } from './case.ts';
import { say } from './statements.ts';
import { Trial } from './trial.ts';

type Clauses = Extract<ServesAs, { kind: 'eu-scc' }>;

/** What is tried: one agreement, one thing that it serves as, and the law's instrument of that kind. */
interface Attempt {
  readonly of: Case;
  readonly agreement: Agreement;
  readonly part: ServesAs;
  readonly instrument: Instrument;
  readonly trial: Trial;
}

function citationOf({ of, instrument }: Attempt): string {
  return `${articleOf(of, 'safeguards')}; ${instrument.citation}`;
}

function mend(agreement: Agreement, what: string) {
  return { statement: say('todo.mend-agreement', { agreement: agreement.title, what }), record: agreement.id };
}

function name(agreement: Agreement, fact: string) {
  return { statement: say('todo.name-fact', { fact, record: agreement.title }), record: agreement.id };
}

/** The version used against the days on which the law lets it serve. */
function testVersion(attempt: Attempt, part: ServesAs, instrument: Instrument): void {
  const { of, agreement, trial } = attempt;
  const version = 'version' in part ? part.version : undefined;
  const [only] = instrument.versions;
  const known = version === undefined ? only : instrument.versions.find((candidate) => candidate.version === version);
  const names = { agreement: agreement.title, instrument: instrument.name, version: version ?? '' };
  const citation = citationOf(attempt);
  if (known === undefined) {
    trial.leaveOpen(say('verdict.version-not-in-pack', names), citation, [agreement.id], name(agreement, 'version'));
    return;
  }
  if (known.grade === 'unconfirmed' || instrument.grade === 'unconfirmed') trial.flag('rests-on-unconfirmed');
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
function testBinding(attempt: Attempt): void {
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
function testClauses(attempt: Attempt, part: Clauses): void {
  const { of, agreement, trial, instrument } = attempt;
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
      modules: part.modules.join(', '),
      exporterRole: of.transfer.exporterRole,
      importerRole: of.transfer.importerRole,
    });
    trial.fail(statement, citation, [agreement.id, of.transfer.id], mend(agreement, 'module'));
  }
  testComplete(attempt, part.annexesComplete, instrument.name);
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
function fittingModules(of: Case, part: Clauses): readonly number[] {
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

/** The conditions of one kind of instrument beyond version and binding. */
function testKind(attempt: Attempt): void {
  const { of, agreement, part, instrument, trial } = attempt;
  const citation = citationOf(attempt);
  switch (part.kind) {
    case 'uk-idta': {
      testComplete(attempt, part.tablesComplete, instrument.name);
      const exporterFits =
        part.exporterRole === undefined || plainRole(part.exporterRole) === plainRole(of.transfer.exporterRole);
      const importerFits =
        part.importerRole === undefined || plainRole(part.importerRole) === plainRole(of.transfer.importerRole);
      if (!exporterFits || !importerFits) {
        trial.note(say('verdict.wrong-role-ticked', { agreement: agreement.title }), citation, agreement.id);
        trial.flag('wrong-role-ticked');
      }
      break;
    }
    case 'uk-addendum':
      testComplete(attempt, part.tablesComplete, instrument.name);
      break;
    case 'eu-scc':
      if (isModular(part)) testClauses(attempt, part);
      else testComplete(attempt, part.annexesComplete, instrument.name);
      break;
    case 'uk-bcr':
    case 'eu-bcr':
      testCorporateRules(attempt, part.approvedOn);
      break;
    case 'joint-controller-arrangement':
    case 'processor-terms':
    case 'difc-scc':
    case 'adgm-scc':
    case 'uae-art-23-contract':
    case 'my-contract':
    case 'sg-contract':
    case 'other-contract':
      break;
  }
}

/** Only the set of 2021 has modules; those of 2001 and 2010 were each written for one pair of roles. */
function isModular(part: Clauses): boolean {
  return part.version === '2021/914';
}

/** Whether an assessment is asked for: not where a processor in the Union returns its controller's own data under Module Four. */
function needsAssessment({ of, part, instrument }: Attempt): boolean {
  if (!instrument.needsAssessment) return false;
  return !(
    of.regime.id === 'eu-gdpr' &&
    part.kind === 'eu-scc' &&
    isModular(part) &&
    fittingModules(of, part).includes(4)
  );
}

function tryInstrument(attempt: Attempt): Route {
  const { of, agreement, part, instrument, trial } = attempt;
  const version = 'version' in part ? (part.version ?? '') : '';
  const names = { agreement: agreement.title, instrument: instrument.name, version };
  trial.note(say('verdict.safeguard', names), citationOf(attempt), agreement.id);
  testVersion(attempt, part, instrument);
  if (instrument.together !== undefined) {
    const clauses = agreement.servesAs.find((other): other is Clauses => other.kind === instrument.together);
    if (clauses === undefined) {
      trial.fail(
        say('verdict.module-not-known', { agreement: agreement.title }),
        citationOf(attempt),
        [agreement.id],
        mend(agreement, 'clauses'),
      );
    } else testClauses(attempt, clauses);
  }
  testBinding(attempt);
  testKind(attempt);
  if (!needsAssessment(attempt)) {
    if (instrument.needsAssessment) {
      trial.note(
        say('verdict.assessment-not-needed', { agreement: agreement.title }),
        citationOf(attempt),
        agreement.id,
      );
    }
  } else {
    const assessed = bestAssessment(of, instrument);
    if (assessed.state === 'fails') trial.state = 'fails';
    else if (assessed.state === 'not-known' && trial.state === 'stands') trial.state = 'not-known';
    trial.reasons.push(...assessed.reasons);
    trial.toDo.push(...assessed.toDo);
    trial.flag(...assessed.flags);
  }
  if (agreement.illustrative) trial.flag('illustrative');
  if (agreement.toBeConfirmed.length > 0) trial.flag('to-be-confirmed');
  return trial.route(`agreement:${agreement.id}:${instrument.id}`, say('basis.safeguard', names));
}

function tryAgreement(of: Case, agreement: Agreement): readonly Route[] {
  const citation = articleOf(of, 'safeguards');
  if (agreement.status !== 'active') {
    const trial = new Trial();
    const statement = say('verdict.agreement-not-active', { agreement: agreement.title, status: agreement.status });
    trial.fail(statement, citation, [agreement.id], mend(agreement, 'activate'));
    return [trial.route(`agreement:${agreement.id}`, statement)];
  }
  const instruments = of.law.instruments(of.regime.id);
  const routes = agreement.servesAs.flatMap((part) => {
    const ofKind = instruments.filter((instrument) => instrument.kind === part.kind);
    const version = 'version' in part ? part.version : undefined;
    const ofVersion = ofKind.filter((instrument) => instrument.versions.some((one) => one.version === version));
    const accepted =
      ofVersion.length > 0 || (part.kind === 'eu-scc' && of.regime.id === 'uk-gdpr') ? ofVersion : ofKind;
    return accepted.map((instrument) => tryInstrument({ of, agreement, part, instrument, trial: new Trial() }));
  });
  if (routes.length > 0) return routes;
  const trial = new Trial();
  const clauses = of.regime.id === 'uk-gdpr' && agreement.servesAs.some((part) => part.kind === 'eu-scc');
  const statement = clauses
    ? say('verdict.clauses-without-addendum', { agreement: agreement.title })
    : say('verdict.agreement-kind', { agreement: agreement.title, regime: of.regime.id });
  const toDo = clauses
    ? { statement: say('todo.add-addendum', { agreement: agreement.title }), record: agreement.id }
    : undefined;
  trial.fail(statement, citation, [agreement.id], toDo);
  return [trial.route(`agreement:${agreement.id}`, statement)];
}

/** The routes by appropriate safeguard: each agreement that the transfer relies on, as each thing that the regime accepts. */
export function safeguardRoutes(of: Case): readonly Route[] {
  const agreements = of.transfer.agreements.flatMap((id) => {
    const kept = of.snapshot.byId.get(id);
    return kept?.kind === 'agreement' ? [kept.record as Agreement] : [];
  });
  if (agreements.length > 0) return agreements.flatMap((agreement) => tryAgreement(of, agreement));
  const trial = new Trial();
  const names = { exporter: of.exporter.record.legalName, importer: of.importer.record.legalName };
  trial.fail(say('verdict.no-agreement', names), articleOf(of, 'safeguards'), [of.transfer.id], {
    statement: say('todo.conclude-agreement', { regime: of.regime.id, ...names }),
    record: of.transfer.id,
  });
  return [trial.route('agreement:none', say('verdict.no-agreement', names))];
}
