import { companyKey } from '../../core/imports/company-name.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';

/**
 * Finds entities as a list names them: by id, by legal name, or by a trading name that only one of them has. 'Ltd' is 'Limited'.
 * @returns the id, or undefined where no one entity is meant
 */
export function entityFinder(snapshot: Snapshot): (name: string) => string | undefined {
  const byName = new Map<string, string | undefined>();
  for (const { id, tradingName } of snapshot.entities) {
    if (tradingName === undefined) continue;
    const key = companyKey(tradingName);
    byName.set(key, byName.has(key) ? undefined : id);
  }
  for (const { id, legalName } of snapshot.entities) byName.set(companyKey(legalName), id);
  const ids = new Set(snapshot.entities.map(({ id }) => id));
  return (name) => (ids.has(name.trim()) ? name.trim() : byName.get(companyKey(name)));
}
