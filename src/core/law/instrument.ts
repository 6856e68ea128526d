import type { Day } from '../days.ts';
import type { Instrument } from './pack.ts';

function plain(version: string): string {
  return version.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();
}

/** The version of the instrument that an agreement means by what is written in it: `A1.0` and `A.1.0` are one. */
export function versionWritten(instrument: Instrument, written: string): Instrument['versions'][number] | undefined {
  return instrument.versions.find(({ version, alsoWritten }) =>
    [version, ...(alsoWritten ?? [])].some((notation) => plain(notation) === plain(written)),
  );
}

/** Whether the law asked, on that day, for an assessment beside the instrument. */
export function asksForAssessment(instrument: Instrument, day: Day): boolean {
  return instrument.needsAssessment && (instrument.assessmentFrom === undefined || instrument.assessmentFrom <= day);
}
