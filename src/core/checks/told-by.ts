import type { CheckContext } from './context.ts';
import type { Found, Rule } from './finding.ts';
import { cite, GDPR_REGIMES } from './regimes.ts';
import type { GdprRegime } from './regimes.ts';
import { tellings } from './telling.ts';
import type { Telling } from './telling.ts';

/** The regimes of the activities for which notices speak; those of the group where none reaches them. */
function regimesOf(context: CheckContext, { activities }: Telling): readonly GdprRegime[] {
  const found = new Set(activities.flatMap(({ regimes }) => regimes));
  return found.size === 0 ? context.groupRegimes : GDPR_REGIMES.filter((regime) => found.has(regime));
}

/** A rule over all that the notices of the same persons tell together. */
export function tellingRule(
  id: string,
  provision: string,
  test: (context: CheckContext, telling: Telling) => ReadonlyArray<Omit<Found, 'citation'>>,
): Rule {
  return {
    id,
    group: 'notice',
    citation: provision,
    check: (context) =>
      tellings(context).flatMap((telling) =>
        test(context, telling).map((found) => ({ ...found, citation: cite(regimesOf(context, telling), provision) })),
      ),
  };
}
