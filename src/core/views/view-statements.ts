import { statementsOf } from '../statement.ts';

/**
 * Messages that several views share. `party` is a name with its place, as a person reads it; `marks` are codes of what a reader has to know of it
 * (`illustrative`, `draft`, `ended`, `kind-only`, or `to-be-confirmed` with the field after a colon).
 */
export interface ViewStatements {
  'view.not-recorded': Readonly<Record<string, never>>;
  'view.party': { party: string; role: string; marks: readonly string[] };
  'view.contact': {
    name: string;
    address: string;
    email: string;
    telephone: string;
    marks: readonly string[];
  };
  'view.contact-not-recorded': Readonly<Record<string, never>>;
  'view.document': { title: string; dated: string; place: string; substance: string; sha256: string };
  'view.document-withheld': { visibility: string };
  'view.no-document': Readonly<Record<string, never>>;
  'view.terms-article-26': { responsibilitiesSet: string; essenceMadeAvailable: string; contactPoint: string };
  /** Points of Art 28(3) by their letter; `head` is its opening sentence. */
  'view.terms-article-28': { there: readonly string[]; not: readonly string[]; open: readonly string[] };
  'view.terms-clauses': { modules: readonly string[] };
  'view.agreement': {
    title: string;
    kinds: readonly string[];
    runs: string;
    concluded: string;
    from: string;
    to: string;
    parties: readonly string[];
    marks: readonly string[];
  };
  'view.to-be-confirmed': { field: string; why: string };
  'view.illustrative': Readonly<Record<string, never>>;
  'view.yes': Readonly<Record<string, never>>;
  'view.no': Readonly<Record<string, never>>;
  'view.basis-approval': { regime: string; act: string };
  'view.basis-safeguard': { instrument: string; version: string };
  'view.basis-assessment': { assessment: string };
  'view.basis-exception': { regime: string; ground: string };
  'view.basis-not-restricted': Readonly<Record<string, never>>;
  'view.basis-none': Readonly<Record<string, never>>;
  'view.basis-to-be-judged': Readonly<Record<string, never>>;
}

/** Makes a statement that several views share. */
export const viewSay = statementsOf<ViewStatements>();
