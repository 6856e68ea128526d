import type { Sentences } from '../core/statement.ts';

type None = Readonly<Record<string, never>>;

/** What can be wrong with a register file or with its JSON, and what a check of the whole file can find. */
export interface RegisterStatements {
  'register.missing': { file: string };
  'register.is-a-directory': { file: string };
  'register.empty-file': { file: string };
  'register.not-a-register': { file: string };
  'register.cut-short': { file: string; bytes: number; expected: number };
  'register.newer': { file: string; format: number; known: number };
  'register.damaged': { file: string; detail: string };
  'register.other-mode': { file: string };
  'register.locked': { file: string };
  'register.sample-refused': { sample: string; count: number };
  'register.not-writable': { file: string; detail: string };
  'register.not-readable': { file: string; detail: string };
  'register.disk-full': { file: string };
  'register.journal-left': { file: string; journal: string };
  'register.not-empty': { file: string };
  'register.blank-author': None;
  'register.attachment-too-big': { title: string; bytes: number; most: number };

  'report.none': { number: number };
  'report.nothing-recorded': None;
  'report.no-company': { id: string };
  'report.period': { from: string; on: string };
  'report.no-document': { sha256: string };

  'json.not-utf-8': { file: string; line: number; column: number };
  'json.cut-short': { file: string; line: number; column: number };
  'json.missing': { file: string };
  'json.malformed': { file: string; line: number; column: number; sign: string };
  'json.key-twice': { file: string; line: number; column: number; key: string };
  'json.too-big': { file: string; bytes: number; most: number };
  'json.register-too-big': { file: string; most: number; documents: number };
  'json.not-a-register': { file: string; place: string; detail: string };
  'json.unknown-field': { file: string; place: string };
  'json.attachment-differs': { file: string; place: string };
  'json.newer': { file: string; format: number; known: number };
  'json.history-broken': { file: string; detail: string };
  'json.lists-differ': { file: string; list: string; id: string };

  'law.older-pack': { version: string; known: string };
  'law.same-version': { version: string; known: string };
  'law.program-pack-known': { version: string };
  'law.file-refused': { file: string; count: number };

  'verify.file-damaged': { detail: string };
  'verify.other-program': { found: number };
  'verify.format': { found: number; history: number };
  'verify.length': { bytes: number; expected: number };
  'verify.schema': { name: string; how: 'missing' | 'unexpected' | 'changed' };
  'verify.empty-history': None;
  'verify.sequence': { seq: number; expected: number };
  'verify.entry-unreadable': { seq: number };
  'verify.entry-hash': { seq: number };
  'verify.previous': { seq: number };
  'verify.change-number': { seq: number };
  'verify.time-goes-back': { seq: number; at: string; before: string };
  'verify.body': { seq: number };
  'verify.contact-body': { seq: number };
  'verify.contact-body-missing': { seq: number };
  'verify.contact-body-left': { seq: number };
  'verify.body-misplaced': { seq: number };
  'verify.record-unreadable': { seq: number; field: string };
  'verify.derived-differs': { table: string; id: string };
  'verify.derived-missing': { table: string; id: string };
  'verify.derived-extra': { table: string; id: string };
  'verify.unsaved-form': { id: string };
  'verify.attachment': { sha256: string };
}

const SEE_BACKUP = 'Open a backup copy instead, and keep this file as it is';

