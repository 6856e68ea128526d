import type { TransferAssessment } from '../records/assessment.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/** The day on which UK law replaced its yardstick by the data protection test (Art 46(6), SI 2026/82). */
const UK_TEST_CHANGED = '2026-02-05';

/**
 * What the answers allow. `only-with-exceptions`: some data are left unprotected, and an exception applies to each. `open`: answers are lacking from
 * which anything would follow.
 */
export type Outcome = 'allows' | 'allows-with-measures' | 'only-with-exceptions' | 'does-not-allow' | 'open';

export interface Follows {
  readonly outcome: Outcome;
  readonly reasons: readonly Statement[];
}

/** The categories of data that an assessment speaks of: those of its scope, then those of its risks, each once. */
export function categoriesOf({ scope, risks, humanRights }: TransferAssessment): readonly string[] {
  return [
    ...new Set([
      ...scope.dataCategories,
      ...risks.map((risk) => risk.dataCategory),
      ...humanRights.map((one) => one.dataCategory),
    ]),
  ];
}

/**
 * The data that questions 4 and 5 of the ICO leave unprotected, the 'significant risk data': those for which the transfer significantly increases the
 * risk of a human rights breach; all of them where the safeguard can be enforced neither in the UK nor elsewhere (ICO TRA tool, question 6).
 */
export function significantRisk(assessment: TransferAssessment): readonly string[] {
  const { humanRights, enforceableInUk, enforceableElsewhere } = assessment;
  if (enforceableInUk === 'no' && enforceableElsewhere === 'no') return categoriesOf(assessment);
  return humanRights.flatMap(({ dataCategory, increasesRisk }) => (increasesRisk === 'yes' ? [dataCategory] : []));
}

/** Categories about which question 4 is not answered with yes or no. */
export function rightsOpen(assessment: TransferAssessment): readonly string[] {
  const answered = new Set(
    assessment.humanRights.flatMap((one) => (one.increasesRisk === 'not-known' ? [] : [one.dataCategory])),
  );
  return categoriesOf(assessment).filter((category) => !answered.has(category));
}

function question(number: string): Statement {
  return say('assessments.follows-question-open', { question: number });
}

/** Questions 5a and 5b: enforceable here, elsewhere, nowhere; undefined where the answers do not tell. */
function enforceable({ enforceableInUk, enforceableElsewhere }: TransferAssessment): boolean | undefined {
  if (enforceableInUk === 'yes' || enforceableElsewhere === 'yes') return true;
  return enforceableInUk === 'no' && enforceableElsewhere === 'no' ? false : undefined;
}

function icoFollows(assessment: TransferAssessment): Follows {
  const open = [
    ...(assessment.humanRights.length === 0 || rightsOpen(assessment).length > 0 ? [question('4')] : []),
    ...(enforceable(assessment) === undefined ? [question('5')] : []),
  ];
  const unprotected = significantRisk(assessment);
  const byRights = assessment.humanRights.flatMap((one) => (one.increasesRisk === 'yes' ? [one.dataCategory] : []));
  const why = [
    ...(byRights.length > 0 ? [say('assessments.follows-unprotected-by-rights', { categories: byRights })] : []),
    ...(enforceable(assessment) === false ? [say('assessments.follows-unprotected-by-enforcement', {})] : []),
  ];
  const items = unprotected.map((category) => {
    const item = assessment.significantRiskData.find((one) => one.dataCategory === category);
    if (item?.applies === 'yes' && item.ground !== undefined) {
      return { state: 'excepted', said: say('assessments.follows-exception', { category, ground: item.ground }) };
    }
    if (item?.applies === 'no') return { state: 'refused', said: say('assessments.follows-do-not-send', { category }) };
    return { state: 'open', said: say('assessments.follows-item-open', { category }) };
  });
  const reasons = [...why, ...items.map(({ said }) => said), ...open];
  // What must not be sent is decided already, whatever the other answers turn out to be.
  if (items.some(({ state }) => state === 'refused')) return { outcome: 'does-not-allow', reasons };
  if (open.length > 0 || items.some(({ state }) => state === 'open')) return { outcome: 'open', reasons };
  if (items.length > 0) return { outcome: 'only-with-exceptions', reasons };
  return { outcome: 'allows', reasons: [say('assessments.follows-all-protected', {})] };
}

function lawFollows(assessment: TransferAssessment): Follows {
  const { lawAndPractice, practiceProof, measures, measuresEffective } = assessment;
  switch (lawAndPractice) {
    case undefined:
      return { outcome: 'open', reasons: [question('3')] };
    case 'no-problem':
      return { outcome: 'allows', reasons: [say('assessments.follows-no-problem', {})] };
    case 'problematic-not-applied':
      return practiceProof === undefined
        ? { outcome: 'open', reasons: [say('assessments.follows-not-applied-unproved', {})] }
        : { outcome: 'allows', reasons: [say('assessments.follows-not-applied', {})] };
    default:
  }
  if (measuresEffective === 'no') {
    return { outcome: 'does-not-allow', reasons: [say('assessments.follows-measures-fail', {})] };
  }
  if (measuresEffective !== 'yes') return { outcome: 'open', reasons: [question('4')] };
  return measures.length === 0
    ? { outcome: 'open', reasons: [say('assessments.follows-measures-not-recorded', {})] }
    : { outcome: 'allows-with-measures', reasons: [say('assessments.follows-measures-help', {})] };
}

