import { statementsOf } from '../statement.ts';
import type { NoticeCheckStatements } from './statements-notice.ts';
import type { PaperCheckStatements } from './statements-papers.ts';

/** Names of one or more records, as people read them. */
type Names = readonly string[];

/** What an Art 30 entry can lack; the catalogue has the words for each. */
export type Gap =
  'controllers' | 'purposes' | 'people' | 'data' | 'recipients' | 'security' | 'processors' | 'controllers-served';

interface VerdictMessages {
  'checks.no-mechanism': { transfer: string; regime: string; exporter: string; importer: string; place: string };
  'checks.rules-not-in-pack': {
    transfer: string;
    regime: string;
    exporter: string;
    importer: string;
    place: string;
    lacks: string;
  };
  'checks.facts-not-recorded': { transfer: string; regime: string; exporter: string; importer: string; place: string };
  'checks.needs-judgement': { transfer: string; regime: string; exporter: string; importer: string; place: string };
  'checks.act-soon': { transfer: string; regime: string; through: string; becomes: string };
  'checks.contested': { transfer: string; regime: string; importer: string; place: string };
  'checks.recurring-exception': { transfer: string; regime: string; frequency: string };
  'checks.wrong-role-ticked': { transfer: string };
  'checks.limit-not-tested': { transfer: string; regime: string; importer: string; place: string };
  'checks.sensitive-data': { transfer: string; importer: string };
  'checks.verdict-changed': {
    transfer: string;
    regime: string;
    before: string;
    after: string;
    through: string;
    version: string;
    since: string;
  };
  'checks.own-entry-left-out': { entry: string; version: string };
  'checks.do.review-change': { transfer: string };
  'checks.do.mend-own-entry': { entry: string };
  'checks.do.judge': { transfer: string };
  'checks.do.find-mechanism': { transfer: string };
  'checks.do.renew-basis': { transfer: string; by: string };
  'checks.do.hold-fallback': { regime: string };
  'checks.do.replace-exception': { regime: string };
  'checks.do.tick-role': { transfer: string };
  'checks.do.compare-limit': { importer: string };
  'checks.do.label-data': { importer: string };
}

interface CompletenessMessages {
  'checks.activity-lacks': { activity: string; gap: Gap };
  'checks.not-reached': { activity: string; actors: Names };
  'checks.contact-details': { party: string; activities: Names };
  'checks.no-officer': { entities: Names };
  'checks.representative': { entity: string; regime: string; activities: Names };
  'checks.exemption-unmet': { entity: string; regime: string; conditions: Names };
  'checks.exemption-contradicted': { entity: string; regime: string; transfers: Names };
  'checks.served-without-categories': { activity: string; controllers: Names };
  'checks.retention-missing': { activity: string; categories: Names };
  'checks.residual-not-entered': { transfer: string; regime: string };
  'checks.basis-missing': { activity: string; purposes: Names };
  'checks.interest-missing': { activity: string; purposes: Names };
  'checks.recognised-interest-too-early': { activity: string; purposes: Names };
  'checks.recognised-interest-eu': { activity: string; purposes: Names };
  'checks.special-condition-missing': { activity: string; categories: Names };
  'checks.criminal-condition-missing': { activity: string; categories: Names };
  'checks.schedule-1-missing': { activity: string; categories: Names };
  'checks.do.complete-activity': { activity: string; gap: Gap };
  'checks.do.record-reach': { activity: string };
  'checks.do.enter-contact-details': { party: string };
  'checks.do.enter-officer': { entities: Names };
  'checks.do.enter-representative': { entity: string; regime: string };
  'checks.do.settle-exemption': { entity: string; regime: string };
  'checks.do.enter-categories-of-processing': { activity: string };
  'checks.do.enter-retention': { activity: string };
  'checks.do.enter-residual': { transfer: string };
  'checks.do.enter-basis': { activity: string };
  'checks.do.enter-interest': { activity: string };
  'checks.do.replace-basis': { activity: string };
  'checks.do.enter-condition': { activity: string };
  'checks.do.enter-schedule-1': { activity: string };
}

