import type { Day } from '../days.ts';
import type { TransferAssessment } from '../records/assessment.ts';
import type { Statement } from '../statement.ts';
import { expiryOf } from './expiry.ts';
import { categoriesOf, differsFromAdvice, rightsOpen, significantRisk } from './follows.ts';
import { guideOf } from './guide.ts';
import type { AnswerField, Step, StepId } from './guide.ts';
import { say } from './statements.ts';

/** How far a step is answered. `not-needed`: an earlier answer settles it. */
export type Progress = 'answered' | 'partly' | 'open' | 'not-needed';

export interface StepProgress {
  readonly step: Step;
  readonly progress: Progress;
  readonly reasons: readonly Statement[];
}

type Judged = Omit<StepProgress, 'step'>;

/** What a step asks for, and whether it is there. */
type Needs = ReadonlyArray<readonly [field: AnswerField, isThere: boolean]>;

/** Answered where all that it needs is there, open where nothing is. */
function from(needs: Needs, others: readonly Statement[] = []): Judged {
  const lacking = needs.filter(([, isThere]) => !isThere).map(([field]) => field);
  const reasons = [...(lacking.length === 0 ? [] : [say('assessments.lacks', { fields: lacking })]), ...others];
  if (reasons.length === 0) return { progress: 'answered', reasons };
  return { progress: lacking.length === needs.length ? 'open' : 'partly', reasons };
}

function notNeeded(why: Statement): Judged {
  return { progress: 'not-needed', reasons: [why] };
}

function unless(isFine: boolean, otherwise: () => Statement): readonly Statement[] {
  return isFine ? [] : [otherwise()];
}

/** A risk per category of data, before and after the measures. */
function risksJudged(assessment: TransferAssessment): Judged {
  const { risks } = assessment;
  const rated = new Set(
    risks.flatMap((risk) => (risk.before === 'not-known' || risk.after === 'not-known' ? [] : [risk.dataCategory])),
  );
  const without = categoriesOf(assessment).filter((category) => !rated.has(category));
  return from(
    [['risks', risks.length > 0]],
    unless(risks.length === 0 || without.length === 0, () =>
      say('assessments.categories-not-answered', { categories: without }),
    ),
  );
}

function rightsJudged(assessment: TransferAssessment): Judged {
  const { humanRights, countrySources, lawsConsidered } = assessment;
  const open = rightsOpen(assessment);
  return from(
    [
      ['humanRights', humanRights.length > 0],
      ['countrySources', countrySources !== undefined || lawsConsidered.length > 0],
    ],
    unless(humanRights.length === 0 || open.length === 0, () =>
      say('assessments.categories-not-answered', { categories: open }),
    ),
  );
}

function enforcementJudged(assessment: TransferAssessment): Judged {
  const { enforceableInUk, enforceableInUkReasons, enforceableElsewhere, enforceableWhere } = assessment;
  const here: Needs = [['enforceableInUk', enforceableInUk !== undefined && enforceableInUk !== 'not-known']];
  // Reasons are asked for once, for whichever of 5a and 5b settles it.
  const reasons: Needs = [
    ['enforceableInUkReasons', enforceableInUkReasons !== undefined || enforceableWhere !== undefined],
  ];
  if (enforceableInUk !== 'no') return from([...here, ...reasons]);
  const elsewhere = enforceableElsewhere !== undefined && enforceableElsewhere !== 'not-known';
  return from([...here, ...reasons, ['enforceableElsewhere', elsewhere]]);
}

function exceptionsJudged(assessment: TransferAssessment): Judged {
  const left = significantRisk(assessment);
  const isAnswered =
    rightsJudged(assessment).progress === 'answered' && enforcementJudged(assessment).progress === 'answered';
  if (left.length === 0) {
    return isAnswered
      ? notNeeded(say('assessments.not-needed-nothing-unprotected', {}))
      : from([['significantRiskData', false]]);
  }
  const undecided = left.filter((category) => {
    const item = assessment.significantRiskData.find((one) => one.dataCategory === category);
    return !(item?.applies === 'no' || (item?.applies === 'yes' && item.ground !== undefined));
  });
  if (undecided.length === 0) return from([]);
  return from(
    [['significantRiskData', undecided.length < left.length]],
    undecided.map((category) => say('assessments.item-undecided', { category })),
  );
}

function lawJudged(assessment: TransferAssessment): Judged {
  const { lawsConsidered, lawAndPractice, lawAndPracticeFinding, practiceProof, risks } = assessment;
  return from(
    [
      ['lawsConsidered', lawsConsidered.length > 0],
      ['lawAndPractice', lawAndPractice !== undefined],
      ['lawAndPracticeFinding', lawAndPracticeFinding !== undefined],
      ['risks', risks.length > 0],
    ],
    unless(lawAndPractice !== 'problematic-not-applied' || practiceProof !== undefined, () =>
      say('assessments.proof-missing', {}),
    ),
  );
}

