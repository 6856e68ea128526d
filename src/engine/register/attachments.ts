import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import { sha256 } from './chain.ts';
import type { Connection } from './connection.ts';
import { registerError } from './error.ts';
import { MOST_ATTACHMENT_BYTES } from './format.ts';
import type { RegisterPorts } from './ports.ts';

/** What the register says of a document that it keeps. */
export interface AttachmentAbout {
  readonly sha256: string;
  readonly title: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** A document that the register keeps, with its bytes. */
export interface Attachment extends AttachmentAbout {
  readonly bytes: Uint8Array;
}

const COLUMNS = 'sha256, title, media_type AS mediaType, size';

/** What the register keeps, without the bytes. */
export function attachments(connection: Connection): readonly AttachmentAbout[] {
  return connection.all(`SELECT ${COLUMNS} FROM attachments ORDER BY sha256`);
}

/** A document by the SHA-256 of its bytes. */
export function attachmentOf(connection: Connection, id: string): Attachment | undefined {
  return connection.get(`SELECT ${COLUMNS}, bytes FROM attachments WHERE sha256 = ?`, id);
}

/** Puts a document into its table, as history says it; the row of history is the caller's. */
export function insertAttachment(connection: Connection, about: AttachmentAbout, bytes: Uint8Array): void {
  connection.run(
    'INSERT INTO attachments (sha256, title, media_type, size, bytes) VALUES (?, ?, ?, ?, ?)',
    about.sha256,
    about.title,
    about.mediaType,
    about.size,
    bytes,
  );
}

/**
 * Keeps a document in the register, once: the same bytes again write nothing.
 * @returns what is kept of it
 * @throws RegisterError where it is larger than the register keeps, or the file cannot be written
 */
export function attach(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  document: Pick<Attachment, 'title' | 'mediaType' | 'bytes'>,
): AttachmentAbout {
  checkAuthor(author);
  const { title, mediaType, bytes } = document;
  if (bytes.length > MOST_ATTACHMENT_BYTES) {
    throw registerError('register.attachment-too-big', { title, bytes: bytes.length, most: MOST_ATTACHMENT_BYTES });
  }
  const about = { sha256: sha256(bytes), title, mediaType, size: bytes.length };
  return connection.transaction<AttachmentAbout>('write', () => {
    const kept = attachmentOf(connection, about.sha256);
    if (kept !== undefined) {
      const { bytes: _, ...rest } = kept;
      return { keep: false, value: rest };
    }
    const change = new Change(connection, ports, author, false);
    change.attach(about);
    insertAttachment(connection, about, bytes);
    change.seal();
    return { keep: true, value: about };
  });
}
