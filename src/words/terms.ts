import type { OwnList } from '../core/records/law-entry.ts';
import type { VerdictFlag, VerdictWord } from '../core/law/answer.ts';
import type { RegimeId } from '../core/law/pack.ts';
import type { DataKind, RecordKind, Role } from '../core/records/fields.ts';
import type { LawQuestion } from '../core/records/law-answer.ts';
import type { Scheme } from '../core/records/status-fact.ts';
import type { ExceptionGround } from '../core/records/transfer.ts';

/** The four answers as people read them. */
export const VERDICT_WORDS: Readonly<Record<VerdictWord, string>> = {
  'mechanism-in-place': 'Mechanism in place',
  'no-mechanism': 'No mechanism',
  'not-restricted': 'Not a restricted transfer',
  'needs-judgement': 'Needs judgement',
};

/** Shades beside an answer. */
export const FLAG_WORDS: Readonly<Record<VerdictFlag, string>> = {
  contested: 'contested',
  'no-fallback': 'no fallback',
  exception: 'rests on an exception',
  'recurring-exception': 'exception used again and again',
  'debated-between-regulators': 'regulators disagree',
  'rests-on-unconfirmed': 'rests on an unconfirmed fact of law',
  'wrong-role-ticked': 'role in the agreement differs',
  'limit-not-tested': 'a limit of the approval was not tested',
  'sensitive-data-to-be-labelled': 'label sensitive data for the importer',
  illustrative: "illustrative, not the company's own",
  'to-be-confirmed': 'rests on facts to be confirmed',
};

/** The regimes by the name of their law. */
export const REGIME_WORDS: Readonly<Record<RegimeId, string>> = {
  'uk-gdpr': 'UK GDPR',
  'eu-gdpr': 'EU GDPR',
  'ch-fadp': 'Swiss Federal Act on Data Protection',
  'my-pdpa': 'Malaysian Personal Data Protection Act',
  'ae-pdpl': 'UAE federal data protection law',
  difc: 'DIFC Data Protection Law',
  adgm: 'ADGM Data Protection Regulations',
  'jp-appi': 'Japanese Act on the Protection of Personal Information',
  'sg-pdpa': 'Singapore Personal Data Protection Act',
  'au-privacy-act': 'Australian Privacy Act',
  'in-dpdp': 'Indian Digital Personal Data Protection Act',
  'cn-pipl': 'Chinese Personal Information Protection Law',
  'us-28-cfr-202': 'US rule on bulk sensitive data (28 CFR Part 202)',
  unlisted: 'A law that the law pack does not hold',
};

/** A law within a sentence: 'the UK GDPR', or that it is none that the law pack holds. */
export function theLaw(regime: string): string {
  return regime === 'unlisted' ? 'a law that the law pack does not hold' : `the ${wordFor(REGIME_WORDS, regime)}`;
}

/** A term after the article that it wants. */
export function withArticle(term: string): string {
  return `${/^[aeiou]/i.test(term) ? 'an' : 'a'} ${term}`;
}

/** What each regime calls an approved destination, an exception and an assessment: the UK's words are not the EU's. */
export function regimeTerms(regime: string): {
  approval: string;
  exception: string;
  assessment: string;
  test: string;
  exceptions: string;
} {
  if (regime === 'uk-gdpr') {
    return {
      approval: 'approval by regulations',
      exception: 'exception',
      exceptions: 'exceptions',
      assessment: 'transfer risk assessment',
      test: 'not materially lower',
    };
  }
  return OTHER_TERMS[regime] ?? EU_TERMS;
}

const EU_TERMS = {
  approval: 'adequacy decision',
  exception: 'derogation',
  exceptions: 'derogations',
  assessment: 'transfer impact assessment',
  test: 'essentially equivalent',
};

const EXCEPTION_TERMS = { exception: 'exception', exceptions: 'exceptions' };

