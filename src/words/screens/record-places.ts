import { britishDay } from '../terms.ts';

function days(count: number): string {
  return count === 1 ? 'one day' : `${count} days`;
}

/** How long ago, in the largest unit that says enough: '5 days', '3 months', '2 years'. */
function age(count: number): string {
  if (count < 60) return days(count);
  if (count < 730) return `${Math.floor(count / 30.44)} months`;
  return `${Math.floor(count / 365.25)} years`;
}

/** What the places of the records say. */
export const recordPlaceWords = {
  transfers: {
    sends: 'Sends',
    receives: 'Receives',
    sendsNothing: 'Sends nothing to anyone.',
    receivesNothing: 'Receives nothing from anyone.',
    restOnIt: 'Transfers that rest on it',
    nothingRests: 'No transfer rests on it.',
    ofActivity: 'Transfers of this activity',
    noneOfActivity: 'No transfer names this activity.',
    answer: 'Answer',
    title: 'Transfer',
    destination: 'Destination',
    goodThrough: 'Good through',
    notJudged: 'Not judged',
    tab: 'Transfers',
    more: (shown: number, all: number) => `The first ${shown} of ${all}. The place of the transfers lists all of them.`,
  },
  entities: {
    empty: 'No company of the group is recorded',
    emptyText: 'Begin with the company that decides on the data, then add those that it shares them with.',
    tree: 'Ownership',
    treeOf: 'Ownership of the group',
    branch: 'branch',
    contacts: 'Contacts that it looks after',
    contactsNone: 'It looks after no contact.',
    contactsMore: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
    contactsAll: (count: number) => (count === 1 ? 'One contact' : `${count} contacts`),
    flows: 'Sends and receives',
  },
  thirdParties: {
    empty: 'Nobody outside the group is recorded',
    emptyText: 'Record the vendors, advisers and authorities that receive personal data, processors first.',
    status: 'Status under approvals',
    scheme: 'Law or scheme',
    answer: 'Answer',
    checked: 'Last checked',
    due: 'Next due',
    neverChecked: 'never',
    checkedAgo: (count: number) => (count <= 0 ? 'today' : `${age(count)} ago`),
    overdue: (day: string) => `was due on ${britishDay(day)}: counts as not known`,
    chain: 'Sub-processor chain',
    circle: 'already above',
    since: (day: string) => `since ${britishDay(day)}`,
    until: (day: string) => `until ${britishDay(day)}`,
  },
  agreements: {
    empty: 'No agreement is recorded',
    emptyText: 'Record the papers that transfers rest on, and the terms with processors and joint controllers.',
    bound: 'Who is bound',
    party: 'Party',
    roles: 'Roles',
    how: 'How',
    since: 'Since',
    until: 'Until',
    fromTheStart: 'from the start',
    nobody: 'Nobody is recorded as bound.',
  },
  activities: {
    empty: 'No processing activity is recorded',
    emptyText: 'Each activity is an entry of the Article 30 record: what is done, for whom, why, with which data.',
    by: 'Whose record',
    everyone: 'All controllers and processors',
    letters: 'Article 30, letter by letter',
    article: 'Article',
    asked: 'What it asks for',
    found: 'What is found',
    letter: (paragraph: string, letter: string) => `${paragraph}(${letter})`,
    contents: {
      '30(1)': {
        a: 'Controller and contact details',
        b: 'Purposes',
        c: 'People and data',
        d: 'Recipients',
        e: 'Transfers',
        f: 'Retention',
        g: 'Security',
      },
      '30(2)': {
        a: 'Processor and controllers served',
        b: 'Categories of processing',
        c: 'Transfers',
        d: 'Security',
      },
    },
    noGap: 'No gap found',
    gap: 'Gap',
    notReached: 'Article 30 does not reach this activity.',
  },
  assessments: {
    empty: 'No transfer assessment is recorded',
    emptyText:
      'A safeguard counts only with an assessment that is done, in date and in scope (UK Art 46(6), EU SCC Clause 14).',
    use: 'Transfers that use it',
    unused: 'No transfer names it.',
  },
  records: {
    kinds: 'Kind of record',
    empty: {
      'accepted-risk': 'No risk is accepted',
      'law-entry': 'The register adds nothing to the law pack',
      policy: 'No routing policy is recorded',
      notice: 'No privacy notice is recorded',
      postponement: 'Nothing is put off',
    },
    emptyText: {
      'accepted-risk': 'Where a finding cannot be mended yet, an officer of the controller may accept it until a day.',
      'law-entry':
        'Where the law pack lacks something or has it wrong, an own entry with its reason and source puts that right.',
      policy: 'A routing policy says whose contacts stay at home and how the nearest entity is found.',
      notice: 'A notice is checked sentence by sentence against the register, both ways.',
      postponement:
        'What falls due can be put off until a day, with a reason, from the list of what falls due. It is kept here, and taken back by removing it.',
    },
  },
} as const;
