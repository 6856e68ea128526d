import { noticeFindings } from '../../../core/checks/findings.ts';
import { letterTo } from '../../../core/contacts/letter.ts';
import { noticeAsTyped } from '../../../core/records/notice-as-typed.ts';
import type { RoutingDecision } from '../../../core/routing/decision.ts';
import { summaryOf } from '../../../core/routing/reasons.ts';
import { route } from '../../../core/routing/route.ts';
import { routingGround } from '../../routing/routing-ground.ts';
import { routingMap } from '../../../core/views/routing-map.ts';
import { mapPlaces } from '../../../core/views/world-map.ts';
import { shippedMap } from '../../map/shipped-map.ts';
import { openSession, startJob } from '../context.ts';
import type { Handlers } from '../context.ts';
import { DeskProblem, sayDesk } from '../problem.ts';
import { namesIn, namesOf } from '../names.ts';

/** Every record that a decision rests on. */
function recordsOf({ policy, sharing, flags, reasons }: RoutingDecision): readonly string[] {
  return [policy, ...sharing.transfers, ...[...flags, ...reasons].flatMap(({ records }) => records)];
}

export const workHandlers: Handlers<
  | 'routing.decide'
  | 'routing.file'
  | 'jobs.cancel'
  | 'notices.get'
  | 'notices.try'
  | 'exports.article30'
  | 'exports.board'
  | 'exports.flows'
  | 'exports.due'
  | 'exports.table'
  | 'exports.register'
> = {
  'routing.decide': (asked, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment(asked.asRecorded);
    const ground = routingGround(snapshot, session.lawAt(asked.asRecorded), asked.on);
    if (!ground.ok) throw new DeskProblem(ground.statement);
    const { registered, asked: enquired, bought, optedOut, thirdPartyOptIns } = asked;
    const request = {
      jurisdiction: asked.jurisdiction,
      registeredWith: asked.registeredWith,
      marketing: { registered, asked: enquired, bought, optedOut, thirdPartyOptIns },
    };
    const answer = route(request, ground.ground);
    const named = [...snapshot.entities.map(({ id }) => id), ...(answer.ok ? recordsOf(answer.decision) : [])];
    return {
      answer,
      names: namesOf(session, named, asked.asRecorded),
      summary: answer.ok ? summaryOf(answer.decision, ground.ground) : null,
      letter: answer.ok ? letterTo(answer.decision, ground.ground) : [],
      map: answer.ok ? routingMap(answer.decision, snapshot, mapPlaces(shippedMap())) : null,
    };
  },
  'routing.file': (request, context, who) => startJob('routing.file', request, context, who),
  'jobs.cancel': ({ job }, context) => {
    context.cancelJob(job);
    return {};
  },
  'notices.get': ({ id, asRecorded }, context) => {
    const session = openSession(context);
    const notice = session.moment(asRecorded).snapshot.notices.find((one) => one.id === id);
    if (notice === undefined) throw new DeskProblem(sayDesk('desk.no-such-record', { id }));
    return { notice, names: namesIn(session, { kind: 'notice', record: notice }, asRecorded) };
  },
  'notices.try': ({ notice, ...dates }, context) => {
    const session = openSession(context);
    const { snapshot } = session.moment(dates.asRecorded);
    const found = noticeFindings(noticeAsTyped(notice), {
      snapshot,
      law: session.lawAt(dates.asRecorded),
      answers: session.answers(dates),
      dates,
      contacts: () => session.register.endedContacts(dates.asRecorded),
    });
    return {
      findings: found,
      names: namesOf(session, new Set(found.flatMap(({ records }) => records)), dates.asRecorded),
    };
  },
  'exports.article30': (request, context, who) => startJob('exports.article30', request, context, who),
  'exports.board': (request, context, who) => startJob('exports.board', request, context, who),
  'exports.flows': (request, context, who) => startJob('exports.flows', request, context, who),
  'exports.due': (request, context, who) => startJob('exports.due', request, context, who),
  'exports.table': (request, context, who) => startJob('exports.table', request, context, who),
  'exports.register': (request, context, who) => startJob('exports.register', request, context, who),
};
