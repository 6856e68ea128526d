import { idOf } from '../id.ts';

/** The processing activities, by the names that the other files use. */
export const managing = idOf('activity/managing-the-relationship');
export const advertising = idOf('activity/advertising');
export const suggesting = idOf('activity/suggestions');
export const marketing = idOf('activity/own-marketing');
export const thirdPartyMarketing = idOf('activity/third-party-marketing');
export const nearestAsia = idOf('activity/nearest-entity-asia');
export const nearestDmcc = idOf('activity/nearest-entity-dmcc');
export const technicalAccess = idOf('activity/technical-information');
export const rightsAndComplaints = idOf('activity/rights-and-complaints');
export const collectingAtHome = idOf('activity/collecting-in-the-uk');
export const collectingAsia = idOf('activity/collecting-asia');
export const collectingDmcc = idOf('activity/collecting-dmcc');
export const collectingPartitions = idOf('activity/collecting-partitions');
export const support = idOf('activity/support-services');