/** The sentences about the register file: what happened, and what to do. */
export const registerSentences: Sentences<RegisterStatements> = {
  'register.missing': ({ file }) =>
    `There is no file ${file}. Check the name, or make a register with 'new' or 'sample'.`,
  'register.is-a-directory': ({ file }) => `${file} is a folder, not a register. Name the file inside it.`,
  'register.empty-file': ({ file }) =>
    `${file} is empty: it holds no bytes at all, so it is not a register. Make one under another name with 'new', or open a backup copy.`,
  'register.not-a-register': ({ file }) =>
    `${file} is not a register of this program. Nothing in it was changed. Check the name.`,
  'register.cut-short': ({ file, bytes, expected }) =>
    `${file} is cut short: it has ${bytes} bytes and should have ${expected}, as after a copy that was broken off. Nothing in it was changed. Copy it again from where it came.`,
  'register.newer': ({ file, format, known }) =>
    `${file} was made by a newer version of the program (format ${format}; this program reads up to format ${known}). Nothing in it was changed. Open it with the newer version.`,
  'register.damaged': ({ file, detail }) => `${file} is damaged (${detail}). Nothing in it was changed. ${SEE_BACKUP}.`,
  'register.other-mode': ({ file }) =>
    `${file} was changed by another program, which set a mode (write-ahead log) that keeps part of it in a second file. Nothing in it was changed. Set the journal mode back to DELETE with that program, or open a backup copy.`,
  'register.sample-refused': ({ sample, count }) =>
    `The sample ‘${sample}’ does not fit this version of the program: ${count} of its records are refused. That is a defect of the program; no register was made.`,
  'register.locked': ({ file }) =>
    `${file} is in use: another program is writing to it. Nothing in it was changed. Try again when that has finished.`,
  'register.not-writable': ({ file, detail }) =>
    `${file} cannot be written (${detail}). Nothing in it was changed. Check the permissions of the file and of its folder.`,
  'register.not-readable': ({ file, detail }) => `${file} cannot be read (${detail}). Check its permissions.`,
  'register.disk-full': ({ file }) =>
    `There is no room left on the disk for ${file}. The change was taken back whole. Make room and try again.`,
  'register.journal-left': ({ file, journal }) =>
    `${journal} lies beside ${file}: a save was broken off here. Opening ${file} once puts that right; if ${file} is gone, move the journal away first.`,
  'register.not-empty': ({ file }) => `${file} holds records already, so a whole history cannot be taken over into it.`,
  'register.blank-author': () => 'Every change is kept with a name; say whose it is with --by NAME.',
  'register.attachment-too-big': ({ title, bytes, most }) =>
    `The document '${title}' has ${bytes} bytes; the register keeps documents of up to ${most}. Link it where it lies instead.`,

  'json.not-utf-8': ({ file, line, column }) =>
    `${file}, line ${line}, column ${column}: this is not UTF-8 text, so it is no JSON. Nothing was changed.`,
  'json.cut-short': ({ file, line, column }) =>
    `${file} ends in the middle, at line ${line}, column ${column}: it was cut short. Nothing was changed. Copy or export it again.`,
  'json.missing': ({ file }) => `There is no file ${file}. Check the name.`,
  'json.malformed': ({ file, line, column, sign }) =>
    `${file}, line ${line}, column ${column}: this is not JSON; ${sign} cannot stand here. Nothing was changed.`,
  'json.key-twice': ({ file, line, column, key }) =>
    `${file}, line ${line}, column ${column}: the name '${key}' stands twice in one object, and only one of the two can be meant. Nothing was changed.`,
  'json.too-big': ({ file, bytes, most }) =>
    `${file} has ${bytes.toLocaleString('en-GB')} bytes; JSON of up to ${most.toLocaleString('en-GB')} bytes can be read in one piece. Nothing was changed.`,
  'json.register-too-big': ({ file, most, documents }) =>
    `${file} was not written: the register takes more than ${most.toLocaleString('en-GB')} bytes as JSON${
      documents === 0 ? '' : `, ${documents.toLocaleString('en-GB')} of them its kept documents`
    }, and could not be read back in one piece. A copy of the register file holds everything too: hand that over instead.`,
  'json.not-a-register': ({ file, place, detail }) =>
    `${file} is JSON, but not that of a register: ${place === '' ? 'at the top' : place} ${detail}. Nothing was changed.`,
  'json.unknown-field': ({ file, place }) =>
    `${file} has ${place}, and the JSON of a register has no such field. Nothing was changed.`,
  'json.attachment-differs': ({ file, place }) =>
    `In ${file} the document ${place} is not what its SHA-256 and size say. Nothing was changed.`,
  'json.newer': ({ file, format, known }) =>
    `${file} was written by a newer version of the program (formatVersion ${format}; this program reads up to ${known}). Nothing was changed. Import it with the newer version.`,
  'json.history-broken': ({ file, detail }) =>
    `The history in ${file} does not hold together: ${detail} Nothing was changed. Export it again from its register.`,
  'json.lists-differ': ({ file, list, id }) =>
    `In ${file} the list ${list} and the history say different things of ${id}. Nothing was changed. To bring in the records alone, take the list 'history' out of the file.`,

  'law.older-pack': ({ version, known }) =>
    `The law pack ${version} is older than ${known}, which is in force. Nothing was changed.`,
  'report.nothing-recorded': () =>
    'A report of a state in which nothing was recorded yet cannot be kept: there is no seal that it could rest on.',
  'report.none': ({ number }) =>
    `No kept report has the number ${number}. The list of kept reports tells which there are.`,
  'report.no-company': ({ id }) =>
    `The register has no group company with the id ${id}, so there is no edition for its board. Choose one of the group’s companies.`,
  'report.no-document': ({ sha256 }) =>
    `No open document with the SHA-256 ${sha256} belongs to the records of the pack, or the register does not keep it. Choose among those that are offered.`,
  'report.period': ({ from, on }) =>
    `A report from ${from} to ${on} covers no time: the first day has to come before the last one.`,
  'law.same-version': ({ version }) =>
    `The law pack ${version} has the version of the one in force. Nothing was changed. A pack that says something else has to have a version of its own.`,
  'law.program-pack-known': ({ version }) =>
    `The law pack ${version}, which the program brings, is what the register answers by already. Nothing was changed.`,
  'law.file-refused': ({ file, count }) =>
    `${file} is no law pack that can be used: ${count === 1 ? 'one thing in it is' : `${count} things in it are`} wrong. Nothing was changed.`,

  'verify.file-damaged': ({ detail }) => `the file itself is damaged: ${detail}`,
  'verify.other-program': ({ found }) => `the file is marked as that of another program (${found})`,
  'verify.format': ({ found, history }) => `the file says format ${found}, its history format ${history}`,
  'verify.length': ({ bytes, expected }) => `the file has ${bytes} bytes and should have ${expected}`,
  'verify.schema': ({ name, how }) =>
    how === 'changed' ? `${name} is not built as this program builds it` : `${name} is ${how}`,
  'verify.empty-history': () => 'the history has no entry',
  'verify.sequence': ({ seq, expected }) =>
    `entry ${seq} stands where entry ${expected} should stand: entries are missing or added`,
  'verify.entry-unreadable': ({ seq }) => `entry ${seq} cannot be read`,
  'verify.entry-hash': ({ seq }) =>
    `entry ${seq} does not have the hash that is kept with it: one of the two was changed`,
  'verify.previous': ({ seq }) => `entry ${seq} does not follow the entry before it: the chain is broken here`,
  'verify.change-number': ({ seq }) => `entry ${seq} belongs to a change that does not follow the one before`,
  'verify.time-goes-back': ({ seq, at, before }) => `entry ${seq} is of ${at}, and the one before it of ${before}`,
  'verify.body': ({ seq }) => `what entry ${seq} says of its record was changed`,
  'verify.contact-body': ({ seq }) => `what entry ${seq} says of its contact was changed`,
  'verify.contact-body-missing': ({ seq }) =>
    `what entry ${seq} says of its contact is gone, and no erasure is on record`,
  'verify.contact-body-left': ({ seq }) =>
    `what entry ${seq} says of its contact is still there although the contact was erased`,
  'verify.body-misplaced': ({ seq }) => `entry ${seq} has a body where there can be none`,
  'verify.record-unreadable': ({ seq, field }) => `the record of entry ${seq} does not keep its schema in ${field}`,
  'verify.derived-differs': ({ table, id }) => `${table} says something else of ${id} than the history`,
  'verify.derived-missing': ({ table, id }) => `${table} lacks ${id}, which the history has`,
  'verify.derived-extra': ({ table, id }) => `${table} has ${id}, which the history does not have`,
  'verify.unsaved-form': ({ id }) => `the unsaved form ${id} was changed, added or taken out behind the program's back`,
  'verify.attachment': ({ sha256 }) => `the attached document ${sha256} is not what its SHA-256 and the history say`,
};
