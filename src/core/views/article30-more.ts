import { isWithin } from '../days.ts';
import type { Notice } from '../records/notice.ts';
import { partyOf } from '../records/snapshot.ts';
import { thirdCountriesCell } from './article30-abroad.ts';
import { say30 } from './article30-statements.ts';
import { thirdCountryOf } from './article30-scope.ts';
import { basisGroup } from './basis-group.ts';
import type { Entry } from './entry.ts';
import { marksOf, nameOfParty } from './names.ts';
import { none, notRecorded, recorded, recordedList } from './said.ts';
import type { Cell, Said } from './said.ts';
import { viewSay } from './view-statements.ts';

/** When the entry was made: the history of the register knows, an entry does not. */
export function createdCell(): Cell {
  return notRecorded(say30('article30.created-in-history', {}));
}

/** A number by which an authority would file the entry: the register gives none. */
export function referenceCell(): Cell {
  return notRecorded(say30('article30.no-reference', {}));
}

/** From when to when the activity is carried out. */
export function carriedOutCell({ activity: { from, to } }: Entry): Cell {
  if (from === undefined && to === undefined) return notRecorded();
  return recorded(say30('article30.carried-out', { from: from ?? '', to: to ?? '' }));
}

/** When the entry was last looked at, by whom, and what came of it. */
export function lastReviewedCell({ activity }: Entry): Cell {
  const last = activity.review?.last;
  return last === undefined ? notRecorded() : recorded(say30('article30.last-reviewed', { ...last, evidence: '' }));
}

const SENSITIVE = new Set(['special-category', 'health', 'criminal-offence']);

/** Whether there are special category or criminal offence data; a gap where a category says nothing of its kinds. */
export function sensitiveDataCell({ activity: { dataCategories } }: Entry): Cell {
  const held = dataCategories.filter(({ kinds }) => kinds.some((kind) => SENSITIVE.has(kind)));
  if (held.length > 0) {
    return recorded(
      viewSay('view.yes', {}),
      ...held.map(({ name, kinds }) => say30('article30.category', { name, items: [], kinds })),
    );
  }
  const unclassified = dataCategories.filter(({ kinds }) => kinds.length === 0);
  if (dataCategories.length === 0) return notRecorded();
  if (unclassified.length === 0) return recorded(viewSay('view.no', {}));
  return notRecorded(say30('article30.kinds-not-recorded', { categories: unclassified.map(({ name }) => name) }));
}

/** The register does not tell the departments of a company from those outside it. */
export function recipientsInsideCell(): Cell {
  return notRecorded(say30('article30.recipients-inside-not-told', {}));
}

/** Whether data go to a third country or an international organisation, and to which. */
export function transfersAbroadCell(of: Entry): Cell {
  const countries = thirdCountriesCell(of);
  if (countries.state !== 'recorded') return countries;
  return recorded(viewSay('view.yes', {}), ...countries.lines);
}

/** What each transfer abroad rests on, law by law: the mechanism, or that there is none. Art 30 does not ask for it; readers do. */
export function transferSafeguardsCell(of: Entry): Cell {
  const { snapshot, law, entity, transfers, day, answers } = of;
  const lines = transfers.flatMap((transfer): readonly Said[] => {
    const place = thirdCountryOf(snapshot, law, entity, transfer, day);
    if (place === undefined) return [];
    const importer = nameOfParty(partyOf(snapshot, transfer.importer));
    return (answers.get(transfer.id)?.verdicts ?? []).flatMap((verdict) => [
      say30('article30.transfer-under', { place, importer, regime: verdict.regime, verdict: verdict.verdict }),
      verdict.basisStatement ?? basisGroup(verdict, law).statement,
    ]);
  });
  return lines.length === 0 ? none(say30('article30.no-third-country', {})) : recorded(...lines);
}

function isInForce(notice: Notice, { day, entity }: Entry): boolean {
  return (
    notice.status !== 'draft' &&
    notice.speaksFor.includes(entity.id) &&
    isWithin(day, { validFrom: notice.inForceFrom, validTo: notice.inForceTo })
  );
}

/** The privacy notices that speak for the company on that day, by title, version, day and address. */
export function noticesCell(of: Entry): Cell {
  return recordedList(
    of.snapshot.notices
      .filter((notice) => isInForce(notice, of))
      .map((notice) =>
        say30('article30.notice', {
          title: notice.title,
          version: notice.version ?? '',
          from: notice.inForceFrom ?? '',
          address: notice.address ?? '',
          marks: marksOf(notice),
        }),
      ),
  );
}
