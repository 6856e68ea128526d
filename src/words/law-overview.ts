import type {
  ApprovalView,
  InstrumentView,
  LawOverview,
  RegimeView,
  Standing,
  VersionView,
} from '../core/law/overview-shape.ts';
import {
  DATA_KIND_WORDS,
  GROUND_WORDS,
  ROLE_WORDS,
  SCHEME_WORDS,
  britishDay,
  listed,
  regimeTerms,
  span,
  wordFor,
} from './terms.ts';

const GRADE_WORDS: Readonly<Record<ApprovalView['grade'], string>> = {
  primary: 'from the instrument or the regulator',
  secondary: 'from practitioners',
  note: 'from a research note that quotes the instrument',
  compendium: 'from a compendium',
  unconfirmed: 'UNCONFIRMED, general knowledge',
};

function trust({ grade, asOf, sources, unconfirmedFields }: Standing): string {
  const parts = [GRADE_WORDS[grade], ...(sources.length > 0 ? [sources.join(' ')] : []), `as of ${asOf}`];
  const partly = unconfirmedFields.length === 0 ? '' : `; unconfirmed: ${listed(unconfirmedFields)}`;
  return `[${parts.join(', ')}${partly}]`;
}

function conditionsOf(approval: ApprovalView): string[] {
  return [
    ...approval.conditions.map(
      ({ scheme, staffDataMustBeCovered }) =>
        `only where the importer is under: ${wordFor(SCHEME_WORDS, scheme)}${staffDataMustBeCovered ? ' (for staff data, with staff data covered)' : ''}`,
    ),
    ...(approval.excludes.length > 0
      ? [`leaves out ${listed(approval.excludes.map((kind) => wordFor(DATA_KIND_WORDS, kind)))}`]
      : []),
    ...(approval.limit === null ? [] : [`limit that is not tested: ${approval.limit}`]),
    ...approval.contested.map((event) => `contested: ${event}`),
  ];
}

function isPlain(approval: ApprovalView): boolean {
  return approval.to === null && conditionsOf(approval).length === 0;
}

/** One line for all destinations that the same act approves without any condition, one block for each of the others. */
function approvalLines(approvals: readonly ApprovalView[]): string[] {
  const byAct = Map.groupBy(approvals, (approval) =>
    isPlain(approval) ? `${approval.act} ${approval.from} ${trust(approval)}` : approval.id,
  );
  return [...byAct.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = same.map(({ name }) => name).join(', ');
    const days = span(first.from ?? '', first.to ?? '');
    return [
      `    ${names}: ${first.act}, ${days} ${trust(first)}`,
      ...conditionsOf(first).map((line) => `      ${line}`),
    ];
  });
}

function versionLine(version: VersionView): string {
  const states = { 'in-force': '', 'not-yet': ' (not yet)', ended: ' (ended)' };
  const until = version.concludedUntil === null ? '' : `, concluded by ${britishDay(version.concludedUntil)}`;
  return `${version.version}${states[version.state]} ${span(version.from ?? '', version.to ?? '')}${until}`;
}

function instrumentLines(instruments: readonly InstrumentView[]): string[] {
  return instruments.map(
    (instrument) =>
      `    ${instrument.name} (${instrument.citation}): ${instrument.versions.map(versionLine).join('; ')} ${trust(instrument)}`,
  );
}

function reachOf(regime: RegimeView): string {
  const roles = regime.reachesRoles.map((role) => wordFor(ROLE_WORDS, role));
  const leftOut = regime.leavesOut.map((kind) => wordFor(DATA_KIND_WORDS, kind));
  return `  Binds exporters as ${listed(roles)}${leftOut.length > 0 ? `; leaves out ${listed(leftOut)}` : ''}. ${trust(regime)}`;
}

function regimeLines(regime: RegimeView): string[] {
  const head = [`${regime.law} (${regime.id})`, reachOf(regime)];
  if (regime.judgedFrom === null) return [...head, `  Not judged: ${regime.lacks ?? ''}.`, ''];
  const terms = regimeTerms(regime.id);
  const inForce = regime.approvals.filter(({ state }) => state === 'in-force');
  const others = regime.approvals.filter(({ state }) => state !== 'in-force');
  const articles = regime.articles === null ? [] : Object.values(regime.articles);
  return [
    ...head,
    `  Judged from ${britishDay(regime.judgedFrom)}.`,
    ...(articles.length > 0 ? [`  Articles that day: ${articles.join('; ')}.`] : ['  No articles that day.']),
    `  Destinations with an ${terms.approval} that day: ${inForce.length}`,
    ...approvalLines(inForce),
    ...(others.length > 0 ? ['  Not in force that day:', ...approvalLines(others)] : []),
    '  Safeguards:',
    ...instrumentLines(regime.instruments),
    `  ${terms.exceptions[0]?.toUpperCase() ?? ''}${terms.exceptions.slice(1)}:`,
    ...regime.exceptions.map(
      ({ ground, citation, bearsRecurringUse, ...rest }) =>
        `    ${wordFor(GROUND_WORDS, ground)} (${citation}): ${bearsRecurringUse ? 'may bear recurring use' : 'occasional use only'} ${trust(rest)}`,
    ),
    '',
  ];
}

const SIDE_WORDS = { uk: 'for a UK exporter', eu: 'for an EU or EEA exporter' } as const;

/** The law pack on one day, line by line, as a terminal shows it. */
export function lawOverviewLines(overview: LawOverview): string[] {
  const { lawPack, counts } = overview;
  return [
    `Law pack ${lawPack.version}, as of ${britishDay(lawPack.asOf)}, read for ${britishDay(overview.on)}.`,
    lawPack.caution,
    '',
    ...overview.regimes.flatMap(regimeLines),
    'Territories where a person has to decide:',
    ...overview.review.map(({ country, name, side, basis }) => `  ${name} (${country}), ${SIDE_WORDS[side]}: ${basis}`),
    '',
    'Supervisory authorities that day:',
    ...overview.authorities.map(
      ({ country, zone, legalName, displayName }) =>
        `  ${zone ?? country}: ${displayName}${displayName === legalName ? '' : ` (in law: ${legalName})`}`,
    ),
    '',
    `${counts.facts} facts about ${counts.territories} territories and ${overview.regimes.length} regimes; ${counts.unconfirmed} unconfirmed, ${counts.partlyUnconfirmed} more in part:`,
    ...overview.unconfirmed.map(
      ({ path, subject, fields }) => `  ${subject ?? ''} ${path}${fields.length > 0 ? `: ${listed(fields)}` : ''}`,
    ),
    '',
    'Sources:',
    ...Object.entries(overview.sources).map(
      ([key, { title, address, dated }]) => `  ${key} ${title}, ${address} (${dated})`,
    ),
  ];
}
