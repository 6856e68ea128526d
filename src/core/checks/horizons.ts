/** How many days before its day a review or a yearly check is called due. */
export const REVIEW_DAYS = 30;

/** How many days before a registration ends it is noted, and how many before it has to be mended. */
export const REGISTRATION_NOTE_DAYS = 90;
export const REGISTRATION_MEND_DAYS = 30;

/** How many days before an agreement, an assessment or an accepted risk ends it is named. */
export const ENDING_DAYS = 90;

/** How many months a check of an entry in a framework's list stays fresh. */
export const STATUS_CHECK_MONTHS = 12;
