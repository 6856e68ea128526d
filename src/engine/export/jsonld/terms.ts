/**
 * Terms of the Data Privacy Vocabulary (DPV) 2.3, a Final Community Group Report of 25 February 2026, and of its extension for the EU GDPR. Only names of terms stand
 * here; their definitions are at the addresses. A test compares every address that is written with the lists of the vocabulary.
 */
import type { ExceptionGround } from '../../../core/records/transfer.ts';

/** The prefixes that a file declares in itself, so that nothing has to be fetched to read it. */
export const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  own: 'urn:x-transfer-register:',
} as const;

/** A node of the graph. */
export type Node = Readonly<Record<string, unknown>>;

/** Bases of Art 6(1) in the vocabulary's general terms, and by their letter under the EU GDPR. It has none for recognised legitimate interests. */
export const BASIS_TERMS: Readonly<Record<string, { readonly general: string; readonly eu: string } | undefined>> = {
  consent: { general: 'dpv:Consent', eu: 'eu-gdpr:A6-1-a' },
  contract: { general: 'dpv:Contract', eu: 'eu-gdpr:A6-1-b' },
  'legal-obligation': { general: 'dpv:LegalObligation', eu: 'eu-gdpr:A6-1-c' },
  'vital-interests': { general: 'dpv:VitalInterest', eu: 'eu-gdpr:A6-1-d' },
  'public-task': { general: 'dpv:PublicInterest', eu: 'eu-gdpr:A6-1-e' },
  'legitimate-interests': { general: 'dpv:LegitimateInterest', eu: 'eu-gdpr:A6-1-f' },
};

/** Safeguards of Art 46 EU GDPR by the kind of instrument. */
export const EU_SAFEGUARDS: Readonly<Record<string, string | undefined>> = {
  'eu-scc': 'eu-gdpr:A46-2-c',
  'eu-bcr': 'eu-gdpr:A46-2-b',
};

/** An approved destination under the EU GDPR. */
export const EU_APPROVAL = 'eu-gdpr:A45-3';

/** Grounds of Art 49(1) EU GDPR. `A49-2` is what the vocabulary calls the second subparagraph of Art 49(1), the residual ground, and not Art 49(2). */
export const EU_EXCEPTIONS: Readonly<Partial<Record<ExceptionGround, string>>> = {
  'explicit-consent': 'eu-gdpr:A49-1-a',
  'contract-with-person': 'eu-gdpr:A49-1-b',
  'contract-in-interest-of-person': 'eu-gdpr:A49-1-c',
  'public-interest': 'eu-gdpr:A49-1-d',
  'legal-claims': 'eu-gdpr:A49-1-e',
  'vital-interests': 'eu-gdpr:A49-1-f',
  'public-register': 'eu-gdpr:A49-1-g',
  'compelling-legitimate-interests': 'eu-gdpr:A49-2',
};

/** The address of a record. */
export function recordId(id: string, part?: string): string {
  return part === undefined ? `urn:uuid:${id}` : `urn:uuid:${id}#${part}`;
}

/** The address of a concept of our own. */
export function ownId(name: string): string {
  return `own:${encodeURIComponent(name)}`;
}

/** A reference to a node. */
export function to(id: string): Node {
  return { '@id': id };
}

/** A day as data. */
export function dayValue(day: string): Node {
  return { '@value': day, '@type': 'xsd:date' };
}

/** The node without what is empty: an absent property says less than an empty one. */
export function node(given: Readonly<Record<string, unknown>>): Node {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** Territories have their address in the vocabulary by their two letters; Kosovo's are no code of the standard, and it has none there. */
export function countryNode(code: string, name: string): Node {
  return code === 'XK' ? { '@type': 'dpv:Country', 'rdfs:label': name } : to(`loc:${code}`);
}
