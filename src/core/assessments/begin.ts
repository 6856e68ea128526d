import type { Agreement } from '../records/agreement.ts';
import type { TransferAssessment } from '../records/assessment.ts';
import type { Transfer } from '../records/transfer.ts';
import { InstrumentKind } from '../law/pack.ts';
import type { Method } from './guide.ts';

/** The yardstick with which each method is used now. */
export const TEST_OF_METHOD: Readonly<Record<Method, TransferAssessment['legalTest']>> = {
  'ico-six-questions': 'uk-not-materially-lower',
  'edpb-six-steps': 'eu-essentially-equivalent',
  'my-transfer-impact-assessment': 'my-equivalent-protection',
  other: 'not-known',
};

const INSTRUMENTS: ReadonlySet<string> = new Set(InstrumentKind.options);

/** The instruments as which agreements serve, each once. */
function instrumentsOf(agreements: readonly Agreement[]): readonly string[] {
  const kinds = agreements.flatMap(({ servesAs }) => servesAs.map(({ kind }) => kind));
  return [...new Set(kinds)].filter((kind) => INSTRUMENTS.has(kind));
}

/** The territories to which the onward legs of a transfer go, each once. */
function onwardOf(legs: readonly Transfer[]): TransferAssessment['onward'] {
  const territories = legs.flatMap(({ destination: { country, zone } }) =>
    country === undefined ? [] : [zone === undefined ? { country } : { country, zone }],
  );
  return [...new Map(territories.map((one) => [`${one.country} ${one.zone ?? ''}`, one])).values()];
}

/** The scope of an assessment that is made for one transfer. */
export function scopeFor(transfer: Transfer, agreements: readonly Agreement[]): TransferAssessment['scope'] {
  const { country, zone } = transfer.destination;
  const destination = zone === undefined ? { country } : { country, zone };
  return {
    exporters: [transfer.exporter],
    importers: [transfer.importer],
    destinations: country === undefined ? [] : [{ ...destination, country }],
    activities: transfer.activities,
    dataCategories: transfer.dataCategories.map(({ name }) => name),
    instruments: [...instrumentsOf(agreements)],
  };
}

/** What of a new assessment the transfer says already, for which it is begun. Its title is left to the words. */
export function beginFor(
  transfer: Transfer,
  method: Method,
  around: { readonly agreements: readonly Agreement[]; readonly onward: readonly Transfer[] },
): Pick<TransferAssessment, 'method' | 'legalTest' | 'scope' | 'onward'> {
  return {
    method,
    legalTest: TEST_OF_METHOD[method],
    scope: scopeFor(transfer, around.agreements),
    onward: onwardOf(around.onward),
  };
}

/**
 * A new draft that takes the place of an assessment: the same question about the same transfers, by the yardstick of now. Nothing that was found is
 * carried over: it has to be found again.
 * @param title what the words make of the old title
 */
export function renewalOf(old: TransferAssessment, id: string, title: string): Partial<TransferAssessment> {
  const { method, scope, onward, owner, assessor, legalTest } = old;
  return {
    id,
    status: 'draft',
    title,
    method,
    legalTest: legalTest === 'uk-before-february-2026' ? 'uk-not-materially-lower' : legalTest,
    scope,
    onward,
    ...(owner === undefined ? {} : { owner }),
    ...(assessor === undefined ? {} : { assessor }),
    expiryEvents: old.expiryEvents.map(({ trigger, event }) => ({ trigger, event })),
    illustrative: old.illustrative,
  };
}
