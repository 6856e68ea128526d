import type { DueSpan, Overview, Tally } from '../../contract/answers.ts';
import { addDays } from '../../core/days.ts';
import type { TransferAnswer, VerdictWord } from '../../core/law/answer.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import { DUE_DAYS, dueUntil } from '../../core/views/due.ts';
import { partedDue } from '../../core/views/put-off.ts';
import { namesOf } from './names.ts';
import type { Session } from './session.ts';

/** How many findings that need a decision the first screen shows; the rest are behind their number. */
const MOST_DECISIONS = 12;

type Counts = Record<VerdictWord, number>;

function noCounts(): Counts {
  return { 'mechanism-in-place': 0, 'no-mechanism': 0, 'needs-judgement': 0, 'not-restricted': 0 };
}

function counted(answers: readonly TransferAnswer[]): Counts {
  const counts = noCounts();
  for (const { overall } of answers) counts[overall] += 1;
  return counts;
}

function byDestination(session: Session, dates: Dates): Overview['byDestination'] {
  const { snapshot } = session.moment(dates.asRecorded);
  const law = session.lawAt(dates.asRecorded);
  const destinations = new Map(snapshot.transfers.map(({ id, destination }) => [id, destination]));
  const groups = Map.groupBy(session.answers(dates), ({ transfer }) => {
    const destination = destinations.get(transfer);
    return destination?.country ?? destination?.organisation ?? '';
  });
  return [...groups]
    .map(([code, answers]) => ({
      code,
      name: law.nameOf(code),
      counts: counted(answers),
      total: answers.length,
    }))
    .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

const WORSE: ReadonlySet<VerdictWord> = new Set(['no-mechanism', 'needs-judgement']);

/** Known changes of answers by month, in order: for the worse, or of another kind. */
function changes(answers: readonly TransferAnswer[]): Overview['changes'] {
  const known = answers.flatMap(({ transfer, verdicts }) =>
    verdicts.flatMap(({ changesOn, becomes, verdict }) => {
      if (changesOn === null || becomes === null) return [];
      return [
        {
          month: changesOn.slice(0, 7),
          transfer,
          worse: WORSE.has(becomes.verdict) && becomes.verdict !== verdict,
        },
      ];
    }),
  );
  return [...Map.groupBy(known, ({ month }) => month)]
    .map(([month, list]) => ({
      month,
      worse: list.filter(({ worse }) => worse).length,
      other: list.filter(({ worse }) => !worse).length,
      transfers: [...new Set(list.map(({ transfer }) => transfer))],
    }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** How many entries of each span the first screen is given; the place of what falls due has them all. */
const MOST_DUE = 200;

/** How all transfers stand on a day. The four counts add up to all transfers judged. */
export function tally(session: Session, dates: Dates): Tally {
  const answers = session.answers(dates);
  return {
    on: dates.on,
    transfers: answers.length,
    counts: counted(answers),
    actSoon: answers.filter(({ actSoon }) => actSoon).length,
  };
}

/** The first screen's figures for a day. The four counts add up to all transfers judged. */
export function overview(session: Session, dates: Dates): Overview {
  const answers = session.answers(dates);
  const findings = session.findings(dates);
  const decisions = findings.filter(({ severity }) => severity === 'decide').slice(0, MOST_DECISIONS);
  const { listed: due, putOff } = partedDue(session.due(dates, dueUntil(dates.on)));
  const until = (days: number, after?: number): DueSpan => {
    const items = due.filter(
      ({ on }) => on <= addDays(dates.on, days) && (after === undefined || on > addDays(dates.on, after)),
    );
    return { total: items.length, items: items.slice(0, MOST_DUE) };
  };
  return {
    ...tally(session, dates),
    byDestination: byDestination(session, dates),
    changes: changes(answers),
    due: {
      within30: until(30),
      within90: until(90, 30),
      within365: until(DUE_DAYS, 90),
      putOff: putOff.length,
    },
    decisions,
    names: namesOf(
      session,
      decisions.flatMap(({ records }) => records),
      dates.asRecorded,
    ),
    findings: findings.length,
  };
}
