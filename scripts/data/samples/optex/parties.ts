import { idOf } from '../id.ts';

/** The group companies, by the names that the other files use. */
export const europe = idOf('entity/optex-europe');
export const technologies = idOf('entity/optex-technologies');
export const france = idOf('entity/optex-security-france');
export const poland = idOf('entity/optex-poland');
export const japan = idOf('entity/optex-japan');

/** Recipients outside the group. */
export const hostingProviders = idOf('third-party/optex-website-hosting');
export const analysisProviders = idOf('third-party/optex-data-analysis');
export const itProviders = idOf('third-party/optex-it-infrastructure');
export const analytics = idOf('third-party/google-analytics');
export const counterparties = idOf('third-party/optex-reorganisation');
export const authorities = idOf('third-party/optex-authorities');
export const supervisor = idOf('third-party/optex-supervisory-authority');

/** Activities. */
export const business = idOf('activity/optex-business-and-crm');
export const improving = idOf('activity/optex-improving');
export const compliance = idOf('activity/optex-compliance');
export const marketing = idOf('activity/optex-b2b-marketing');
export const enquiries = idOf('activity/optex-enquiries');
export const websiteAnalytics = idOf('activity/optex-website-analytics');

/** The one paper, which is invented. */
export const groupClauses = idOf('agreement/optex-clauses-with-japan');