/** Laws that name a place on a list, and call what stands beside it exceptions. */
const OTHER_TERMS: Readonly<Record<string, ReturnType<typeof regimeTerms>>> = {
  'ch-fadp': {
    ...EXCEPTION_TERMS,
    approval: 'place on the Swiss list',
    assessment: 'transfer impact assessment',
    test: 'adequate protection',
  },
  'my-pdpa': {
    approval: 'approval',
    exception: 'condition of s.129(3)',
    exceptions: 'conditions of s.129(3)',
    assessment: 'Transfer Impact Assessment',
    test: 'substantially similar law or equivalent protection',
  },
  'ae-pdpl': {
    ...EXCEPTION_TERMS,
    approval: 'approval under Art 22',
    assessment: 'assessment',
    test: 'adequate protection',
  },
  difc: {
    approval: 'place on the Commissioner’s list',
    exception: 'derogation',
    exceptions: 'derogations',
    assessment: 'documented adequacy assessment',
    test: 'adequate protection',
  },
  adgm: {
    approval: 'place on the Commissioner’s list',
    exception: 'derogation',
    exceptions: 'derogations',
    assessment: 'assessment',
    test: 'adequate protection',
  },
  'jp-appi': {
    ...EXCEPTION_TERMS,
    approval: 'designation as an equivalent country',
    assessment: 'assessment',
    test: 'equivalent system',
  },
  'sg-pdpa': {
    ...EXCEPTION_TERMS,
    approval: 'certification of the recipient',
    assessment: 'assessment',
    test: 'comparable protection',
  },
  'au-privacy-act': {
    ...EXCEPTION_TERMS,
    approval: 'prescribed country or scheme',
    assessment: 'assessment',
    test: 'substantially similar law',
  },
  'cn-pipl': {
    approval: 'approval',
    exception: 'exemption',
    exceptions: 'exemptions',
    assessment: 'personal information protection impact assessment',
    test: 'Chinese standard',
  },
};

export const SCHEME_WORDS: Readonly<Record<Scheme, string>> = {
  dpf: 'EU–US Data Privacy Framework',
  'privacy-shield': 'EU–US Privacy Shield',
  'uk-extension': 'UK Extension to the EU–US Data Privacy Framework',
  'swiss-us-dpf': 'Swiss–US Data Privacy Framework',
  pipeda: 'Canadian Personal Information Protection and Electronic Documents Act (PIPEDA)',
  appi: 'Japanese Act on the Protection of Personal Information with its Supplementary Rules',
  pipa: 'Korean Personal Information Protection Act (PIPA)',
  lgpd: 'Brazilian General Data Protection Law (LGPD)',
  'automated-processing': 'rule on automated transfer or processing in Israel',
  'sector-supervision': 'supervision by the sector’s regulator',
  'cross-border-privacy-rules': 'APEC Cross-Border Privacy Rules or Privacy Recognition for Processors',
  'us-covered-person': 'definition of a covered person (28 CFR Part 202)',
};

export const GROUND_WORDS: Readonly<Record<ExceptionGround, string>> = {
  'explicit-consent': 'explicit consent',
  'contract-with-person': 'contract with the person',
  'contract-in-interest-of-person': 'contract in the interest of the person',
  'public-interest': 'important reasons of public interest',
  'legal-claims': 'legal claims',
  'vital-interests': 'vital interests',
  'public-register': 'public register',
  'compelling-legitimate-interests': 'compelling legitimate interests',
  'mitigation-of-adverse-action': 'avoiding or mitigating adverse action against the person',
  'judicial-cooperation': 'international judicial cooperation',
  'substantially-similar-law': 'substantially similar law that the person can enforce',
  'data-in-transit': 'data in transit',
  'public-data': 'publicly available data',
  'human-resources-management': 'human resources management across borders',
  emergency: 'emergency to life, health or property',
  'volume-below-thresholds': 'volume below the thresholds',
};

