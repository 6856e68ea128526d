import type { Law } from '../../../core/law/law.ts';
import type { GroupEntity } from '../../../core/records/entity.ts';
import { partyOf } from '../../../core/records/snapshot.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import { contactBlock } from '../../../core/views/article30-contacts.ts';
import type { ContactRows } from '../../../core/views/article30-contacts.ts';
import { contactOf, placeOf } from '../../../core/views/names.ts';
import type { Cell } from '../../../core/views/said.ts';
import { BLOCK_ROWS, BLOCK_TITLES } from '../../../words/record-sheets.ts';
import { say } from '../../../words/say.ts';
import { partyName } from '../../../words/views.ts';
import { confirmLines } from './marks.ts';
import { countryNode, node, recordId, to } from './terms.ts';
import type { Node } from './terms.ts';

function recordedLines({ state, lines }: Cell): readonly string[] {
  return state === 'recorded' ? lines.map(say) : [];
}

/** What is a gap in a contact block, by the words of its rows. */
function gapsOf(title: string, rows: ContactRows): readonly string[] {
  return BLOCK_ROWS.filter(({ field }) => rows[field].state === 'not-recorded').map(
    ({ label }) => `${title}: ${label}`,
  );
}

function pointNode(type: string, rows: ContactRows): Node | undefined {
  if (rows.name.state !== 'recorded') return undefined;
  return node({
    '@type': type,
    'dpv:hasName': recordedLines(rows.name),
    'dpv:hasAddress': recordedLines(rows.address),
    'dpv:hasContact': [...recordedLines(rows.email), ...recordedLines(rows.telephone)],
  });
}

function entityNode(entity: GroupEntity, law: Law): Node {
  const { controller, dataProtectionOfficer, representative } = contactBlock(entity);
  const parts = [
    [BLOCK_TITLES.controller, controller],
    [BLOCK_TITLES.dataProtectionOfficer, dataProtectionOfficer],
    [BLOCK_TITLES.representative, representative],
  ] as const;
  return node({
    '@id': recordId(entity.id),
    '@type': 'dpv:LegalEntity',
    'dpv:hasName': entity.legalName,
    'dpv:hasAddress': recordedLines(controller.address),
    'dpv:hasContact': [
      ...recordedLines(controller.name).slice(1),
      ...recordedLines(controller.email),
      ...recordedLines(controller.telephone),
    ],
    'dpv:hasCountry': countryNode(entity.country, law.nameOf(entity.country)),
    'dpv:hasDataProtectionOfficer': pointNode('dpv:DataProtectionOfficer', dataProtectionOfficer),
    'dpv:hasRepresentative': pointNode('dpv:Representative', representative),
    'own:noRepresentative': representative.name.state === 'none' ? representative.name.lines.map(say) : undefined,
    'own:notRecorded': parts.flatMap(([title, rows]) => gapsOf(title, rows)),
    ...confirmLines(entity),
  });
}

/** The parties that a graph names, each once. */
export class Parties {
  readonly #ids = new Set<string>();
  readonly #snapshot: Snapshot;
  readonly #law: Law;

  constructor(snapshot: Snapshot, law: Law) {
    this.#snapshot = snapshot;
    this.#law = law;
  }

  /** @returns a reference to the party, which then stands in the graph */
  of(id: string): Node {
    this.#ids.add(id);
    return to(recordId(id));
  }

  /** The parties in the order in which they were named. */
  get nodes(): readonly Node[] {
    return [...this.#ids].map((id) => this.#node(id));
  }

  #node(id: string): Node {
    const party = partyOf(this.#snapshot, id);
    if (party === undefined) return { '@id': recordId(id), '@type': 'dpv:LegalEntity', 'dpv:hasName': partyName('') };
    if (party.kind === 'entity') return entityNode(party.record, this.#law);
    const { legalName, country, zone, category } = party.record;
    return node({
      '@id': recordId(id),
      '@type': 'dpv:LegalEntity',
      'dpv:hasName': legalName,
      'dpv:hasContact': say(contactOf(this.#snapshot, id)),
      'dpv:hasCountry':
        country === undefined ? undefined : countryNode(country, placeOf(this.#law, country, undefined)),
      'own:place': placeOf(this.#law, country, zone) || undefined,
      'own:kindOnly': category || undefined,
      ...confirmLines(party.record),
    });
  }
}
