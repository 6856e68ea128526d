/** What is said of papers that were signed and of what the records say since. */
export interface PaperCheckStatements {
  'checks.annex-drift': {
    agreement: string;
    paper: string;
    signed: string;
    field: string;
    /** Whom or what the field is about, by name; empty where it is about the agreement as a whole. */
    about: string;
    gone: readonly string[];
    added: readonly string[];
  };
  'checks.do.sign-anew': { agreement: string; paper: string };
}