interface DutyMessages {
  'checks.arrangement-missing': { one: string; other: string; uses: Names };
  'checks.arrangement-lapsed': { one: string; other: string; uses: Names; agreements: Names };
  'checks.arrangement-not-known': { one: string; other: string; agreements: Names };
  'checks.arrangement-thin': { agreement: string; unset: Names };
  'checks.terms-missing': { processor: string; controllers: Names; uses: Names };
  'checks.terms-lapsed': { processor: string; controllers: Names; uses: Names; agreements: Names };
  'checks.terms-not-known': { processor: string; controllers: Names; agreements: Names };
  'checks.processors-by-kind': { processor: string; uses: Names };
  'checks.role-not-known': { activity: string; recipients: Names };
  'checks.letters-missing': { agreement: string; letters: Names };
  'checks.letters-not-known': { agreement: string; letters: Names; all: boolean };
  'checks.sub-processors-not-authorised': { agreement: string; processor: string; subProcessors: Names };
  'checks.sub-processors-not-known': { agreement: string; processor: string; subProcessors: Names };
  'checks.flow-down-not-known': { processor: string; subProcessors: Names };
  'checks.do.ask-flow-down': { processor: string; subProcessors: Names };
  'checks.no-notice': { exporter: string; places: Names };
  'checks.places-not-told': { exporter: string; places: Names; notices: Names };
  'checks.safeguards-not-told': { exporter: string; notices: Names; transfers: Names };
  'checks.copy-not-told': { exporter: string; notices: Names };
  'checks.do.agree-arrangement': { one: string; other: string };
  'checks.do.renew-or-join': { agreements: Names };
  'checks.do.enter-dates': { agreements: Names };
  'checks.do.complete-arrangement': { agreement: string };
  'checks.do.conclude-terms': { processor: string };
  'checks.do.name-processors': { processor: string };
  'checks.do.enter-role': { activity: string };
  'checks.do.amend-terms': { agreement: string };
  'checks.do.read-terms': { agreement: string };
  'checks.do.authorise-sub-processors': { agreement: string };
  'checks.do.link-notice': { exporter: string };
  'checks.do.tell-places': { notices: Names };
  'checks.do.tell-safeguards': { notices: Names };
}

interface ReviewMessages {
  'checks.review-overdue': { record: string; kind: string; due: string };
  'checks.review-due': { record: string; kind: string; due: string };
  'checks.review-none': { owner: string; kinds: Names };
  'checks.registration-overdue': { entity: string; authority: string; number: string; renewal: string };
  'checks.registration-due': { entity: string; authority: string; number: string; renewal: string };
  'checks.agreement-ending': { agreement: string; end: string; transfers: number; activities: number };
  'checks.notice-to-give': { agreement: string; last: string; end: string };
  'checks.assessment-expired': { assessment: string; expired: string; transfers: Names };
  'checks.assessment-expiring': { assessment: string; expires: string; transfers: Names };
  'checks.assessment-superseded': { assessment: string; by: string; transfers: Names };
  'checks.assessment-event': { assessment: string; event: string; on: string; transfers: Names };
  /** `why` is the id of a contradiction of `assessments/statements.ts`, the others are its parameters. */
  'checks.assessment-contradicts': {
    assessment: string;
    why: string;
    categories: Names;
    completed: string;
    method: string;
    legalTest: string;
  };
  'checks.assessment-unanswered': { assessment: string; steps: Names };
  'checks.assessment-three-years': { assessment: string; recorded: string; limit: string };
  'checks.assessment-without-end': { assessment: string };
  'checks.assessment-against-advice': { assessment: string; advice: string; reasons: string };
  'checks.status-not-checked': { party: string; schemes: Names; last: string };
  'checks.status-past-due': { party: string; schemes: Names; due: string };
  'checks.status-due': { party: string; schemes: Names; due: string };
  'checks.status-check-due': { party: string; schemes: Names; due: string };
  'checks.retention-vague': { activity: string; categories: Names };
  'checks.risk-ending': { risk: string; until: string };
  'checks.to-be-confirmed': { record: string; kind: string; fields: Names };
  'checks.do.review': { record: string };
  'checks.do.set-review': { owner: string };
  'checks.do.renew-registration': { entity: string };
  'checks.do.renew-agreement': { agreement: string };
  'checks.do.decide-notice': { agreement: string };
  'checks.do.renew-assessment': { assessment: string };
  'checks.do.settle-contradiction': { assessment: string };
  'checks.assessment-exception-not-recorded': {
    assessment: string;
    category: string;
    ground: string;
    transfers: Names;
  };
  'checks.assessment-sent-nevertheless': { assessment: string; category: string; transfers: Names };
  'checks.do.record-exception': { category: string; ground: string };
  'checks.do.stop-sending': { category: string };
  'checks.do.answer-steps': { assessment: string };
  'checks.do.set-expiry': { assessment: string; limit: string };
  'checks.do.decide-with-reasons': { assessment: string };
  'checks.do.use-successor': { by: string };
  'checks.do.check-status': { party: string };
  'checks.do.sharpen-retention': { activity: string };
  'checks.do.decide-again': { risk: string };
  'checks.do.confirm': { record: string };
}

