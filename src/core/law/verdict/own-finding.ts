import { lastDayOfYears } from '../../days.ts';
import { assessmentsOf, bestOf, testAssessmentFor } from './assessment.ts';
import type { Case, Route } from './case.ts';
import { say } from './statements.ts';
import { Trial } from './trial.ts';

/**
 * The routes by the exporter's own finding that the destination protects as well (Malaysia, s.129(2): a transfer impact assessment, valid for three
 * years by Guidelines No. 3/2025). Assessments on another yardstick are none of these; no finding at all is a *no*, said.
 */
export function ownFindingRoutes(of: Case): readonly Route[] {
  const rule = of.regime.ownFinding;
  if (rule === undefined) return [];
  const own = assessmentsOf(of).filter((assessment) => assessment.legalTest === rule.test);
  if (own.length === 0) {
    const trial = new Trial();
    const statement = say('verdict.no-own-finding', { regime: of.regime.id });
    trial.fail(statement, rule.citation, [of.transfer.id], {
      statement: say('todo.assess', { regime: of.regime.id, importer: of.importer.record.legalName }),
      record: of.transfer.id,
    });
    return [trial.route('finding:none', statement)];
  }
  const routes = own.map((assessment) => {
    const trial = new Trial();
    trial.join(testAssessmentFor(of, assessment, undefined));
    const { id, title, completedOn } = assessment;
    const ended = completedOn === undefined ? undefined : lastDayOfYears(completedOn, rule.validYears);
    if (ended !== undefined && ended < of.day) {
      const statement = say('verdict.finding-too-old', {
        assessment: title,
        years: rule.validYears,
        ended,
      });
      trial.fail(statement, rule.citation, [id], {
        statement: say('todo.mend-assessment', { assessment: title, what: 'renew' }),
        record: id,
      });
    }
    return trial.route(`assessment:${id}`, say('basis.own-finding', { assessment: title, regime: of.regime.id }));
  });
  const best = bestOf(routes);
  return best === undefined ? routes : [best, ...routes.filter((route) => route !== best)];
}
