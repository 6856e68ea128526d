import { agreementsBetween, servesAsArrangement, servesAsProcessorTerms } from '../law/verdict/duties.ts';
import type { Agreement } from '../records/agreement.ts';
import type { Role } from '../records/fields.ts';
import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { agreementLines } from './agreement-line.ts';
import { say30 } from './article30-statements.ts';
import { controllersOf } from './article30-scope.ts';
import { agreementOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { contactOf, nameOfParty, partyLine, partyMarks, partyText } from './names.ts';
import { none, notRecorded, recorded, recordedList } from './said.ts';
import type { Cell, Said } from './said.ts';

interface OtherController {
  readonly id: string;
  /** Whether a record says that the two decide jointly. */
  readonly jointly: boolean;
  readonly arrangement: Agreement | undefined;
  /** Whether an arrangement is linked that is only a draft. */
  readonly inDraft: boolean;
}

/** The paper that is linked, where it is more than a draft: an official record shows none. */
function linked(snapshot: Snapshot, id: string | undefined): Pick<OtherController, 'arrangement' | 'inDraft'> {
  const arrangement = agreementOf(snapshot, id);
  const inDraft = arrangement?.status === 'draft';
  return { arrangement: inDraft ? undefined : arrangement, inDraft };
}

function otherControllers({ snapshot, activity, entity }: Entry): readonly OtherController[] {
  const own = activity.jointControllers.find((one) => one.party === entity.id);
  const joint = activity.jointControllers
    .filter((one) => one.party !== entity.id)
    .map((one) => ({
      id: one.party,
      jointly: true,
      ...linked(snapshot, one.arrangement),
    }));
  const named = new Set([entity.id, ...joint.map((one) => one.id)]);
  const others = controllersOf(snapshot, activity)
    .filter((one) => !named.has(one.id))
    .map((one) => ({
      id: one.id,
      jointly: own !== undefined,
      ...linked(snapshot, own?.arrangement),
    }));
  return [...joint, ...others];
}

/** An arrangement that stands between the two without being linked to the activity is said to be just that. */
function withoutArrangement({ snapshot, entity, day }: Entry, other: OtherController): readonly Said[] {
  const party = partyOf(snapshot, other.id);
  if (party === undefined) return [];
  const name = nameOfParty(party);
  const own = { kind: 'entity', record: entity } as const;
  const [between] = agreementsBetween(snapshot, own, party, day, servesAsArrangement);
  if (between === undefined) {
    const gap = other.inDraft
      ? 'article30.joint-controller-arrangement-in-draft'
      : 'article30.joint-controller-arrangement-not-recorded';
    return [say30(gap, { party: name })];
  }
  return [say30('article30.arrangement-between-them', { party: name }), ...agreementLines(snapshot, between, day)];
}

/** Art 30(1)(a): the other controllers, how to reach them, and their arrangement (Art 26), printed on every activity that it covers. */
export function jointControllersCell(of: Entry): Cell {
  const { snapshot, law, day } = of;
  const others = otherControllers(of);
  if (others.length === 0) return none(say30('article30.no-joint-controller', {}));
  const lines = others.flatMap((other): readonly Said[] => {
    const party = partyOf(snapshot, other.id);
    const name =
      other.jointly || party === undefined
        ? partyLine(snapshot, law, other.id, 'joint-controller')
        : say30('article30.also-controller', { party: partyText(law, party), marks: partyMarks(party) });
    const missing = other.jointly && other.arrangement === undefined ? withoutArrangement(of, other) : [];
    return [name, contactOf(snapshot, other.id), ...missing];
  });
  // One arrangement may bind several of them: it is told once, below their names.
  const arrangements = new Set(others.flatMap((other) => other.arrangement ?? []));
  return recorded(...lines, ...[...arrangements].flatMap((one) => agreementLines(snapshot, one, day)));
}

/** A recipient as the record prints it, and what it is to the data. */
interface Recipient {
  readonly role: Role | undefined;
  readonly party: string | undefined;
  readonly line: Said;
}

/** The recipients recorded with the activity, then the importers of its transfers that are not among them. */
function recipientsOf({ snapshot, law, activity, transfers, entity }: Entry): readonly Recipient[] {
  const listed = new Set([entity.id, ...activity.recipients.flatMap((recipient) => recipient.party ?? [])]);
  const own = activity.recipients.map(({ party, category = '', role }): Recipient => ({
    role,
    party,
    line:
      party === undefined
        ? say30('article30.recipient-category', { category, role: role ?? '' })
        : partyLine(snapshot, law, party, role),
  }));
  const importers = transfers.flatMap(({ importer, importerRole }): readonly Recipient[] => {
    const party = partyOf(snapshot, importer);
    if (listed.has(importer) || party === undefined) return [];
    listed.add(importer);
    const said = { party: partyText(law, party), role: importerRole, marks: partyMarks(party) };
    return [{ role: importerRole, party: importer, line: say30('article30.recipient-of-transfer', said) }];
  });
  return [...own, ...importers];
}

/** Art 30(1)(d): the recipients, in this country and in others. */
export function recipientsCell(of: Entry): Cell {
  return recordedList(recipientsOf(of).map(({ line }) => line));
}

/** Recipients outside the company that are no processors, for layouts that want them apart. */
export function recipientsOutsideCell(of: Entry): Cell {
  const all = recipientsOf(of);
  const outside = all.filter(({ role }) => role !== 'processor');
  if (all.length > 0 && outside.length === 0) return none(say30('article30.no-recipient-outside', {}));
  return recordedList(outside.map(({ line }) => line));
}

/** The processors among the recipients with how to reach them. */
export function processorsCell(of: Entry): Cell {
  const all = recipientsOf(of);
  const processors = all.filter(({ role }) => role === 'processor');
  if (processors.length > 0) {
    return recorded(
      ...processors.flatMap(({ line, party }) =>
        party === undefined ? [line] : [line, contactOf(of.snapshot, party)],
      ),
    );
  }
  const unsaid = all.length === 0 || all.some(({ role }) => role === undefined);
  return unsaid ? notRecorded() : none(say30('article30.no-processor', {}));
}

/** Terms that stand between the two without being linked to the activity are said to be just that. */
function contractNotLinked(
  { snapshot, entity, day }: Entry,
  id: string | undefined,
  party: string,
  inDraft: boolean,
): readonly Said[] {
  const processor = id === undefined ? undefined : partyOf(snapshot, id);
  const own = { kind: 'entity', record: entity } as const;
  const [between] =
    processor === undefined ? [] : agreementsBetween(snapshot, own, processor, day, servesAsProcessorTerms);
  if (between !== undefined) {
    return [say30('article30.contract-between-them', { party }), ...agreementLines(snapshot, between, day)];
  }
  return [say30(inDraft ? 'article30.contract-in-draft' : 'article30.contract-not-recorded', { party })];
}

/** The contract with each processor among the recipients, by title, date and substance, since a link alone could not be followed. */
export function processorContractsCell(of: Entry): Cell {
  const { snapshot, activity, day } = of;
  const processors = activity.recipients.filter((recipient) => recipient.role === 'processor');
  if (processors.length === 0) {
    const unsaid = activity.recipients.length === 0 || activity.recipients.some((one) => one.role === undefined);
    return unsaid ? notRecorded() : none(say30('article30.no-processor', {}));
  }
  const missing = processors.some((one) => linked(snapshot, one.contract).arrangement === undefined);
  const lines = processors.flatMap((processor): readonly Said[] => {
    const party =
      processor.party === undefined ? (processor.category ?? '') : nameOfParty(partyOf(snapshot, processor.party));
    const { arrangement: contract, inDraft } = linked(snapshot, processor.contract);
    if (contract === undefined) return contractNotLinked(of, processor.party, party, inDraft);
    return [say30('article30.contract-with', { party }), ...agreementLines(snapshot, contract, day)];
  });
  return { state: missing ? 'not-recorded' : 'recorded', lines };
}
