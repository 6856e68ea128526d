import type { Rule } from './finding.ts';
import { acceptedRiskRules } from './rules/accepted-risks.ts';
import { annexDriftRules } from './rules/annex-drift.ts';
import { transparencyRules } from './rules/article-13.ts';
import { jointControllerRules } from './rules/article-26.ts';
import { representativeRules } from './rules/article-27.ts';
import { processorContentRules } from './rules/article-28-content.ts';
import { processorTermsRules } from './rules/article-28.ts';
import { recordGapRules } from './rules/article-30-gaps.ts';
import { assessmentRules } from './rules/assessments.ts';
import { basisRules } from './rules/bases.ts';
import { contactRules } from './rules/contact-details.ts';
import { flowEndRules } from './rules/flow-ends.ts';
import { flowRecordRules } from './rules/flow-records.ts';
import { lawRules } from './rules/law.ts';
import { matterRules } from './rules/matters.ts';
import { noticeBasisRules } from './rules/notice-bases.ts';
import { noticeContactRules } from './rules/notice-contacts.ts';
import { noticeGroupRules } from './rules/notice-group.ts';
import { noticeLimitRules } from './rules/notice-limits.ts';
import { noticePlaceRules } from './rules/notice-places.ts';
import { noticeProcessorRules } from './rules/notice-processors.ts';
import { noticePurposeRules } from './rules/notice-purposes.ts';
import { noticeSharedRules } from './rules/notice-shared.ts';
import { noticeSentenceRules } from './rules/notice-sentences.ts';
import { noticeToldRules } from './rules/notice-told.ts';
import { noticeWordingRules } from './rules/notice-wording.ts';
import { recordRules } from './rules/records.ts';
import { renewalRules } from './rules/renewals.ts';
import { residualGroundRules } from './rules/residual-ground.ts';
import { retentionRules } from './rules/retention-reached.ts';
import { reviewRules } from './rules/reviews.ts';
import { statusRules } from './rules/status-facts.ts';
import { verdictRules } from './rules/verdicts.ts';

/** The rules whose findings have a day that is known beforehand: the list of what falls due asks them further ahead. */
export const DATED_RULES: readonly Rule[] = [
  ...matterRules,
  ...assessmentRules,
  ...renewalRules,
  ...statusRules,
  ...retentionRules,
  ...reviewRules,
];

/** Every rule of the checks, in the order in which findings of equal weight and day are told. A new rule starts in its family's table. */
export const RULES: readonly Rule[] = [
  ...verdictRules,
  ...lawRules,
  ...jointControllerRules,
  ...processorTermsRules,
  ...processorContentRules,
  ...annexDriftRules,
  ...transparencyRules,
  ...flowRecordRules,
  ...flowEndRules,
  ...recordGapRules,
  ...residualGroundRules,
  ...contactRules,
  ...representativeRules,
  ...basisRules,
  ...noticeGroupRules,
  ...noticeSharedRules,
  ...noticePlaceRules,
  ...noticePurposeRules,
  ...noticeBasisRules,
  ...noticeProcessorRules,
  ...noticeLimitRules,
  ...noticeContactRules,
  ...noticeToldRules,
  ...noticeSentenceRules,
  ...noticeWordingRules,
  ...acceptedRiskRules,
  ...DATED_RULES,
  ...recordRules,
];
