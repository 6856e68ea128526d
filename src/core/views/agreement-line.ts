import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Agreement } from '../records/agreement.ts';
import type { Day } from '../days.ts';
import { runsOn } from '../law/verdict/binding.ts';
import type { Said } from './said.ts';
import { marksOf, openDocumentLines } from './names.ts';
import { viewSay } from './view-statements.ts';

function runs(agreement: Agreement, day: Day): string {
  if (agreement.status !== 'active') return agreement.status;
  if (agreement.validTo !== undefined && agreement.validTo < day) return 'over';
  const answer = runsOn(agreement, day);
  if (answer === 'no') return 'not-yet';
  return answer === 'yes' ? 'in-force' : 'start-not-known';
}

function kindWithVersion(part: Agreement['servesAs'][number]): string {
  const version = 'version' in part && part.version !== undefined ? `:${part.version}` : '';
  return `${part.kind}${version}`;
}

/** A paper with what it serves as, whether it runs on that day, between whom, and its open documents: enough to be understood without the paper. */
export function agreementLines(snapshot: Snapshot, agreement: Agreement, day: Day): readonly Said[] {
  const parties = agreement.parties
    .filter((bound) => bound.howBound !== 'not-yet-bound' && (bound.left === undefined || bound.left >= day))
    .map((bound) => partyOf(snapshot, bound.party)?.record.legalName ?? bound.party);
  const line = viewSay('view.agreement', {
    title: agreement.title,
    kinds: agreement.servesAs.map(kindWithVersion),
    runs: runs(agreement, day),
    concluded: agreement.concludedOn ?? '',
    from: agreement.validFrom ?? '',
    to: agreement.validTo ?? '',
    parties: [...new Set(parties)],
    marks: marksOf(agreement),
  });
  return [line, ...openDocumentLines(agreement.documents)];
}
