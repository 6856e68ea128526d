import type { Law } from '../../../core/law/law.ts';
import type { ProcessingActivity } from '../../../core/records/activity.ts';
import type { Agreement } from '../../../core/records/agreement.ts';
import type { GroupEntity } from '../../../core/records/entity.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import { agreementLines } from '../../../core/views/agreement-line.ts';
import { CONTROLLER_FIELDS } from '../../../core/views/article30-fields.ts';
import type { ControllerField } from '../../../core/views/article30-fields.ts';
import type { ControllerRow } from '../../../core/views/article30.ts';
import { transfersByActivity, transfersOf } from '../../../core/views/article30-scope.ts';
import type { ProcessorRow } from '../../../core/views/article30-processor.ts';
import { agreementOf } from '../../../core/views/entry.ts';
import { LETTERS_LAYOUT } from '../../../core/views/layout-letters.ts';
import { PROCESSOR_LAYOUT } from '../../../core/views/processor-layout.ts';
import { say } from '../../../words/say.ts';
import { processingBasis } from './concepts.ts';
import type { BasisLaw, OwnConcepts } from './concepts.ts';
import { confirmLines } from './marks.ts';
import type { Parties } from './parties.ts';
import { node, recordId, to } from './terms.ts';
import type { Node } from './terms.ts';

/** What the parts of one graph share. */
export interface Graph {
  readonly snapshot: Snapshot;
  readonly law: Law;
  readonly on: string;
  readonly parties: Parties;
  readonly concepts: OwnConcepts;
  readonly agreements: Map<string, Node>;
}

function labelled(type: string | readonly string[], label: string): Node {
  return { '@type': type, 'rdfs:label': label };
}

const SENSITIVE = new Set(['special-category', 'health']);

function dataNodes({ dataCategories }: ProcessingActivity): readonly Node[] {
  return dataCategories.map(({ name, items, kinds }) =>
    node({
      ...labelled(
        kinds.some((kind) => SENSITIVE.has(kind)) ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
        name,
      ),
      'own:items': items,
    }),
  );
}

/** A paper as a node of its own, told by its terms and open documents. */
function agreementNode(graph: Graph, id: string | undefined, type: string): Node | undefined {
  const { snapshot, on, agreements } = graph;
  const agreement: Agreement | undefined = agreementOf(snapshot, id);
  if (agreement === undefined || agreement.status === 'draft') return undefined;
  agreements.set(
    agreement.id,
    node({
      '@id': recordId(agreement.id),
      '@type': type,
      'dct:title': agreement.title,
      'dct:description': agreementLines(snapshot, agreement, on).map(say),
      ...confirmLines(agreement),
    }),
  );
  return to(recordId(agreement.id));
}

/** By which laws the bases of an activity are told: that of the controller's seat, and those that reach the activity besides. */
function lawsOf({ law, on }: Graph, entity: GroupEntity, { regimes }: ProcessingActivity): readonly BasisLaw[] {
  const at = (side: 'uk' | 'eu') => law.side(entity.country, side, on)?.side === 'inside';
  const reached = new Set(regimes.map(({ regime }) => regime));
  return (['uk-gdpr', 'eu-gdpr'] as const).filter(
    (regime) => at(regime === 'uk-gdpr' ? 'uk' : 'eu') || reached.has(regime),
  );
}

const RECIPIENT_TERMS: Readonly<Record<string, string | undefined>> = {
  processor: 'dpv:hasDataProcessor',
  controller: 'dpv:hasRecipientDataController',
};

/** Recipients by what they are to the data. */
function recipientNodes({ parties }: Graph, { recipients }: ProcessingActivity): Node {
  const pairs = recipients.map(({ party, category = '', role }) => ({
    term: RECIPIENT_TERMS[role ?? ''] ?? 'dpv:hasRecipient',
    recipient: party === undefined ? labelled('dpv:Recipient', category) : parties.of(party),
  }));
  return Object.fromEntries(
    [...Map.groupBy(pairs, ({ term }) => term)].map(([term, list]) => [term, list.map(({ recipient }) => recipient)]),
  );
}

function jointNode(graph: Graph, entity: GroupEntity, { jointControllers }: ProcessingActivity): Node | undefined {
  if (jointControllers.length === 0) return undefined;
  const ids = new Set([entity.id, ...jointControllers.map(({ party }) => party)]);
  return {
    '@type': 'dpv:JointDataControllers',
    'dpv:hasDataController': [...ids].map((id) => graph.parties.of(id)),
  };
}

