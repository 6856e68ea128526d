import type { CheckContext } from '../checks/context.ts';
import type { VerdictWord } from '../law/answer.ts';
import { placeName } from '../law/verdict/case.ts';
import type { Contact } from '../records/contact.ts';
import type { ContactPoint } from '../records/fields.ts';
import { nameById } from '../records/snapshot.ts';
import type { RegimeId } from '../law/pack.ts';
import type { RoutingAnswer } from '../routing/decision.ts';
import { entityOf } from '../routing/ground.ts';
import type { Ground } from '../routing/ground.ts';
import { marketingFactsOf } from '../routing/marketing.ts';
import { route } from '../routing/route.ts';
import type { Statement } from '../statement.ts';
import { addressOf } from '../views/names.ts';
import { keptUntil } from './kept-until.ts';
import type { KeptUntil } from './kept-until.ts';
import { decidersOf, isOfContacts, recipientsOf } from './recipients.ts';
import type { Recipient } from './recipients.ts';

/** Who answers for the data, and how to reach them. */
export interface CopyController {
  readonly name: string;
  readonly address: string | null;
  readonly contact: ContactPoint | null;
  readonly officer: ContactPoint | null;
}

/** What the data are used for, by one activity of the record. */
export interface CopyPurpose {
  readonly activity: string;
  readonly description: string;
  readonly bases: ReadonlyArray<{ readonly basis: string; readonly interest: string | null }>;
}

/** A transfer of the data to another country, with what stands for it. */
export interface CopyTransfer {
  readonly id: string;
  readonly title: string;
  readonly exporter: string;
  readonly importer: string;
  readonly destination: string;
  readonly verdict: VerdictWord;
  /** What it rests on by each law. */
  readonly bases: ReadonlyArray<{ readonly regime: RegimeId; readonly statement: Statement }>;
  readonly agreements: readonly string[];
}

/**
 * The copy of one person's data that an access request asks for (UK GDPR and EU GDPR, Art 15): all that the register holds of them, and beside it what Art 15(1) and (2) want told. Notes
 * under legal privilege are counted and left out; a person decides about them.
 */
export interface ContactCopy {
  readonly contact: Contact;
  readonly withheldNotes: number;
  /** What the register held before, oldest first. */
  readonly versions: ReadonlyArray<{ readonly at: string; readonly contact: Contact }>;
  readonly controllers: readonly CopyController[];
  readonly purposes: readonly CopyPurpose[];
  readonly sources: readonly string[];
  readonly recipients: readonly Recipient[];
  readonly transfers: readonly CopyTransfer[];
  /** Who looks after the contact by the rules of the day, and why. */
  readonly routing: RoutingAnswer;
  readonly keptUntil: readonly KeptUntil[];
}

function mayLeave({ visibility }: { readonly visibility: string }): boolean {
  return visibility !== 'privileged';
}

/** The record as the person may have it. */
function withoutPrivilege(contact: Contact): Contact {
  return { ...contact, notes: contact.notes.filter(mayLeave), documents: contact.documents.filter(mayLeave) };
}

function controllersOf(ids: readonly string[], { snapshot }: Ground): readonly CopyController[] {
  return ids.flatMap((id) => {
    const entity = entityOf(snapshot, id);
    if (entity === undefined) return [];
    const { legalName, registeredOffice, dataPrivacyContact, dataProtectionOfficer } = entity;
    return {
      name: legalName,
      address: addressOf(registeredOffice) ?? dataPrivacyContact?.address ?? null,
      contact: dataPrivacyContact ?? null,
      officer: dataProtectionOfficer ?? null,
    };
  });
}

function activitiesOf(ids: ReadonlySet<string>, context: CheckContext) {
  return context.activities
    .map(({ activity }) => activity)
    .filter(
      (activity) =>
        activity.kind === 'controller' && isOfContacts(activity) && decidersOf(activity).some((id) => ids.has(id)),
    );
}

function transfersOf(
  recipients: readonly Recipient[],
  also: readonly string[],
  ground: Ground,
): readonly CopyTransfer[] {
  const { snapshot, law, day } = ground;
  const ids = new Set([...also, ...recipients.flatMap(({ transfers }) => transfers)]);
  return snapshot.transfers
    .filter(({ id }) => ids.has(id))
    .map((transfer) => {
      const answer = ground.verdictOf(transfer, day);
      const { country, zone, organisation } = transfer.destination;
      return {
        id: transfer.id,
        title: transfer.title,
        exporter: nameById(snapshot, transfer.exporter),
        importer: nameById(snapshot, transfer.importer),
        destination: organisation ?? placeName(law, country ?? '', zone),
        verdict: answer.overall,
        bases: answer.verdicts.flatMap(({ regime, basisStatement }) =>
          basisStatement === null ? [] : [{ regime, statement: basisStatement }],
        ),
        agreements: transfer.agreements.map((id) => nameById(snapshot, id)),
      };
    });
}

/**
 * Puts together the copy of one person's data.
 * @param versions what the register held of them before, oldest first
 * @param context the checks' view of the same register and day
 */
export function contactCopy(
  contact: Contact,
  versions: ContactCopy['versions'],
  ground: Ground,
  context: CheckContext,
): ContactCopy {
  const { snapshot, day, policy } = ground;
  const routing = route(
    {
      jurisdiction: contact.jurisdiction,
      zone: contact.zone,
      registeredWith: contact.registeredWith,
      marketing: marketingFactsOf(contact, day),
    },
    ground,
  );
  const recipients = recipientsOf(contact, snapshot, day, policy.homeController);
  const own = recipients.flatMap(({ id, kind }) => (kind === 'entity' && id !== null ? [id] : []));
  const activities = activitiesOf(new Set(own), context);
  return {
    contact: withoutPrivilege(contact),
    withheldNotes: contact.notes.length - withoutPrivilege(contact).notes.length,
    versions: versions.map((one) => ({ at: one.at, contact: withoutPrivilege(one.contact) })),
    controllers: controllersOf(own, ground),
    purposes: activities.flatMap(({ title, purposes }) =>
      purposes.map(({ description, bases }) => ({
        activity: title,
        description,
        bases: bases.map(({ basis, legitimateInterest }) => ({ basis, interest: legitimateInterest ?? null })),
      })),
    ),
    sources: [...new Set(activities.flatMap(({ sources }) => sources))],
    recipients,
    transfers: transfersOf(recipients, routing.ok ? routing.decision.sharing.transfers : [], ground),
    routing,
    keptUntil: keptUntil(contact, context),
  };
}
