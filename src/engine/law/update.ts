import type { Day } from '../../core/days.ts';
import type { LawPack } from '../../core/law/pack.ts';
import { factChanges, verdictChanges } from '../../core/law/update.ts';
import type { FactChange, VerdictChange } from '../../core/law/update.ts';
import type { OwnEntryProblem } from '../../core/law/own-entries.ts';
import { comparePackVersions } from '../../core/law/version.ts';
import { canonicalJson } from '../json/canonical.ts';
import { registerError } from '../register/error.ts';
import type { Author } from '../register/append.ts';
import type { Register } from '../register/register.ts';
import type { Seal } from '../register/read.ts';
import { takeOverLaw } from '../register/take-over-law.ts';
import type { PackToKeep } from '../register/take-over-law.ts';
import type { Law } from '../../core/law/law.ts';
import type { RegisterPorts } from '../register/ports.ts';
import { keptPack, lawOfRegister, lawWith } from './in-force.ts';

/** What an update would change, before it is applied. */
export interface UpdatePreview {
  readonly on: Day;
  readonly before: { readonly version: string; readonly asOf: Day };
  readonly after: { readonly version: string; readonly asOf: Day };
  readonly verdicts: readonly VerdictChange[];
  readonly facts: readonly FactChange[];
  /** Own entries of the register that make no sense of the new pack. */
  readonly ownEntries: readonly OwnEntryProblem[];
}

/** A pack to be taken over: from a file with its bytes, or the one that the program brings. */
export type NewPack = { readonly pack: LawPack; readonly bytes: Uint8Array } | 'program';

function about({ version, asOf }: LawPack): { readonly version: string; readonly asOf: Day } {
  return { version, asOf };
}

function toKeep(pack: LawPack, bytes?: Uint8Array): PackToKeep {
  return { ...about(pack), bytes: bytes ?? new TextEncoder().encode(canonicalJson(pack)) };
}

interface Sides {
  readonly before: LawPack;
  readonly after: LawPack;
  readonly bytes: Uint8Array | undefined;
}

/** The pack that answers until now, and the one that is to. @throws RegisterError where the update makes no sense */
function sidesOf(register: Register, shipped: Law, given: NewPack): Sides {
  const moment = register.snapshot();
  const inForce = lawOfRegister(register.connection, shipped, moment);
  if (given === 'program') {
    const own = inForce.outdone;
    if (own === undefined) throw registerError('law.program-pack-known', { version: shipped.pack.version });
    return { before: own, after: shipped.pack, bytes: undefined };
  }
  const { pack, bytes } = given;
  const names = { version: pack.version, known: inForce.pack.version };
  const order = comparePackVersions(pack.version, inForce.pack.version);
  if (order < 0) throw registerError('law.older-pack', names);
  if (order === 0) throw registerError('law.same-version', names);
  return { before: inForce.pack, after: pack, bytes };
}

/** Which verdicts and facts change when the register takes over a pack; nothing is written. */
export function previewUpdate(register: Register, shipped: Law, given: NewPack, on: Day): UpdatePreview {
  const { snapshot } = register.snapshot();
  const { before, after } = sidesOf(register, shipped, given);
  const [was, is] = [before, after].map((pack) => lawWith(pack, snapshot.lawEntries, shipped)) as [
    ReturnType<typeof lawWith>,
    ReturnType<typeof lawWith>,
  ];
  return {
    on,
    before: about(before),
    after: about(after),
    verdicts: verdictChanges(snapshot, was.law, is.law, on),
    facts: factChanges(before, after),
    ownEntries: is.problems,
  };
}

/** Takes a pack over into the register, as one change. */
export function applyUpdate(
  register: Register,
  ports: RegisterPorts,
  author: Author,
  given: NewPack,
): { readonly change: number; readonly seal: Seal | null } {
  const { before, after, bytes } = sidesOf(register, ports.shipped, given);
  const kept = register.settings().lawPack.sha256;
  const keptBytes =
    kept !== undefined && keptPack(register.connection, kept) === before ? register.attachment(kept)?.bytes : undefined;
  return takeOverLaw(register.connection, ports, author, {
    pack: toKeep(after, bytes),
    before: toKeep(before, keptBytes),
  });
}
