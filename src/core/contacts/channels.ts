import type { Day } from '../days.ts';
import type { Contact } from '../records/contact.ts';
import type { MarketingAnswer } from '../routing/decision.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/** The ways to write to somebody, in the words of the record. */
export const CHANNELS = ['email', 'telephone', 'text-message'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether one may be used, and why. */
interface Allowed {
  readonly allowed: 'yes' | 'no' | 'not-known';
  readonly why: Statement;
}

/** What our notice lets us, and companies outside the group, send a contact by one channel. */
export interface ChannelAnswer {
  readonly channel: Channel;
  readonly own: Allowed;
  readonly thirdParties: Allowed;
}

/** What keeps everybody from the channel: a restriction, or that there is nothing to write to. */
function barred(
  { businessEmail, businessTelephone, restrictedSince }: Contact,
  channel: Channel,
  on: Day,
): Statement | undefined {
  if (restrictedSince !== undefined && restrictedSince <= on) {
    return say('people.channel-restricted', { since: restrictedSince });
  }
  const detail = channel === 'email' ? businessEmail : businessTelephone;
  return detail === undefined ? say('people.channel-no-detail', { channel }) : undefined;
}

/**
 * What may be sent to a contact, channel by channel, each with its reason. Our notice tells ours by relation and not by channel, third parties' by opt-in for each; the law of marketing where
 * the person is has not been judged, which `marketing` says.
 */
export function channelsOf(contact: Contact, marketing: MarketingAnswer, on: Day): readonly ChannelAnswer[] {
  const [reason = say('people.channel-not-opted-in', { channel: 'email' })] = marketing.statements;
  return CHANNELS.map((channel): ChannelAnswer => {
    const why = barred(contact, channel, on);
    if (why !== undefined) {
      const no: Allowed = { allowed: 'no', why };
      return { channel, own: no, thirdParties: no };
    }
    const optedIn = marketing.thirdParties.includes(channel);
    const third = say(optedIn ? 'people.channel-opted-in' : 'people.channel-not-opted-in', { channel });
    return {
      channel,
      own: { allowed: marketing.ownGoods, why: reason },
      thirdParties: { allowed: optedIn ? 'yes' : 'no', why: third },
    };
  });
}
