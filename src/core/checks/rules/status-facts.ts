import { addDays, isWithin } from '../../days.ts';
import type { Day } from '../../days.ts';
import type { Party } from '../../records/snapshot.ts';
import type { StatusFact } from '../../records/status-fact.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { STATUS_CHECK_MONTHS } from '../horizons.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';
import { countsOn } from '../standing.ts';

/** Frameworks with a public list, whose entries lapse without anybody being told. */
const LISTED: ReadonlySet<StatusFact['scheme']> = new Set(['dpf', 'uk-extension', 'swiss-us-dpf', 'privacy-shield']);

function* partiesOn({ snapshot, on }: CheckContext): Generator<Party> {
  const exists = ({ record }: Party) =>
    countsOn(record, { validFrom: record.existsFrom, validTo: record.existsTo }, on);
  for (const record of snapshot.entities) {
    if (exists({ kind: 'entity', record })) yield { kind: 'entity', record };
  }
  for (const record of snapshot.thirdParties) {
    if (exists({ kind: 'third-party', record })) yield { kind: 'third-party', record };
  }
}

/** The acts that ask for the scheme, from the law pack, as they stand that day; where it holds none, accountability for the record. */
function citationOf({ law, on, groupRegimes }: CheckContext, facts: readonly StatusFact[]): string {
  const schemes = new Set(facts.map((fact) => fact.scheme));
  const acts = law.pack.approvals.filter(
    (approval) => isWithin(on, approval) && approval.conditions.some((condition) => schemes.has(condition.scheme)),
  );
  const cited = new Set(acts.map((approval) => approval.citation));
  return cited.size === 0 ? cite(groupRegimes, 'Art 5(2)') : [...cited].join('; ');
}

function lastCheck({ checks }: StatusFact, on: Day): Day | undefined {
  return checks
    .map((check) => check.on)
    .filter((day) => day <= on)
    .toSorted()
    .at(-1);
}

/** The day by which an entry in a public list wants to be looked at again; undefined where it never was, or needs no looking at. */
function checkDue(fact: StatusFact, { on, after }: CheckContext): Day | undefined {
  const checked = LISTED.has(fact.scheme) ? lastCheck(fact, on) : undefined;
  return checked === undefined ? undefined : after(checked, STATUS_CHECK_MONTHS);
}

type State = (
  facts: readonly StatusFact[],
  party: string,
  context: CheckContext,
) => Pick<Found, 'severity' | 'statement' | 'dueOn'>;

/**
 * A rule about facts that say *yes*: what is not known is asked for by the verdict that needs it, and what is *no* cannot lapse.
 * @param apart what facts of one party have to share to be told in one finding
 */
function rule(
  id: string,
  applies: (fact: StatusFact, context: CheckContext) => boolean,
  state: State,
  apart: (fact: StatusFact, context: CheckContext) => string = () => '',
): Rule {
  return {
    id,
    group: 'reviews',
    citation: 'SI 2023/1028 reg 3(2); Decision (EU) 2023/1795',
    check: (context) => {
      const found: Found[] = [];
      for (const { record } of partiesOn(context)) {
        const facts = record.statusFacts.filter(
          (fact) => fact.answer === 'yes' && isWithin(context.on, fact) && applies(fact, context),
        );
        for (const together of Map.groupBy(facts, (fact) => apart(fact, context)).values()) {
          found.push({
            ...state(together, record.legalName, context),
            citation: citationOf(context, together),
            records: [record.id],
            toDo: say('checks.do.check-status', { party: record.legalName }),
          });
        }
      }
      return found;
    },
  };
}

function schemesOf(facts: readonly StatusFact[]): readonly string[] {
  return [...new Set(facts.map((fact) => fact.scheme))];
}

function earliestDue(facts: readonly StatusFact[]): Day {
  return facts.map((fact) => fact.nextDue ?? '').toSorted()[0] ?? '';
}

/** Facts on which approvals depend: not looked at for a year, past the day on which they had to be renewed, or near it. */
export const statusRules: readonly Rule[] = [
  rule(
    'status.not-checked',
    (fact, { on, after }) => {
      const checked = lastCheck(fact, on);
      return LISTED.has(fact.scheme) && (checked === undefined || after(checked, STATUS_CHECK_MONTHS) < on);
    },
    (facts, party, { on, after }) => {
      const checks = facts.map((fact) => lastCheck(fact, on) ?? '').toSorted();
      const last = checks[0] ?? '';
      return {
        severity: 'mend',
        statement: say('checks.status-not-checked', { party, schemes: schemesOf(facts), last }),
        dueOn: last === '' ? undefined : after(last, STATUS_CHECK_MONTHS),
      };
    },
  ),
  rule(
    'status.past-due',
    (fact, { on }) => fact.nextDue !== undefined && fact.nextDue < on,
    (facts, party) => {
      const due = earliestDue(facts);
      return {
        severity: 'mend',
        statement: say('checks.status-past-due', { party, schemes: schemesOf(facts), due }),
        dueOn: due,
      };
    },
  ),
  rule(
    'status.due',
    (fact, { on, horizons }) =>
      fact.nextDue !== undefined && fact.nextDue >= on && fact.nextDue <= addDays(on, horizons.reviewDays),
    (facts, party) => {
      const due = earliestDue(facts);
      return {
        severity: 'note',
        statement: say('checks.status-due', { party, schemes: schemesOf(facts), due }),
        dueOn: due,
      };
    },
    ({ nextDue = '' }) => nextDue,
  ),
  rule(
    'status.check-due',
    (fact, context) => {
      const due = checkDue(fact, context);
      return due !== undefined && due >= context.on && due <= addDays(context.on, context.horizons.reviewDays);
    },
    (facts, party, context) => {
      const due = facts.map((fact) => checkDue(fact, context) ?? '').toSorted()[0] ?? '';
      return {
        severity: 'note',
        statement: say('checks.status-check-due', { party, schemes: schemesOf(facts), due }),
        dueOn: due,
      };
    },
    (fact, context) => checkDue(fact, context) ?? '',
  ),
];