function measuresJudged({ lawAndPractice, measures, measuresEffective }: TransferAssessment): Judged {
  if (lawAndPractice === 'no-problem' || lawAndPractice === 'problematic-not-applied') {
    return notNeeded(say('assessments.not-needed-no-measures', {}));
  }
  const isKnown = measuresEffective === 'yes' || measuresEffective === 'no';
  return from([
    ['measures', measures.length > 0 || measuresEffective === 'no'],
    ['measuresEffective', isKnown],
  ]);
}

function equivalentJudged({ similarLaw, equivalentProtection, ...rest }: TransferAssessment): Judged {
  if (similarLaw === 'yes') return notNeeded(say('assessments.not-needed-similar-law', {}));
  return from([
    ['equivalentProtection', equivalentProtection !== undefined && equivalentProtection !== 'not-known'],
    ['equivalentProtectionFinding', rest.equivalentProtectionFinding !== undefined],
  ]);
}

function conclusionJudged({ conclusion, completedOn }: TransferAssessment, day: Day): Judged {
  return from(
    [
      ['conclusion', conclusion !== 'not-concluded'],
      ['completedOn', completedOn !== undefined],
    ],
    completedOn !== undefined && completedOn > day ? [say('assessments.completed-later', { on: completedOn })] : [],
  );
}

function expiryJudged(assessment: TransferAssessment, day: Day): Judged {
  const { expiresOn, expiryEvents } = assessment;
  const { lastDay } = expiryOf(assessment);
  const isOver = lastDay !== undefined && lastDay < day;
  return from(
    [['expiresOn', expiresOn !== undefined || expiryEvents.length > 0]],
    isOver ? [say('assessments.run-out', { on: lastDay })] : [],
  );
}

const JUDGES: Readonly<Record<StepId, (assessment: TransferAssessment, day: Day) => Judged>> = {
  scope: ({ scope }) =>
    from(
      [['scope', scope.importers.length > 0 || scope.exporters.length > 0 || scope.destinations.length > 0]],
      unless(scope.importers.length > 0, () => say('assessments.no-importer', {})),
    ),
  'ico-1': (one) => from([['circumstances', one.circumstances !== undefined]]),
  'ico-2': risksJudged,
  'ico-3': (one) =>
    from([
      ['investigation', one.investigation !== undefined],
      ['investigationReasons', one.investigationReasons !== undefined],
    ]),
  'ico-4': rightsJudged,
  'ico-5': enforcementJudged,
  'ico-6': exceptionsJudged,
  'edpb-1': (one) => from([['circumstances', one.circumstances !== undefined]]),
  'edpb-2': (one) => from([['toolFinding', one.toolFinding !== undefined]]),
  'edpb-3': lawJudged,
  'edpb-4': measuresJudged,
  'edpb-5': (one) => from([['formalSteps', one.formalSteps !== undefined && one.formalSteps !== 'open']]),
  'edpb-6': (one, day) => {
    const { reasons } = expiryJudged(one, day);
    return from([['reassessment', one.reassessment !== undefined]], reasons);
  },
  'my-1': (one) => from([['circumstances', one.circumstances !== undefined]]),
  'my-2': (one) =>
    from([
      ['similarLaw', one.similarLaw !== undefined && one.similarLaw !== 'not-known'],
      ['similarLawFinding', one.similarLawFinding !== undefined],
    ]),
  'my-3': equivalentJudged,
  'my-4': risksJudged,
  answers: (one) => from([['answers', one.answers.length > 0 || one.circumstances !== undefined]]),
  conclusion: conclusionJudged,
  people: (one) =>
    from([
      ['assessor', one.assessor !== undefined],
      ['approver', one.approver !== undefined],
      ['dpoAdvice', one.dpoAdvice !== undefined],
      ...(differsFromAdvice(one) ? [['whyNotAsAdvised', one.whyNotAsAdvised !== undefined] as const] : []),
    ]),
  expiry: expiryJudged,
};

/** How far each step of the method is answered on a day, in the method's order, each with what it lacks. */
export function progressOf(assessment: TransferAssessment, day: Day): readonly StepProgress[] {
  return guideOf(assessment).map((step) => ({ step, ...JUDGES[step.id](assessment, day) }));
}

/** The steps that ask what the method itself asks, without what the register asks of every assessment. */
const KEEPING: ReadonlySet<StepId> = new Set(['scope', 'conclusion', 'people', 'expiry']);

/** The steps of the method that still lack something. */
export function unanswered(assessment: TransferAssessment, day: Day): readonly StepProgress[] {
  return progressOf(assessment, day).filter(
    ({ step, progress }) => !KEEPING.has(step.id) && (progress === 'open' || progress === 'partly'),
  );
}