/** What is a gap in an entry, by the heading that the record has for it. */
const HEADINGS = new Map<string, string>(LETTERS_LAYOUT.columns.map(({ field, heading }) => [field, heading]));

function gaps(row: ControllerRow): readonly string[] {
  const names = Object.keys(CONTROLLER_FIELDS) as ControllerField[];
  return names.flatMap((name) => (row.cells[name].state === 'not-recorded' ? (HEADINGS.get(name) ?? []) : []));
}

function retentionNodes({ retention }: ControllerRow['cells']): readonly Node[] {
  return retention.state === 'recorded'
    ? retention.lines.map((line) => labelled('dpv:StorageCondition', say(line)))
    : [];
}

/** The transfers of an entry. */
function transferIds({ snapshot, on }: Graph, entity: GroupEntity, activity: string): readonly Node[] {
  return transfersOf(transfersByActivity(snapshot).get(activity) ?? [], entity, on).map(({ id }) => to(recordId(id)));
}

function activityIn({ snapshot }: Graph, id: string): ProcessingActivity {
  return snapshot.byId.get(id)?.record as ProcessingActivity;
}

/** One entry of a controller's record. */
export function controllerProcess(graph: Graph, entity: GroupEntity, row: ControllerRow): Node {
  const activity = activityIn(graph, row.activity);
  const laws = lawsOf(graph, entity, activity);
  const bases = activity.purposes.flatMap((purpose) => purpose.bases.map(({ basis }) => basis));
  return node({
    '@id': recordId(activity.id, `of-${entity.id}`),
    '@type': 'dpv:Process',
    'dct:title': activity.title,
    'dpv:hasDataController': graph.parties.of(entity.id),
    'dpv:hasJointDataControllers': jointNode(graph, entity, activity),
    'dpv:hasPurpose': activity.purposes.map(({ description }) => labelled('dpv:Purpose', description)),
    'dpv:hasDataSubject': activity.people.map((people) => labelled('dpv:DataSubject', people)),
    'dpv:hasPersonalData': dataNodes(activity),
    'dpv:hasLegalBasis': [...new Set(bases)].flatMap((basis) => processingBasis(basis, laws, graph.concepts)),
    ...recipientNodes(graph, activity),
    'dpv:hasDataSource': activity.sources.map((source) => labelled('dpv:DataSource', source)),
    'dpv:hasStorageCondition': retentionNodes(row.cells),
    'dpv:hasTechnicalOrganisationalMeasure': activity.securityMeasures.map((measure) =>
      labelled('dpv:TechnicalOrganisationalMeasure', measure),
    ),
    'dpv:hasLegalMeasure': [
      ...activity.jointControllers.flatMap(
        ({ arrangement }) => agreementNode(graph, arrangement, 'dpv:JointDataControllersAgreement') ?? [],
      ),
      ...activity.recipients.flatMap(
        ({ contract }) => agreementNode(graph, contract, 'dpv:ControllerProcessorAgreement') ?? [],
      ),
    ],
    'dpv:hasProcessing': transferIds(graph, entity, activity.id),
    'own:exceptionalSafeguards': row.cells.exceptionalSafeguards.lines.map(say),
    'own:notRecorded': gaps(row),
    ...confirmLines(activity),
  });
}

/** One entry of a processor's record: one controller served. */
export function processorProcess(graph: Graph, entity: GroupEntity, row: ProcessorRow, number: number): Node {
  const activity = activityIn(graph, row.activity);
  const served = activity.controllersServed[number];
  const headings = PROCESSOR_LAYOUT.columns.filter(({ field }) => row.cells[field].state === 'not-recorded');
  return node({
    '@id': recordId(activity.id, `of-${entity.id}-${number + 1}`),
    '@type': 'dpv:Process',
    'dct:title': activity.title,
    'dpv:hasDataProcessor': graph.parties.of(entity.id),
    'dpv:hasDataController': served === undefined ? undefined : graph.parties.of(served.party),
    'dpv:hasProcessing': [
      ...(served?.categoriesOfProcessing ?? []).map((category) => labelled('dpv:Processing', category)),
      ...transferIds(graph, entity, activity.id),
    ],
    'dpv:hasTechnicalOrganisationalMeasure': activity.securityMeasures.map((measure) =>
      labelled('dpv:TechnicalOrganisationalMeasure', measure),
    ),
    'dpv:hasLegalMeasure': agreementNode(graph, served?.contract, 'dpv:ControllerProcessorAgreement'),
    'own:exceptionalSafeguards': row.cells.exceptionalSafeguards.lines.map(say),
    'own:notRecorded': headings.map(({ heading }) => heading),
    ...confirmLines(activity),
  });
}
