import { partyOf } from '../records/snapshot.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Agreement, ServesAs } from '../records/agreement.ts';
import type { Day } from '../days.ts';
import { runsOn } from '../law/verdict/binding.ts';
import type { Said } from './said.ts';
import { documentLine, marksOf, nameOfParty } from './names.ts';
import { viewSay } from './view-statements.ts';

function runs(agreement: Agreement, day: Day): string {
  if (agreement.status !== 'active') return agreement.status;
  if (agreement.validTo !== undefined && agreement.validTo < day) return 'over';
  const answer = runsOn(agreement, day);
  if (answer === 'no') return 'not-yet';
  return answer === 'yes' ? 'in-force' : 'start-not-known';
}

function kindWithVersion(part: ServesAs): string {
  const version = 'version' in part && part.version !== undefined ? `:${part.version}` : '';
  return `${part.kind}${version}`;
}

const POINTS = ['head', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** What a paper says, as far as the record of it tells: enough for who has not the paper itself. */
function termsLines(part: ServesAs): readonly Said[] {
  if (part.kind === 'joint-controller-arrangement') {
    const { responsibilitiesSet, essenceMadeAvailable, contactPoint = '' } = part;
    return [viewSay('view.terms-article-26', { responsibilitiesSet, essenceMadeAvailable, contactPoint })];
  }
  if (part.kind === 'processor-terms') {
    const points = (known: string) => POINTS.filter((point) => part[point] === known);
    return [viewSay('view.terms-article-28', { there: points('yes'), not: points('no'), open: points('not-known') })];
  }
  if (part.kind === 'eu-scc') return [viewSay('view.terms-clauses', { modules: part.modules.map(String) })];
  return [];
}

/** The paper itself by date, place and substance; that it is withheld or recorded nowhere, where a reader would look for it in vain. */
function paperLines({ documents }: Agreement): readonly Said[] {
  return documents.length === 0 ? [viewSay('view.no-document', {})] : documents.map(documentLine);
}

/**
 * A paper with what it serves as, whether it runs on that day, between whom, its terms and its documents: enough to be understood without the paper.
 */
export function agreementLines(snapshot: Snapshot, agreement: Agreement, day: Day): readonly Said[] {
  const parties = agreement.parties
    .filter((bound) => bound.howBound !== 'not-yet-bound' && (bound.left === undefined || bound.left >= day))
    .map((bound) => nameOfParty(partyOf(snapshot, bound.party)));
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
  return [line, ...agreement.servesAs.flatMap(termsLines), ...paperLines(agreement)];
}
