import type { TransferAnswer } from '../../law/answer.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Known } from '../../records/fields.ts';
import { ExceptionGround } from '../../records/transfer.ts';
import type { Transfer } from '../../records/transfer.ts';
import { insideArea } from '../area.ts';
import { actorsOf } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Committed, Tested } from '../commitments.ts';
import { commitmentRule } from '../commitments.ts';
import type { Rule } from '../finding.ts';
import { whereabouts } from '../places.ts';
import { say } from '../statements.ts';
import { isWithin } from '../../days.ts';

function toDo({ source }: Committed): Tested['toDo'] {
  return say('checks.do.keep-or-change-promise', source);
}

/** The processors outside the group to whom those for whom the notice speaks disclose data. */
function processorsOf(context: CheckContext, { speaksFor }: Committed): readonly string[] {
  const found = new Set<string>();
  for (const { activity } of context.activities) {
    const isSpokenFor = actorsOf(activity).some((actor) => speaksFor.has(context.person(actor)));
    if (activity.kind !== 'controller' || !isSpokenFor) continue;
    for (const { party, role } of activity.recipients) {
      if (party !== undefined && role === 'processor' && context.party(party)?.kind === 'third-party') found.add(party);
    }
  }
  return [...found];
}

/** Whether the country is one that the commitment allows; undefined where the law pack does not know the place. */
function allows({ law, on }: CheckContext, { commitment }: Committed, country: string): boolean | undefined {
  if (commitment.countries.includes(country)) return true;
  if (commitment.area === undefined) return false;
  return insideArea(law, country, commitment.area, commitment.areaAsOf ?? on);
}

/** Whether the party stands for a kind of recipient, of which nobody can tell which companies belong to it. */
function isKind(context: CheckContext, id: string): boolean {
  const party = context.party(id);
  return party?.kind === 'third-party' && party.record.category;
}

/** Recipients, by whether they have data in a place that the sentence does not allow. */
interface Located {
  readonly elsewhere: Array<{ readonly id: string; readonly text: string }>;
  readonly unknown: string[];
}

function locate(context: CheckContext, committed: Committed, recipients: readonly string[]): Located {
  const located: Located = { elsewhere: [], unknown: [] };
  for (const id of recipients) {
    const party = context.party(id);
    if (party === undefined) continue;
    const places = whereabouts(party, context.on).map((place) => ({
      ...place,
      allowed: allows(context, committed, place.country),
    }));
    const outside = places.filter(({ allowed }) => allowed === false);
    if (outside.length > 0) {
      const where = outside.map(({ country, zone }) => context.place(country, zone));
      located.elsewhere.push({ id, text: `${party.record.legalName} (${where.join(', ')})` });
    } else if (places.length === 0 || places.some(({ allowed }) => allowed === undefined)) located.unknown.push(id);
  }
  return located;
}

/**
 * 'Based in the UK': each recipient that the commitment names has its data in a place that the sentence allows; where it names none, each processor outside
 * the group. Where it names a kind only, processors elsewhere are put before a person, who knows which of them are of that kind.
 */
function recipientsLocated(context: CheckContext, committed: Committed): readonly Tested[] {
  const { commitment, source, quote } = committed;
  if (commitment.countries.length === 0 && commitment.area === undefined) return [];
  const named = commitment.parties;
  const tested: Tested[] = [];
  const { elsewhere, unknown } = locate(
    context,
    committed,
    named.length > 0 ? named : processorsOf(context, committed),
  );
  if (elsewhere.length > 0) {
    tested.push({
      severity: 'mend',
      statement: say('checks.recipients-elsewhere', {
        ...source,
        quote,
        recipients: elsewhere.map(({ text }) => text),
        exceptions: commitment.exceptions,
      }),
      records: elsewhere.map(({ id }) => id),
      toDo: toDo(committed),
    });
  }
  if (named.some((id) => isKind(context, id))) {
    const others = processorsOf(context, committed).filter((id) => !named.includes(id));
    const maybe = locate(context, committed, others).elsewhere;
    if (maybe.length > 0) {
      tested.push({
        severity: 'note',
        statement: say('checks.kind-elsewhere', { ...source, quote, recipients: maybe.map(({ text }) => text) }),
        records: maybe.map(({ id }) => id),
        toDo: say('checks.do.compare-by-hand', { notice: source.notice }),
      });
    }
  }
  if (unknown.length > 0) {
    tested.push({
      severity: 'note',
      statement: say('checks.recipients-not-known', { ...source, recipients: context.names(unknown) }),
      records: unknown,
      toDo: say('checks.do.enter-place', { recipient: context.names(unknown).join(', ') }),
    });
  }
  return tested;
}

function linkedAgreements(context: CheckContext, transfer: Transfer): readonly Agreement[] {
  return transfer.agreements.flatMap((id) => {
    const kept = context.snapshot.byId.get(id);
    return kept?.kind === 'agreement' ? [kept.record as Agreement] : [];
  });
}

