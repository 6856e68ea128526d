import type { CheckDates } from '../../../src/core/checks/context.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { findings } from '../../../src/core/checks/findings.ts';
import type { TransferAnswer, Verdict } from '../../../src/core/law/answer.ts';
import type { Law } from '../../../src/core/law/law.ts';
import { AcceptedRisk } from '../../../src/core/records/accepted-risk.ts';
import { ProcessingActivity } from '../../../src/core/records/activity.ts';
import { Agreement } from '../../../src/core/records/agreement.ts';
import { TransferAssessment } from '../../../src/core/records/assessment.ts';
import { Contact } from '../../../src/core/records/contact.ts';
import { GroupEntity } from '../../../src/core/records/entity.ts';
import { Matter } from '../../../src/core/records/matter.ts';
import type { LawEntry } from '../../../src/core/records/law-entry.ts';
import { Notice } from '../../../src/core/records/notice.ts';
import { Postponement } from '../../../src/core/records/postponement.ts';
import { RoutingPolicy } from '../../../src/core/records/policy.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { ThirdParty } from '../../../src/core/records/third-party.ts';
import { Transfer } from '../../../src/core/records/transfer.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

/** The day on which the cases are checked unless they say another. */
export const ON = '2026-11-22';

/** A readable id of the right form. */
export function id(number: number): string {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** The records of the cases, by name. */
export const ID = {
  uk: id(1),
  my: id(2),
  fr: id(3),
  host: id(11),
  mailer: id(12),
  arrangement: id(21),
  idta: id(22),
  hostTerms: id(23),
  mailerTerms: id(24),
  contacts: id(31),
  toMy: id(41),
  toMailer: id(42),
  assessment: id(51),
  notice: id(61),
  policy: id(71),
  risk: id(81),
  matter: id(91),
  postponement: id(101),
};

const REVIEWED = { owner: 'DPO', review: { next: '2027-09-30' } };
const ADDRESS = { registeredOffice: { address: '1 High Street' } };
const OFFICER = { dataProtectionOfficer: { name: 'DPO', email: 'dpo@group.example' } };

function verdict(parts: Partial<Verdict> = {}): Verdict {
  return {
    regime: 'uk-gdpr',
    verdict: 'mechanism-in-place',
    actSoon: false,
    basis: `agreement:${ID.idta}:uk-idta`,
    basisStatement: null,
    flags: [],
    fallback: null,
    fallbackStatement: null,
    goodThrough: null,
    changesOn: null,
    becomes: null,
    reasons: [],
    toDo: [],
    openDuties: [],
    ...parts,
  };
}

/** The answer about a transfer, of one regime for each given part of a verdict. */
export function answer(transfer: string, ...verdicts: ReadonlyArray<Partial<Verdict>>): TransferAnswer {
  const made = (verdicts.length === 0 ? [{}] : verdicts).map(verdict);
  const overall = made[0]?.verdict ?? 'needs-judgement';
  return { transfer, on: ON, overall, actSoon: made.some((one) => one.actSoon), verdicts: made };
}

/**
 * A register in which nothing is found: a company in the United Kingdom and one in Malaysia are joint controllers of their contacts, which the first
 * sends to the second under an IDTA and to a mailer in the United States under the data bridge; a host in the United Kingdom stores them.
 */
export function sound() {
  return {
    entities: [
      GroupEntity.parse({
        id: ID.uk,
        legalName: 'Home Ltd',
        country: 'GB',
        mayTakeRoutedContacts: 'yes',
        ...ADDRESS,
        ...OFFICER,
        ...REVIEWED,
      }),
      GroupEntity.parse({
        id: ID.my,
        legalName: 'Asia Sdn Bhd',
        country: 'MY',
        mayTakeRoutedContacts: 'yes',
        ...ADDRESS,
        ...REVIEWED,
      }),
      GroupEntity.parse({
        id: ID.fr,
        legalName: 'France SAS',
        country: 'FR',
        mayTakeRoutedContacts: 'no',
        ...ADDRESS,
        ...OFFICER,
        ...REVIEWED,
      }),
    ],
    thirdParties: [
      ThirdParty.parse({ id: ID.host, legalName: 'Host Ltd', kind: 'vendor', country: 'GB', ...ADDRESS, ...REVIEWED }),
      ThirdParty.parse({
        id: ID.mailer,
        legalName: 'Mailer Inc.',
        kind: 'vendor',
        country: 'US',
        ...ADDRESS,
        ...REVIEWED,
        statusFacts: [
          {
            scheme: 'uk-extension',
            legalEntity: 'Mailer Inc.',
            answer: 'yes',
            nextDue: '2027-06-30',
            checks: [{ on: '2026-06-30', by: 'DPO', outcome: 'Active' }],
          },
        ],
      }),
    ],
    agreements: [
      Agreement.parse({
        id: ID.arrangement,
        title: 'Arrangement Home–Asia',
        parties: [
          { party: ID.uk, howBound: 'signed', joined: '2024-01-01' },
          { party: ID.my, howBound: 'signed', joined: '2024-01-01' },
        ],
        servesAs: [{ kind: 'joint-controller-arrangement', responsibilitiesSet: 'yes', essenceMadeAvailable: 'yes' }],
        validFrom: '2024-01-01',
        ...REVIEWED,
      }),
      Agreement.parse({
        id: ID.idta,
        title: 'IDTA Home–Asia',
        parties: [
          { party: ID.uk, howBound: 'signed', joined: '2024-01-01' },
          { party: ID.my, howBound: 'signed', joined: '2024-01-01' },
        ],
        servesAs: [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }],
        validFrom: '2024-01-01',
        ...REVIEWED,
      }),
      ...[
        { agreement: ID.hostTerms, processor: ID.host, title: 'Terms with Host' },
        { agreement: ID.mailerTerms, processor: ID.mailer, title: 'Terms with Mailer' },
      ].map(({ agreement, processor, title }) =>
        Agreement.parse({
          id: agreement,
          title,
          parties: [
            { party: ID.uk, howBound: 'signed', joined: '2024-01-01' },
            { party: processor, howBound: 'signed', joined: '2024-01-01' },
          ],
          servesAs: [
            {
              kind: 'processor-terms',
              head: 'yes',
              a: 'yes',
              b: 'yes',
              c: 'yes',
              d: 'yes',
              e: 'yes',
              f: 'yes',
              g: 'yes',
              h: 'yes',
              subProcessorAuthorisation: 'specific',
            },
          ],
          validFrom: '2024-01-01',
          ...REVIEWED,
        }),
      ),
    ],
    activities: [
      ProcessingActivity.parse({
        id: ID.contacts,
        title: 'Contacts',
        kind: 'controller',
        controllers: [ID.uk],
        jointControllers: [{ party: ID.my, arrangement: ID.arrangement }],
        purposes: [
          {
            description: 'Marketing',
            bases: [{ basis: 'legitimate-interests', legitimateInterest: 'To grow the business' }],
          },
        ],
        people: ['Customers'],
        dataCategories: [
          {
            name: 'Contact data',
            kinds: ['business-contact'],
            retention: [{ description: 'Two years', number: 2, unit: 'years', fromEvent: 'last contact' }],
          },
          {
            name: 'Preferences',
            kinds: ['ordinary'],
            retention: [{ description: 'Until opt-out', untilEvent: 'opt-out' }],
          },
        ],
        recipients: [
          { party: ID.host, role: 'processor', contract: ID.hostTerms },
          { party: ID.mailer, role: 'processor', contract: ID.mailerTerms },
        ],
        securityMeasures: ['Encryption'],
        ...REVIEWED,
      }),
    ],
    transfers: [
      Transfer.parse({
        id: ID.toMy,
        title: 'Home to Asia',
        exporter: ID.uk,
        importer: ID.my,
        exporterRole: 'joint-controller',
        importerRole: 'joint-controller',
        destination: { country: 'MY' },
        activities: [ID.contacts],
        agreements: [ID.idta],
        assessments: [ID.assessment],
        ...REVIEWED,
      }),
      Transfer.parse({
        id: ID.toMailer,
        title: 'Home to Mailer',
        exporter: ID.uk,
        importer: ID.mailer,
        exporterRole: 'controller',
        importerRole: 'processor',
        destination: { country: 'US' },
        activities: [ID.contacts],
        ...REVIEWED,
      }),
    ],
    assessments: [
      TransferAssessment.parse({
        id: ID.assessment,
        title: 'TRA Asia',
        method: 'ico-six-questions',
        legalTest: 'uk-not-materially-lower',
        scope: { importers: [ID.my] },
        circumstances: 'Business contacts of organisations in Asia.',
        risks: [{ dataCategory: 'Contact data', before: 'low', after: 'low' }],
        investigation: 'brief',
        investigationReasons: 'Low risk within the group.',
        humanRights: [{ dataCategory: 'Contact data', increasesRisk: 'no' }],
        countrySources: 'Two public reports.',
        enforceableInUk: 'yes',
        enforceableInUkReasons: 'By the terms of the IDTA.',
        completedOn: '2026-03-01',
        conclusion: 'allows',
        expiresOn: '2028-03-01',
        ...REVIEWED,
      }),
    ],
    notices: [
      Notice.parse({
        id: ID.notice,
        title: 'Privacy notice',
        speaksFor: [ID.uk, ID.my],
        sentences: [{ number: 1, quote: 'We respect your privacy.', state: 'told-only' }],
        disclosures: {
          controllers: [ID.uk],
          jointControllers: [ID.my],
          purposes: ['Marketing'],
          bases: ['Our legitimate interests'],
          recipients: ['Our host, Host Ltd', 'Mailer Inc.', 'Companies of our group'],
          countries: ['MY', 'US'],
          safeguards: ['An IDTA; write to us for a copy'],
          retention: ['2 years from the last contact', 'Until you opt out'],
          rights: ['Access, correction, erasure, restriction, objection, portability, complaint to an authority'],
          contacts: ['DPO, dpo@group.example'],
        },
        ...REVIEWED,
      }),
    ],
    policies: [
      RoutingPolicy.parse({
        id: ID.policy,
        title: 'Nearest company',
        homeController: ID.uk,
        homeArea: ['uk', 'eea'],
        ...REVIEWED,
      }),
    ],
    matters: [] as Matter[],
    acceptedRisks: [] as AcceptedRisk[],
    contacts: [] as Contact[],
    lawEntries: [] as LawEntry[],
    postponements: [] as Postponement[],
    answers: [answer(ID.toMy), answer(ID.toMailer, { basis: 'approval:uk-us-2023' })],
  };
}

