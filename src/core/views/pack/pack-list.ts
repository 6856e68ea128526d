import { nameById } from '../../records/snapshot.ts';
import type { Snapshot } from '../../records/snapshot.ts';
import { figure, verdictFacts, whole } from '../board-list.ts';
import type { FigureRow, ListedFigure } from '../board-list.ts';
import type { AuthorityPack } from './authority-pack.ts';

function named(snapshot: Snapshot, id: string): FigureRow {
  return { key: id, record: id, name: nameById(snapshot, id), facts: {}, count: 1 };
}

/** What is in a pack and what stays behind, as figures with their rows: what is kept of it, and what deriving it again compares. */
export function packFigures(pack: AuthorityPack, snapshot: Snapshot): readonly ListedFigure[] {
  const { record, assessments, agreements, documents, withheld } = pack;
  const activities = (['controllers', 'processors'] as const).map((role) =>
    figure(
      role === 'controllers' ? 'pack-controller' : 'pack-processor',
      'completeness',
      record[role].flatMap(({ entity, rows }) =>
        [...new Set(rows.map(({ activity }) => activity))].map((activity) => ({
          ...named(snapshot, activity),
          key: `${entity.id} ${activity}`,
        })),
      ),
    ),
  );
  const byVerdict = [...Map.groupBy(record.transfers, ({ verdict }) => verdict?.verdict ?? 'not-answered')].map(
    ([verdict, rows]) =>
      figure(
        'pack-verdict',
        'transfers',
        rows.map(({ transfer, verdict: one }) => ({
          ...named(snapshot, transfer),
          key: `${transfer} ${one?.regime ?? ''}`,
          facts: verdictFacts(one),
        })),
        verdict,
      ),
  );
  const sorted = byVerdict.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return [
    whole('pack-activities', 'completeness', activities),
    ...activities,
    whole('pack-transfers', 'transfers', sorted),
    ...sorted,
    figure(
      'pack-assessments',
      'assessments',
      assessments.map(({ assessment }) => named(snapshot, assessment.id)),
    ),
    figure(
      'pack-agreements',
      'papers',
      agreements.map(({ id }) => named(snapshot, id)),
    ),
    figure(
      'pack-documents',
      'papers',
      documents.map(({ sha256, title }) => ({ key: sha256, record: '', name: title, facts: {}, count: 1 })),
    ),
    ...withheld.map(({ what, why, kind, count }) =>
      figure(
        'pack-withheld',
        'drafts',
        [{ key: `${why} ${what} ${kind}`, record: '', name: '', facts: {}, count }],
        what,
        why,
        kind,
      ),
    ),
  ];
}
