import { lawOf } from '../../core/law/law.ts';
import type { Law } from '../../core/law/law.ts';
import { lawWithOwnEntries } from '../../core/law/own-entries.ts';
import type { OwnEntryProblem } from '../../core/law/own-entries.ts';
import type { LawPack } from '../../core/law/pack.ts';
import { parseLawPack } from '../../core/law/validate.ts';
import { comparePackVersions } from '../../core/law/version.ts';
import type { LawEntry } from '../../core/records/law-entry.ts';
import type { RegisterSettings } from '../../core/records/settings.ts';
import { canonicalJson } from '../json/canonical.ts';
import { attachmentOf } from '../register/attachments.ts';
import type { Connection } from '../register/connection.ts';
import type { Moment as RecordedMoment } from '../register/moment.ts';
import { storedJson } from '../register/rows.ts';
import { territoryNames } from './shipped.ts';

/** Which pack a register's answers rest on. */
export interface PackInForce {
  readonly pack: LawPack;
  /** `program`: the one that the program brings; `register`: one that the register took over from a file and keeps. */
  readonly from: 'program' | 'register';
}

/** The law of a register at one moment, and what of its own entries could not be made part of it. */
export interface RegisterLaw extends PackInForce {
  readonly law: Law;
  readonly problems: readonly OwnEntryProblem[];
  /** The pack that the register last took over, where the program brings a newer one, which is in force instead. */
  readonly outdone: LawPack | undefined;
}

/** How many values are kept of each kind: two packs, two moments and what is being typed need no more. */
const MOST_KEPT = 8;

function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

const packs = new Map<string, LawPack>();

/** A pack that the register keeps, by the SHA-256 of its bytes; nothing where it keeps none that this program can read. */
export function keptPack(connection: Connection, sha256: string): LawPack | undefined {
  const known = packs.get(sha256);
  if (known !== undefined) return known;
  const bytes = attachmentOf(connection, sha256)?.bytes;
  if (bytes === undefined) return undefined;
  const { pack } = parseLawPack(storedJson(connection.file, new TextDecoder().decode(bytes)));
  return pack === undefined ? undefined : remembered(packs, sha256, () => pack);
}

type Kept = RegisterSettings['lawPack'];

function settingsNow(connection: Connection): RegisterSettings | undefined {
  const row = connection.get<{ settings: string }>('SELECT settings FROM derived_register');
  return row === undefined ? undefined : (storedJson(connection.file, row.settings) as RegisterSettings);
}

/** What the settings say of the pack in the first change of them after a row of the history. */
function takenOverAfter(connection: Connection, seq: number): Kept | undefined {
  const row = connection.get<{ body: string }>(
    `SELECT body FROM history WHERE action = 'change-settings' AND seq > ? ORDER BY seq LIMIT 1`,
    seq,
  );
  if (row === undefined) return undefined;
  return (storedJson(connection.file, row.body) as { settings: RegisterSettings }).settings.lawPack;
}

function ofRegister(pack: LawPack | undefined, shipped: Law): PackInForce {
  return pack === undefined ? { pack: shipped.pack, from: 'program' } : { pack, from: 'register' };
}

/** The pack in force now: the one that the register took over where that is newer than the program's, else the program's. */
export function packInForce(connection: Connection, shipped: Law): PackInForce {
  const sha256 = settingsNow(connection)?.lawPack.sha256;
  const kept = sha256 === undefined ? undefined : keptPack(connection, sha256);
  const newer = kept !== undefined && comparePackVersions(kept.version, shipped.pack.version) > 0;
  return ofRegister(newer ? kept : undefined, shipped);
}

/** The pack in force at an earlier moment: the one that the register had taken over by then, or the one that its next update replaced. */
function packThen(connection: Connection, shipped: Law, kept: Kept, seq: number): PackInForce {
  const sha256 = kept.sha256 ?? takenOverAfter(connection, seq)?.before?.sha256;
  return ofRegister(sha256 === undefined ? undefined : keptPack(connection, sha256), shipped);
}

/** A register at one moment, as far as its law hangs on it. */
interface Moment {
  readonly snapshot: { readonly lawEntries: readonly LawEntry[] };
  readonly settings: RegisterSettings;
  readonly seal: { readonly seq: number } | null;
}

interface Indexed {
  readonly law: Law;
  readonly problems: readonly OwnEntryProblem[];
}

const indexed = new WeakMap<LawPack, Map<string, Indexed>>();

/** The pack with the entries merged, indexed once for each pack and set of entries; the program's own law where there are none. */
export function lawWith(pack: LawPack, entries: readonly LawEntry[], shipped: Law): Indexed {
  const active = entries.filter(({ status }) => status === 'active');
  if (active.length === 0 && pack === shipped.pack) return { law: shipped, problems: [] };
  const ofPack = indexed.get(pack) ?? new Map<string, Indexed>();
  indexed.set(pack, ofPack);
  return remembered(ofPack, canonicalJson(active), () => {
    const { problems, own, pack: whole } = lawWithOwnEntries(pack, active);
    return { law: lawOf(whole, territoryNames(), own), problems };
  });
}

/**
 * The law by which a register answers: the pack in force with the register's own entries. As recorded a day it is the pack and the entries of that day.
 */
export function lawOfRegister(
  connection: Connection,
  shipped: Law,
  moment: Moment,
  asRecorded?: RecordedMoment,
): RegisterLaw {
  const inForce =
    asRecorded === undefined
      ? packInForce(connection, shipped)
      : packThen(connection, shipped, moment.settings.lawPack, moment.seal?.seq ?? 0);
  return lawByPack(connection, shipped, moment, inForce);
}

/** The law by which a register would answer by a certain pack: that pack with the register's own entries of the moment. */
export function lawByPack(connection: Connection, shipped: Law, moment: Moment, inForce: PackInForce): RegisterLaw {
  const { lawEntries } = moment.snapshot;
  const kept = moment.settings.lawPack;
  const { law, problems } = lawWith(inForce.pack, lawEntries, shipped);
  const own = kept.sha256 === undefined ? undefined : keptPack(connection, kept.sha256);
  const outdone = own !== undefined && own !== inForce.pack && own.version !== inForce.pack.version ? own : undefined;
  const before = kept.before === undefined ? undefined : keptPack(connection, kept.before.sha256);
  if (before === undefined || kept.takenOver === undefined || outdone !== undefined) {
    return { ...inForce, law, problems, outdone };
  }
  const since = { law: lawWith(before, lawEntries, shipped).law, since: kept.takenOver };
  return { ...inForce, law: { ...law, before: since }, problems, outdone };
}
