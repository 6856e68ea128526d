import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { Agreement } from '../../../../src/core/records/agreement.ts';
import { ProcessingActivity } from '../../../../src/core/records/activity.ts';
import { TransferAssessment } from '../../../../src/core/records/assessment.ts';
import { GroupEntity } from '../../../../src/core/records/entity.ts';
import { snapshotOf } from '../../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { ThirdParty } from '../../../../src/core/records/third-party.ts';
import { Transfer } from '../../../../src/core/records/transfer.ts';
import { judge } from '../../../../src/core/law/verdict/judge.ts';
import type { TransferAnswer, Verdict } from '../../../../src/core/law/answer.ts';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';

/** A valid record id that is always the same for a name. */
export function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `01900000-0000-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

type Given<S extends z.ZodType> = Partial<z.input<S>>;

export const entity = (name: string, country: string, more: Given<typeof GroupEntity> = {}) =>
  GroupEntity.parse({ id: idOf(name), legalName: name, country, ...more });

export const thirdParty = (name: string, country: string | undefined, more: Given<typeof ThirdParty> = {}) =>
  ThirdParty.parse({ id: idOf(name), legalName: name, kind: 'vendor', country, ...more });

/** An agreement signed by both ends, in force since 1 May 2024. */
export const agreement = (
  parties: readonly string[],
  servesAs: Given<typeof Agreement>['servesAs'],
  more: Given<typeof Agreement> = {},
) =>
  Agreement.parse({
    id: idOf('agreement'),
    title: 'The agreement',
    validFrom: '2024-05-01',
    concludedOn: '2024-05-01',
    parties: parties.map((party) => ({ party: idOf(party), howBound: 'signed' })),
    servesAs,
    ...more,
  });

export const IDTA = { kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' } as const;
export const ADDENDUM = { kind: 'uk-addendum', version: 'B1.0', tablesComplete: 'yes' } as const;
export const clauses = (...modules: ReadonlyArray<1 | 2 | 3 | 4>) => ({
  kind: 'eu-scc' as const,
  version: '2021/914',
  modules: [...modules],
  annexesComplete: 'yes' as const,
});

/** A finished UK assessment that covers the importer and allows the transfer. */
export const assessment = (importer: string, more: Given<typeof TransferAssessment> = {}) =>
  TransferAssessment.parse({
    id: idOf('assessment'),
    title: 'The assessment',
    method: 'ico-six-questions',
    legalTest: 'uk-not-materially-lower',
    scope: { importers: [idOf(importer)] },
    completedOn: '2024-04-01',
    conclusion: 'allows',
    ...more,
  });

export const activity = (more: Given<typeof ProcessingActivity> = {}) =>
  ProcessingActivity.parse({ id: idOf('activity'), title: 'The activity', kind: 'controller', ...more });

/** Controller to controller, ordinary data, regularly. */
export const transfer = (exporter: string, importer: string, country: string, more: Given<typeof Transfer> = {}) =>
  Transfer.parse({
    id: idOf('transfer'),
    title: 'The transfer',
    exporter: idOf(exporter),
    importer: idOf(importer),
    exporterRole: 'controller',
    importerRole: 'controller',
    destination: { country },
    dataCategories: [{ name: 'Contact data', kinds: ['ordinary'] }],
    frequency: 'regular',
    ...more,
  });

type Facts = Parameters<typeof snapshotOf>[1];

/** The snapshot of the facts of a case. */
export function facts(lists: Facts): Snapshot {
  return snapshotOf('Case', lists);
}

/** Everything linked: the transfer relies on the agreement and the assessment. */
export const linked = { agreements: [idOf('agreement')], assessments: [idOf('assessment')] };

/** The answer about the first transfer on a day. */
export function answerOn(snapshot: Snapshot, on: string): TransferAnswer {
  const [first] = snapshot.transfers;
  if (first === undefined) throw new Error('the case has no transfer');
  return judge(first, snapshot, shippedLaw(), { on });
}

/** The verdict of one regime on a day. */
export function verdictOn(snapshot: Snapshot, on: string, regime: RegimeId = 'uk-gdpr'): Verdict {
  const found = answerOn(snapshot, on).verdicts.find((verdict) => verdict.regime === regime);
  if (found === undefined) throw new Error(`${regime} does not reach the transfer`);
  return found;
}

/** The rules named in a verdict's reasons, in order. */
export function rulesOf(verdict: Verdict): string[] {
  return verdict.reasons.map((one) => one.rule);
}

/** What a regime says on a day, or that it no longer reaches the transfer: the same words in which `becomes` says so. */
export function saidOn(given: Snapshot, on: string, regime: RegimeId) {
  const found = answerOn(given, on).verdicts.find((verdict) => verdict.regime === regime);
  if (found === undefined) return { verdict: 'not-restricted', basis: 'not-restricted:verdict.regime-ended' };
  return { verdict: found.verdict, basis: found.basis };
}
