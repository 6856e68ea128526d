import type {
  ApprovalView,
  InstrumentView,
  LawOverview,
  RegimeView,
  SideView,
  Standing,
  VersionView,
} from '../core/law/overview-shape.ts';
import {
  DATA_KIND_WORDS,
  GROUND_WORDS,
  LAW_QUESTION_WORDS,
  OWN_LIST_WORDS,
  ROLE_WORDS,
  SCHEME_WORDS,
  britishDay,
  listed,
  regimeTerms,
  span,
  withArticle,
  wordFor,
} from './terms.ts';

const GRADE_WORDS: Readonly<Record<ApprovalView['grade'], string>> = {
  primary: 'from the instrument or the regulator',
  secondary: 'from practitioners',
  note: 'from a research note that quotes the instrument',
  compendium: 'from a compendium',
  unconfirmed: 'UNCONFIRMED, general knowledge',
};

/** What is said of a row that is not in force on the day. */
const STATE_NOTES = { 'in-force': '', 'not-yet': ' (not yet)', ended: ' (ended)' } as const;

function trust({ grade, asOf, sources, unconfirmedFields, own }: Standing): string {
  const parts = [GRADE_WORDS[grade], ...(sources.length > 0 ? [sources.join(' ')] : []), `as of ${asOf}`];
  const partly = unconfirmedFields.length === 0 ? '' : `; unconfirmed: ${listed(unconfirmedFields)}`;
  const ours = own === null ? '' : `; THIS REGISTER’S OWN ENTRY ‘${own.title}’: ${own.reason}`;
  return `[${parts.join(', ')}${partly}${ours}]`;
}

function conditionsOf(approval: ApprovalView): string[] {
  return [
    ...approval.conditions.map(
      ({ scheme, staffDataMustBeCovered, onlyNoDecides }) =>
        `${onlyNoDecides ? 'not where the importer is recorded as outside' : 'only where the importer is under'}: ${wordFor(SCHEME_WORDS, scheme)}${staffDataMustBeCovered ? ' (for staff data, with staff data covered)' : ''}`,
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
    const names = same.map(({ name }) => (name === '*' ? 'importers anywhere' : name)).join(', ');
    const days = span(first.from ?? '', first.to ?? '');
    return [
      `    ${names}: ${first.act}, ${days} ${trust(first)}`,
      ...conditionsOf(first).map((line) => `      ${line}`),
    ];
  });
}

function versionLine(version: VersionView): string {
  const until = version.concludedUntil === null ? '' : `, concluded by ${britishDay(version.concludedUntil)}`;
  return `${version.version}${STATE_NOTES[version.state]} ${span(version.from ?? '', version.to ?? '')}${until}`;
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
  const articles = regime.articlesByDate.map(
    ({ state, from, to, general, approval, safeguards, assessment, exceptions, ...rest }) =>
      `    ${span(from ?? '', to ?? '')}${state === 'in-force' ? ' (that day)' : ''}: ${[...new Set([general, approval, safeguards, assessment, exceptions])].join('; ')} ${trust(rest)}`,
  );
  return [
    ...head,
    `  Judged from ${britishDay(regime.judgedFrom)}.`,
    ...(regime.model === 'negative-list'
      ? ['  Allowed unless something on its list of restrictions meets the transfer.']
      : []),
    ...[regime.lacks, regime.lacksList].filter((lack) => lack !== null).map((lack) => `  Left to a person: ${lack}.`),
    ...(regime.remark === null ? [] : [`  ${regime.remark}`]),
    ...(regime.articles === null ? ['  No articles that day.'] : []),
    ...(articles.length > 0 ? ['  Articles by date:', ...articles] : []),
    `  Destinations with ${withArticle(terms.approval)} that day: ${inForce.length}`,
    ...approvalLines(inForce),
    ...(others.length > 0 ? ['  Not in force that day:', ...approvalLines(others)] : []),
    '  Safeguards:',
    ...instrumentLines(regime.instruments),
    `  ${terms.exceptions[0]?.toUpperCase() ?? ''}${terms.exceptions.slice(1)}:`,
    ...regime.exceptions.map(
      ({ ground, citation, bearsRecurringUse, ...rest }) =>
        `    ${wordFor(GROUND_WORDS, ground)} (${citation}): ${bearsRecurringUse ? 'may bear recurring use' : 'occasional use only'} ${trust(rest)}`,
    ),
    ...(regime.restrictions.length === 0 ? [] : ['  Forbidden or restricted outright:']),
    ...regime.restrictions.map(
      ({ act, target, citation, state, from, to, asks, ...rest }) =>
        `    ${wordFor(SCHEME_WORDS, target)}: ${act}${asks.map(askedSaid).join('')} (${citation})${STATE_NOTES[state]} ${span(from ?? '', to ?? '')} ${trust(rest)}`,
    ),
    '',
  ];
}

/** What has to be so for a restriction to apply. */
function askedSaid(asked: { readonly question: string; readonly mustBe: string }): string {
  return `, where it is recorded as ${asked.mustBe} whether ${wordFor(LAW_QUESTION_WORDS, asked.question)}`;
}

const SIDE_WORDS = { uk: 'for a UK exporter', eu: 'for an EU or EEA exporter' } as const;

/** The law pack on one day, line by line, as a terminal shows it. */
export function lawOverviewLines(overview: LawOverview): string[] {
  const { lawPack, counts } = overview;
  const sides = { inside: 'inside', 'part-of': 'part of', outside: 'outside' };
  const sideLine = ({ side, partOf, review, basis, from, to, ...rest }: SideView): string =>
    `${sides[side]}${partOf === null ? '' : ` ${partOf}`}${review ? ', FOR A PERSON TO DECIDE' : ''}${from === null && to === null ? '' : `, ${span(from ?? '', to ?? '')}`}: ${basis} ${trust(rest)}`;
  return [
    `Law pack ${lawPack.version}, as of ${britishDay(lawPack.asOf)}, read for ${britishDay(overview.on)}.`,
    lawPack.caution,
    '',
    ...overview.regimes.flatMap(regimeLines),
    'Territories where a person has to decide:',
    ...overview.review.map(({ country, name, side, basis }) => `  ${name} (${country}), ${SIDE_WORDS[side]}: ${basis}`),
    '',
    ...(overview.withdrawn.length === 0
      ? []
      : [
          'Withdrawn by this register’s own entries:',
          ...overview.withdrawn.map(
            ({ list, row, title, reason }) =>
              `  ${wordFor(OWN_LIST_WORDS, list)}, ${row}: ‘${title}’, because ${reason}`,
          ),
          '',
        ]),
    'Territories:',
    ...overview.territories.flatMap(({ code, name, uk, eu }) => [
      `  ${name} (${code})`,
      ...uk.map((one) => `    ${SIDE_WORDS.uk}: ${sideLine(one)}`),
      ...eu.map((one) => `    ${SIDE_WORDS.eu}: ${sideLine(one)}`),
    ]),
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

/** Which pack a register answers by, and why. */
export function inForceLine(version: string, from: 'program' | 'register', outdone: string | null): string {
  if (from === 'register') return `In force: law pack ${version}, which this register took over and keeps.`;
  return outdone === null
    ? `In force: law pack ${version}, which the program brings.`
    : `In force: law pack ${version}, which the program brings. It is newer than ${outdone}, which this register took over; ‘law update FILE --dry-run’ shows what it changes, and without --dry-run the register takes it over.`;
}

/** An own entry that counts for nothing, and why. */
export function leftOutLine(title: string, field: string, why: string): string {
  return `The own entry ‘${title}’ counts for nothing: ${field} ${why}.`;
}
