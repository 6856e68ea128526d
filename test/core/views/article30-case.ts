import type * as z from 'zod';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import type { ProcessingActivity } from '../../../src/core/records/activity.ts';
import { article30Record } from '../../../src/core/views/article30.ts';
import type { Article30Choice, Article30Record } from '../../../src/core/views/article30.ts';
import type { ControllerField } from '../../../src/core/views/article30-fields.ts';
import type { Cell } from '../../../src/core/views/said.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { say } from '../../../src/words/say.ts';
import { activity, entity, facts, idOf } from '../law/verdict/case-builder.ts';

export const TODAY = '2026-11-22';

export type Lists = Parameters<typeof facts>[0];
export type Given = Partial<z.input<typeof ProcessingActivity>>;

/** The Article 30 record of a case on a day. */
export function recordOf(
  lists: Lists,
  { on = TODAY, ...choice }: Article30Choice & { on?: string } = {},
): Article30Record {
  const snapshot = facts(lists);
  const law = shippedLaw();
  const dates = { on };
  return article30Record({ snapshot, law, dates, answers: judgeAll(snapshot, law, dates) }, choice);
}

/** The record of one activity of the British company, with whatever else is given. */
export function rowOf(given: Given, lists: Lists = {}, on = TODAY): (field: ControllerField) => string {
  const record = recordOf(
    {
      entities: [entity('Home Ltd', 'GB')],
      ...lists,
      activities: [activity({ controllers: [idOf('Home Ltd')], ...given })],
    },
    { on },
  );
  const row = record.controllers.find((one) => one.entity.legalName === 'Home Ltd')?.rows[0];
  if (row === undefined) throw new Error('the activity is not in the record');
  return (field) => textOf(row.cells[field]);
}

/** What a cell says, line by line. */
export function textOf(cell: Cell): string {
  return cell.lines.map(say).join('\n');
}
