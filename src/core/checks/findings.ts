import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { AcceptedRisk } from '../records/accepted-risk.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import { contextOf } from './context.ts';
import type { CheckDates } from './context.ts';
import type { Finding, Found, Rule, Severity } from './finding.ts';
import { RULES } from './rules.ts';
import { canBeReliedOn } from './standing.ts';

const RANK: Readonly<Record<Severity, number>> = { decide: 0, mend: 1, note: 2 };

/** After every day that can be written. */
const NO_DAY = '9999-99-99';

/** What has to be decided or mended and has no day of its own stands open today; a note without a day comes after those that have one. */
function dayOf({ dueOn, severity }: Finding, on: Day): Day {
  return dueOn ?? (severity === 'note' ? NO_DAY : on);
}

/** The further steps, each once: two routes of a verdict may ask for the same. */
function furtherSteps({ toDo, alsoToDo = [] }: Found): readonly Statement[] {
  if (alsoToDo.length === 0) return [];
  const told = new Set([JSON.stringify(toDo)]);
  return alsoToDo.filter((step) => {
    const text = JSON.stringify(step);
    if (told.has(text)) return false;
    told.add(text);
    return true;
  });
}

/** Worst first, then by day, else in the order of the rules and of the register. */
function inOrder(all: readonly Finding[], on: Day): Finding[] {
  return all.toSorted((a, b) => {
    if (a.severity !== b.severity) return RANK[a.severity] - RANK[b.severity];
    const [dayA, dayB] = [dayOf(a, on), dayOf(b, on)];
    if (dayA === dayB) return 0;
    return dayA < dayB ? -1 : 1;
  });
}

/** The accepted risks in force on the day, by rule and record. */
function acceptedOn(snapshot: Snapshot, on: Day): ReadonlyMap<string, readonly AcceptedRisk[]> {
  const inForce = snapshot.acceptedRisks.filter((risk) =>
    canBeReliedOn(risk, { validFrom: risk.decidedOn, validTo: risk.until }, on),
  );
  return Map.groupBy(inForce, (risk) => `${risk.findingRule} ${risk.record}`);
}

/** A risk accepted for one regime covers no finding of another; one without a regime covers them all. */
function acceptance(found: Found, rule: Rule, accepted: ReturnType<typeof acceptedOn>): string | undefined {
  const risks = accepted.get(`${rule.id} ${found.records[0] ?? ''}`) ?? [];
  return risks.find((risk) => risk.regime === undefined || risk.regime === found.regime)?.id;
}

/**
 * Everything that the checks find in a register on a day, worst first, then by due date.
 * @param snapshot the records, as of `dates.asRecorded`
 * @param answers the verdicts of the same snapshot and dates
 */
export function findings(
  snapshot: Snapshot,
  law: Law,
  answers: readonly TransferAnswer[],
  dates: CheckDates,
): Finding[] {
  const context = contextOf(snapshot, law, answers, dates);
  const accepted = acceptedOn(snapshot, dates.on);
  const all = RULES.flatMap((rule) =>
    rule.check(context).map((found): Finding => {
      const subject = snapshot.byId.get(found.records[0] ?? '');
      const acceptedBy = acceptance(found, rule, accepted);
      const owner = found.owner ?? subject?.record.owner;
      return {
        rule: rule.id,
        group: rule.group,
        ...found,
        alsoToDo: furtherSteps(found),
        ...(owner === undefined ? {} : { owner }),
        ...(acceptedBy === undefined ? {} : { acceptedBy }),
      };
    }),
  );
  return inOrder(all, dates.on);
}
