/** How many contacts of a jurisdiction an entity was given. */
export interface Volume {
  readonly jurisdiction: string;
  /** The entity's id. */
  readonly entity: string;
  readonly rows: number;
}

/** What the register keeps of a list that was routed: evidence of volume, without a single person, and without the name of the file, which may be one's. */
export interface RoutedListVolume {
  /** As the person calls it. */
  readonly title: string;
  /** The day by which it was routed. */
  readonly on: string;
  /** SHA-256 of the list, so that whoever has it can prove that it was this one. */
  readonly sha256: string;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rejected: number;
  readonly volumes: readonly Volume[];
}
