import type { Day } from '../days.ts';
import type { Reason, VerdictWord } from '../law/answer.ts';
import type { WhyNot } from './gazetteer.ts';
import type { PossibleReading } from './jurisdictions.ts';
import type { Measure } from './measures.ts';
import type { Statement } from '../statement.ts';

/** The rule that decided. */
export type RoutingRule = 'fixed-assignment' | 'home-area' | 'own-country' | 'nearest';

/** What a person should look at before acting on a decision. */
export type RoutingFlag =
  | 'held'
  | 'no-mechanism'
  | 'needs-judgement'
  | 'act-soon'
  | 'no-transfer-on-record'
  | 'transfer-not-for-contacts'
  | 'no-arrangement'
  | 'territory-under-review'
  | 'territory-not-in-pack'
  | 'zone-law-differs'
  | 'no-capital'
  | 'margin-small'
  | 'measures-disagree'
  | 'nearer-entity-not-known'
  | 'entity-not-measured'
  | 'no-candidate'
  | 'fixed-assignment'
  | 'fixed-assignment-not-possible'
  | 'registered-with-unknown'
  | 'registered-with-gone'
  | 'rests-on-unconfirmed'
  | 'uk-marketing-checks';

/** One flag, said, with the records that it rests on. */
export interface Flagged {
  readonly flag: RoutingFlag;
  readonly statement: Statement;
  readonly records: readonly string[];
}

/** One entity of the group as the decision saw it: in or out, how far away, and why. */
export interface Candidate {
  readonly entity: string;
  readonly name: string;
  readonly country: string;
  readonly standing: 'chosen' | 'eligible' | 'out';
  /** Kilometres from the registered office by the policy's measure; null where the office has no coordinates. */
  readonly kilometres: number | null;
  readonly measure: Measure | null;
  readonly why: Statement;
}

/** Marketing by our own notice: `not-known` where the register or the request says too little. Local marketing law is not judged. */
export interface MarketingAnswer {
  readonly ownGoods: 'yes' | 'no' | 'not-known';
  /** Channels by which a company outside the group may write, on the person's opt-in. */
  readonly thirdParties: readonly string[];
  readonly statements: readonly Statement[];
}

/** What sharing the contact with the assigned entity means. `none`: nothing leaves the home controller. */
export interface Sharing {
  readonly kind: 'none' | 'same-legal-person' | 'shared';
  /** The transfer records by which it was judged. */
  readonly transfers: readonly string[];
  readonly verdict: VerdictWord;
  /** `held`: not to be shared until a person has dealt with it, as the policy says. */
  readonly state: 'free' | 'flagged' | 'held';
}

/** The decision about one jurisdiction, with everything that it rested on. Entities are ids. */
export interface RoutingDecision {
  readonly on: Day;
  readonly policy: string;
  readonly jurisdiction: { readonly code: string; readonly name: string; readonly zone?: string };
  readonly area: 'home' | 'outside';
  readonly rule: RoutingRule;
  readonly assigned: string;
  /** All joint controllers, the assigned entity first; empty where the home controller is alone. */
  readonly jointControllers: readonly string[];
  /** How the distance was measured; null where no distance was asked for or known. */
  readonly measure: Measure | null;
  readonly kilometres: number | null;
  /** The nearest candidate of another country. */
  readonly runnerUp: { readonly entity: string; readonly kilometres: number } | null;
  readonly candidates: readonly Candidate[];
  readonly sharing: Sharing;
  readonly marketing: MarketingAnswer;
  readonly complaints: readonly Statement[];
  readonly flags: readonly Flagged[];
  readonly reasons: readonly Reason[];
}

/** Why no decision can be taken. */
export type Refusal = 'unknown' | 'empty' | WhyNot | 'no-home-controller';

/** A decision, or why there is none, with the nearest readings of the jurisdiction. */
export type RoutingAnswer =
  | { readonly ok: true; readonly decision: RoutingDecision }
  | {
      readonly ok: false;
      readonly why: Refusal;
      readonly statement: Statement;
      readonly readings: readonly PossibleReading[];
    };
