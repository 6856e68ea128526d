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

function toDo({ notice, sentence }: Committed): Tested['toDo'] {
  return say('checks.do.keep-or-change-promise', { notice: notice.title, number: sentence.number });
}

function byHand({ notice, sentence }: Committed): Tested['toDo'] {
  return say('checks.do.compare-by-hand', { notice: notice.title, number: sentence.number });
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

/**
 * 'Based in the UK': each recipient that the commitment names, else each processor outside the group, has its data in a place that the sentence allows.
 * A commitment for some purposes only is not tested: which recipients serve them cannot be told.
 */
function recipientsLocated(context: CheckContext, committed: Committed): readonly Tested[] {
  const { commitment, names } = committed;
  if (commitment.countries.length === 0 && commitment.area === undefined) return [];
  const recipients = commitment.parties.length > 0 ? commitment.parties : processorsOf(context, committed);
  const elsewhere: string[] = [];
  const unknown: string[] = [];
  const described = new Map<string, string>();
  for (const recipient of recipients) {
    const party = context.party(recipient);
    if (party === undefined) continue;
    const places = whereabouts(party, context.on).map((place) => ({
      ...place,
      allowed: allows(context, committed, place.country),
    }));
    const outside = places.filter(({ allowed }) => allowed === false);
    if (outside.length > 0) {
      elsewhere.push(recipient);
      const where = outside.map(({ country, zone }) => context.place(country, zone));
      described.set(recipient, `${party.record.legalName} (${where.join(', ')})`);
    } else if (places.length === 0 || places.some(({ allowed }) => allowed === undefined)) unknown.push(recipient);
  }
  const tested: Tested[] = [];
  if (elsewhere.length > 0) {
    tested.push({
      severity: 'mend',
      statement: say('checks.recipients-elsewhere', {
        ...names,
        recipients: elsewhere.map((id) => described.get(id) ?? id),
        exceptions: commitment.exceptions,
      }),
      records: elsewhere,
      toDo: toDo(committed),
    });
  }
  if (unknown.length > 0) {
    tested.push({
      severity: 'note',
      statement: say('checks.recipients-not-known', {
        notice: names.notice,
        number: names.number,
        recipients: context.names(unknown),
      }),
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

/** Whether the transfer has a safeguard that a commitment names by the register's own word; `not-known` for any other wording. */
function hasSafeguard(context: CheckContext, transfer: Transfer, safeguard: string): Known {
  const ground = ExceptionGround.safeParse(safeguard);
  if (ground.success) {
    const relied = transfer.exceptions.filter(
      (exception) => exception.ground === ground.data && isWithin(context.on, exception),
    );
    if (relied.length === 0) return 'no';
    return relied.some(({ conditionsMet }) => conditionsMet === 'yes') ? 'yes' : 'not-known';
  }
  const kinds = new Set<string>(['uk-idta', 'uk-addendum', 'eu-scc', 'uk-bcr', 'eu-bcr']);
  if (!kinds.has(safeguard)) return 'not-known';
  return linkedAgreements(context, transfer).some(({ servesAs }) => servesAs.some(({ kind }) => kind === safeguard))
    ? 'yes'
    : 'no';
}

/** Whether a transfer keeps the promise: it stays inside, goes to a party that the sentence lets in, or has a safeguard that it names. */
function keeps(context: CheckContext, committed: Committed, transfer: Transfer): Known {
  const { commitment } = committed;
  const { country } = transfer.destination;
  const inside = country === undefined ? false : allows(context, committed, country);
  if (inside === true) return 'yes';
  const excused = new Set(commitment.parties.map(context.person));
  if (excused.has(context.person(transfer.importer))) return 'yes';
  const answers = new Set(commitment.safeguards.map((safeguard) => hasSafeguard(context, transfer, safeguard)));
  if (answers.has('yes')) return 'yes';
  return inside === undefined || answers.has('not-known') || commitment.exceptions.length > 0 ? 'not-known' : 'no';
}

function titles(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.title);
}

function ids(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.id);
}

/** 'We do not transfer your data outside the EEA without …': each flow of that day, with exceptions and the area as it stood when it was written. */
function outsideArea(context: CheckContext, committed: Committed): readonly Tested[] {
  const { commitment, speaksFor, names } = committed;
  const { area } = commitment;
  if (area === undefined) return [];
  const broken: Transfer[] = [];
  const open: Transfer[] = [];
  for (const transfer of context.transfers) {
    const exporter = context.person(transfer.exporter);
    const leaves = exporter !== context.person(transfer.importer) && transfer.initiatedBy !== 'person';
    if (!speaksFor.has(exporter) || !leaves) continue;
    const answer = keeps(context, committed, transfer);
    if (answer === 'no') broken.push(transfer);
    if (answer === 'not-known') open.push(transfer);
  }
  const tested: Tested[] = [];
  if (broken.length > 0) {
    tested.push({
      severity: 'mend',
      statement: say('checks.outside-area-not-so', { ...names, area, transfers: titles(broken) }),
      records: ids(broken),
      toDo: toDo(committed),
    });
  }
  if (open.length > 0) {
    tested.push({
      severity: 'note',
      statement: say('checks.outside-area-not-known', {
        ...names,
        area,
        transfers: titles(open),
        conditions: [...commitment.safeguards, ...commitment.exceptions],
      }),
      records: ids(open),
      toDo: byHand(committed),
    });
  }
  return tested;
}

/** What a notice promises of places, against where recipients have the data and where transfers go. */
export const noticePlaceRules: readonly Rule[] = [
  commitmentRule('notice.recipients-located-in', 'recipients-located-in', recipientsLocated),
  commitmentRule('notice.transfers-outside-area', 'transfers-outside-area-only-with', outsideArea),
];