/** The records of a case, free to be changed by it. */
export type Case = ReturnType<typeof sound>;

/** A case: the sound register with one change. */
export function given(change: (register: Case) => void = () => undefined): Case {
  const register = sound();
  change(register);
  return register;
}

/** The record of a list with that id, for a case to change. */
export function the<T extends { id: string }>(list: readonly T[], wanted: string): T {
  const record = list.find((one) => one.id === wanted);
  if (record === undefined) throw new Error(`the case has no record ${wanted}`);
  return record;
}

/** The law of a case that has another one than the program’s. */
export const LAWS = new WeakMap<Case, Law>();

/** What is found in a case. */
export function found(register: Case, dates?: CheckDates): Finding[] {
  const { answers, contacts, ...lists } = register;
  const law = LAWS.get(register) ?? shippedLaw();
  return findings(snapshotOf('Case', lists), law, answers, dates ?? { on: ON }, () => contacts);
}

/** What one rule finds in a case. */
export function foundBy(rule: string, register: Case, dates?: CheckDates): Finding[] {
  return found(register, dates).filter((finding) => finding.rule === rule);
}

/** A contact of the group, with what is said of it. */
export function contact(parts: object = {}): Contact {
  return Contact.parse({ id: id(91), organisation: 'Example Ltd', jurisdiction: 'GB', ...parts });
}