/** What a law asks of one transfer, as the end of 'whether …'. */
export const LAW_QUESTION_WORDS: Readonly<Record<LawQuestion, string>> = {
  'bulk-sensitive-or-government-data':
    'the data are bulk sensitive personal data or government-related data (28 CFR Part 202)',
  'chinese-security-assessment-needed':
    'a security assessment is needed: critical operator, important data, more than 1 million people or sensitive data of more than 10,000',
  'chinese-security-assessment-passed': 'the security assessment of the Cyberspace Administration was passed',
  'chinese-filing-made': 'the standard contract was filed or the certification obtained',
  'chinese-important-data': 'the data are important data as Chinese law calls them',
  'chinese-volume-below-thresholds': 'fewer than 100,000 people since 1 January and no sensitive data are concerned',
  'due-diligence-on-importer':
    'due diligence was done on the importer, so that the precautions of the contract are known to be kept',
  'importer-checked-regularly': 'the importer and the law of its country are checked regularly',
  'person-informed-of-destination-and-measures':
    'the person was told the country, its system of protection and the importer’s measures before consenting',
  'written-summary-given': 'the person got a written summary of the protection abroad before consenting',
  'person-warned-expressly': 'the person was expressly told that the exporter will not answer for the importer',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  controller: 'controller',
  'joint-controller': 'joint controller',
  processor: 'processor',
};

export const DATA_KIND_WORDS: Readonly<Record<DataKind, string>> = {
  ordinary: 'ordinary data',
  'special-category': 'special category data',
  'criminal-offence': 'criminal offence data',
  staff: 'staff data',
  'credit-information': 'credit information',
  journalistic: 'data gathered for journalism',
  'political-or-religious-activity': 'data of political or religious activity',
  'business-contact': 'business contact information',
  health: 'health data',
};

export const RECORD_KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  entity: 'group entity',
  'third-party': 'third party',
  agreement: 'agreement',
  activity: 'processing activity',
  transfer: 'transfer',
  assessment: 'transfer assessment',
  contact: 'contact',
  notice: 'notice',
  policy: 'routing policy',
  matter: 'matter',
  'accepted-risk': 'accepted risk',
  'law-entry': 'own entry of law',
  postponement: 'postponement',
};

/** The lists of the law pack that a register may add to. */
export const OWN_LIST_WORDS: Readonly<Record<OwnList, string>> = {
  approvals: 'approved destinations',
  instruments: 'safeguards',
  exceptions: 'exceptions',
  restrictions: 'restrictions',
  authorities: 'authorities',
};

/** What an own entry does to the pack. */
export const OWN_ACTION_WORDS = {
  add: 'added',
  replace: 'replaced',
  withdraw: 'withdrawn',
} as const;

/** The word for a code of one of the tables above; the code itself where none is known, which a reader will notice. */
export function wordFor(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? code;
}

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Marshall|Solomon|Cook|Falkland|Faroe|Cayman|Isle|Central African|Dominican Republic|Democratic Republic|Czech Republic|Holy See|British|French Southern|US |Turks|Northern Mariana|Cocos|European)/;

/** A place within a sentence: 'the United Kingdom', 'Malaysia'. */
export function inSentence(place: string): string {
  return WITH_ARTICLE.test(place) ? `the ${place}` : place;
}

/** A sentence with one full stop at its end, whether or not the words that others wrote bring one; a question or an exclamation is ended already. */
export function ended(text: string): string {
  const trimmed = text.trimEnd();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Words with a capital at their start, for what stands alone. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The same at the start of a sentence. */
export function atStart(place: string): string {
  return WITH_ARTICLE.test(place) ? `The ${place}` : place;
}

/** 'a', 'a and b', 'a, b and c'. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** How many of a long list are named. */
const NAMED = 3;

/** A list that may be long, in one line: 'A, B, C and 197 more'. */
export function listedInShort(items: readonly string[]): string {
  if (items.length <= NAMED + 1) return listed(items);
  return listed([...items.slice(0, NAMED), `${items.length - NAMED} more`]);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO day as a British reader writes it: `2027-01-31` → '31 January 2027'. An empty day stays empty. */
export function britishDay(day: string): string {
  const [year, month, date] = day.split('-');
  if (year === undefined || month === undefined || date === undefined) return day;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A day or a month as a source gives it, as people read it: '2026-08-05' → '5 August 2026', '2026-09' → 'September 2026'; anything else as it is. */
export function datedWords(dated: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(dated)) return britishDay(dated);
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(dated) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? dated : `${name} ${year}`;
}

/** 'from 1 May 2024 to 31 January 2027', leaving out an end that is open. */
export function span(from: string, to: string): string {
  return [from === '' ? '' : `from ${britishDay(from)}`, to === '' ? '' : `to ${britishDay(to)}`]
    .filter((part) => part !== '')
    .join(' ');
}
