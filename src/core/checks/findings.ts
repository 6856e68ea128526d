import { atOnce } from '../at-once.ts';
import type { Day } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { AcceptedRisk } from '../records/accepted-risk.ts';
import type { Contact } from '../records/contact.ts';
import type { Notice } from '../records/notice.ts';
import { snapshotOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import { acceptanceOf, standsOn } from './acceptance.ts';
import { contextOf } from './context.ts';
import type { CheckContext, CheckDates } from './context.ts';
import type { Finding, Found, Rule, Severity } from './finding.ts';
import { RULES } from './rules.ts';

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

/** The accepted risks that stand on the day, by rule and record. */
function acceptedOn(snapshot: Snapshot, on: Day): ReadonlyMap<string, readonly AcceptedRisk[]> {
  const standing = snapshot.acceptedRisks.filter((risk) => standsOn(snapshot, risk, on));
  return Map.groupBy(standing, (risk) => `${risk.findingRule} ${risk.record}`);
}

/** A risk accepted for one regime covers no finding of another; one without a regime covers them all. */
function acceptance(found: Found, rule: Rule, accepted: ReturnType<typeof acceptedOn>): AcceptedRisk | undefined {
  const risks = accepted.get(`${rule.id} ${found.records[0] ?? ''}`) ?? [];
  return risks.find((risk) => risk.regime === undefined || risk.regime === found.regime);
}

/** What some rules find, each finding with its owner, its steps and the risk accepted for it. @yields after each rule */
function* foundInSteps(rules: readonly Rule[], context: CheckContext): Generator<void, Finding[], void> {
  const { snapshot, on } = context;
  const accepted = acceptedOn(snapshot, on);
  const all: Finding[] = [];
  for (const rule of rules) {
    for (const { part: _part, ...found } of rule.check(context)) {
      const subject = snapshot.byId.get(found.records[0] ?? '');
      const risk = acceptance(found, rule, accepted);
      const owner = found.owner ?? subject?.record.owner;
      all.push({
        rule: rule.id,
        group: rule.group,
        ...found,
        alsoToDo: furtherSteps(found),
        ...(owner === undefined ? {} : { owner }),
        ...(risk === undefined ? {} : { acceptedBy: risk.id, acceptance: acceptanceOf(snapshot, risk) }),
      });
    }
    yield;
  }
  return inOrder(all, on);
}

/**
 * Everything that the checks find in a register on a day, worst first, then by due date.
 * @param snapshot the records, as of `dates.asRecorded`
 * @param answers the verdicts of the same snapshot and dates
 * @param contacts gives the contacts of which something has ended; without them no retention of contacts is tested
 */
export function findings(
  snapshot: Snapshot,
  law: Law,
  answers: readonly TransferAnswer[],
  dates: CheckDates,
  contacts?: () => Iterable<Contact>,
): Finding[] {
  return atOnce(findingsInSteps({ snapshot, law, answers, dates, contacts }));
}

/** The same rule by rule, for whoever has other work between. @yields after each rule */
export function* findingsInSteps(checked: Checked): Generator<void, Finding[], void> {
  const { snapshot, law, answers, dates, contacts } = checked;
  return yield* foundInSteps(RULES, contextOf(snapshot, law, answers, dates, contacts));
}

/** What a register is checked with. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly answers: readonly TransferAnswer[];
  readonly dates: CheckDates;
  readonly contacts?: (() => Iterable<Contact>) | undefined;
}

/** The rules that read what a notice says. */
const NOTICE_RULES = RULES.filter(
  ({ id, group }) => group === 'notice' || id.startsWith('art-13') || id === 'retention.contacts',
);

/**
 * What the checks would say of a notice that is being written, if it were in force on the day in the place of the one with its number. Nothing else of the register changes.
 * @returns what is found about this notice
 */
export function noticeFindings(notice: Notice, { snapshot, law, answers, dates, contacts }: Checked): Finding[] {
  const tried: Notice = { ...notice, status: 'active', inForceFrom: undefined, inForceTo: undefined };
  const notices = [...snapshot.notices.filter(({ id }) => id !== notice.id), tried];
  const changed = snapshotOf(snapshot.name, { ...snapshot, notices });
  const found = atOnce(foundInSteps(NOTICE_RULES, contextOf(changed, law, answers, dates, contacts)));
  return found.filter(({ records }) => records.includes(notice.id));
}
