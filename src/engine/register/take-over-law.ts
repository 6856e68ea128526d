import { RegisterSettings } from '../../core/records/settings.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import { attachmentOf, insertAttachment } from './attachments.ts';
import { sha256 } from './chain.ts';
import type { Connection } from './connection.ts';
import type { RegisterPorts } from './ports.ts';
import { sealAt, settingsAt } from './read.ts';
import type { Seal } from './read.ts';

/** A law pack as it is kept: what it says of itself, and its exact bytes. */
export interface PackToKeep {
  readonly version: string;
  readonly asOf: string;
  readonly bytes: Uint8Array;
}

/** The media type under which the register keeps law packs. */
export const LAW_PACK_MEDIA_TYPE = 'application/json';

/** Keeps a pack's bytes in the register, once, within a change that the caller holds. */
export function keepPack(connection: Connection, change: Change, pack: PackToKeep) {
  const about = {
    sha256: sha256(pack.bytes),
    title: `Law pack ${pack.version}`,
    mediaType: LAW_PACK_MEDIA_TYPE,
    size: pack.bytes.length,
  };
  if (attachmentOf(connection, about.sha256) === undefined) {
    change.attach(about);
    insertAttachment(connection, about, pack.bytes);
  }
  return { version: pack.version, asOf: pack.asOf, sha256: about.sha256 };
}

/** Writes other settings as one change. */
function changeSettings(change: Change, settings: RegisterSettings): void {
  change.settings(RegisterSettings.parse(settings));
  change.seal();
}

/**
 * Takes a law pack over as one change: its bytes and those of the pack before it are kept in the register, so that the register carries its law.
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function takeOverLaw(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  { pack, before }: { readonly pack: PackToKeep; readonly before: PackToKeep },
): { readonly change: number; readonly seal: Seal | null } {
  checkAuthor(author);
  return connection.transaction('write', () => {
    const change = new Change(connection, ports, author, false);
    const was = keepPack(connection, change, before);
    const is = keepPack(connection, change, pack);
    const settings = settingsAt(connection);
    const takenOver = change.at.slice(0, 10);
    changeSettings(change, { ...settings, lawPack: { ...is, takenOver, before: was } });
    return { keep: true, value: { change: change.number, seal: sealAt(connection) } };
  });
}

/** What the settings were before a change of them; nothing where the change left them alone. */
export function settingsBefore(connection: Connection, change: number): RegisterSettings | undefined {
  const row = connection.get<{ seq: number }>(
    `SELECT seq FROM history WHERE change = ? AND action = 'change-settings' LIMIT 1`,
    change,
  );
  return row === undefined ? undefined : settingsAt(connection, { seq: row.seq - 1, hash: '' });
}

/** Puts settings back to what they were, as a change on record. */
export function putSettingsBack(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  settings: RegisterSettings,
): Seal | null {
  checkAuthor(author);
  return connection.transaction('write', () => {
    const change = new Change(connection, ports, author, false);
    changeSettings(change, settings);
    return { keep: true, value: sealAt(connection) };
  });
}
