import type { CheckContext } from '../checks/context.ts';
import type { Day } from '../days.ts';
import type { Contact } from '../records/contact.ts';
import { nameOfRecord } from '../records/kinds.ts';
import type { Ground } from '../routing/ground.ts';
import { marketingFactsOf } from '../routing/marketing.ts';
import { route } from '../routing/route.ts';
import type { Statement } from '../statement.ts';
import { channelsOf } from './channels.ts';
import type { ChannelAnswer } from './channels.ts';
import { keptUntil } from './kept-until.ts';
import type { KeptUntil } from './kept-until.ts';
import { letterTo } from './letter.ts';
import { privateDetails } from './private-details.ts';
import { recipientsOf } from './recipients.ts';
import type { Recipient } from './recipients.ts';
import { say } from './statements.ts';

/** What is to be known of a contact as a person, beside the record and the decision. */
export interface ContactAbout {
  /** What a person should look at: private details, the same address twice, somebody who was erased or opted out, a restriction. */
  readonly marks: readonly Statement[];
  readonly keptUntil: readonly KeptUntil[];
  /** Who has to be told of a correction, an erasure or a restriction. */
  readonly recipients: readonly Recipient[];
  /** Of those, who has to be told of an opt-out: companies of the group that look after the contact, and whoever may write on an opt-in. */
  readonly tellOfOptOut: readonly string[];
  readonly channels: readonly ChannelAnswer[];
  readonly complaints: readonly Statement[];
  readonly letter: readonly Statement[];
}

/** What the register knows of the e-mail address beside this contact. */
export interface SameAddress {
  /** Other contacts with the same address. */
  readonly twins: readonly Contact[];
  /** The day on which a person with it was erased and asked not to be taken in again. */
  readonly erasedOn: Day | undefined;
}

/** What is odd about a contact, said; also of one that is not in the register yet. */
export function marksOf(contact: Contact, { twins, erasedOn }: SameAddress): readonly Statement[] {
  const optedOut = twins.flatMap((twin) =>
    twin.optedOutOn === undefined
      ? []
      : [say('people.opted-out-before', { name: nameOfRecord('contact', twin), on: twin.optedOutOn })],
  );
  const names = twins.map((twin) => nameOfRecord('contact', twin));
  return [
    ...(erasedOn === undefined ? [] : [say('people.kept-out', { on: erasedOn })]),
    ...optedOut,
    ...(contact.restrictedSince === undefined ? [] : [say('people.restricted', { since: contact.restrictedSince })]),
    ...(contact.legalHold === undefined
      ? []
      : [say('people.kept-held', { since: contact.legalHold.since, reason: contact.legalHold.reason })]),
    ...(twins.length === 0 ? [] : [say('people.email-twice', { count: twins.length, names })]),
    ...privateDetails(contact),
  ];
}

/**
 * What is to be known of a contact as a person on a day.
 * @param ground nothing where the register has no routing policy that day: what rests on it is left out
 */
export function aboutContact(
  contact: Contact,
  same: SameAddress,
  ground: Ground | undefined,
  context: CheckContext,
): ContactAbout {
  const { snapshot, on } = context;
  const recipients = recipientsOf(contact, snapshot, on, ground?.policy.homeController);
  const answer =
    ground === undefined
      ? undefined
      : route(
          {
            jurisdiction: contact.jurisdiction,
            zone: contact.zone,
            registeredWith: contact.registeredWith,
            marketing: marketingFactsOf(contact, on),
          },
          ground,
        );
  const decision = answer?.ok === true ? answer.decision : undefined;
  const mayWrite = (decision?.marketing.thirdParties.length ?? 0) > 0;
  return {
    marks: marksOf(contact, same),
    keptUntil: keptUntil(contact, context),
    recipients,
    tellOfOptOut: recipients
      .filter(({ kind }) => kind === 'entity' || (mayWrite && kind === 'third-party'))
      .map(({ name }) => name),
    channels: decision === undefined ? [] : channelsOf(contact, decision.marketing, on),
    complaints: decision?.complaints ?? [],
    letter: decision === undefined || ground === undefined ? [] : letterTo(decision, ground),
  };
}