function edpbFollows(assessment: TransferAssessment): Follows {
  const { outcome, reasons } = lawFollows(assessment);
  if (outcome === 'does-not-allow' || assessment.formalSteps !== 'open') return { outcome, reasons };
  return { outcome: 'open', reasons: [...reasons, say('assessments.follows-formal-open', {})] };
}

function malaysianFollows({ similarLaw, equivalentProtection }: TransferAssessment): Follows {
  if (similarLaw === 'yes') return { outcome: 'allows', reasons: [say('assessments.follows-similar-law', {})] };
  if (equivalentProtection === 'yes') {
    return { outcome: 'allows', reasons: [say('assessments.follows-equivalent-protection', {})] };
  }
  if (similarLaw === 'no' && equivalentProtection === 'no') {
    return { outcome: 'does-not-allow', reasons: [say('assessments.follows-neither-way', {})] };
  }
  const open = [...(similarLaw === 'no' ? [] : [question('2')]), question('3')];
  return { outcome: 'open', reasons: open };
}

/**
 * The conclusion that the answers allow, with why: ICO TRA tool, questions 4 to 6; EDPB Recommendations 01/2020, steps 3 to 5; s.129(2) of the Malaysian
 * act. It is compared with what a person concluded and never put in its place.
 */
export function whatFollows(assessment: TransferAssessment): Follows {
  switch (assessment.method) {
    case 'ico-six-questions':
      return icoFollows(assessment);
    case 'edpb-six-steps':
      return edpbFollows(assessment);
    case 'my-transfer-impact-assessment':
      return malaysianFollows(assessment);
    default:
      return { outcome: 'open', reasons: [say('assessments.follows-no-guide', {})] };
  }
}

const RISE: Readonly<Record<string, number>> = { low: 1, moderate: 2, high: 3 };

/** Whether the yardstick is one that the method was made for. The UK allows any method, the EDPB's too. */
function testIsOfMethod({ method, legalTest }: TransferAssessment): boolean {
  const isUk = legalTest === 'uk-not-materially-lower' || legalTest === 'uk-before-february-2026';
  if (legalTest === 'not-known' || method === 'other') return true;
  if (method === 'ico-six-questions') return isUk;
  if (method === 'edpb-six-steps') return isUk || legalTest === 'eu-essentially-equivalent';
  return legalTest === 'my-equivalent-protection';
}

function conclusionContradicts({ conclusion, method }: TransferAssessment, outcome: Outcome): Statement | undefined {
  if (conclusion === 'not-concluded' || method === 'other') return undefined;
  if (conclusion === 'does-not-allow') {
    const isNarrow = outcome === 'allows' || outcome === 'allows-with-measures';
    return isNarrow ? say('assessments.contradiction-too-narrow', {}) : undefined;
  }
  if (outcome === 'does-not-allow') return say('assessments.contradiction-too-wide', {});
  if (outcome === 'allows-with-measures' && conclusion === 'allows') {
    return say('assessments.contradiction-measures-unsaid', {});
  }
  return undefined;
}

/**
 * Where the record speaks against itself: its conclusion against its answers, its yardstick against its method, a risk that rises by the measures taken
 * against it. Unanswered steps are told apart from these by `progressOf`.
 */
export function contradictions(assessment: TransferAssessment): readonly Statement[] {
  const { method, legalTest, completedOn, risks } = assessment;
  const conclusion = conclusionContradicts(assessment, whatFollows(assessment).outcome);
  const rising = risks.filter(({ before, after }) => (RISE[after] ?? 0) > (RISE[before] ?? 4));
  return [
    ...(conclusion === undefined ? [] : [conclusion]),
    ...(testIsOfMethod(assessment) ? [] : [say('assessments.contradiction-test', { method, legalTest })]),
    ...(legalTest === 'uk-before-february-2026' && completedOn !== undefined && completedOn >= UK_TEST_CHANGED
      ? [say('assessments.contradiction-former-test', { completed: completedOn })]
      : []),
    ...(rising.length === 0
      ? []
      : [say('assessments.contradiction-risk-rises', { categories: rising.map((risk) => risk.dataCategory) })]),
  ];
}

/** Whether the approver decided otherwise than the officer advised (Art 39(1): advice; the decision is the controller's). */
export function differsFromAdvice({ dpoAdvice, conclusion }: TransferAssessment): boolean {
  return dpoAdvice?.position === 'disagrees' && conclusion !== 'not-concluded';
}
