import { InstrumentKind } from '../law/pack.ts';
import type { Agreement } from './agreement.ts';
import type { Snapshot } from './snapshot.ts';
import type { ThirdParty } from './third-party.ts';

/** Everyone who is a processor in some activity, transfer or agreement, by id; and everyone whom those engage in turn. */
function processorIds(snapshot: Snapshot): ReadonlySet<string> {
  const found = new Set<string>();
  for (const activity of snapshot.activities) {
    for (const { party, role } of activity.recipients) {
      if (role === 'processor' && party !== undefined) found.add(party);
    }
  }
  for (const transfer of snapshot.transfers) {
    if (transfer.exporterRole === 'processor') found.add(transfer.exporter);
    if (transfer.importerRole === 'processor') found.add(transfer.importer);
  }
  for (const agreement of snapshot.agreements) {
    for (const { party, roles } of agreement.parties) if (roles.includes('processor')) found.add(party);
  }
  const waiting = [...found];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const kept = snapshot.byId.get(id);
    if (kept?.kind !== 'third-party') continue;
    for (const { party } of (kept.record as ThirdParty).subProcessors) {
      if (found.has(party)) continue;
      found.add(party);
      waiting.push(party);
    }
  }
  return found;
}

/** The third parties that are processors: the role belongs to what they do, so it is read from there. */
export function processorsIn(snapshot: Snapshot): readonly ThirdParty[] {
  const ids = processorIds(snapshot);
  return snapshot.thirdParties.filter(({ id }) => ids.has(id));
}

/** The agreements that serve as a safeguard for transfers: Art 46 and its like, nothing else. */
export function safeguardsIn(snapshot: Snapshot): readonly Agreement[] {
  const kinds = new Set<string>(InstrumentKind.options);
  return snapshot.agreements.filter(({ servesAs }) => servesAs.some(({ kind }) => kinds.has(kind)));
}
