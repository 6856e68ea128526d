import type { ComparedRecord, FieldChange } from '../../../contract/reports.ts';
import { answerChanges } from '../../../core/law/update.ts';
import { differencesBetween } from '../../../core/records/differences.ts';
import type { FieldDifference } from '../../../core/records/differences.ts';
import { nameById } from '../../../core/records/snapshot.ts';
import { canonicalJson } from '../../json/canonical.ts';
import { contactsTouched } from '../../register/history.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { idsIn, namesOf } from '../names.ts';

function text(value: unknown): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function shown({ field, before, after }: FieldDifference): FieldChange {
  return { field, before: text(before), after: text(after) };
}

export const compareHandlers: Handlers<'history.compare'> = {
  'history.compare': ({ from, to, limit }, context) => {
    const session = openSession(context);
    const [before, after] = [session.moment(from).snapshot, session.moment(to).snapshot];
    const records = differencesBetween(before, after);
    const titleOf = (id: string): string => nameById(after.byId.has(id) ? after : before, id);
    const verdicts = answerChanges(
      session.answers({ on: from, asRecorded: from }),
      session.answers({ on: to, asRecorded: to }),
      titleOf,
    );
    const told = records
      .slice(0, limit)
      .map((record): ComparedRecord => ({ ...record, fields: record.fields.map(shown) }));
    const named = idsIn(told.flatMap(({ fields }) => fields));
    return {
      records: told,
      recordTotal: records.length,
      verdicts: verdicts.slice(0, limit),
      verdictTotal: verdicts.length,
      contacts: contactsTouched(session.register.connection, from, to),
      names: { ...namesOf(session, named, from), ...namesOf(session, named, to) },
    };
  },
};