/** A request that came on a day. */
export function request(parts: object = {}): Matter {
  return Matter.parse({
    id: id(95),
    title: 'Request for access',
    kind: 'request',
    receivedOn: '2026-09-01',
    owner: 'DPO',
    ...parts,
  });
}

/** A matter: a request under the UK GDPR of 2 November 2026, due on 2 December, unless it says otherwise. */
export function matter(parts: object = {}): Matter {
  const about = { id: ID.matter, title: 'Request 7', kind: 'request', regime: 'uk-gdpr', receivedOn: '2026-11-02' };
  return Matter.parse({ ...about, ...REVIEWED, ...parts });
}

/** An accepted risk for a finding. */
export function risk(
  parts: Partial<AcceptedRisk> & { readonly findingRule: string; readonly record: string },
): AcceptedRisk {
  return AcceptedRisk.parse({
    id: ID.risk,
    title: 'Accepted',
    reason: 'Ends soon.',
    decidedBy: { controller: ID.uk, officer: 'A director', role: 'Director' },
    decidedOn: '2026-01-01',
    dpoAdvice: { answer: 'agrees' },
    until: '2027-12-31',
    ...REVIEWED,
    ...parts,
  });
}

/** That the matter of a case, due on 2 December 2026, is put off on the day of the cases until the 1st. */
export function postponed(parts: Partial<Postponement> = {}): Postponement {
  return Postponement.parse({
    id: ID.postponement,
    title: 'Matter: Request',
    record: ID.matter,
    item: `matter.${ID.matter}.uk-gdpr`,
    dueOn: '2026-12-02',
    putOffOn: ON,
    until: '2026-12-01',
    reason: 'The archive answers by the end of the month',
    by: 'Ada Okafor',
    ...parts,
  });
}
