/** One step from the file format before it. Released steps are never edited: a test keeps the hash of each. */
export interface Migration {
  /** The format that the step leads to, which is the file's `user_version` afterwards. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** Whether the derived tables have to be made again from history afterwards. */
  readonly derivesAnew: boolean;
}
