import type { Basis, Verdict, VerdictWord } from '../law/answer.ts';
import type { Law } from '../law/law.ts';
import type { RegimeId } from '../law/pack.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import { agreementOf } from './entry.ts';
import { viewSay } from './view-statements.ts';

/** Bases of one kind, under one name: what a picture and a table of figures can tell apart. */
export interface BasisGroup {
  readonly key: string;
  readonly statement: Statement;
}

/** A basis taken apart: `agreement:<id>:<instrument>` and its like. */
interface Parts {
  readonly kind: string;
  readonly id: string;
  readonly rest: string;
}

function partsOf(basis: Basis): Parts {
  const [kind = '', id = '', ...rest] = basis.split(':');
  return { kind, id, rest: rest.join(':') };
}

function withoutBasis(word: VerdictWord): BasisGroup {
  if (word === 'no-mechanism') return { key: 'none', statement: viewSay('view.basis-none', {}) };
  if (word === 'not-restricted') return { key: 'not-restricted', statement: viewSay('view.basis-not-restricted', {}) };
  return { key: 'to-be-judged', statement: viewSay('view.basis-to-be-judged', {}) };
}

function instrumentOf(law: Law, regime: RegimeId, id: string) {
  return law.instruments(regime).find((instrument) => instrument.id === id);
}

/** The version of the instrument that the agreement carries; empty where the basis is no agreement or its version is not recorded. */
export function instrumentVersion(basis: Basis | null, regime: RegimeId, law: Law, snapshot: Snapshot): string {
  const { kind, id, rest } = partsOf(basis ?? '');
  if (kind !== 'agreement') return '';
  const instrument = instrumentOf(law, regime, rest);
  const part = agreementOf(snapshot, id)?.servesAs.find((one) => one.kind === instrument?.kind);
  return part !== undefined && 'version' in part ? (part.version ?? '') : '';
}

/** The kind of basis: all approvals of a regime together, safeguards by instrument, exceptions by ground. */
export function basisGroup(verdict: Pick<Verdict, 'verdict' | 'basis' | 'regime'>, law: Law): BasisGroup {
  const { basis, regime } = verdict;
  if (basis === null) return withoutBasis(verdict.verdict);
  const { kind, id, rest } = partsOf(basis);
  if (kind === 'approval') {
    return { key: `approval:${regime}`, statement: viewSay('view.basis-approval', { regime, act: '' }) };
  }
  if (kind === 'agreement') {
    const instrument = instrumentOf(law, regime, rest);
    const name = instrument?.name ?? '';
    return {
      key: `safeguard:${instrument?.kind ?? 'other'}`,
      statement: viewSay('view.basis-safeguard', { instrument: name, version: '' }),
    };
  }
  if (kind === 'exception') {
    return { key: `exception:${regime}:${id}`, statement: viewSay('view.basis-exception', { regime, ground: id }) };
  }
  if (kind === 'assessment') {
    return { key: 'assessment', statement: viewSay('view.basis-assessment', { assessment: '' }) };
  }
  return withoutBasis('not-restricted');
}

/** One basis by name, for what an answer becomes: the act, the instrument with its version, the ground. */
export function basisName(
  verdict: Pick<Verdict, 'verdict' | 'basis' | 'regime'>,
  law: Law,
  snapshot: Snapshot,
): Statement {
  const { basis, regime } = verdict;
  const { kind, id, rest } = partsOf(basis ?? '');
  if (kind === 'approval') {
    const act = law.pack.approvals.find((approval) => approval.id === id)?.act ?? '';
    return viewSay('view.basis-approval', { regime, act });
  }
  if (kind === 'agreement') {
    const instrument = instrumentOf(law, regime, rest)?.name ?? '';
    const version = instrumentVersion(basis, regime, law, snapshot);
    return viewSay('view.basis-safeguard', { instrument, version });
  }
  if (kind === 'assessment') {
    const kept = snapshot.byId.get(id);
    const assessment = kept !== undefined && 'title' in kept.record ? (kept.record.title ?? '') : '';
    return viewSay('view.basis-assessment', { assessment });
  }
  return basisGroup(verdict, law).statement;
}
