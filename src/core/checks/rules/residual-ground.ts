import type { Found, Rule } from '../finding.ts';
import { cite, GDPR_REGIMES } from '../regimes.ts';
import { say } from '../statements.ts';
import { isWithin } from '../../days.ts';

/** The residual ground wants its assessment and safeguards in the record itself: the only safeguards that Art 30 asks for. */
export const residualGroundRules: readonly Rule[] = [
  {
    id: 'art-30-1-e.residual-ground',
    group: 'completeness',
    citation: 'Art 30(1)(e), 30(2)(c) and 49(6)',
    check: (context) => {
      const found: Found[] = [];
      for (const transfer of context.transfers) {
        for (const exception of transfer.exceptions) {
          if (exception.ground !== 'compelling-legitimate-interests' || exception.enteredInRecord === 'yes') continue;
          const regime = GDPR_REGIMES.find((candidate) => candidate === exception.regime);
          if (regime === undefined || !isWithin(context.on, exception)) continue;
          const letter = transfer.exporterRole === 'processor' ? 'Art 30(2)(c)' : 'Art 30(1)(e)';
          found.push({
            severity: 'mend',
            statement: say('checks.residual-not-entered', { transfer: transfer.title, regime }),
            citation: cite([regime], `${letter} and Art 49(6)`),
            records: [transfer.id, ...transfer.activities],
            toDo: say('checks.do.enter-residual', { transfer: transfer.title }),
            regime,
          });
        }
      }
      return found;
    },
  },
];
