import type { Verdict } from '../../../core/law/answer.ts';
import { partyOf } from '../../../core/records/snapshot.ts';
import type { TransferAssessment } from '../../../core/records/assessment.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import { basisGroup } from '../../../core/views/basis-group.ts';
import { destinationOf } from '../../../core/views/names.ts';
import type { TransferRow } from '../../../core/views/transfer-rows.ts';
import { say } from '../../../words/say.ts';
import { REGIME_WORDS, VERDICT_WORDS } from '../../../words/terms.ts';
import type { Graph } from './activities.ts';
import { transferBasis } from './concepts.ts';
import { confirmLines } from './marks.ts';
import { countryNode, dayValue, node, recordId, to } from './terms.ts';
import type { Node } from './terms.ts';

function assessmentNodes({ snapshot }: Graph, { assessments }: Transfer): readonly Node[] {
  return assessments.flatMap((id) => {
    const kept = snapshot.byId.get(id);
    if (kept?.kind !== 'assessment' || kept.record.status === 'draft') return [];
    const { title, completedOn, expiresOn } = kept.record as TransferAssessment;
    return [
      node({
        '@id': recordId(id),
        '@type': 'dpv:DataTransferImpactAssessment',
        'dct:title': title,
        'dct:date': completedOn === undefined ? undefined : dayValue(completedOn),
        'own:expires': expiresOn === undefined ? undefined : dayValue(expiresOn),
      }),
    ];
  });
}

/** What one law says of the transfer. */
function answerNode({ law }: Graph, verdict: Verdict): Node {
  return node({
    '@type': 'own:Answer',
    'own:underLaw': REGIME_WORDS[verdict.regime],
    'own:verdict': VERDICT_WORDS[verdict.verdict],
    'own:restsOn': say(verdict.basisStatement ?? basisGroup(verdict, law).statement),
    'own:goodThrough': verdict.goodThrough === null ? undefined : dayValue(verdict.goodThrough),
  });
}

/** Where the data go: a third country where some law restricts the transfer, a country otherwise, or an organisation. */
function placeNode({ law }: Graph, transfer: Transfer, verdicts: readonly Verdict[]): Node {
  const { country, organisation } = transfer.destination;
  if (organisation !== undefined) {
    return { 'dpv:hasRecipient': { '@type': 'dpv:InternationalOrganisation', 'rdfs:label': organisation } };
  }
  if (country === undefined) return {};
  const isThird = verdicts.some(({ verdict }) => verdict !== 'not-restricted');
  return { [isThird ? 'dpv:hasThirdCountry' : 'dpv:hasCountry']: countryNode(country, law.nameOf(country)) };
}

/** A transfer with what it rests on, law by law. @param rows its rows, one for each law */
export function transferNode(graph: Graph, rows: readonly TransferRow[]): Node {
  const { snapshot, law, parties, concepts } = graph;
  const transfer = snapshot.byId.get(rows[0]?.transfer ?? '')?.record as Transfer;
  const verdicts = rows.flatMap(({ verdict }) => verdict ?? []);
  const home = partyOf(snapshot, transfer.exporter)?.record.country;
  const bases = verdicts.map((verdict) => transferBasis(verdict, law, concepts)).filter((basis) => basis !== undefined);
  return node({
    '@id': recordId(transfer.id),
    '@type': transfer.destination.country === home ? 'dpv:Transfer' : 'dpv:CrossBorderTransfer',
    'dct:title': transfer.title,
    'dpv:hasDataExporter': parties.of(transfer.exporter),
    'dpv:hasDataImporter': parties.of(transfer.importer),
    ...placeNode(graph, transfer, verdicts),
    'own:place': destinationOf(law, transfer),
    'dpv:hasDataSubject': transfer.people.map((people) => ({ '@type': 'dpv:DataSubject', 'rdfs:label': people })),
    'dpv:hasPersonalData': transfer.dataCategories.map(({ name }) => ({
      '@type': 'dpv:PersonalData',
      'rdfs:label': name,
    })),
    'dpv:hasLegalBasis': [...new Set(bases.map((one) => String(one['@id'])))].map(to),
    'dpv:hasImpactAssessment': assessmentNodes(graph, transfer),
    'own:answer': verdicts.map((verdict) => answerNode(graph, verdict)),
    ...confirmLines(transfer),
  });
}
