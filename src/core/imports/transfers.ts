import type { ProcessingActivity } from '../records/activity.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Transfer } from '../records/transfer.ts';
import { namesIn, readDestinations } from './abroad.ts';
import type { WrittenDestination } from './abroad.ts';
import type { Workbench } from './bench.ts';
import { textKey } from './cell.ts';
import { withNote, withOpen, withTexts } from './merge.ts';
import type { Parties } from './parties.ts';
import { sayImport } from './statements.ts';

/** What of a row its transfers are made from. */
export interface TransferRow {
  readonly activity: ProcessingActivity;
  readonly exporter: GroupEntity;
  readonly exporterRole: 'controller' | 'processor';
  readonly heading: string;
  /** The column of third countries and international organisations. */
  readonly text: string;
  /** The column of safeguards, where it says something. */
  readonly safeguards: string;
  /** The parties among the recipients of the row. */
  readonly recipients: readonly string[];
}

function placeKey({ country, zone, organisation }: Transfer['destination']): string {
  return `${country ?? ''} ${zone ?? ''} ${textKey(organisation ?? '')}`;
}

/** Whether the transfer stands for a text that a person has still to judge: it is not the plain transfer of another row. */
function isToBeJudged({ initiatedBy, toBeConfirmed }: Transfer): boolean {
  return initiatedBy === 'not-known' && toBeConfirmed.some(({ field }) => field === 'destination');
}

/** Transfers by who sends to whom, and by title, over the register and what the import makes. */
export class Transfers {
  readonly #bench: Workbench;
  readonly #parties: Parties;
  readonly #byWay = new Map<string, string[]>();
  readonly #byTitle = new Map<string, string[]>();
  /** The transfers of each activity, as the register has them. */
  readonly #byActivity = new Map<string, string[]>();

  constructor(bench: Workbench, parties: Parties) {
    this.#bench = bench;
    this.#parties = parties;
    for (const transfer of bench.input.snapshot.transfers) {
      this.#take(transfer);
      for (const activity of transfer.activities) {
        this.#byActivity.set(activity, [...(this.#byActivity.get(activity) ?? []), transfer.id]);
      }
    }
    bench.onPut((kind, record) => {
      if (kind === 'transfer') this.#take(record as Transfer);
    });
  }

  #take(transfer: Transfer): void {
    const add = (index: Map<string, string[]>, key: string): void => {
      const ids = index.get(key);
      if (ids === undefined) index.set(key, [transfer.id]);
      else if (!ids.includes(transfer.id)) ids.push(transfer.id);
    };
    const { exporter, importer, destination } = transfer;
    if (!isToBeJudged(transfer)) add(this.#byWay, `${exporter} ${importer} ${placeKey(destination)}`);
    add(this.#byTitle, textKey(transfer.title));
  }

  #all(ids: readonly string[] | undefined): readonly Transfer[] {
    return (ids ?? []).flatMap((id) => this.#bench.get('transfer', id) ?? []);
  }

  /** The transfer of that title, from and to those two where they are known. */
  named(title: string, exporter?: string, importer?: string): Transfer | undefined {
    return this.#all(this.#byTitle.get(textKey(title))).find(
      (one) =>
        (exporter === undefined || one.exporter === exporter) && (importer === undefined || one.importer === importer),
    );
  }

  /** The transfer between the two to that place: one that the activity has, else any. */
  between(
    exporter: string,
    importer: string,
    destination: Transfer['destination'],
    activity?: string,
  ): Transfer | undefined {
    const ids = this.#byWay.get(`${exporter} ${importer} ${placeKey(destination)}`) ?? [];
    for (const id of activity === undefined ? [] : ids) {
      const transfer = this.#bench.get('transfer', id);
      if (transfer?.activities.includes(activity ?? '') === true) return transfer;
    }
    return this.#all(ids.slice(0, 1))[0];
  }