interface FlowMessages {
  'checks.transfer-without-activity': { transfer: string };
  'checks.transfer-without-live-activity': { transfer: string; activities: Names };
  'checks.importer-not-told': { transfer: string; importer: string; activities: Names };
  'checks.recipient-without-transfer': { activity: string; recipient: string; places: Names };
  'checks.place-not-known': { recipient: string; activities: Names };
  'checks.kind-without-place': { recipient: string; activities: Names };
  'checks.sub-processor-without-transfer': { processor: string; subProcessor: string; places: Names };
  'checks.system-abroad': { activity: string; system: string; operator: string; place: string };
  'checks.own-end-missing': { party: string; sends: Names; receives: Names };
  'checks.party-gone': { party: string; from: string; to: string; uses: Names };
  'checks.do.link-activity': { transfer: string };
  'checks.do.add-recipient': { importer: string; activities: Names };
  'checks.do.record-transfer': { recipient: string };
  'checks.do.enter-place': { recipient: string };
  'checks.do.record-onward': { processor: string; subProcessor: string };
  'checks.do.record-own-end': { party: string };
  'checks.do.end-or-replace': { party: string };
}

interface NoticeMessages {
  'checks.speaks-for-nobody': { notice: string };
  'checks.unsafe-wording': { notice: string; number: number; quote: string; comment: string };
  'checks.sentence-to-be-confirmed': { notice: string; number: number; quote: string; comment: string };
  'checks.nearest-not-so': { notice: string; numbers: Names; quote: string; without: Names; home: string };
  'checks.nearest-not-known': { notice: string; numbers: Names; entities: Names };
  'checks.home-not-so': { notice: string; numbers: Names; quote: string; without: Names; home: string };
  'checks.home-not-known': { notice: string; numbers: Names };
  'checks.shared-beyond': {
    notice: string;
    numbers: Names;
    quote: string;
    named: Names;
    home: string;
    entity: string;
    shared: Names;
  };
  'checks.recipients-elsewhere': {
    notice: string;
    numbers: Names;
    quote: string;
    recipients: Names;
    exceptions: Names;
  };
  'checks.kind-elsewhere': { notice: string; numbers: Names; quote: string; recipients: Names };
  'checks.recipients-not-known': { notice: string; numbers: Names; recipients: Names };
  'checks.outside-area-not-so': { notice: string; numbers: Names; area: string; transfers: Names; conditions: Names };
  'checks.outside-area-not-known': {
    notice: string;
    numbers: Names;
    area: string;
    transfers: Names;
    conditions: Names;
  };
  'checks.do.enter-speaks-for': { notice: string };
  'checks.do.reword': { notice: string; number: number };
  'checks.do.settle-sentence': { notice: string; number: number };
  'checks.do.keep-or-change-promise': { notice: string; numbers: Names };
  'checks.do.share-less': { notice: string; numbers: Names; named: Names; entity: string };
  'checks.do.enter-routing-fact': { entities: Names };
  'checks.do.name-home': { notice: string };
  'checks.do.compare-by-hand': { notice: string };
}

export interface MatterMessages {
  'checks.matter-overdue': { matter: string; kind: string; due: string };
  'checks.matter-due': { matter: string; kind: string; due: string };
  'checks.breach-late': { matter: string; due: string };
  'checks.not-acknowledged': { matter: string; due: string; late: boolean };
  'checks.idle-pause': { matter: string; waiting: string; from: string; regime: string };
  'checks.late-extension': { matter: string; decided: string; last: string };
  'checks.matter-without-day': { matter: string; kind: string };
  'checks.do.settle-matter': { matter: string; step: string };
  'checks.do.notify-late': { matter: string };
  'checks.do.acknowledge': { matter: string };
  'checks.do.count-on': { matter: string };
  'checks.do.set-day': { matter: string };
}

/**
 * What the checks can say, message by message. `checks.do.…` says what to do about a finding. Parameters are names as people read them, ISO days, and
 * codes (`regime`, `gap`, `kind`, `area`, `becomes`) for which the catalogue has the words.
 */
export interface CheckStatements
  extends
    VerdictMessages,
    CompletenessMessages,
    DutyMessages,
    ReviewMessages,
    FlowMessages,
    NoticeMessages,
    NoticeCheckStatements,
    PaperCheckStatements,
    MatterMessages {}

/** Makes a statement of the checks. */
export const say = statementsOf<CheckStatements>();
