import { decidedByDpo } from '../acceptance.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';
import { canBeReliedOn } from '../standing.ts';

/** A decision of the data protection officer is none: it covers no finding, and this says why. */
const officer: Rule = {
  id: 'accepted-risk.decided-by-dpo',
  group: 'reviews',
  citation: 'Art 38(6) and 39(1)',
  check: (context) =>
    context.snapshot.acceptedRisks.flatMap((risk): Found[] => {
      const why = decidedByDpo(context.snapshot, risk);
      if (why === undefined || !canBeReliedOn(risk, { validFrom: risk.decidedOn, validTo: risk.until }, context.on)) {
        return [];
      }
      return [
        {
          severity: 'decide',
          statement: say('checks.risk-decided-by-dpo', { risk: risk.title, officer: risk.decidedBy.officer, why }),
          citation: cite(context.groupRegimes, 'Art 38(6) and 39(1)'),
          records: [risk.id, risk.record],
          toDo: say('checks.do.officer-decides', { risk: risk.title }),
        },
      ];
    }),
};

/** A decision against the advice, or without it: it stands, and whoever reads it has to see that. */
const againstAdvice: Rule = {
  id: 'accepted-risk.against-advice',
  group: 'reviews',
  citation: 'Art 38(1) and 39(1)(a)',
  check: (context) =>
    context.snapshot.acceptedRisks.flatMap((risk): Found[] => {
      const { dpoAdvice, decidedBy, decidedOn, until } = risk;
      const runs = canBeReliedOn(risk, { validFrom: decidedOn, validTo: until }, context.on);
      if (!runs || dpoAdvice.answer === 'agrees' || decidedByDpo(context.snapshot, risk) !== undefined) return [];
      return [
        {
          severity: 'note',
          statement: say('checks.risk-against-advice', {
            risk: risk.title,
            officer: decidedBy.officer,
            advice: dpoAdvice.answer,
            text: dpoAdvice.text ?? '',
          }),
          citation: cite(context.groupRegimes, 'Art 38(1) and 39(1)(a)'),
          records: [risk.id, risk.record],
          toDo: say('checks.do.weigh-advice', { risk: risk.title }),
        },
      ];
    }),
};

/** Decisions to live with a finding: who may take them, and what the data protection officer said. */
export const acceptedRiskRules: readonly Rule[] = [officer, againstAdvice];
