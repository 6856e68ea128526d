import type { RecordKind } from '../../../core/records/fields.ts';
import { activityLayout } from './activity.ts';
import { agreementLayout } from './agreement.ts';
import { assessmentLayout } from './assessment.ts';
import { contactLayout } from './contact.ts';
import { acceptedRiskLayout, matterLayout, policyLayout, postponementLayout } from './keeping.ts';
import { lawEntryLayout } from './law-entry.ts';
import type { Layout } from './layout.ts';
import { noticeLayout } from './notice.ts';
import { entityLayout, thirdPartyLayout } from './parties.ts';
import { transferLayout } from './transfer.ts';

/** In which order a person meets the fields of each kind. */
export const LAYOUTS: Readonly<Record<RecordKind, Layout>> = {
  entity: entityLayout,
  'third-party': thirdPartyLayout,
  agreement: agreementLayout,
  activity: activityLayout,
  transfer: transferLayout,
  assessment: assessmentLayout,
  contact: contactLayout,
  notice: noticeLayout,
  policy: policyLayout,
  matter: matterLayout,
  'accepted-risk': acceptedRiskLayout,
  postponement: postponementLayout,
  'law-entry': lawEntryLayout,
};
