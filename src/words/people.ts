import type { PeopleStatements } from '../core/contacts/statements.ts';
import type { Sentences } from '../core/statement.ts';
import { counted } from './count.ts';
import { kilometresInWords } from './routing.ts';
import { britishDay, inSentence, listed, wordFor } from './terms.ts';

/** The events from which a time limit runs, within a sentence. */
const EVENT_WORDS: Readonly<Record<string, string>> = {
  'enquiry-closed': 'the enquiry is closed',
  'customer-ceased': 'the customer relation ends',
  'opt-out': 'the person opts out',
};

const EVENT_BEGAN: Readonly<Record<string, string>> = {
  'enquiry-closed': 'The enquiry was closed',
  'customer-ceased': 'The customer relation ended',
  'opt-out': 'The person opted out',
};

const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  email: 'e-mail',
  telephone: 'telephone',
  'text-message': 'text messages',
};

const CHANNEL_DETAILS: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  telephone: 'telephone number',
  'text-message': 'telephone number',
};

function from(source: string): string {
  return source === '' ? '' : ` (${source})`;
}

/** The sentences about contacts as people. */
export const peopleSentences: Sentences<PeopleStatements> = {
  'people.recipient-home': () => 'the home controller of the group',
  'people.recipient-assigned': () => 'looks after the contact',
  'people.recipient-joint': () => 'joint controller by the decision',
  'people.recipient-registered': () => 'the person registered with it',
  'people.recipient-transfer': ({ transfer }) => `receives business contact data by ‘${transfer}’`,
  'people.recipient-activity': ({ activity }) => `recipient of the activity ‘${activity}’`,

  'people.kept-begun': ({ event, began, until, source }) =>
    `${wordFor(EVENT_BEGAN, event)} on ${britishDay(began)}: kept until ${britishDay(until)}${from(source)}.`,
  'people.kept-over': ({ event, began, since, source }) =>
    `${wordFor(EVENT_BEGAN, event)} on ${britishDay(began)}: not to be kept any more since ${britishDay(since)}${from(source)}.`,
  'people.kept-until-event': ({ event, source }) => `Kept until ${wordFor(EVENT_WORDS, event)}${from(source)}.`,
  'people.kept-not-begun': ({ event, period, source }) =>
    `Once ${wordFor(EVENT_WORDS, event)}: ${period === '' ? 'kept as the record says' : `${period} more`}${from(source)}.`,
  'people.kept-held': ({ since, reason }) =>
    `Under a legal hold since ${britishDay(since)} (${reason}): kept until it is lifted, whatever follows.`,
  'people.kept-no-limit': () => 'Neither a notice nor the record says how long contacts are kept.',

  'people.tell-of-correction': ({ count }) =>
    `A correction, an erasure or a restriction is told to ${counted(count, 'recipient', 'recipients')}, unless that is impossible or takes disproportionate effort (Art 19).`,
  'people.tell-of-opt-out': ({ count }) =>
    `An opt-out is told to the ${counted(count, 'company', 'companies')} that may write.`,
  'people.tell-of-move': ({ from: one, to }) =>
    `The person is told that ${to} looks after the contact from now on, in place of ${one}.`,

  'people.private-email': ({ domain }) =>
    `${domain} is a provider of private e-mail: our notice takes business addresses only.`,
  'people.mobile-telephone': ({ country }) =>
    `The number is of a mobile telephone (${country}), which may be the person’s own: our notice takes business details only.`,
  'people.email-twice': ({ count, names }) =>
    `The same e-mail address is held ${count === 1 ? 'once more' : `${count} times more`}: ${listed(names)}.`,
  'people.kept-out': ({ on }) =>
    `A person with this e-mail address was erased on ${britishDay(on)}, and is not to be taken in again.`,
  'people.opted-out-before': ({ name, on }) => `${name}, with the same e-mail address, opted out on ${britishDay(on)}.`,
  'people.letter-home-area': ({ place, home }) =>
    `Your organisation is in ${inSentence(place)}, so ${home} keeps your details itself.`,
  'people.letter-own-country': ({ place, entity }) =>
    `${entity} looks after your details, because it is our company in ${inSentence(place)}, where your organisation is.`,
  'people.letter-fixed': ({ place, entity }) =>
    `${entity} looks after your details: it is the one of our companies that looks after contacts in ${inSentence(place)}.`,
  'people.letter-nearest': ({ place, entity, kilometres, measure }) =>
    `${entity} looks after your details, because of all our companies that may do so it is the nearest to ${inSentence(place)}, where your organisation is: ${kilometresInWords(kilometres)} ${measure === 'capital' ? 'to the capital' : 'to its nearest point'}.`,
  'people.letter-nearest-is-home': ({ place, entity, kilometres, measure }) =>
    `${entity} keeps your details itself, because of all our companies it is the nearest to ${inSentence(place)}, where your organisation is: ${kilometresInWords(kilometres)} ${measure === 'capital' ? 'to the capital' : 'to its nearest point'}.`,
  'people.letter-next': ({ entity, kilometres }) => `The next would be ${entity}, at ${kilometresInWords(kilometres)}.`,
  'people.letter-nothing-shared': ({ home }) => `${home} shares them with no other company of the group.`,
  'people.letter-shared': ({ entity, home, others }) =>
    `${home} shares your name and your business contact details with ${entity}, and nothing else; ${listed([home, entity, ...others])} answer to you for them together, and you may turn to any of them.`,
  'people.letter-held': ({ entity }) =>
    `They have not been given to ${entity} yet: first the transfer has to be put in order.`,
  'people.letter-safeguard': ({ entity, agreements }) =>
    `With ${entity} they are protected by ${listed(agreements.map((title) => `‘${title}’`))}, of which you may ask for a copy.`,

  'people.channel-no-detail': ({ channel }) => `No ${wordFor(CHANNEL_DETAILS, channel)} is held.`,
  'people.channel-restricted': ({ since }) => `Restricted since ${britishDay(since)}: no marketing.`,
  'people.channel-opted-in': ({ channel }) => `On the person’s opt-in for ${wordFor(CHANNEL_WORDS, channel)}.`,
  'people.channel-not-opted-in': ({ channel }) => `No opt-in for ${wordFor(CHANNEL_WORDS, channel)} is on record.`,

  'people.restricted': ({ since }) =>
    `Restricted since ${britishDay(since)}: kept, and not used without the person’s consent (Art 18).`,
};
