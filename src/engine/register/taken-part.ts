/** What the history keeps of a part of a list that was taken in, or taken back: no person, and not the name of the file, which may be one's. */
export interface TakenPart {
  /** The take-in that it is a part of, by an id that no record has. */
  readonly takeIn: string;
  /** The day by which its contacts were routed. */
  readonly on: string;
  /** SHA-256 of the list, so that whoever has it can prove that it was this one. */
  readonly sha256: string;
  /** How many contacts came in with this part; below zero where they were taken back. */
  readonly contacts: number;
}
