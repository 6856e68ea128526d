import type { Finding } from '../core/checks/finding.ts';
import type { VerdictWord } from '../core/law/answer.ts';
import type { MatterState, RiskLine } from '../core/views/board-duties.ts';
import type { Matter } from '../core/records/matter.ts';
import { sentence } from './catalogue.ts';
import { REGIME_WORDS, VERDICT_WORDS } from './terms.ts';

/** Numbers that the first page tells in words and rows. */
export interface BoardNumbers {
  readonly transfers: number;
  readonly verdicts: Readonly<Record<VerdictWord, number>>;
  readonly actSoon: number;
}

function transfers(count: number): string {
  return count === 1 ? '1 transfer' : `${count} transfers`;
}

function verb(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** The answer in one or two sentences. */
export function headline({ transfers: total, verdicts, actSoon }: BoardNumbers): string {
  if (total === 0) return 'No transfer is recorded.';
  const missing = verdicts['no-mechanism'];
  const open = verdicts['needs-judgement'];
  const standing = verdicts['mechanism-in-place'];
  const without =
    missing === 0 ? 'none is without a transfer mechanism' : `${verb(missing, 'has', 'have')} no transfer mechanism`;
  const judged = open === 0 ? 'none is left to be judged' : `${verb(open, 'needs', 'need')} judgement`;
  const first = `Of ${transfers(total)}, ${without} and ${judged}.`;
  const soon = actSoon === 0 ? '' : `, ${actSoon} of which ${actSoon === 1 ? 'ends' : 'end'} soon`;
  return `${first} ${verb(standing, 'has', 'have')} a mechanism in place${soon}; ${verb(verdicts['not-restricted'], 'is', 'are')} not restricted.`;
}

/** How the four numbers make the whole. */
export function sumLine({ transfers: total, verdicts }: BoardNumbers): string {
  const parts = Object.values(verdicts).join(' + ');
  return `${parts} = ${transfers(total)} judged. Drafts and ended transfers are not counted.`;
}

/** The shade beside the four. */
export function actSoonLine(count: number): string {
  if (count === 0) return 'Act soon: none, since no mechanism ends within 90 days';
  return `Act soon: ${transfers(count)}, whose mechanism ends within 90 days`;
}

/** What is left for the annex. */
export function moreInAnnex(count: number, annex: string): string {
  return `${count} more in annex ${annex}.`;
}

/** Titles of the page and of its parts. */
export const BOARD = {
  title: 'Transfers of personal data: report to the board',
  answer: 'The answer',
  verdicts: 'Is there a transfer mechanism?',
  decisions: 'Decisions sought',
  figures: 'Figures',
  decisionsCaption: (count: number) => `${count === 1 ? '1 decision' : `${count} decisions`}, the most pressing first`,
  standingCaption: 'Transfers; the letter tells where the annex has the rows',
  dutiesCaption: 'Duties beside the mechanism, risks and clocks',
  destinationsCaption: 'Transfers by destination and by what they rest on, worst first',
  picture: 'Where personal data go, and on what footing',
  regimes: 'By law',
  annex: 'Annex: the rows behind the figures',
  nothing: 'None.',
  total: 'Total',
  about: 'About this report',
  annexColumn: 'Annex',
  regimesCaption: 'Answers by law. A transfer before two laws is counted under both.',
  what: 'What',
  value: 'Value',
  marks: 'What the marks mean',
} as const;

/** The parts of the annex, in their order; the first page names them by letter. */
export const ANNEX = {
  withoutMechanism: { letter: 'A', title: 'Without a mechanism, and what to do' },
  notJudged: { letter: 'B', title: 'What could not be judged, and why' },
  lapsing: { letter: 'C', title: 'What lapses' },
  contested: { letter: 'D', title: 'Contested bases and their fallback' },
  exceptions: { letter: 'E', title: 'Exceptions used' },
  destinations: { letter: 'F', title: 'By destination and basis' },
  papers: { letter: 'G', title: 'Arrangements of joint controllers and terms with processors' },
  overdue: { letter: 'H', title: 'Reviews overdue, by owner' },
  risks: { letter: 'I', title: 'Accepted risks and the advice on them' },
  matters: { letter: 'J', title: 'Requests, complaints, breaches and enquiries against their clocks' },
  decisions: { letter: 'K', title: 'All decisions sought' },
  transfers: { letter: 'L', title: 'All transfers' },
} as const;

/** Headings of the tables. */
export const BOARD_HEADINGS = {
  about: 'About',
  decision: 'What stands open',
  toDo: 'What to do',
  by: 'By',
  who: 'Owner',
  figure: 'Figure',
  number: 'Number',
  rows: 'Rows',
  law: 'Law',
  transfer: 'Transfer',
  from: 'From',
  to: 'To',
  destination: 'Destination',
  restsOn: 'Rests on',
  verdict: 'Mechanism?',
  why: 'Why',
  goodThrough: 'Good through',
  becomes: 'Becomes',
  fallback: 'Fallback',
  transfers: 'Transfers',
  paper: 'What is missing',
  record: 'What was due',
  days: 'Days overdue',
  risk: 'Risk accepted',
  decidedBy: 'Decided by',
  until: 'Until',
  advice: 'Advice of the data protection officer',
  matter: 'Matter',
  kind: 'Kind',
  received: 'Received',
  due: 'Due',
  closed: 'Closed',
  state: 'State',
} as const;

/** Rows of the table of figures on the first page. */
export const FIGURES = {
  actSoon: 'act soon',
  lapse: (from: number, to: number) =>
    from === 0 ? `Lapses within ${to} days` : `Lapses within ${from + 1} to ${to} days`,
  contested: 'Rest on a contested basis',
  withoutFallback: 'of these, with nothing to fall back on',
  exceptions: 'Rest on an exception or derogation',
  arrangements: 'Arrangements of joint controllers (Article 26) missing or incomplete',
  terms: 'Terms with processors (Article 28) missing or incomplete',
  overdue: 'Reviews overdue',
  risks: 'Risks accepted and still standing',
  adviceNotFollowed: 'of these, against the advice of the data protection officer',
  mattersOverdue: 'Requests, complaints, breaches, enquiries past their day',
  mattersOpen: 'Requests, complaints, breaches, enquiries open in time',
  toBeConfirmed: 'With facts to be confirmed',
  illustrative: "Illustrative, not the company's own",
  drafts: 'Drafts left out',
} as const;

/** What the marks mean, for the end of the report. */
export const MARK_LINES: readonly string[] = [
  'To be confirmed: the fact rests on general knowledge and was not confirmed by the company.',
  "Illustrative, not the company's own: invented for a sample register; it says nothing about the company.",
  'Contested: the basis stands, and is challenged in court or in public; the report neither calls it invalid nor safe.',
  'Needs judgement: a fact is not recorded, or the law pack lacks the rules; a person has to decide.',
  'The verdicts say whether a transfer mechanism is recorded, by the rules of the law pack on that day. They are no legal advice.',
];

/** What a decision is about, in a few words; the annex has the finding in full. */
export function decisionWords({ rule, regime, statement }: Pick<Finding, 'rule' | 'regime' | 'statement'>): string {
  const verdict = VERDICT_RULES[rule];
  if (verdict === undefined) return sentence(statement);
  return regime === undefined ? verdict : `${verdict} (${REGIME_WORDS[regime]})`;
}

const VERDICT_RULES: Readonly<Record<string, string>> = {
  'verdict.no-mechanism': VERDICT_WORDS['no-mechanism'],
  'verdict.needs-judgement': VERDICT_WORDS['needs-judgement'],
  'verdict.act-soon': 'Mechanism ends soon',
  'verdict.contested-without-fallback': 'Contested basis without a fallback',
};

const MATTER_KINDS: Readonly<Record<Matter['kind'], string>> = {
  request: 'Request of a person',
  complaint: 'Complaint',
  breach: 'Personal data breach',
  'authority-enquiry': 'Enquiry of an authority',
  'authority-access-request-abroad': 'Demand of an authority abroad',
};

/** The kind of a matter. */
export function matterKind(kind: Matter['kind']): string {
  return MATTER_KINDS[kind];
}

const MATTER_STATES: Readonly<Record<MatterState, string>> = {
  overdue: 'Overdue',
  open: 'Open, in time',
  'closed-late': 'Closed after its day',
  'closed-in-time': 'Closed in time',
  'no-clock': 'No due day recorded',
};

/** How a matter stands against its clock. */
export function matterState(state: MatterState): string {
  return MATTER_STATES[state];
}

const ADVICE: Readonly<Record<RiskLine['advice'], string>> = {
  agrees: 'Agrees',
  disagrees: 'Disagrees',
  'not-asked': 'Was not asked',
};

/** What the data protection officer advised. */
export function adviceWords({ advice, adviceText }: Pick<RiskLine, 'advice' | 'adviceText'>): string {
  return adviceText === undefined ? ADVICE[advice] : `${ADVICE[advice]}: ${adviceText}`;
}

/** Stands for an owner where none is recorded. */
export const NO_OWNER = 'No owner recorded';

/** Stands for a fallback where there is none. */
export const NO_FALLBACK = 'None: nothing would stand if it fell';

/** Stands behind a risk that no longer stands. */
export const RISK_OVER = 'no longer stands';

/** Stands for a day that ends nothing. */
export const NO_KNOWN_END = 'no known end';
