import { basisGroup } from '../../../core/views/basis-group.ts';
import type { Verdict } from '../../../core/law/answer.ts';
import type { Law } from '../../../core/law/law.ts';
import type { Instrument } from '../../../core/law/pack.ts';
import type { ExceptionGround } from '../../../core/records/transfer.ts';
import { basisInWords } from '../../../words/article30.ts';
import { say } from '../../../words/say.ts';
import { REGIME_WORDS } from '../../../words/terms.ts';
import { BASIS_TERMS, EU_APPROVAL, EU_EXCEPTIONS, EU_SAFEGUARDS, node, ownId, to } from './terms.ts';
import type { Node } from './terms.ts';

const TRANSFER_BASIS = 'dpv:DataTransferLegalBasis';

/** Concepts that the vocabulary has no term for, each once in the graph: what it is called, what broader term it falls under, and the law that it is from. */
export class OwnConcepts {
  readonly #nodes = new Map<string, Node>();

  /** @returns a reference to the concept */
  add(name: string, label: string, broader: string, source: string | undefined): Node {
    const id = ownId(name);
    this.#nodes.set(
      id,
      node({
        '@id': id,
        '@type': ['skos:Concept', 'dpv:LegalBasis'],
        'skos:prefLabel': label,
        'skos:broader': to(broader),
        'dct:source': source,
      }),
    );
    return to(id);
  }

  /** The concepts in the order in which they were met. */
  get nodes(): readonly Node[] {
    return [...this.#nodes.values()];
  }
}

/** The terms of the EU GDPR, as far as the vocabulary has one for what a transfer rests on. */
function euTerm(kind: string, id: string, instrument: Instrument | undefined): string | undefined {
  if (kind === 'approval') return EU_APPROVAL;
  if (kind === 'agreement') return EU_SAFEGUARDS[instrument?.kind ?? ''];
  return kind === 'exception' ? EU_EXCEPTIONS[id as ExceptionGround] : undefined;
}

/**
 * What a transfer rests on under one law: a term of the EU GDPR where it is that law, else a concept of our own below the vocabulary's legal basis of transfers, since it
 * has no terms for the instruments of the United Kingdom or of other states. Nothing where it rests on nothing, or is not restricted.
 */
export function transferBasis({ basis, regime, verdict }: Verdict, law: Law, concepts: OwnConcepts): Node | undefined {
  const [kind = '', id = '', ...more] = (basis ?? '').split(':');
  const instrument = law.instruments(regime).find((one) => one.id === more.join(':'));
  const term = regime === 'eu-gdpr' ? euTerm(kind, id, instrument) : undefined;
  if (term !== undefined) return to(term);
  const label = say(basisGroup({ basis, regime, verdict }, law).statement);
  const named = `${REGIME_WORDS[regime]}: ${label}`;
  switch (kind) {
    case 'approval': {
      const approval = law.pack.approvals.find((one) => one.id === id);
      return concepts.add(id, `${REGIME_WORDS[regime]}: ${approval?.act ?? label}`, TRANSFER_BASIS, approval?.citation);
    }
    case 'agreement':
      return concepts.add(instrument?.id ?? `${regime}-agreement`, label, TRANSFER_BASIS, instrument?.citation);
    case 'exception': {
      const citation = law.exception(regime, id as ExceptionGround)?.citation;
      return concepts.add(`${regime}-exception-${id}`, named, TRANSFER_BASIS, citation);
    }
    case 'assessment':
      return concepts.add(`${regime}-own-assessment`, named, TRANSFER_BASIS, undefined);
    default:
      return undefined;
  }
}

/** The laws by which the bases of an activity are told; under others the general terms do. */
export type BasisLaw = 'uk-gdpr' | 'eu-gdpr';

/** A basis of Art 6(1) under each of those laws: the letter of the EU GDPR, a concept of our own for the United Kingdom, or the general term. */
export function processingBasis(basis: string, laws: readonly BasisLaw[], concepts: OwnConcepts): readonly Node[] {
  const term = BASIS_TERMS[basis];
  const general = term?.general ?? 'dpv:LegalBasis';
  const uk = () => {
    const label = `UK GDPR: ${basisInWords(basis)}`;
    return concepts.add(`uk-gdpr-basis-${basis}`, label, general, 'UK GDPR Art 6(1)');
  };
  if (laws.length === 0) return [to(general)];
  return laws.flatMap((law) => {
    if (law === 'uk-gdpr') return [uk()];
    return term === undefined ? [] : [to(term.eu)];
  });
}
