import type { Rule } from './finding.ts';
import { transparencyRules } from './rules/article-13.ts';
import { jointControllerRules } from './rules/article-26.ts';
import { processorContentRules } from './rules/article-28-content.ts';
import { processorTermsRules } from './rules/article-28.ts';
import { recordGapRules } from './rules/article-30-gaps.ts';
import { assessmentRules } from './rules/assessments.ts';
import { basisRules } from './rules/bases.ts';
import { contactRules } from './rules/contact-details.ts';
import { flowEndRules } from './rules/flow-ends.ts';
import { flowRecordRules } from './rules/flow-records.ts';
import { noticeGroupRules } from './rules/notice-group.ts';
import { noticePlaceRules } from './rules/notice-places.ts';
import { noticeSentenceRules } from './rules/notice-sentences.ts';
import { recordRules } from './rules/records.ts';
import { renewalRules } from './rules/renewals.ts';
import { residualGroundRules } from './rules/residual-ground.ts';
import { reviewRules } from './rules/reviews.ts';
import { statusRules } from './rules/status-facts.ts';
import { verdictRules } from './rules/verdicts.ts';

/** Every rule of the checks, in the order in which findings of equal weight and day are told. A new rule starts in its family's table. */
export const RULES: readonly Rule[] = [
  ...verdictRules,
  ...jointControllerRules,
  ...processorTermsRules,
  ...processorContentRules,
  ...transparencyRules,
  ...flowRecordRules,
  ...flowEndRules,
  ...recordGapRules,
  ...residualGroundRules,
  ...contactRules,
  ...basisRules,
  ...noticeGroupRules,
  ...noticePlaceRules,
  ...noticeSentenceRules,
  ...assessmentRules,
  ...renewalRules,
  ...statusRules,
  ...reviewRules,
  ...recordRules,
];
