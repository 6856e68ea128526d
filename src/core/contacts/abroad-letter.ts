import type { CheckContext } from '../checks/context.ts';
import type { RegimeId } from '../law/pack.ts';
import { placeName } from '../law/verdict/case.ts';
import type { Contact } from '../records/contact.ts';
import type { ContactPoint } from '../records/fields.ts';
import { nameOfRecord } from '../records/kinds.ts';
import { nameById } from '../records/snapshot.ts';
import type { Transfer } from '../records/transfer.ts';
import { entityOf } from '../routing/ground.ts';
import type { Ground } from '../routing/ground.ts';
import type { Statement } from '../statement.ts';
import { contactCopy } from './copy.ts';
import type { CopyController } from './copy.ts';

/** What protects the data of one transfer by one law; `settled` is no where the law gives no answer that may be told to a person as protection. */
export interface AbroadProtection {
  readonly regime: RegimeId;
  readonly settled: boolean;
  /** What it rests on; nothing where that has to be settled first. */
  readonly statement: Statement | null;
}

/** One recipient in another country, or an international organisation, with what protects the data on the way there. */
export interface AbroadRecipient {
  readonly transfer: string;
  readonly exporter: string;
  readonly importer: string;
  readonly destination: string;
  /** What is sent, in the words of the record. */
  readonly data: readonly string[];
  readonly protections: readonly AbroadProtection[];
}

/** Where a copy of the safeguards is to be had: a company that sends the data, and how to reach it. */
export interface AbroadSource {
  readonly company: string;
  readonly contact: ContactPoint | null;
}

/** The letter that tells a person where their data go abroad and what protects them there. */
export interface AbroadLetter {
  readonly name: string;
  readonly controllers: readonly CopyController[];
  readonly recipients: readonly AbroadRecipient[];
  readonly sources: readonly AbroadSource[];
  /** How many answers and contact points are missing: while there are any, the letter is not to be sent. */
  readonly toSettle: number;
  readonly complaints: readonly Statement[];
}

function protectionsOf(transfer: Transfer, { verdictOf, day }: Ground): readonly AbroadProtection[] {
  return verdictOf(transfer, day)
    .verdicts.filter(({ verdict }) => verdict !== 'not-restricted')
    .map(({ regime, verdict, basisStatement }) => {
      const settled = verdict === 'mechanism-in-place' && basisStatement !== null;
      return { regime, settled, statement: settled ? basisStatement : null };
    });
}

function recipientOf(transfer: Transfer, ground: Ground): AbroadRecipient {
  const { snapshot, law } = ground;
  const { country, zone, organisation } = transfer.destination;
  return {
    transfer: transfer.id,
    exporter: nameById(snapshot, transfer.exporter),
    importer: nameById(snapshot, transfer.importer),
    destination: organisation ?? placeName(law, country ?? '', zone),
    data: transfer.dataCategories.map(({ name }) => name),
    protections: protectionsOf(transfer, ground),
  };
}

/**
 * What a person is told of recipients in other countries and the safeguards for them: UK GDPR and EU GDPR, Art 13(1)(f), 14(1)(f), 15(1)(c) and 15(2). Only what is settled is told as protection; a
 * verdict that asks for judgement, or says that there is no mechanism, is marked as to be settled before the letter is sent.
 * @param context the checks' view of the same register and day
 */
export function abroadLetter(contact: Contact, ground: Ground, context: CheckContext): AbroadLetter {
  const { snapshot } = ground;
  const { controllers, transfers: told, routing } = contactCopy(contact, [], ground, context);
  const ids = new Set(told.map(({ id }) => id));
  const transfers = snapshot.transfers.filter(({ id }) => ids.has(id));
  const abroad = transfers
    .map((transfer) => ({ transfer, recipient: recipientOf(transfer, ground) }))
    .filter(({ recipient }) => recipient.protections.length > 0);
  const exporters = [...new Set(abroad.map(({ transfer }) => transfer.exporter))];
  const sources = exporters.map((id) => {
    const entity = entityOf(snapshot, id);
    return {
      company: nameById(snapshot, id),
      contact: entity?.dataPrivacyContact ?? entity?.dataProtectionOfficer ?? null,
    };
  });
  const open = abroad.flatMap(({ recipient }) => recipient.protections).filter(({ settled }) => !settled).length;
  return {
    name: nameOfRecord('contact', contact),
    controllers,
    recipients: abroad.map(({ recipient }) => recipient),
    sources,
    toSettle: open + sources.filter((source) => source.contact === null).length,
    complaints: routing.ok ? routing.decision.complaints : [],
  };
}