/** Kinds of agreement that a commitment may name by the register's own word. */
const AGREEMENT_KINDS: ReadonlySet<string> = new Set(['uk-idta', 'uk-addendum', 'eu-scc', 'uk-bcr', 'eu-bcr']);

function reliesOn(context: CheckContext, transfer: Transfer, ground: Transfer['exceptions'][number]['ground']): Known {
  const relied = transfer.exceptions.filter((one) => one.ground === ground && isWithin(context.on, one));
  if (relied.length === 0) return 'no';
  return relied.some(({ conditionsMet }) => conditionsMet === 'yes') ? 'yes' : 'not-known';
}

/** Whether any mechanism stands, for a sentence that gives clauses or the like as an example only. */
function hasMechanism(answer: TransferAnswer | undefined): Known {
  if (answer === undefined || answer.overall === 'needs-judgement') return 'not-known';
  return answer.overall === 'no-mechanism' ? 'no' : 'yes';
}

/**
 * Whether the transfer has a safeguard that the commitment names: by the register's own word for it, as consent, or as one example among others. Any other
 * wording is `not-known`, and left to a person.
 */
function hasSafeguard(
  context: CheckContext,
  transfer: Transfer,
  safeguard: string,
  answer: TransferAnswer | undefined,
): Known {
  const ground = ExceptionGround.safeParse(safeguard);
  if (ground.success) return reliesOn(context, transfer, ground.data);
  if (AGREEMENT_KINDS.has(safeguard)) {
    return linkedAgreements(context, transfer).some(({ servesAs }) => servesAs.some(({ kind }) => kind === safeguard))
      ? 'yes'
      : 'no';
  }
  if (/\b(?:for example|for instance|such as|e\.g\.)/i.test(safeguard)) return hasMechanism(answer);
  // How the consent has to be given is for a person to compare; where none is recorded there is nothing to compare.
  const asksConsent = /\bconsent\b/i.test(safeguard);
  return asksConsent && reliesOn(context, transfer, 'explicit-consent') === 'no' ? 'no' : 'not-known';
}

/** Whether a transfer keeps the promise: it stays inside, goes to a party that the sentence lets in, or has a safeguard that it names. */
function keeps(
  context: CheckContext,
  { commitment, ...committed }: Committed,
  transfer: Transfer,
  answer: TransferAnswer | undefined,
): Known {
  const { country } = transfer.destination;
  const inside = country === undefined ? false : allows(context, { commitment, ...committed }, country);
  if (inside === true) return 'yes';
  const excused = new Set(commitment.parties.map(context.person));
  if (excused.has(context.person(transfer.importer))) return 'yes';
  const answers = new Set(commitment.safeguards.map((safeguard) => hasSafeguard(context, transfer, safeguard, answer)));
  if (answers.has('yes')) return 'yes';
  // Exceptions in words that no party stands for cannot be tested.
  const unread = commitment.exceptions.length > 0 && commitment.parties.length === 0;
  return inside === undefined || answers.has('not-known') || unread ? 'not-known' : 'no';
}

function titles(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.title);
}

function ids(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.id);
}

/** 'We do not transfer your data outside the EEA without …': each flow of that day, with exceptions and the area as it stood when it was written. */
function outsideArea(context: CheckContext, committed: Committed): readonly Tested[] {
  const { commitment, speaksFor, source } = committed;
  const { area } = commitment;
  if (area === undefined) return [];
  const answers = new Map(context.answers.map((answer) => [answer.transfer, answer]));
  const broken: Transfer[] = [];
  const open: Transfer[] = [];
  for (const transfer of context.transfers) {
    const exporter = context.person(transfer.exporter);
    const leaves = exporter !== context.person(transfer.importer) && transfer.initiatedBy !== 'person';
    if (!speaksFor.has(exporter) || !leaves) continue;
    const answer = keeps(context, committed, transfer, answers.get(transfer.id));
    if (answer === 'no') broken.push(transfer);
    if (answer === 'not-known') open.push(transfer);
  }
  const names = { ...source, area, conditions: [...commitment.safeguards, ...commitment.exceptions] };
  const tested: Tested[] = [];
  if (broken.length > 0) {
    tested.push({
      severity: 'mend',
      statement: say('checks.outside-area-not-so', { ...names, transfers: titles(broken) }),
      records: ids(broken),
      toDo: toDo(committed),
    });
  }
  if (open.length > 0) {
    tested.push({
      severity: 'note',
      statement: say('checks.outside-area-not-known', { ...names, transfers: titles(open) }),
      records: ids(open),
      toDo: say('checks.do.compare-by-hand', { notice: source.notice }),
    });
  }
  return tested;
}

/** What a notice promises of places, against where recipients have the data and where transfers go. */
export const noticePlaceRules: readonly Rule[] = [
  commitmentRule('notice.recipients-located-in', 'recipients-located-in', recipientsLocated),
  commitmentRule('notice.transfers-outside-area', 'transfers-outside-area-only-with', outsideArea),
];
