import type { Reply } from '../../../contract/contract.ts';

export type Owned = Reply<'parties.ownership'>['entities'][number];

/** A company with what it owns and the branches that it has. */
export interface Branch {
  readonly entity: Owned;
  readonly children: readonly Branch[];
}

/** Whom an entity hangs on: the company whose branch it is, else its parent. */
function above({ branchOf, parent }: Owned): string | undefined {
  return branchOf ?? parent;
}

/** The group as trees: those whom nobody in the register owns stand at the top, and so does whoever a circle would leave out. */
export function ownershipTrees(entities: readonly Owned[]): readonly Branch[] {
  const ids = new Set(entities.map(({ id }) => id));
  const placed = new Set<string>();
  const branch = (entity: Owned): Branch => {
    placed.add(entity.id);
    const below = entities.filter((other) => above(other) === entity.id && !placed.has(other.id));
    return { entity, children: below.map((other) => branch(other)) };
  };
  const tops = entities.filter((entity) => !ids.has(above(entity) ?? '')).map((entity) => branch(entity));
  const rest = entities.flatMap((entity) => (placed.has(entity.id) ? [] : [branch(entity)]));
  return [...tops, ...rest];
}
