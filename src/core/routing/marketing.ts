import type { Day } from '../days.ts';
import type { Contact } from '../records/contact.ts';
import type { Known } from '../records/fields.ts';
import type { Notice } from '../records/notice.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import type { MarketingAnswer } from './decision.ts';
import { say } from './statements.ts';

/** What is known of a contact that our notice asks for before it lets us write. */
export interface MarketingFacts {
  readonly registered: Known;
  readonly asked: Known;
  readonly bought: Known;
  readonly optedOut: Known;
  /** Channels (`email`, `telephone`, `text-message`, or what the list says) on which the person agreed to hear from others; undefined where not known. */
  readonly thirdPartyOptIns: readonly string[] | undefined;
}

/** Nothing known. */
export const NO_FACTS: MarketingFacts = {
  registered: 'not-known',
  asked: 'not-known',
  bought: 'not-known',
  optedOut: 'not-known',
  thirdPartyOptIns: undefined,
};

/** The facts of a contact of the register on a day. An enquiry that was closed no longer counts. */
export function marketingFactsOf(contact: Contact, day: Day): MarketingFacts {
  const running = contact.relations.filter(
    ({ kind, from, until }) =>
      (from === undefined || from <= day) &&
      (until === undefined || day <= until) &&
      !(kind === 'asked' && contact.enquiryClosedOn !== undefined && contact.enquiryClosedOn <= day),
  );
  const has = (kind: 'registered' | 'asked' | 'bought'): Known =>
    running.some((relation) => relation.kind === kind) ? 'yes' : 'no';
  const channels = contact.thirdPartyOptIns
    .filter(({ givenOn, withdrawnOn }) => givenOn <= day && (withdrawnOn === undefined || day < withdrawnOn))
    .map(({ channel }) => channel);
  return {
    registered: has('registered'),
    asked: has('asked'),
    bought: has('bought'),
    optedOut: contact.optedOutOn !== undefined && contact.optedOutOn <= day ? 'yes' : 'no',
    thirdPartyOptIns: [...new Set(channels)],
  };
}

/** The notice in force that day that speaks for the entity and makes a commitment of that kind, and the sentence that makes it. */
export function noticeWith(
  snapshot: Snapshot,
  entity: string,
  kind: Notice['sentences'][number]['commitments'][number]['kind'],
  day: Day,
): { readonly notice: Notice; readonly section: string } | undefined {
  for (const notice of snapshot.notices) {
    const inForce = (notice.inForceFrom ?? '') <= day && (notice.inForceTo ?? '9999-12-31') >= day;
    if (notice.status !== 'active' || !inForce || !notice.speaksFor.includes(entity)) continue;
    const sentence = notice.sentences.find(({ commitments }) =>
      commitments.some((commitment) => commitment.kind === kind),
    );
    if (sentence !== undefined) return { notice, section: sentence.section ?? `${sentence.number}` };
  }
  return undefined;
}

/**
 * Whether our notice lets us write: registered, asked or bought, and not opted out. Third parties only on opt-in, by channel. The law of marketing where the
 * person is has not been judged, and that is said.
 * @param hasNotice whether a notice in force speaks for the home controller about marketing
 */
export function marketingByNotice(
  facts: MarketingFacts,
  { hasNotice, home, place }: { readonly hasNotice: boolean; readonly home: string; readonly place: string },
): MarketingAnswer {
  const notJudged = say('routing.marketing-law-not-judged', { place });
  if (!hasNotice) {
    return {
      ownGoods: 'not-known',
      thirdParties: [],
      statements: [say('routing.marketing-no-notice', { home }), notJudged],
    };
  }
  if (facts.optedOut === 'yes') {
    return { ownGoods: 'no', thirdParties: [], statements: [say('routing.marketing-opted-out', {}), notJudged] };
  }
  const relations = (['registered', 'asked', 'bought'] as const).filter((kind) => facts[kind] === 'yes');
  const unknown = (['registered', 'asked', 'bought'] as const).filter((kind) => facts[kind] === 'not-known');
  const channels = facts.thirdPartyOptIns ?? [];
  const thirdParties =
    channels.length > 0
      ? say('routing.marketing-third-parties', { channels })
      : say('routing.marketing-no-third-parties', {});
  const answer = (ownGoods: MarketingAnswer['ownGoods'], statement: Statement): MarketingAnswer => ({
    ownGoods,
    thirdParties: channels,
    statements: [statement, thirdParties, notJudged],
  });
  if (relations.length > 0 && facts.optedOut === 'no') {
    return answer('yes', say('routing.marketing-yes', { because: relations }));
  }
  if (relations.length > 0) return answer('not-known', say('routing.marketing-not-known', { missing: ['optedOut'] }));
  if (unknown.length > 0) return answer('not-known', say('routing.marketing-not-known', { missing: unknown }));
  return answer('no', say('routing.marketing-no-relation', {}));
}
