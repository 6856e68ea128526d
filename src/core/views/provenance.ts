import type { Day } from '../days.ts';
import type { Law } from '../law/law.ts';
import type { Dates } from '../law/verdict/judge.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** What every export says of itself, so that a copy in a drawer proves what the register said. */
export interface Provenance {
  readonly register: string;
  /** The day judged. */
  readonly on: Day;
  /** The register's state at the end of that day (UTC); null for its newest. */
  readonly asRecorded: Day | null;
  readonly lawPack: { readonly version: string; readonly asOf: Day; readonly caution: string };
  /** The hash of the newest history row of that state; null where the register holds no entry yet. */
  readonly seal: string | null;
  readonly programVersion: string;
}

/** Puts together what an export says of itself. */
export function provenanceOf(
  snapshot: Snapshot,
  law: Law,
  dates: Dates,
  { seal, programVersion }: { readonly seal: string | null; readonly programVersion: string },
): Provenance {
  const { version, asOf, caution } = law.pack;
  return {
    register: snapshot.name,
    on: dates.on,
    asRecorded: dates.asRecorded ?? null,
    lawPack: { version, asOf, caution },
    seal,
    programVersion,
  };
}
