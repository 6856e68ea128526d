import type { RoutingFlag, RoutingRule } from '../core/routing/decision.ts';
import type { RoutingStatements } from '../core/routing/statements.ts';
import type { Sentences } from '../core/statement.ts';
import { britishDay, listed, VERDICT_WORDS, wordFor } from './terms.ts';

/** The rules of routing as people read them. */
export const ROUTING_RULE_WORDS: Readonly<Record<RoutingRule, string>> = {
  'fixed-assignment': 'fixed assignment of the policy',
  'home-area': 'home area',
  'own-country': 'entity in that country',
  nearest: 'nearest entity',
};

/** The flags of routing as people read them. */
export const ROUTING_FLAG_WORDS: Readonly<Record<RoutingFlag, string>> = {
  held: 'held: do not share yet',
  'no-mechanism': 'no transfer mechanism',
  'needs-judgement': 'transfer needs judgement',
  'act-soon': 'mechanism ends soon',
  'no-transfer-on-record': 'no transfer on record',
  'transfer-not-for-contacts': 'transfer on record is not of business contacts',
  'no-arrangement': 'no joint controller arrangement',
  'territory-under-review': 'territory under review',
  'territory-not-in-pack': 'territory not in the law pack',
  'zone-law-differs': 'zone with a law of its own',
  'no-capital': 'no capital: measured to the nearest point',
  'margin-small': 'small margin',
  'measures-disagree': 'measures disagree',
  'nearer-entity-not-known': 'nearer entity, not known whether it may take contacts',
  'entity-not-measured': 'entity without coordinates',
  'no-candidate': 'no entity may take it',
  'fixed-assignment': 'fixed assignment differs from the rule',
  'fixed-assignment-not-possible': 'fixed assignment not possible',
  'registered-with-unknown': 'registered with an unknown entity',
  'registered-with-gone': 'registered with an entity that does not exist that day',
  'rests-on-unconfirmed': 'rests on facts to be confirmed',
  'uk-marketing-checks': 'check sole traders and telephone preference',
};

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const SMALL_NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** Kilometres as a person reads them: whole above ten, with one decimal below. */
export function kilometresInWords(kilometres: number): string {
  return `${(kilometres < 10 ? SMALL_NUMBER : NUMBER).format(kilometres)} km`;
}

/** The home areas by name. */
const AREA_WORDS: Readonly<Record<string, string>> = {
  uk: 'the United Kingdom',
  eea: 'the European Economic Area',
};

const CHOSEN_BY: Readonly<Record<string, string>> = {
  'registered-with': 'the person registered with it',
  preference: "it comes first in the policy's order",
  'home-controller': 'it is the home controller',
  distance: 'it is the nearer',
  name: 'they are equally near and it comes first by name',
};

const RELATION_WORDS: Readonly<Record<string, string>> = {
  registered: 'the person registered with us',
  asked: 'the person asked us for information',
  bought: 'the person was a contact for a purchase',
};

const FACT_WORDS: Readonly<Record<string, string>> = {
  registered: 'whether the person registered',
  asked: 'whether the person asked for information',
  bought: 'whether the person was a contact for a purchase',
  optedOut: 'whether the person opted out',
};

function orNearest(readings: readonly string[]): string {
  return readings.length === 0 ? '' : ` Did the list mean ${listed(readings).replace(/ and ([^,]*)$/, ' or $1')}?`;
}

/** ' to the nearest point of Antarctica', ' to Nairobi, the capital'. */
function measuredTo(measure: string, capital: string, place: string): string {
  return measure === 'capital' ? `to ${capital}, its capital` : `to the nearest point of ${place}`;
}

function authorityOr(authority: string, place: string): string {
  return authority === '' ? `the data protection authority of ${place}, which the law pack does not name` : authority;
}

