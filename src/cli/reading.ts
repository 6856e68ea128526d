import type { Law } from '../core/law/law.ts';
import type { Snapshot } from '../core/records/snapshot.ts';
import { lawOfRegister } from '../engine/law/in-force.ts';
import type { RegisterLaw } from '../engine/law/in-force.ts';
import { shippedLaw } from '../engine/law/shipped.ts';
import { systemPorts } from '../engine/register/ports.ts';
import type { RecordedSnapshot } from '../engine/register/read.ts';
import { openRegister } from '../engine/register/register.ts';
import type { Register } from '../engine/register/register.ts';
import { askedDates } from './dates.ts';
import type { AskedDates, DateOptions } from './dates.ts';
import { say } from './exit.ts';
import { tell } from './io.ts';
import type { AnswerHead } from './shapes.ts';

/** What a reading command works on: the register at the moment asked for, and the law. */
export interface Reading {
  readonly register: Register;
  readonly snapshot: Snapshot;
  readonly settings: RecordedSnapshot['settings'];
  readonly law: Law;
  /** Where that law comes from. */
  readonly registerLaw: RegisterLaw;
  readonly dates: AskedDates;
  readonly head: AnswerHead;
}

/** The head of an answer about the register as it is now. */
export function headNow<Name extends string | null>(
  law: Law,
  name: Name,
  seal: string | null,
): Omit<AnswerHead, 'register'> & { register: { name: Name; seal: string | null } } {
  const { on, recorded } = askedDates({});
  return {
    on,
    asRecorded: recorded,
    lawPack: { version: law.pack.version, asOf: law.pack.asOf },
    register: { name, seal },
  };
}

/** The head of an answer in words: two lines with both dates, the law pack and the seal. */
export function headLines(head: AnswerHead): string {
  const { register, on, asRecorded, lawPack } = head;
  return [
    say('cli.head', { register: register.name, on, asRecorded }),
    say('cli.head-law', { version: lawPack.version, asOf: lawPack.asOf, seal: register.seal ?? '–' }),
  ].join('\n');
}

/** How a command reads: what was typed, and whether its answer is the same on every day, so that it has no `--on`. */
interface ReadingOptions extends DateOptions {
  readonly undated?: true;
}

function tellWhatSurprises(
  { settings, dates }: Pick<Reading, 'settings' | 'dates'>,
  { sealed, undated }: { readonly sealed: boolean; readonly undated: boolean },
): void {
  const { asRecorded, on } = dates;
  if (!sealed && asRecorded !== undefined) {
    tell(say('cli.as-recorded-empty', { day: asRecorded, created: settings.created }));
  }
  if (!undated && settings.sampleDay !== undefined && settings.sampleDay !== on) {
    tell(say('cli.sample-day', { day: settings.sampleDay }));
  }
}

/**
 * Opens a register for reading, answers from it, and closes it.
 * @throws WrongUse, RegisterError
 */
export async function reading<T>(
  file: string,
  options: ReadingOptions,
  work: (reading: Reading) => T | Promise<T>,
): Promise<T> {
  const dates = askedDates(options);
  const shipped = shippedLaw();
  const register = openRegister(file, 'read', systemPorts(shipped));
  try {
    const moment = register.snapshot(dates.asRecorded);
    const { snapshot, settings, seal } = moment;
    const registerLaw = lawOfRegister(register.connection, shipped, moment, dates.asRecorded);
    const { law } = registerLaw;
    const head: AnswerHead = {
      on: dates.on,
      asRecorded: dates.recorded,
      lawPack: { version: law.pack.version, asOf: law.pack.asOf },
      register: { name: settings.name, seal: seal?.hash ?? null },
    };
    tellWhatSurprises({ settings, dates }, { sealed: seal !== null, undated: options.undated === true });
    return await work({ register, snapshot, settings, law, registerLaw, dates, head });
  } finally {
    register.close();
  }
}

/**
 * Opens a register for writing, works on it, and closes it.
 * @throws RegisterError
 */
export function writing<T>(file: string, work: (register: Register) => T): T {
  const register = openRegister(file, 'write', systemPorts(shippedLaw()));
  try {
    return work(register);
  } finally {
    register.close();
  }
}
