/** How many months a check of an entry in a framework's list stays fresh. */
export const STATUS_CHECK_MONTHS = 12;

/** How many days ahead each kind of day is looked for. */
export interface Horizons {
  /** Reviews and yearly checks. */
  readonly reviewDays: number;
  /** Registrations: from when they are noted, and from when they have to be mended. */
  readonly registrationNoteDays: number;
  readonly registrationMendDays: number;
  /** Agreements, assessments and accepted risks. */
  readonly endingDays: number;
  /** Matters: from when their day is noted, and from when it has to be met. */
  readonly matterNoteDays: number;
  readonly matterMendDays: number;
}

/** How far the checks look: what is further away wants nothing yet. */
export const HORIZONS: Horizons = {
  reviewDays: 30,
  registrationNoteDays: 90,
  registrationMendDays: 30,
  endingDays: 90,
  matterNoteDays: 30,
  matterMendDays: 7,
};

/** How far the list of what falls due looks: as many days for every kind. */
export function horizonsOf(days: number): Horizons {
  return {
    ...HORIZONS,
    reviewDays: days,
    registrationNoteDays: days,
    endingDays: days,
    matterNoteDays: days,
  };
}
