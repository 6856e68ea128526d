import { statementsOf } from '../statement.ts';

/** A sentence without parameters. */
type Nothing = Record<string, never>;

/**
 * What a routing decision can say, message by message. Parameters are names as people read them, ISO days, and distances in kilometres; `measure` is
 * `capital` or `nearest-point`, and `capital` the capital's name where there is one, else empty.
 */
export interface RoutingStatements {
  // Why there is no decision.
  'routing.refused-unknown': { given: string; readings: readonly string[] };
  'routing.refused-ambiguous': { given: string; readings: readonly string[] };
  'routing.refused-withdrawn': { given: string; readings: readonly string[] };
  'routing.refused-regional': { given: string };
  'routing.refused-empty': Nothing;
  'routing.refused-no-home-controller': { policy: string };
  'routing.no-policy': { on: string };
  'routing.several-policies': { policies: readonly string[]; on: string };
  // The steps of the reasoning.
  'routing.in-home-area': { place: string; area: string; basis: string; home: string };
  'routing.outside-home-area': { place: string; areas: readonly string[]; basis: string };
  'routing.fixed': { place: string; entity: string; reason: string };
  'routing.own-country': { place: string; entity: string };
  'routing.nearest': { place: string; entity: string; kilometres: number; measure: string; capital: string };
  'routing.runner-up': { entity: string; kilometres: number; lead: number };
  'routing.no-runner-up': { entity: string };
  'routing.chosen-among': { entity: string; others: readonly string[]; by: string };
  'routing.nothing-shared': { home: string; place: string };
  'routing.branch-of-home': { entity: string; home: string };
  'routing.joint-controllers': { entity: string; others: readonly string[] };
  'routing.shared-only': { entity: string; home: string };
  'routing.arrangement': { agreement: string; parties: readonly string[] };
  'routing.verdict': { verdict: string; exporter: string; importer: string; transfers: readonly string[] };
  'routing.same-country': { exporter: string; importer: string; place: string };
  // Why a candidate is in or out.
  'routing.candidate-chosen': { rule: string };
  'routing.candidate-eligible': Nothing;
  'routing.candidate-home-area': { home: string };
  'routing.candidate-not-in-force': { status: string };
  'routing.candidate-not-yet': { from: string };
  'routing.candidate-no-longer': { to: string };
  'routing.candidate-may-not-take': Nothing;
  'routing.candidate-not-known': Nothing;
  'routing.candidate-processor': { activity: string };
  'routing.candidate-not-measured': Nothing;
  // What a person should look at.
  'routing.flag-held': { entity: string; policy: string };
  'routing.flag-no-mechanism': { exporter: string; importer: string };
  'routing.flag-needs-judgement': { exporter: string; importer: string };
  'routing.flag-act-soon': { exporter: string; importer: string };
  'routing.flag-no-transfer-on-record': { exporter: string; importer: string };
  'routing.flag-transfer-not-for-contacts': { exporter: string; importer: string; transfers: readonly string[] };
  'routing.flag-no-arrangement': { one: string; other: string };
  'routing.flag-territory-under-review': { place: string; basis: string };
  'routing.flag-territory-not-in-pack': { place: string };
  'routing.flag-zone-law-differs': { place: string; entity: string };
  'routing.flag-no-capital': { place: string };
  'routing.flag-margin-small': { entity: string; other: string; lead: number; margin: number };
  'routing.flag-measures-disagree': { measure: string; entity: string; other: string };
  'routing.flag-nearer-entity-not-known': { entity: string; kilometres: number };
  'routing.flag-entity-not-measured': { entity: string };
  'routing.flag-no-candidate': { home: string };
  'routing.flag-fixed-assignment': { entity: string; reason: string; otherwise: string };
  'routing.flag-fixed-assignment-not-possible': { entity: string; place: string };
  'routing.flag-registered-with-unknown': { given: string };
  'routing.flag-registered-with-gone': { entity: string };
  'routing.flag-rests-on-unconfirmed': { entities: readonly string[] };
  'routing.flag-uk-marketing-checks': Nothing;
  // Marketing by our own notice.
  'routing.marketing-yes': { because: readonly string[] };
  'routing.marketing-opted-out': Nothing;
  'routing.marketing-no-relation': Nothing;
  'routing.marketing-not-known': { missing: readonly string[] };
  'routing.marketing-no-notice': { home: string };
  'routing.marketing-third-parties': { channels: readonly string[] };
  'routing.marketing-no-third-parties': Nothing;
  'routing.marketing-law-not-judged': { place: string };
  // Where the person may complain.
  'routing.complain-to-us': { home: string };
  'routing.complain-home-authority': { authority: string; place: string };
  'routing.complain-own-authority': { authority: string; place: string };
  'routing.complain-where-registered': { authority: string; entity: string; place: string };
  // The whole decision in one line.
  'routing.summary-home-area': { place: string; home: string };
  'routing.summary-own-country': { place: string; entity: string };
  'routing.summary-fixed': { place: string; entity: string };
  'routing.summary-nearest': { place: string; entity: string; kilometres: number; measure: string };
  'routing.summary-nearest-is-home': { place: string; entity: string; kilometres: number; measure: string };
}

/** Makes a statement of routing. */
export const say = statementsOf<RoutingStatements>();
