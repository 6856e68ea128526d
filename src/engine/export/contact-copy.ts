import { readFile, writeFile } from 'node:fs/promises';
import { contextOf } from '../../core/checks/context.ts';
import { contactCopy } from '../../core/contacts/copy.ts';
import type { ContactCopy } from '../../core/contacts/copy.ts';
import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { Contact } from '../../core/records/contact.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Statement } from '../../core/statement.ts';
import type { Ground } from '../../core/routing/ground.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import { basisInWords } from '../../words/article30.ts';
import { sentence } from '../../words/catalogue.ts';
import { heldLines, RIGHTS } from '../../words/contact-copy.ts';
import type { Naming } from '../../words/contact-copy.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { contactVersions } from '../register/contact-versions.ts';
import type { Register } from '../register/register.ts';
import { contactCopyHtml } from './contact-copy-html.ts';

/** The version of the JSON of a copy. */
const COPY_FORMAT = 1;

/** One person's data, as a file. */
export interface CopyRequest {
  readonly register: Register;
  readonly contact: Contact;
  readonly ground: Ground;
  readonly answers: readonly TransferAnswer[];
  readonly dates: Dates;
  readonly seal: string | null;
  readonly programVersion: string;
  /** JSON where it ends in .json, else a page to read. */
  readonly out: string;
  readonly force?: boolean | undefined;
}

/** The copy that was written: its file, its format, and how many versions of the record are in it. */
export interface WrittenCopy {
  readonly path: string;
  readonly format: 'json' | 'html';
  readonly versions: number;
  readonly withheldNotes: number;
}

function naming({ law, snapshot }: Ground): Naming {
  return { nameOf: (id) => nameById(snapshot, id), countryOf: (code) => law.nameOf(code) };
}

function said(statements: readonly Statement[]): readonly string[] {
  return statements.map((statement) => sentence(statement));
}

/** The copy as data that a machine reads: the record as it is kept, and everything else with its sentences. */
export function contactCopyJson(copy: ContactCopy, about: Provenance, names: Naming): string {
  const { contact, routing } = copy;
  const value = {
    formatVersion: COPY_FORMAT,
    about,
    contact,
    inWords: heldLines(contact, names).map(({ label, texts }) => ({ label, texts })),
    withheldNotes: copy.withheldNotes,
    earlier: copy.versions,
    controllers: copy.controllers,
    purposes: copy.purposes.map((one) => ({
      ...one,
      bases: one.bases.map(({ basis, interest }) => ({ basis, text: basisInWords(basis), interest })),
    })),
    sources: copy.sources,
    recipients: copy.recipients.map(({ because, ...one }) => ({ ...one, because: said(because) })),
    transfers: copy.transfers.map(({ bases, ...one }) => ({
      ...one,
      bases: bases.map(({ regime, statement }) => ({ regime, text: sentence(statement) })),
    })),
    decision: {
      kept: contact.decision ?? null,
      refused: routing.ok ? null : sentence(routing.statement),
      now: routing.ok
        ? {
            assignedEntity: names.nameOf(routing.decision.assigned),
            jointControllers: routing.decision.jointControllers.map((one) => names.nameOf(one)),
            reasons: said(routing.decision.reasons.map(({ statement }) => statement)),
            candidates: routing.decision.candidates.map(({ name, standing, kilometres, why }) => ({
              name,
              standing,
              kilometres,
              why: sentence(why),
            })),
          }
        : null,
    },
    marketing: routing.ok ? said(routing.decision.marketing.statements) : [],
    keptUntil: copy.keptUntil.map(({ until, over, statement }) => ({ until, over, text: sentence(statement) })),
    rights: RIGHTS,
    complaints: routing.ok ? said(routing.decision.complaints) : [],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes the copy of one person's data, as JSON or as a page to read, by the ending of the file.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportContactCopy(request: CopyRequest): Promise<WrittenCopy> {
  const { register, contact, ground, answers, dates, out, force } = request;
  const { snapshot, law } = ground;
  // The newest version is the record itself.
  const versions = contactVersions(register.connection, contact.id, dates.asRecorded).slice(0, -1);
  const copy = contactCopy(contact, versions, ground, contextOf(snapshot, law, answers, dates));
  const about = provenanceOf(snapshot, law, dates, request);
  const format = /\.json$/i.test(out) ? 'json' : 'html';
  const names = naming(ground);
  const text = format === 'json' ? contactCopyJson(copy, about, names) : contactCopyHtml(copy, about, names);
  await writeChecked(
    out,
    async (beside) => writeFile(beside, text),
    async (beside) => {
      const found = await readFile(beside, 'utf8');
      if (found !== text) throw notAsWritten(out, 'characters', text.length, found.length);
    },
    { force },
  );
  return { path: out, format, versions: versions.length + 1, withheldNotes: copy.withheldNotes };
}
