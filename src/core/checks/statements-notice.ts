type Names = readonly string[];

/** The sentences that a finding is about: the notice's title, the numbers, and the first in its own words. */
interface Source {
  notice: string;
  numbers: Names;
  quote: string;
}

/** What the checks say of promises that are not kept. */
interface PromiseMessages {
  'checks.purposes-beyond': Source & { purposes: Names; activities: Names };
  'checks.purposes-not-recorded': { notice: string; numbers: Names; purposes: Names };
  'checks.data-beyond': Source & { categories: Names; activities: Names };
  'checks.special-data-held': Source & { activities: Names; categories: Names; exceptions: Names };
  'checks.not-business-contact': Source & { categories: Names };
  'checks.bases-beyond': Source & { bases: Names; activities: Names };
  'checks.basis-differs': Source & { bases: Names; purposes: Names };
  'checks.balance-missing': Source & { purposes: Names };
  'checks.kept-longer': Source & { limits: Names; exceptions: Names };
  'checks.limit-not-recorded': Source;
  'checks.contacts-kept-too-long': Source & { count: number; since: string };
  'checks.contacts-past-record': { activity: string; categories: Names; count: number; since: string };
  'checks.answered-late': Source & { matters: Names };
  'checks.answer-overdue': Source & { matters: Names };
  'checks.breach-overdue': Source & { matters: Names };
  'checks.own-purposes': Source & { processors: Names };
  'checks.instructions-not-so': Source & { processors: Names };
  'checks.instructions-not-known': Source & { processors: Names };
  'checks.confidentiality-not-so': Source & { processors: Names };
  'checks.confidentiality-not-known': Source & { processors: Names };
  'checks.measures-not-recorded': Source & { measures: Names };
  'checks.marketing-without-opt-in': Source & { recipients: Names; activities: Names };
  'checks.contact-differs': Source & { told: Names };
  'checks.complaint-too-narrow': Source & { regimes: Names };
  'checks.not-testable': { notice: string; sentences: Names };
  'checks.area-reads-otherwise': Source & { area: string; places: Names; asOf: string };
  'checks.area-leaves-out-home': Source & { area: string; places: Names };
  'checks.wording-sign': { notice: string; number: number; quote: string; signs: Names };
  'checks.activity-past-retention': { activity: string; ended: string; categories: Names; limit: string };
}

/** What the checks say of what is so and not told. */
interface ToldMessages {
  'checks.nothing-told': { notices: Names };
  'checks.controllers-not-told': { notices: Names; controllers: Names };
  'checks.purposes-not-told': { notices: Names; purposes: Names; activities: Names };
  'checks.bases-not-told': { notices: Names; bases: Names; activities: Names };
  'checks.recipients-not-told': { notices: Names; recipients: Names; activities: Names };
  'checks.retention-not-told': { notices: Names; limits: Names };
  'checks.contacts-not-told': { notices: Names; contacts: Names };
  'checks.rights-not-told': { notices: Names; rights: Names };
}

interface NoticeStepMessages {
  'checks.do.tell-or-stop': { notices: Names };
  'checks.do.record-purpose': { notice: string };
  'checks.do.record-balance': { notice: string };
  'checks.do.record-limit': { notice: string };
  'checks.do.erase-contacts': { count: number };
  'checks.do.erase-or-hold': { activity: string };
  'checks.do.close-matters': { matters: Names };
  'checks.do.bind-processors': { processors: Names };
  'checks.do.record-measures': { notice: string };
  'checks.do.correct-contact': { notice: string };
  'checks.do.widen-complaint': { notice: string };
  'checks.do.read-by-hand': { notice: string };
  'checks.do.name-area': { notice: string; numbers: Names };
  'checks.do.weigh-wording': { notice: string; number: number };
  'checks.do.record-disclosures': { notices: Names };
  'checks.do.tell': { notices: Names };
  'checks.do.name-recipients': { notices: Names };
}

/** What the checks say of decisions to live with a finding. */
interface AcceptanceMessages {
  'checks.accepted': {
    officer: string;
    role: string;
    controller: string;
    decided: string;
    until: string;
    advice: string;
    adviceText: string;
    regime: string;
  };
  'checks.risk-decided-by-dpo': { risk: string; officer: string; why: string };
  'checks.risk-against-advice': { risk: string; officer: string; advice: string; text: string };
  'checks.do.officer-decides': { risk: string };
  'checks.do.weigh-advice': { risk: string };
}

/** What the checks say of notices, both ways, and of accepted risks. */
export interface NoticeCheckStatements extends PromiseMessages, ToldMessages, NoticeStepMessages, AcceptanceMessages {}
