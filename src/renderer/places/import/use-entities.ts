import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import type { Choice } from '../../ui/select.tsx';

/** How many entities are offered. */
const MOST_OFFERED = 1000;

/** The entities of the register, to choose one from. */
export function useEntities(): readonly Choice[] {
  const { value } = useQuery('records.table', {
    ...useDates(),
    kind: 'entity',
    limit: MOST_OFFERED,
  });
  return (value?.rows ?? []).map(({ id, name }) => ({ id, label: name }));
}
