import { countsBySeverity } from '../findings.ts';
import { overview } from '../overview.ts';
import { windowOf } from '../tables/window.ts';
import { allRows, TABLES } from '../tables/all.ts';
import { columnsOf, rowOf } from '../tables/table.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { labelsOf } from './records.ts';
import { namesOf } from '../names.ts';
import { judge } from '../../../core/law/verdict/judge.ts';

export const answerHandlers: Handlers<
  'answers.overview' | 'answers.transfers' | 'answers.transfer' | 'answers.findings'
> = {
  'answers.overview': (dates, context) => overview(openSession(context), dates),
  'answers.transfers': (asked, context) => {
    const session = openSession(context);
    const dates = { on: asked.on, asRecorded: asked.asRecorded };
    const rows = allRows('transfer', session.source(dates));
    const counts: Record<string, number> = {
      'mechanism-in-place': 0,
      'no-mechanism': 0,
      'needs-judgement': 0,
      'not-restricted': 0,
    };
    for (const { overall } of session.answers(dates)) counts[overall] = (counts[overall] ?? 0) + 1;
    return { ...windowOf(columnsOf(TABLES.transfer), rows, asked, labelsOf(session, 'transfer')), counts };
  },
  'answers.transfer': ({ id, on, asRecorded }, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment(asRecorded);
    const transfer = snapshot.transfers.find((one) => one.id === id);
    if (transfer === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    const source = session.source({ on, asRecorded });
    const answer = source.answers.get(id) ?? judge(transfer, snapshot, session.law, { on, asRecorded });
    const records = answer.verdicts.flatMap(({ reasons, toDo, openDuties }) => [
      ...reasons.flatMap((reason) => reason.records),
      ...[...toDo, ...openDuties].flatMap(({ record }) => record ?? []),
    ]);
    return {
      row: rowOf(TABLES.transfer, transfer, source),
      answer,
      names: namesOf(session, [transfer.exporter, transfer.importer, ...records], asRecorded),
    };
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
