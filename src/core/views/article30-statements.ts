import { statementsOf } from '../statement.ts';

type None = Readonly<Record<string, never>>;

/**
 * What the Article 30 record can say beside the records' own text. `number` is that of the purpose, from 1, or 0 where there is only one and counting
 * would be noise.
 */
export interface Article30Statements {
  'article30.joint-controller-arrangement-not-recorded': { party: string };
  'article30.arrangement-between-them': { party: string };
  'article30.also-controller': { party: string; marks: readonly string[] };
  'article30.no-joint-controller': None;
  'article30.purpose': { number: number; purpose: string };
  'article30.purpose-not-recorded': None;
  'article30.note': { note: string };
  'article30.category': { name: string; items: readonly string[]; kinds: readonly string[] };
  'article30.recipient-category': { category: string; role: string };
  'article30.recipient-of-transfer': { party: string; role: string; marks: readonly string[] };
  'article30.contract-with': { party: string };
  'article30.contract-not-recorded': { party: string };
  'article30.no-processor': None;
  'article30.third-country': { place: string; importers: readonly string[]; marks: readonly string[] };
  'article30.no-third-country': None;
  /** `fallback`: the transfer rests on something else while the exception is recorded for it. */
  'article30.residual-exception': {
    place: string;
    importer: string;
    regime: string;
    reasons: string;
    entered: string;
    fallback: boolean;
  };
  'article30.residual-assessment': {
    assessment: string;
    completed: string;
    conclusion: string;
    measures: readonly string[];
  };
  'article30.no-residual-exception': None;
  'article30.retention': {
    category: string;
    description: string;
    number: number;
    unit: string;
    fromEvent: string;
    untilEvent: string;
  };
  'article30.retention-not-recorded': { category: string };
  'article30.basis': { number: number; basis: string; people: string };
  'article30.basis-not-recorded': { number: number };
  'article30.article-six': { number: number; basis: string; people: string };
  'article30.no-special-category': None;
  'article30.no-schedule-1-data': None;
  'article30.kinds-not-recorded': { categories: readonly string[] };
  'article30.interest': { number: number; interest: string };
  'article30.interest-not-recorded': { number: number };
  'article30.no-legitimate-interests': None;
  'article30.no-consent': None;
  'article30.automated': { description: string };
  'article30.system': { name: string; place: string; operator?: string };
  'article30.not-required': None;
  'article30.no-breach': None;
  'article30.adhered-to': None;
  'article30.categories-of-processing-not-recorded': None;
  'article30.representative': { regime: string; name: string };
  'article30.representative-exempt': {
    regime: string;
    ground: string;
    reasons: string;
    decided: string;
    occasional: string;
    largeScaleSensitiveData: string;
    riskUnlikely: string;
  };
  'article30.no-representative': None;
  'article30.contact': { name: string; role: string };
  'article30.created-in-history': None;
  'article30.no-reference': None;
  'article30.carried-out': { from: string; to: string };
  'article30.last-reviewed': { on: string; by: string; outcome: string; evidence: string };
  'article30.recipients-inside-not-told': None;
  'article30.no-recipient-outside': None;
  'article30.transfer-under': { place: string; importer: string; regime: string; verdict: string };
  'article30.notice': { title: string; version: string; from: string; address: string; marks: readonly string[] };
  'article30.part': { label: string };
  'article30.contract-between-them': { party: string };
  'article30.contract-in-draft': { party: string };
  'article30.joint-controller-arrangement-in-draft': { party: string };
}

/** Makes a statement of the Article 30 record. */
export const say30 = statementsOf<Article30Statements>();
