/** Words that an import writes into records. They stand in the words' own files, and come in from outside. */
export interface ImportTexts {
  /** A column that has no field, as a note. */
  readonly column: (heading: string, text: string) => string;
  /** What a comment on a cell is called, as a note. */
  readonly commentOn: (heading: string) => string;
  /** Why a fact is to be confirmed: the file left it open, does not say it, or says it in words that need judgement. */
  readonly leftOpen: (heading: string) => string;
  readonly notSaid: () => string;
  readonly toBeJudged: (text: string) => string;
  readonly basesDiffer: (first: string, firstText: string, second: string, secondText: string) => string;
  /** The name of recipients of whom only the country is known, and of a transfer. */
  readonly unnamedIn: (place: string) => string;
  readonly transferTitle: (exporter: string, importer: string, place: string) => string;
  readonly judgedTitle: (activity: string, place: string) => string;
  readonly safeguards: (text: string) => string;
  readonly destination: (text: string) => string;
}
