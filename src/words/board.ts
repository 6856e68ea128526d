import { number } from './count.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { AnnexPart } from '../core/views/board-list.ts';
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

/** An annex of which not every row is printed. */
interface Cut {
  readonly most: number;
  readonly workbook: string;
  readonly sha256: string;
}

/** Titles of the page and of its parts. */
export const BOARD = {
  cutCaption: (caption: string, rows: number, { most, workbook }: Cut) =>
    `${caption}: ${number(rows)}. The first ${number(most)} are printed; all of them are in the workbook ‘${workbook}’`,
  cutNote: ({ most, workbook, sha256 }: Cut) =>
    `The rows are too many for paper. Of each table the first ${number(most)} are printed here; every row behind every figure is in the workbook ‘${workbook}’, which was written together with this file and lies beside it (SHA-256 ${sha256}).`,
  title: 'Transfers of personal data: report to the board',
  edition: (company: string) => `Edition for the board of ${company}: what it sends, receives, controls and has agreed`,
  answer: 'The answer',
  verdicts: 'Is there a transfer mechanism?',
  decisions: 'Decisions sought',
  figures: 'Figures',
  decisionsCaption: (count: number) =>
    `${count === 1 ? '1 decision' : `${count} decisions`}, the most pressing first. Where the officer worded no recommendation, the first step that the checks name stands for it.`,
  standingCaption: 'What transfers rest on',
  dutiesCaption: 'Duties beside the mechanism',
  clocksCaption: 'Risks, clocks and contacts',
  changed: 'What changed',
  findingsAndLaw: 'Findings and law',
  numberAndAnnex: 'Number, annex',
  law: 'Changes of law in the period',
  lawCaption: 'Those that touch entries of the register come first',
  risks: 'Risks accepted and still standing',
  nothingCompared: 'No earlier day was given, so nothing is compared',
  advised: 'Officer’s advice',
  ownersTitle: 'Reviews overdue',
  routedTitle: 'Contacts routed',
  risksCaption: 'By whom, until when, and what was advised',
  ownersCaption: 'By owner; annex H has them',
  routedCaption: 'By company; annex Q has them',
  people: 'Owners and companies',
  finding: 'What the checks find and did not find before',
  settled: 'What the checks found before and no longer find',
  destinationsCaption: 'Transfers by destination and by what they rest on, worst first',
  picture: 'Where personal data go, and on what footing',
  regimes: 'By law',
  annex: 'Annex: the rows behind the figures',
  nothing: 'None.',
  complete: 'Nothing that the checks ask for is missing',
  withGaps: 'Has gaps, which are listed below',
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
  changes: { letter: 'L', title: 'What changed since the day before the period' },
  law: { letter: 'M', title: 'Changes of law and the entries that they touch' },
  assessments: { letter: 'N', title: 'Assessments outstanding' },
  drift: { letter: 'O', title: 'Where notices and the record part' },
  completeness: { letter: 'P', title: 'What the record of processing lacks' },
  routed: { letter: 'Q', title: 'Contacts routed, by company' },
  retention: { letter: 'R', title: 'Kept past a time limit' },
  drafts: { letter: 'S', title: 'Drafts left out' },
  transfers: { letter: 'T', title: 'All transfers' },
  putOff: { letter: 'U', title: 'Duties put off: until when, by whom and why' },
} as const satisfies Readonly<Record<AnnexPart, { readonly letter: string; readonly title: string }>>;

/** Headings of the tables. */
export const BOARD_HEADINGS = {
  about: 'About',
  decision: 'What stands open',
  options: 'Options',
  recommendation: 'Recommendation',
  decider: 'Who decides',
  toDo: 'What to do',
  by: 'By',
  who: 'Owner',
  figure: 'Figure',
  number: 'Number',
  rows: 'Rows',
  annexLetter: 'In',
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
  putOff: 'Duty put off',
  back: 'Until',
  putOffBy: 'Put off by',
  decidedBy: 'Decided by',
  until: 'Until',
  advice: 'Advice of the data protection officer',
  matter: 'Matter',
  kind: 'Kind',
  received: 'Received',
  due: 'Due',
  closed: 'Closed',
  state: 'State',
  change: 'Change',
  was: 'Was',
  is: 'Is',
  event: 'What happened',
  entries: 'Entries touched',
  found: 'What was found',
  company: 'Company',
  list: 'List',
  day: 'Day',
  place: 'Place of the contacts',
  contacts: 'Contacts',
  activity: 'Activity',
  share: 'Share',
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
  const verdict = SHORT_RULES[rule];
  if (verdict === undefined) return sentence(statement);
  return regime === undefined ? verdict : `${verdict} (${REGIME_WORDS[regime]})`;
}

const SHORT_RULES: Readonly<Record<string, string>> = {
  'verdict.no-mechanism': VERDICT_WORDS['no-mechanism'],
  'verdict.needs-judgement': VERDICT_WORDS['needs-judgement'],
  'verdict.act-soon': 'Mechanism ends soon',
  'verdict.contested-without-fallback': 'Contested basis without a fallback',
  'law.verdict-changed': 'Verdict changed with the law',
  'assessment.against-advice': 'Assessed against the advice of the data protection officer',
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
