import type { Retention } from '../../records/activity.ts';
import { kindDescription } from '../../records/kinds.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';

/** Whether one could work out a day from it: a number, its unit and the event from which it runs, or an event until which. */
function canBeReckoned({ number, unit, fromEvent, untilEvent }: Retention): boolean {
  return untilEvent !== undefined || (number !== undefined && unit !== undefined && fromEvent !== undefined);
}

const vagueRetention: Rule = {
  id: 'retention.not-reckonable',
  group: 'reviews',
  citation: 'Art 30(1)(f) and 5(1)(e)',
  check: (context) =>
    context.activities.flatMap(({ activity, regimes }): Found[] => {
      if (regimes.length === 0) return [];
      const categories = activity.dataCategories
        .filter(({ retention }) => retention.some((entry) => !canBeReckoned(entry)))
        .map(({ name }) => name);
      if (categories.length === 0) return [];
      return [
        {
          severity: 'mend',
          statement: say('checks.retention-vague', { activity: activity.title, categories }),
          citation: cite(regimes, activity.kind === 'controller' ? 'Art 30(1)(f) and 5(1)(e)' : 'Art 5(1)(e)'),
          records: [activity.id],
          toDo: say('checks.do.sharpen-retention', { activity: activity.title }),
        },
      ];
    }),
};

/** One finding a record: what rests on general knowledge until somebody confirms it. */
const toBeConfirmed: Rule = {
  id: 'record.to-be-confirmed',
  group: 'reviews',
  citation: 'Art 5(2)',
  check: (context) => {
    const found: Found[] = [];
    for (const { kind, record } of context.snapshot.byId.values()) {
      if (record.status !== 'active' || record.toBeConfirmed.length === 0) continue;
      const name = kindDescription(kind).nameOf(record);
      found.push({
        severity: 'note',
        statement: say('checks.to-be-confirmed', {
          record: name,
          kind,
          fields: record.toBeConfirmed.map(({ field }) => field),
        }),
        citation: cite(context.groupRegimes, 'Art 5(2)'),
        records: [record.id],
        toDo: say('checks.do.confirm', { record: name }),
      });
    }
    return found;
  },
};

/** What records say too vaguely, or only until it is confirmed. */
export const recordRules: readonly Rule[] = [vagueRetention, toBeConfirmed];