/** The sentences about routing. */
export const routingSentences: Sentences<RoutingStatements> = {
  'routing.refused-unknown': ({ given, readings }) =>
    `'${given}' is not a jurisdiction that the program knows.${orNearest(readings)} Write the country's name or its ISO 3166-1 code.`,
  'routing.refused-ambiguous': ({ given, readings }) =>
    `'${given}' does not name one jurisdiction.${orNearest(readings)} A person has to say which.`,
  'routing.refused-withdrawn': ({ given, readings }) =>
    `'${given}' no longer exists as a jurisdiction.${orNearest(readings)} Write today's country.`,
  'routing.refused-regional': ({ given }) => `'${given}' is a region and not a jurisdiction. Write the country.`,
  'routing.refused-empty': () => 'No jurisdiction is given. Write the country of the organisation.',
  'routing.refused-no-home-controller': ({ policy }) =>
    `The home controller that the policy '${policy}' names is not an active entity of the register that exists on that day. Correct the policy or the entity.`,
  'routing.no-policy': ({ on }) =>
    `The register has no active routing policy for ${britishDay(on)}. Enter one, with its home controller.`,
  'routing.several-policies': ({ policies, on }) =>
    `Several routing policies are active on ${britishDay(on)}: ${listed(policies)}. Let only one be valid on a day.`,

  'routing.in-home-area': ({ place, area, home }) =>
    `${place} lies inside ${wordFor(AREA_WORDS, area)} by the territory table, so ${home} keeps the contact.`,
  'routing.outside-home-area': ({ place, areas }) =>
    `${place} lies outside ${listed(areas.map((area) => wordFor(AREA_WORDS, area)))} by the territory table.`,
  'routing.fixed': ({ place, entity, reason }) => `The policy assigns ${place} to ${entity}: ${reason}`,
  'routing.own-country': ({ place, entity }) => `${entity} is established in ${place} itself.`,
  'routing.nearest': ({ place, entity, kilometres, measure, capital }) =>
    `${entity} is the nearest entity that may take contacts: ${kilometresInWords(kilometres)} ${measuredTo(measure, capital, place)}.`,
  'routing.runner-up': ({ entity, kilometres, lead }) =>
    lead >= 0
      ? `The next is ${entity} at ${kilometresInWords(kilometres)}, ${kilometresInWords(lead)} farther.`
      : `${entity} would be nearer, at ${kilometresInWords(kilometres)}.`,
  'routing.no-runner-up': ({ entity }) => `No entity of another country than that of ${entity} may take contacts.`,
  'routing.chosen-among': ({ entity, others, by }) =>
    `${entity} comes before ${listed(others)} because ${wordFor(CHOSEN_BY, by)}.`,
  'routing.nothing-shared': ({ home, place }) =>
    `${home} is the home controller: nothing is shared with another company, so for ${place} there is no transfer.`,
  'routing.branch-of-home': ({ entity, home }) =>
    `${entity} is a branch of ${home} and the same legal person: nothing is shared with another controller.`,
  'routing.joint-controllers': ({ entity, others }) => `${entity} is joint controller with ${listed(others)}.`,
  'routing.shared-only': ({ entity, home }) =>
    `${home} shares identity and contact data with ${entity}, and nothing else: the notice names no more.`,
  'routing.arrangement': ({ agreement, parties }) =>
    `'${agreement}' is the arrangement in force between ${listed(parties)}.`,
  'routing.verdict': ({ verdict, exporter, importer, transfers }) =>
    transfers.length === 0
      ? `No transfer from ${exporter} to ${importer} is on record, so no mechanism can be shown.`
      : `Transfer from ${exporter} to ${importer}: ${wordFor(VERDICT_WORDS, verdict).toLowerCase()}.`,
  'routing.same-country': ({ exporter, importer, place }) =>
    `${exporter} and ${importer} are both in ${place}: sharing between them is not a restricted transfer.`,

  'routing.candidate-chosen': ({ rule }) => `chosen (${wordFor(ROUTING_RULE_WORDS, rule)})`,
  'routing.candidate-eligible': () => 'could take the contact',
  'routing.candidate-home-area': ({ home }) => `in the home area ${home} keeps the contact`,
  'routing.candidate-not-in-force': ({ status }) => `its record is ${status === 'draft' ? 'a draft' : status}`,
  'routing.candidate-not-yet': ({ from }) => `exists only from ${britishDay(from)}`,
  'routing.candidate-no-longer': ({ to }) => `existed until ${britishDay(to)}`,
  'routing.candidate-may-not-take': () => 'may not take routed contacts',
  'routing.candidate-not-known': () => 'not known whether it may take routed contacts',
  'routing.candidate-processor': ({ activity }) => `acts only as processor ('${activity}')`,
  'routing.candidate-not-measured': () => 'its registered office has no coordinates',

  'routing.flag-held': ({ entity, policy }) =>
    `Held by the policy '${policy}': do not share the contact with ${entity} until there is a mechanism.`,
  'routing.flag-no-mechanism': ({ exporter, importer }) =>
    `There is no transfer mechanism from ${exporter} to ${importer} on that day.`,
  'routing.flag-needs-judgement': ({ exporter, importer }) =>
    `Whether there is a mechanism from ${exporter} to ${importer} needs a person's judgement.`,
  'routing.flag-act-soon': ({ exporter, importer }) => `The mechanism from ${exporter} to ${importer} ends soon.`,
  'routing.flag-no-transfer-on-record': ({ exporter, importer }) =>
    `The register holds no transfer from ${exporter} to ${importer}: enter it, with what it relies on.`,
  'routing.flag-transfer-not-for-contacts': ({ exporter, importer, transfers }) =>
    `No transfer from ${exporter} to ${importer} says that it carries business contact information from controller to controller; judged by ${listed(transfers)}.`,
  'routing.flag-no-arrangement': ({ one, other }) =>
    `No arrangement under Art 26 is in force between ${one} and ${other} on that day.`,
  'routing.flag-territory-under-review': ({ place, basis }) =>
    `How ${place} stands to the home area is for a person to decide (${basis}); it was routed as the territory table says.`,
  'routing.flag-territory-not-in-pack': ({ place }) =>
    `The law pack does not say how ${place} stands to the home area on that day; it was routed as outside.`,
  'routing.flag-zone-law-differs': ({ place, entity }) =>
    `${place} has a data protection law of its own, and ${entity} is established outside it.`,
  'routing.flag-no-capital': ({ place }) => `${place} has no capital: measured to its nearest point.`,
  'routing.flag-margin-small': ({ entity, other, lead, margin }) =>
    `${entity} leads ${other} by ${kilometresInWords(lead)} only, less than the policy's ${kilometresInWords(margin)}.`,
  'routing.flag-measures-disagree': ({ measure, entity, other }) =>
    `Measured to the ${measure === 'capital' ? 'capital' : 'nearest point'} it would be ${other}, not ${entity}.`,
  'routing.flag-nearer-entity-not-known': ({ entity, kilometres }) =>
    `${entity} is nearer, at ${kilometresInWords(kilometres)}, but the register does not say whether it may take contacts.`,
  'routing.flag-entity-not-measured': ({ entity }) =>
    `${entity} was left out: its registered office has no coordinates.`,
  'routing.flag-no-candidate': ({ home }) =>
    `No entity may take the contact by the rules, so ${home} keeps it as home controller.`,
  'routing.flag-fixed-assignment': ({ entity, otherwise }) =>
    `The policy assigns this place to ${entity}; by the rules it would be ${otherwise}.`,
  'routing.flag-fixed-assignment-not-possible': ({ entity, place }) =>
    `The policy assigns ${place} to ${entity}, which may not take contacts on that day; the rules decided.`,
  'routing.flag-registered-with-unknown': ({ given }) =>
    `'${given}', with which the person registered, is no entity of the register.`,
  'routing.flag-registered-with-gone': ({ entity }) =>
    `${entity}, with which the person registered, does not exist on that day.`,
  'routing.flag-rests-on-unconfirmed': ({ entities }) => `Rests on facts to be confirmed about ${listed(entities)}.`,
  'routing.flag-uk-marketing-checks': () =>
    'United Kingdom: sole traders and partnerships are protected as private persons are, and telephone numbers have to be checked against the preference services.',

  'routing.marketing-yes': ({ because }) =>
    `Our notice lets us write: ${listed(because.map((relation) => wordFor(RELATION_WORDS, relation)))}, and has not opted out.`,
  'routing.marketing-opted-out': () => 'Our notice does not let us write: the person opted out.',
  'routing.marketing-no-relation': () =>
    'Our notice does not let us write: the person neither registered, nor asked for information, nor was a contact for a purchase.',
  'routing.marketing-not-known': ({ missing }) =>
    `Whether our notice lets us write is not known: ${listed(missing.map((fact) => wordFor(FACT_WORDS, fact)))}.`,
  'routing.marketing-no-notice': ({ home }) =>
    `Whether our notice lets us write is not known: no notice in force that speaks for ${home} says to whom it may write.`,
  'routing.marketing-third-parties': ({ channels }) =>
    `Companies outside the group may write by ${listed(channels)}, on the person's opt-in.`,
  'routing.marketing-no-third-parties': () =>
    'Companies outside the group may not write: there is no opt-in on record.',
  'routing.marketing-law-not-judged': ({ place }) => `The law of marketing of ${place} has not been judged.`,

  'routing.complain-to-us': ({ home }) => `First: ${home}, so that we can deal with it.`,
  'routing.complain-home-authority': ({ authority, place }) => `Then: ${authorityOr(authority, place)}.`,
  'routing.complain-own-authority': ({ authority, place }) =>
    `Also the person's own authority: ${authorityOr(authority, place)}.`,
  'routing.complain-where-registered': ({ authority, entity, place }) =>
    `Also, since the person registered with ${entity}: ${authorityOr(authority, place)}.`,

  'routing.summary-home-area': ({ place, home }) => `${place} is in the home area: ${home} keeps the contact.`,
  'routing.summary-own-country': ({ place, entity }) => `${entity} is established in ${place}.`,
  'routing.summary-fixed': ({ place, entity }) => `The policy assigns ${place} to ${entity}.`,
  'routing.summary-nearest': ({ place, entity, kilometres, measure }) =>
    `${entity} is nearest to ${place}: ${kilometresInWords(kilometres)} to its ${measure === 'capital' ? 'capital' : 'nearest point'}.`,
  'routing.summary-nearest-is-home': ({ place, entity, kilometres, measure }) =>
    `The home controller ${entity} is nearest to ${place} (${kilometresInWords(kilometres)} to its ${measure === 'capital' ? 'capital' : 'nearest point'}): nothing is shared, no transfer.`,
};