  /** Transfers of an activity to that place, whoever receives. */
  #ofActivity(row: TransferRow, destination: Transfer['destination']): readonly Transfer[] {
    return this.#all(this.#byActivity.get(row.activity.id)).filter(
      (one) => placeKey(one.destination) === placeKey(destination),
    );
  }

  #importers(row: TransferRow, written: WrittenDestination): readonly string[] {
    const { place, organisation, receivers } = written;
    const names = namesIn(receivers, (name) => this.#parties.idOf(name) !== undefined);
    const named = names.map((name) => this.#parties.idOf(name) ?? this.#parties.thirdParty(name, place));
    if (named.length > 0) return [...new Set(named)];
    if (organisation !== undefined) {
      return [
        this.#parties.thirdParty(organisation, undefined, { kind: 'international-organisation', category: true }),
      ];
    }
    const there = row.recipients.filter((id) => {
      const party = this.#bench.get('third-party', id) ?? this.#bench.get('entity', id);
      return party?.country !== undefined && party.country === place?.country;
    });
    if (there.length > 0) return there;
    const where = this.#bench.input.nameOf(place?.country ?? '');
    this.#bench.remark(row.heading, sayImport('import.importer-not-named', { place: where }));
    const name = this.#bench.input.texts.unnamedIn(where);
    return [this.#parties.thirdParty(name, place, { category: true, kind: 'other' })];
  }

  #make(row: TransferRow, importer: string, written: WrittenDestination): Transfer {
    const { texts, nameOf } = this.#bench.input;
    const { activity, exporter } = row;
    const { place, organisation, toBeJudged, text } = written;
    const where = organisation ?? nameOf(place?.country ?? '');
    const party = this.#bench.get('third-party', importer) ?? this.#bench.get('entity', importer);
    const title = toBeJudged
      ? texts.judgedTitle(activity.title, where)
      : texts.transferTitle(exporter.legalName, party?.legalName ?? importer, where);
    const role = activity.recipients.find((one) => one.party === importer)?.role;
    return this.#bench.make(
      'transfer',
      {
        title,
        exporter: exporter.id,
        importer,
        exporterRole: row.exporterRole,
        importerRole: role ?? 'controller',
        destination: organisation === undefined ? { ...place } : { organisation },
        activities: [activity.id],
        people: activity.people,
        dataCategories: activity.dataCategories.map(({ name, kinds }) => ({ name, kinds })),
        frequency: 'not-known',
        // Who sets it going is what decides whether it is a restricted transfer at all: left open, the answer asks for a person.
        ...(toBeJudged
          ? { initiatedBy: 'not-known', notes: [{ text: texts.destination(text), visibility: 'open' }] }
          : {}),
        toBeConfirmed: [
          ...(role === undefined ? [{ field: 'importerRole', why: texts.notSaid() }] : []),
          ...(toBeJudged ? [{ field: 'destination', why: texts.toBeJudged(text) }] : []),
        ],
      },
      ({ field, statement }) => sayImport('import.row-refused', { field, why: statement.id }),
    );
  }

  /** Adds the activity, its people and the safeguards to a transfer that is there. */
  #fit(row: TransferRow, transfer: Transfer, written?: WrittenDestination): void {
    const { activity, safeguards } = row;
    const { texts } = this.#bench.input;
    let fitted: Transfer = transfer.activities.includes(activity.id)
      ? transfer
      : { ...transfer, activities: [...transfer.activities, activity.id] };
    if (this.#bench.isNew(transfer.id)) {
      const names = new Set(fitted.dataCategories.map(({ name }) => textKey(name)));
      const more = activity.dataCategories.filter(({ name }) => !names.has(textKey(name)));
      fitted = {
        ...fitted,
        people: withTexts(fitted.people, activity.people),
        dataCategories: [...fitted.dataCategories, ...more.map(({ name, kinds }) => ({ name, kinds }))],
      };
    }
    if (safeguards !== '') fitted = withNote(fitted, texts.safeguards(safeguards), 'open');
    if (written?.qualified === true) fitted = withNote(fitted, texts.destination(written.text), 'open');
    this.#bench.put('transfer', fitted);
  }

  #judged(row: TransferRow, written: WrittenDestination): void {
    const bench = this.#bench;
    const { texts, nameOf } = bench.input;
    const { place, text } = written;
    bench.remark(row.heading, sayImport('import.to-be-judged', { text }));
    const where = nameOf(place?.country ?? '');
    const title = texts.judgedTitle(row.activity.title, where);
    const known = this.named(title, row.exporter.id);
    if (known !== undefined) {
      this.#fit(row, withNote(known, texts.destination(text), 'open'));
      return;
    }
    const importer = this.#parties.thirdParty(texts.unnamedIn(where), place, { category: true, kind: 'other' });
    this.#fit(row, this.#make(row, importer, written));
  }

  #one(row: TransferRow, written: WrittenDestination): boolean {
    const { exporter } = row;
    const { place, organisation } = written;
    if (place === undefined && organisation === undefined) return false;
    if (place?.country === exporter.country && place.zone === exporter.zone) {
      this.#bench.remark(row.heading, sayImport('import.destination-at-home', { text: written.text }));
      return true;
    }
    if (written.toBeJudged) {
      this.#judged(row, written);
      return true;
    }
    const destination = organisation === undefined ? { ...place } : { organisation };
    const standing = written.receivers === '' ? this.#ofActivity(row, destination) : [];
    if (standing.length > 0) {
      for (const transfer of standing) this.#fit(row, transfer, written);
      return true;
    }
    for (const importer of this.#importers(row, written)) {
      const known = this.between(exporter.id, importer, destination, row.activity.id) ?? this.#reads(row, importer);
      this.#fit(row, known ?? this.#make(row, importer, written), written);
    }
    return true;
  }

  /** A transfer to somebody who reads from afar: its destination may be at home, and the record names the reader's country. */
  #reads(row: TransferRow, importer: string): Transfer | undefined {
    return this.#all(this.#byActivity.get(row.activity.id)).find((one) => one.importer === importer);
  }

  /**
   * Records where a row's data go. A text that depends on something becomes a transfer to be judged, with its text; one that names no place stays a note.
   * @returns the activity, with what could not become a transfer
   */
  record(row: TransferRow): ProcessingActivity {
    const bench = this.#bench;
    const { texts } = bench.input;
    let { activity } = row;
    const written = readDestinations(row.text, bench.input.gazetteer);
    let recorded = 0;
    for (const one of written) {
      if (this.#one({ ...row, activity }, one)) {
        recorded += 1;
        continue;
      }
      bench.remark(row.heading, sayImport('import.destination-not-read', { text: one.text }));
      activity = withOpen(
        withNote(activity, texts.destination(one.text), 'open'),
        'transfers',
        texts.toBeJudged(one.text),
      );
    }
    if (recorded === 0 && row.safeguards !== '') {
      activity = withNote(activity, texts.safeguards(row.safeguards), 'open');
    }
    return activity;
  }
}
