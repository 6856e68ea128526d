import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT_KINDS, documentKind } from '../../../core/records/document-kinds.ts';
import { copyToOpen } from '../../files/opened-documents.ts';
import { registerError } from '../../register/error.ts';
import { MOST_ATTACHMENT_BYTES } from '../../register/format.ts';
import { openSession, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';

/** A file of a kind that a register keeps. @throws DeskProblem or RegisterError where it is none, too big or cannot be read */
function readDocument(file: string) {
  const title = path.basename(file);
  const kind = documentKind(title);
  if (kind === undefined) throw new DeskProblem(sayDesk('desk.document-refused', { title }));
  let bytes: number;
  try {
    // Before it is read: what is too big is not taken into memory.
    ({ size: bytes } = statSync(file));
    if (bytes <= MOST_ATTACHMENT_BYTES) return { title, mediaType: DOCUMENT_KINDS[kind], bytes: readFileSync(file) };
  } catch {
    throw new DeskProblem(sayDesk('desk.document-unreadable', { file }));
  }
  throw registerError('register.attachment-too-big', { title, bytes, most: MOST_ATTACHMENT_BYTES });
}

export const attachmentHandlers: Handlers<'attachments.keep' | 'attachments.about' | 'attachments.copy'> = {
  'attachments.keep': ({ path: file }, context, who) => {
    const { register } = writableSession(context, who);
    const kept = register.attach({ by: who }, readDocument(file));
    context.emit({ type: 'register-changed', sequence: register.seal()?.seq ?? 0 });
    return kept;
  },
  'attachments.about': ({ sha256 }, context) => {
    const kept = openSession(context)
      .register.attachments()
      .find((one) => one.sha256 === sha256);
    return { kept: kept ?? null };
  },
  'attachments.copy': ({ sha256 }, context) => {
    const kept = openSession(context).register.attachment(sha256);
    if (kept === undefined) throw new DeskProblem(sayDesk('desk.no-document', {}));
    const copy = copyToOpen(kept);
    if ('path' in copy) return copy;
    const { title } = kept;
    throw new DeskProblem(
      copy.why === 'refused'
        ? sayDesk('desk.document-refused', { title })
        : sayDesk('desk.document-differs', { title }),
    );
  },
};
