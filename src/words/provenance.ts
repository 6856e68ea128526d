import type { Provenance } from '../core/views/provenance.ts';
import { britishDay } from './terms.ts';

/** Stands for the seal of a register without any entry. */
const NO_SEAL = 'none, since the register holds no entry';

/** A line about an export: what it is, and its value. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** Which of the register's states an export shows. */
export function asRecordedWords(asRecorded: string | null): string {
  return asRecorded === null ? 'now: all that the register holds' : `at the end of ${britishDay(asRecorded)} (UTC)`;
}

/** Both dates, the law pack with its caution, the seal and the program, line by line. */
export function provenanceLines(of: Provenance): readonly Line[] {
  return [
    { label: 'Register', text: of.register },
    { label: 'On (the day judged)', text: britishDay(of.on) },
    { label: 'As recorded', text: asRecordedWords(of.asRecorded) },
    { label: 'Law pack', text: `version ${of.lawPack.version}, law as of ${britishDay(of.lawPack.asOf)}` },
    { label: 'About the law pack', text: of.lawPack.caution },
    { label: 'Seal of the register', text: of.seal ?? NO_SEAL },
    { label: 'Made with', text: `Transfer Register ${of.programVersion}` },
  ];
}

/** The same in one line, for a heading or a foot. */
export function provenanceInOneLine(of: Provenance): string {
  return [
    `On ${britishDay(of.on)}`,
    `as recorded ${asRecordedWords(of.asRecorded)}`,
    `law pack ${of.lawPack.version} (law as of ${britishDay(of.lawPack.asOf)})`,
    `seal ${of.seal ?? NO_SEAL}`,
  ].join('; ');
}
