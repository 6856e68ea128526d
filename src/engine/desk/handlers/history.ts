import type { FieldChange, HistoryRow } from '../../../contract/reports.ts';
import { canonicalJson } from '../../json/canonical.ts';
import type { Json } from '../../json/canonical.ts';
import { historyLines, newestLines } from '../../register/history.ts';
import type { HistoryLine } from '../../register/history.ts';
import { keptImports } from '../../register/imports.ts';
import type { KeptImport } from '../../register/imports.ts';
import { changeRows, recordAfter, recordBefore } from '../../register/versions.ts';
import { putSettingsBack, settingsBefore } from '../../register/take-over-law.ts';
import type { Wish } from '../../register/plan.ts';
import type { AnyRecord } from '../../../core/records/kinds.ts';
import { sentence } from '../../../words/catalogue.ts';
import { listedInShort } from '../../../words/terms.ts';
import { idsIn, namesOf } from '../names.ts';
import { openSession, startJob, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { sayTakeIn } from '../../contacts/take-in/row-person.ts';
import type { Session, Undoable } from '../session.ts';

function shown(line: HistoryLine): HistoryRow {
  const { seq, change, at, by, reason, action, kind, recordId, name, hash } = line;
  return { seq, change, at, by, reason, action, kind, recordId, recordName: name, hash };
}

function text(record: AnyRecord | undefined, field: string): string | null {
  const value = (record as unknown as Record<string, Json | undefined> | undefined)?.[field];
  return value === undefined ? null : canonicalJson(value);
}

/** Field by field, what a row made of a record. */
function fieldChanges(before: AnyRecord | undefined, after: AnyRecord | undefined): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({ field, before: text(before, field), after: text(after, field) }))
    .filter((change) => change.before !== change.after);
}

/** What puts each record back to what it was before a change. */
function wishesBefore(session: Session, change: number): Wish[] {
  const { connection } = session.register;
  // What was erased since is gone for good: there is nothing to put back, and nothing to take away.
  const rows = changeRows(connection, change).filter(
    ({ kind, recordId }) => kind !== 'contact' || session.register.erasedOn(recordId) === undefined,
  );
  return rows.map(({ seq, kind, recordId }): Wish => {
    const before = recordBefore(connection, recordId, seq);
    return before === undefined ? { action: 'remove', kind, id: recordId } : { action: 'put', kind, record: before };
  });
}

/** Records from which on taking an import back is long work, as the place Import does it. */
const MANY = 500;

function longImport(session: Session, change: number): KeptImport | undefined {
  return keptImports(session.register.connection).find((one) => one.change === change && one.records >= MANY);
}

/** The change to take back: the newest of this session that has not been, else the newest of the file that touched records. */
function undoTarget(session: Session): Undoable {
  const own = session.undoable.at(-1);
  if (own !== undefined) return own;
  throw new DeskProblem(sayDesk('desk.nothing-to-undo', {}));
}

/** The change that took the last one back, where nothing was written since. */
function redoTarget(session: Session): number {
  const last = session.redoable.at(-1);
  if (last === undefined || last.sequence !== (session.register.seal()?.seq ?? 0)) {
    throw new DeskProblem(sayDesk('desk.nothing-to-redo', {}));
  }
  return last.change;
}

export const historyHandlers: Handlers<'history.rows' | 'history.change' | 'history.undo' | 'history.redo'> = {
  'history.rows': (asked, context) => {
    const { lines, total } = newestLines(openSession(context).register.connection, asked);
    return { rows: lines.map(shown), total };
  },
  'history.change': ({ seq, asRecorded }, context) => {
    const session = openSession(context);
    const { connection } = session.register;
    for (const line of historyLines(connection)) {
      if (line.seq !== seq) continue;
      const { recordId } = line;
      const before = recordId === null ? undefined : recordBefore(connection, recordId, seq);
      const after = recordId === null ? undefined : recordAfter(connection, recordId, seq);
      const fields = fieldChanges(before, after);
      return { row: shown(line), fields, names: namesOf(session, idsIn(fields), asRecorded) };
    }
    throw new DeskProblem(sayDesk('desk.no-such-record', { id: String(seq) }));
  },
  'history.undo': (_request, context, who) => {
    const session = writableSession(context, who);
    const change = undoTarget(session);
    if (typeof change === 'object') {
      const what = sentence(sayTakeIn('take-in.back-reason', {}));
      const { job } = startJob('lists.takeBack', { takeIn: change.takeIn, reason: what }, context, who);
      session.undoable.pop();
      return { sequence: session.register.seal()?.seq ?? 0, undone: 0, what, job };
    }
    const long = longImport(session, change);
    if (long !== undefined) {
      // It stays to be undone until it is taken back: that may be broken off.
      const { job } = startJob('imports.takeBack', { change }, context, who);
      return { sequence: session.register.seal()?.seq ?? 0, undone: 0, what: long.file, job };
    }
    const reason = sentence(sayDesk('desk.undo-reason', { change }));
    const settings = settingsBefore(session.register.connection, change);
    if (settings !== undefined) {
      const { connection } = session.register;
      const sequence = putSettingsBack(connection, context.ports, { by: who, reason }, settings)?.seq ?? 0;
      session.undoable.pop();
      context.emit({ type: 'register-changed', sequence });
      return { sequence, undone: change, what: settings.name };
    }
    const before = session.register.seal()?.seq ?? 0;
    const outcome = session.register.write({ by: who, reason }, wishesBefore(session, change));
    if (outcome.problems !== undefined) {
      throw new DeskProblem(sayDesk('desk.undo-refused', { change }), outcome.problems);
    }
    session.undoable.pop();
    const sequence = outcome.seal?.seq ?? 0;
    // What was written since the change before was taken back is in order up to here, so that several can be done again one after the other.
    if (session.redoable.at(-1)?.sequence !== before) session.redoable.length = 0;
    if (outcome.change !== null) session.redoable.push({ change: outcome.change, sequence });
    context.emit({ type: 'register-changed', sequence });
    return { sequence, undone: change, what: listedInShort(outcome.steps.map(({ name }) => name)) };
  },
  'history.redo': (_request, context, who) => {
    const session = writableSession(context, who);
    const change = redoTarget(session);
    const reason = sentence(sayDesk('desk.redo-reason', { change }));
    const outcome = session.register.write({ by: who, reason }, wishesBefore(session, change));
    if (outcome.problems !== undefined) {
      throw new DeskProblem(sayDesk('desk.undo-refused', { change }), outcome.problems);
    }
    const sequence = outcome.seal?.seq ?? 0;
    session.redoable.pop();
    const former = session.redoable.pop();
    if (former !== undefined) session.redoable.push({ ...former, sequence });
    if (outcome.change !== null) session.undoable.push(outcome.change);
    context.emit({ type: 'register-changed', sequence });
    return { sequence, redone: change, what: listedInShort(outcome.steps.map(({ name }) => name)) };
  },
};
