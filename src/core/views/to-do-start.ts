import type { Day } from '../days.ts';
import { isWithin } from '../days.ts';
import type { ToDo } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { Instrument, RegimeId } from '../law/pack.ts';
import type { RecordKind } from '../records/fields.ts';
import { beginFor } from '../assessments/begin.ts';
import type { Method } from '../assessments/guide.ts';
import type { Agreement } from '../records/agreement.ts';
import type { Transfer } from '../records/transfer.ts';

/** The list of a transfer that names a record of some kind. */
export type LinkField = 'agreements' | 'assessments' | 'onwardTransfers';

/** A record that is lacking, as far as the transfer says what it will hold. Its title is left to the words. */
export interface RecordStart {
  readonly kind: RecordKind;
  readonly prefill: Readonly<Record<string, unknown>>;
  /** Where the transfer names the record once it is there; undefined where it need not. */
  readonly link?: LinkField;
}

/** What is asked for, of which kind of law. */
interface Wanted {
  readonly regime: RegimeId;
  readonly transfer: Transfer;
  readonly law: Law;
  readonly on: Day;
  /** Those that the transfer relies on. */
  readonly agreements: readonly Agreement[];
  /** Its onward legs. */
  readonly onward: readonly Transfer[];
}

/** The version that can be concluded on that day; the first of those where there are several. */
function versionOf({ versions }: Instrument, on: Day): string | undefined {
  return versions.find((one) => isWithin(on, one) && (one.concludedUntil === undefined || on <= one.concludedUntil))
    ?.version;
}

/** The module whose roles fit both ends, where one does. */
function modulesFor({ transfer, law, on }: Wanted): readonly number[] {
  return law.pack.sccModules
    .filter(
      (one) =>
        isWithin(on, one) &&
        one.exporterRoles.includes(transfer.exporterRole) &&
        one.importerRoles.includes(transfer.importerRole),
    )
    .map(({ module }) => module);
}

function partOf(wanted: Wanted, instrument: Instrument): Readonly<Record<string, unknown>> | undefined {
  const { transfer, on } = wanted;
  const version = versionOf(instrument, on);
  if (version === undefined) return undefined;
  switch (instrument.kind) {
    case 'uk-idta':
      return {
        kind: 'uk-idta',
        version,
        exporterRole: transfer.exporterRole,
        importerRole: transfer.importerRole,
      };
    case 'eu-scc':
      return { kind: 'eu-scc', version, modules: modulesFor(wanted) };
    case 'uk-bcr':
    case 'eu-bcr':
    case 'uk-addendum':
      return undefined;
    default:
      return { kind: instrument.kind, version };
  }
}

/** Both ends as parties: nobody is bound until somebody says so. */
function parties({ transfer }: Wanted) {
  return [
    { party: transfer.exporter, roles: [transfer.exporterRole], howBound: 'not-yet-bound' },
    { party: transfer.importer, roles: [transfer.importerRole], howBound: 'not-yet-bound' },
  ];
}

function agreement(wanted: Wanted, servesAs: ReadonlyArray<Readonly<Record<string, unknown>>>): RecordStart {
  return { kind: 'agreement', prefill: { parties: parties(wanted), servesAs }, link: 'agreements' };
}

/** The agreement by which this law would be served: the first instrument of the law pack that can be concluded on that day. */
function safeguard(wanted: Wanted): RecordStart {
  const parts = wanted.law
    .instruments(wanted.regime)
    .map((instrument) => partOf(wanted, instrument))
    .filter((part) => part !== undefined)
    .slice(0, 1);
  return agreement(wanted, parts);
}

/** How an assessment under this law is made. */
const METHODS: Readonly<Partial<Record<RegimeId, Method>>> = {
  'uk-gdpr': 'ico-six-questions',
  'eu-gdpr': 'edpb-six-steps',
  'my-pdpa': 'my-transfer-impact-assessment',
};

function assessment({ regime, transfer, agreements, onward }: Wanted): RecordStart {
  return {
    kind: 'assessment',
    prefill: beginFor(transfer, METHODS[regime] ?? 'other', { agreements, onward }),
    link: 'assessments',
  };
}

/** The transfer that the processor makes, beside the one of its controller. */
function processorTransfer({ transfer }: Wanted): RecordStart {
  const { activities, people, dataCategories } = transfer;
  return {
    kind: 'transfer',
    prefill: { exporterRole: 'processor', importerRole: 'processor', activities, people, dataCategories },
    link: 'onwardTransfers',
  };
}

/**
 * What a step that asks for a record which is not there begins with.
 * @returns undefined for a step that is done on a record which is there
 */
export function startOf(step: ToDo, wanted: Wanted): RecordStart | undefined {
  switch (step.statement.id) {
    case 'todo.conclude-agreement':
    case 'todo.prepare-fallback':
      return safeguard(wanted);
    case 'todo.assess':
      return assessment(wanted);
    case 'todo.record-processor-transfer':
      return processorTransfer(wanted);
    case 'duty.article-28':
      return agreement(wanted, [{ kind: 'processor-terms' }]);
    case 'duty.article-26':
      return agreement(wanted, [{ kind: 'joint-controller-arrangement' }]);
    default:
      return undefined;
  }
}
