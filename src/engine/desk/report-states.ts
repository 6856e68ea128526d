import type { StateSource } from '../reports/board-material.ts';
import type { AnswerSource } from '../reports/pack-material.ts';
import type { Session } from './session.ts';

/** The judged states of an open register, from what its session has worked out already. */
export function sessionStates(session: Session): StateSource {
  return {
    register: session.register,
    state: (on, at) => {
      if (typeof at === 'object') throw new Error('a session knows the states of days alone');
      const dates = { on, asRecorded: at };
      return {
        moment: session.moment(at),
        law: session.lawAt(at),
        answers: session.answers(dates),
        findings: session.findings(dates),
        dates,
      };
    },
  };
}

/** The same without what the checks find, for what does not ask them. */
export function sessionAnswers(session: Session): AnswerSource {
  return {
    register: session.register,
    state: (on, at) => {
      if (typeof at === 'object') throw new Error('a session knows the states of days alone');
      const dates = { on, asRecorded: at };
      return { moment: session.moment(at), law: session.lawAt(at), answers: session.answers(dates), dates };
    },
  };
}
