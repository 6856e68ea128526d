import type { Agreement } from '../records/agreement.ts';
import type { TransferAssessment } from '../records/assessment.ts';
import type { Transfer } from '../records/transfer.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/** The aspects of a scope. */
export type Aspect = 'exporter' | 'importer' | 'destination' | 'purpose' | 'data' | 'instrument';

/** How a transfer lies to one aspect of a scope: in it, out of it, or the scope leaves the aspect open. */
export interface AspectFit {
  readonly aspect: Aspect;
  readonly fit: 'in' | 'out' | 'open';
  readonly statement: Statement;
}

export interface Reuse {
  /** Every aspect that is stated holds the transfer, and the importer is stated. */
  readonly within: boolean;
  readonly aspects: readonly AspectFit[];
}

function fitOf(aspect: Aspect, stated: readonly string[], own: readonly string[], names = own): AspectFit {
  if (stated.length === 0) return { aspect, fit: 'open', statement: say('assessments.scope-open', { aspect }) };
  const outside = own.flatMap((one, place) => (stated.includes(one) ? [] : [names[place] ?? one]));
  if (outside.length === 0) return { aspect, fit: 'in', statement: say('assessments.scope-in', { aspect }) };
  return { aspect, fit: 'out', statement: say('assessments.scope-out', { aspect, what: outside }) };
}

function destinationFit({ scope }: TransferAssessment, { destination }: Transfer): AspectFit {
  const { country, zone, organisation } = destination;
  const own = zone ?? country ?? organisation ?? '';
  const isReached = scope.destinations.some(
    (one) => one.country === country && (one.zone === undefined || one.zone === zone),
  );
  const reached = isReached ? [own] : [''];
  const stated = scope.destinations.length === 0 ? [] : reached;
  return fitOf('destination', stated, [own]);
}

/** One agreement that serves under an instrument of the scope is enough. */
function instrumentFit({ scope }: TransferAssessment, agreements: readonly Agreement[]): AspectFit {
  const own = [...new Set(agreements.flatMap(({ servesAs }) => servesAs.map(({ kind }) => kind)))];
  const shared = own.filter((kind) => scope.instruments.includes(kind));
  if (scope.instruments.length > 0 && own.length === 0) {
    const aspect = 'instrument';
    return { aspect, fit: 'out', statement: say('assessments.scope-out', { aspect, what: [] }) };
  }
  return fitOf('instrument', scope.instruments, shared.length > 0 ? shared : own);
}

/**
 * Whether a transfer may rest on an assessment, aspect by aspect: an assessment is made of a transfer and not of a country, and is used again only within
 * the scope that it states.
 * @param agreements those that the transfer relies on
 * @param nameOf names of records by id, for what lies outside
 */
export function reuseOf(
  assessment: TransferAssessment,
  transfer: Transfer,
  agreements: readonly Agreement[],
  nameOf: (id: string) => string,
): Reuse {
  const { scope } = assessment;
  const data = transfer.dataCategories.map(({ name }) => name);
  const aspects = [
    fitOf('exporter', scope.exporters, [transfer.exporter], [nameOf(transfer.exporter)]),
    fitOf('importer', scope.importers, [transfer.importer], [nameOf(transfer.importer)]),
    destinationFit(assessment, transfer),
    fitOf('purpose', scope.activities, transfer.activities, transfer.activities.map(nameOf)),
    fitOf('data', scope.dataCategories, data),
    instrumentFit(assessment, agreements),
  ];
  const isOut = aspects.some(({ fit }) => fit === 'out');
  return { within: !isOut && scope.importers.length > 0, aspects };
}
