import { countsBySeverity } from '../findings.ts';
import { overview, tally } from '../overview.ts';
import { windowOf } from '../tables/window.ts';
import { allRows, rankOf, TABLES } from '../tables/all.ts';
import { columnsOf, rowOf } from '../tables/table.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { labelsOf } from '../tables/rows.ts';
import { namesOf } from '../names.ts';
import { MOST_IN_FILTER } from '../../../contract/common.ts';
import { stepKey } from '../../../contract/answers.ts';
import type { DueSpan } from '../../../contract/answers.ts';
import { clockOf } from '../../../core/matters/clock.ts';
import type { TransferAnswer } from '../../../core/law/answer.ts';
import { dueUntil } from '../../../core/views/due.ts';
import type { DueEntry } from '../../../core/views/due.ts';
import { partedDue } from '../../../core/views/put-off.ts';
import { startOf } from '../../../core/views/to-do-start.ts';
import type { RecordStart } from '../../../core/views/to-do-start.ts';

/** How many entries of what falls due are told at most; a file has them all. */
const MOST_DUE = 1000;

function spanOf(entries: readonly DueEntry[]): DueSpan {
  return { total: entries.length, items: entries.slice(0, MOST_DUE) };
}

/** What each step begins with that asks for a record which is not there. */
function startsOf(
  { verdicts }: TransferAnswer,
  of: Omit<Parameters<typeof startOf>[1], 'regime'>,
): Record<string, RecordStart> {
  return Object.fromEntries(
    verdicts.flatMap(({ regime, toDo, openDuties }) =>
      [...toDo, ...openDuties].flatMap((step) => {
        const start = startOf(step, { ...of, regime });
        return start === undefined ? [] : [[stepKey(regime, step), start] as const];
      }),
    ),
  );
}

export const answerHandlers: Handlers<
  | 'answers.tally'
  | 'answers.overview'
  | 'answers.trend'
  | 'answers.transfers'
  | 'answers.transfer'
  | 'answers.matter'
  | 'answers.due'
  | 'answers.findings'
> = {
  'answers.tally': (dates, context) => tally(openSession(context), dates),
  'answers.overview': (dates, context) => overview(openSession(context), dates),
  'answers.trend': (dates, context) => {
    const { rows, ...rest } = openSession(context).trend(dates);
    return {
      ...rest,
      rows: rows.map(({ endedSince, ...row }) => ({
        ...row,
        endedSince: endedSince.length,
        ended: endedSince.length > MOST_IN_FILTER ? [] : endedSince,
      })),
    };
  },
  'answers.transfers': (asked, context) => {
    const session = openSession(context);
    const dates = { on: asked.on, asRecorded: asked.asRecorded };
    const source = session.source(dates);
    const rows = allRows('transfer', source);
    const counts: Record<string, number> = {
      'mechanism-in-place': 0,
      'no-mechanism': 0,
      'needs-judgement': 0,
      'not-restricted': 0,
    };
    for (const { overall } of session.answers(dates)) counts[overall] = (counts[overall] ?? 0) + 1;
    return {
      ...windowOf(
        columnsOf(TABLES.transfer),
        rows,
        asked,
        labelsOf(source.law, 'transfer'),
        rankOf('transfer', source),
      ),
      counts,
    };
  },
  'answers.transfer': ({ id, on, asRecorded }, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment(asRecorded);
    const transfer = snapshot.transfers.find((one) => one.id === id);
    if (transfer === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    const dates = { on, asRecorded };
    const answer = session.answer(transfer, dates);
    const records = answer.verdicts.flatMap(({ reasons, toDo, openDuties }) => [
      ...reasons.flatMap((reason) => reason.records),
      ...[...toDo, ...openDuties].flatMap(({ record }) => record ?? []),
    ]);
    const { exporter, importer, activities } = transfer;
    return {
      row: rowOf(TABLES.transfer, transfer, session.sourceOf(transfer, answer, dates)),
      answer,
      starts: startsOf(answer, {
        transfer,
        law: session.lawAt(asRecorded),
        on,
        agreements: snapshot.agreements.filter((one) => transfer.agreements.includes(one.id)),
        onward: snapshot.transfers.filter((one) => transfer.onwardTransfers.includes(one.id)),
      }),
      names: namesOf(session, [exporter, importer, ...activities, ...records], asRecorded),
    };
  },
  'answers.matter': ({ id, on, asRecorded }, context) => {
    const session = openSession(context);
    const matter = session.moment(asRecorded).snapshot.matters.find((one) => one.id === id);
    if (matter === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    return clockOf(matter, session.lawAt(asRecorded), on);
  },
  'answers.due': ({ on, asRecorded, until = dueUntil(on) }, context) => {
    const { listed, putOff } = partedDue(openSession(context).due({ on, asRecorded }, until));
    return { on, until, ...spanOf(listed), putOff: spanOf(putOff) };
  },
  'answers.findings': ({ on, asRecorded, record, group, offset, limit }, context) => {
    const session = openSession(context);
    const all = session
      .findings({ on, asRecorded })
      .filter(
        (finding) =>
          (record === undefined || finding.records.includes(record)) &&
          (group === undefined || finding.group === group),
      );
    const shown = all.slice(offset, offset + limit);
    return {
      findings: shown,
      total: all.length,
      bySeverity: countsBySeverity(all),
      names: namesOf(session, new Set(shown.flatMap(({ records }) => records)), asRecorded),
    };
  },
};
