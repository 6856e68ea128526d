import { statementsOf } from '../statement.ts';

type Nothing = Readonly<Record<string, never>>;

/** What is said about a contact as a person: who holds the data, until when, who has to be told, and what is odd about it. */
export interface PeopleStatements {
  // Why somebody has the data.
  'people.recipient-home': Nothing;
  'people.recipient-assigned': Nothing;
  'people.recipient-joint': Nothing;
  'people.recipient-registered': Nothing;
  'people.recipient-transfer': { transfer: string };
  'people.recipient-activity': { activity: string };
  // Until when a contact is kept.
  'people.kept-begun': { event: string; began: string; until: string; source: string };
  'people.kept-over': { event: string; began: string; since: string; source: string };
  'people.kept-until-event': { event: string; source: string };
  'people.kept-not-begun': { event: string; period: string; source: string };
  'people.kept-held': { since: string; reason: string };
  'people.kept-no-limit': Nothing;
  // Who has to be told.
  'people.tell-of-correction': { count: number };
  'people.tell-of-opt-out': { count: number };
  'people.tell-of-move': { from: string; to: string };
  // What is odd about the details.
  'people.private-email': { domain: string };
  'people.mobile-telephone': { country: string };
  'people.email-twice': { count: number; names: readonly string[] };
  'people.kept-out': { on: string };
  'people.opted-out-before': { name: string; on: string };
  'people.restricted': { since: string };
  // What the contact is told, in their own words.
  'people.letter-home-area': { place: string; home: string };
  'people.letter-own-country': { place: string; entity: string };
  'people.letter-fixed': { place: string; entity: string };
  'people.letter-nearest': { place: string; entity: string; kilometres: number; measure: string };
  'people.letter-nearest-is-home': { place: string; entity: string; kilometres: number; measure: string };
  'people.letter-next': { entity: string; kilometres: number };
  'people.letter-nothing-shared': { home: string };
  'people.letter-shared': { entity: string; home: string; others: readonly string[] };
  'people.letter-held': { entity: string };
  'people.letter-safeguard': { entity: string; agreements: readonly string[] };
  // Marketing by channel.
  'people.channel-no-detail': { channel: string };
  'people.channel-restricted': { since: string };
  'people.channel-opted-in': { channel: string };
  'people.channel-not-opted-in': { channel: string };
}

/** Makes a statement about a contact. */
export const say = statementsOf<PeopleStatements>();
