/**
 * The record as linked data, read by a processor of JSON-LD that is not ours and may fetch nothing, and compared with the lists of the vocabulary.
 */
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/law/answer.ts';
import type { RegimeId } from '../../../src/core/law/pack.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import type { Article30Request } from '../../../src/engine/export/article30.ts';
import { activity, entity, facts, idOf, thirdParty, transfer } from '../../core/law/verdict/case-builder.ts';
import { OwnConcepts, transferBasis } from '../../../src/engine/export/jsonld/concepts.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf, SEAL } from './request.ts';

interface Vocabularies {
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
}
const { vocabularies } = JSON.parse(
  readFileSync(new URL('../../fixtures/dpv-2.3/terms.json', import.meta.url), 'utf8'),
) as Vocabularies;
const KNOWN = new Set(Object.entries(vocabularies).flatMap(([base, terms]) => terms.map((term) => base + term)));

const DPV = 'https://w3id.org/dpv#';
const EU = 'https://w3id.org/dpv/legal/eu/gdpr#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

type Value = Readonly<Record<string, unknown>>;
type Expanded = Readonly<Record<string, readonly Value[]>> & { readonly '@id': string; readonly '@type': string[] };

function documentLoader(url: string): Promise<never> {
  return Promise.reject(new Error(`would fetch ${url}`));
}

/** The graph as a processor expands it; whatever it would fetch is refused, and whatever it would drop in silence is an error. */
async function expanded(snapshot: Snapshot, more: Partial<Article30Request> = {}): Promise<readonly Expanded[]> {
  const request = requestOf(snapshot, 'record.jsonld');
  await exportArticle30({ ...request, ...more, format: 'jsonld' });
  const document = JSON.parse(readFileSync(request.out, 'utf8')) as jsonld.JsonLdDocument;
  return (await jsonld.expand(document, { safe: true, documentLoader } as object)) as unknown as readonly Expanded[];
}

/** Every address in the graph: of nodes, types, properties, and types of values. */
function addresses(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) addresses(one, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith('@')) into.add(key);
      if (key === '@id' || key === '@type') for (const one of [inner].flat()) into.add(String(one));
      else addresses(inner, into);
    }
  }
  return into;
}

function ofType(graph: readonly Expanded[], type: string): readonly Expanded[] {
  return graph.filter((one) => one['@type'].includes(type));
}

function idsIn(value: readonly Value[] | undefined): readonly unknown[] {
  return (value ?? []).map((one) => one['@id']);
}

function textIn(value: readonly Value[] | undefined): readonly unknown[] {
  return (value ?? []).map((one) => one['@value']);
}

describe.for(['optima', 'optex'] as const)('the sample %s as linked data', (name) => {
  test('is expanded without fetching and without loss, and names no term that the vocabulary has not', async () => {
    const graph = await expanded(sampleSnapshot(name));
    const used = [...addresses(graph)].filter((one) => one.startsWith('https://w3id.org/dpv'));
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((one) => !KNOWN.has(one))).toEqual([]);
  });

  test('tells each of its own terms in itself', async () => {
    const graph = await expanded(sampleSnapshot(name));
    const told = new Set(graph.map((one) => one['@id']));
    const own = [...addresses(graph)].filter((one) => one.startsWith('urn:x-transfer-register:'));
    expect(own.filter((one) => !told.has(one))).toEqual([]);
  });

  test('names no node that is not in it', async () => {
    const graph = await expanded(sampleSnapshot(name));
    const told = new Set(graph.map((one) => one['@id']));
    const nested = [...JSON.stringify(graph).matchAll(/"@id":"(urn:uuid:[^"]+)"/gu)].map(([, id = '']) => id);
    const inside = new Set(graph.flatMap((one) => idsIn(one[`${DPV}hasImpactAssessment`])));
    expect(nested.filter((id) => !told.has(id) && !inside.has(id))).toEqual([]);
  });
});

test('a record for each controller and each processor says its days, its law pack and its seal', async () => {
  const graph = await expanded(sampleSnapshot('optima'));
  const records = ofType(graph, `${DPV}ROPA`);
  expect(records).toHaveLength(8);
  for (const record of records) {
    expect(textIn(record['http://purl.org/dc/terms/valid'])).toEqual(['2026-11-22']);
    expect(textIn(record['urn:x-transfer-register:seal'])).toEqual([SEAL]);
    expect(JSON.stringify(record)).toContain('Law pack: version 2026-10');
  }
});

const sent = (exporter: string, importer: string, more: Parameters<typeof transfer>[3] = {}) =>
  transfer(exporter, importer, 'MY', { activities: [idOf('activity')], ...more });

function between(home: string, more: Partial<Parameters<typeof facts>[0]> = {}): Snapshot {
  return facts({
    entities: [entity('Home', home), entity('Asia Sdn Bhd', 'MY')],
    activities: [
      activity({
        controllers: [idOf('Home')],
        purposes: [{ description: 'Answering', bases: [{ basis: 'contract' }] }],
        recipients: [{ category: 'Courts' }],
      }),
    ],
    transfers: [sent('Home', 'Asia Sdn Bhd')],
    ...more,
  });
}

describe('the legal basis', () => {
  test('of an activity is the letter of the EU GDPR where that is the law of the seat', async () => {
    const [process] = ofType(await expanded(between('FR')), `${DPV}Process`);
    expect(idsIn(process?.[`${DPV}hasLegalBasis`])).toEqual([`${EU}A6-1-b`]);
  });

  test('of a British activity is a concept of our own below the general term, with the law that it is from', async () => {
    const graph = await expanded(between('GB'));
    const [process] = ofType(graph, `${DPV}Process`);
    const [id] = idsIn(process?.[`${DPV}hasLegalBasis`]);
    const concept = graph.find((one) => one['@id'] === id);
    expect(id).toBe('urn:x-transfer-register:uk-gdpr-basis-contract');
    expect(idsIn(concept?.[`${SKOS}broader`])).toEqual([`${DPV}Contract`]);
    expect(textIn(concept?.['http://purl.org/dc/terms/source'])).toEqual(['UK GDPR Art 6(1)']);
  });

  test('of an activity elsewhere is the general term alone', async () => {
    const snapshot = between('MY', {
      activities: [
        activity({
          controllers: [idOf('Asia Sdn Bhd')],
          purposes: [{ description: 'Answering', bases: [{ basis: 'contract' }] }],
        }),
      ],
    });
    const [process] = ofType(await expanded(snapshot), `${DPV}Process`);
    expect(idsIn(process?.[`${DPV}hasLegalBasis`])).toEqual([`${DPV}Contract`]);
  });

  test('of a British transfer on the IDTA is a concept of our own below the legal basis of transfers', async () => {
    const graph = await expanded(sampleSnapshot('optima'));
    const concept = graph.find((one) => one['@id'] === 'urn:x-transfer-register:uk-idta');
    expect(textIn(concept?.[`${SKOS}prefLabel`])).toEqual(['International Data Transfer Agreement']);
    expect(idsIn(concept?.[`${SKOS}broader`])).toEqual([`${DPV}DataTransferLegalBasis`]);
    expect(textIn(concept?.['http://purl.org/dc/terms/source'])).toEqual(['UK GDPR Art 46(2)(d), DPA 2018 s.119A']);
    const resting = ofType(graph, `${DPV}CrossBorderTransfer`).filter((one) =>
      idsIn(one[`${DPV}hasLegalBasis`]).includes('urn:x-transfer-register:uk-idta'),
    );
    expect(resting).not.toEqual([]);
    for (const one of resting) {
      expect(JSON.stringify(one['urn:x-transfer-register:answer'])).toContain('Mechanism in place');
    }
  });

  const law = shippedLaw();
  test.for<[string, RegimeId, string | null, string | undefined]>([
    ['the clauses of the Commission', 'eu-gdpr', 'agreement:x:eu-scc', 'eu-gdpr:A46-2-c'],
    ['European binding rules', 'eu-gdpr', 'agreement:x:eu-bcr', 'eu-gdpr:A46-2-b'],
    ['a decision of the Commission', 'eu-gdpr', 'approval:eu-kr-2021', 'eu-gdpr:A45-3'],
    ['consent', 'eu-gdpr', 'exception:explicit-consent', 'eu-gdpr:A49-1-a'],
    ['the residual ground', 'eu-gdpr', 'exception:compelling-legitimate-interests', 'eu-gdpr:A49-2'],
    ['the same under British law', 'uk-gdpr', 'exception:explicit-consent', 'own:uk-gdpr-exception-explicit-consent'],
    ['British regulations', 'uk-gdpr', 'approval:uk-kr-2022', 'own:uk-kr-2022'],
    ['the Addendum', 'uk-gdpr', 'agreement:x:uk-addendum', 'own:uk-addendum'],
    ['a Malaysian contract', 'my-pdpa', 'agreement:x:my-contract', 'own:my-contract'],
    ['an own assessment', 'my-pdpa', 'assessment:x', 'own:my-pdpa-own-assessment'],
    ['nothing', 'uk-gdpr', null, undefined],
  ])('of a transfer on %s', ([_what, regime, basis, expected]) => {
    const concepts = new OwnConcepts();
    const verdict = { regime, basis, verdict: 'mechanism-in-place' } as Verdict;
    expect(transferBasis(verdict, law, concepts)?.['@id']).toBe(expected);
    const broader = concepts.nodes.map((one) => one['skos:broader']);
    expect(broader).toEqual(expected?.startsWith('own:') === true ? [{ '@id': 'dpv:DataTransferLegalBasis' }] : []);
  });
});

describe('what the record says elsewhere', () => {
  test('a gap is told as one, and what is to be confirmed as that', async () => {
    const snapshot = between('GB', {
      activities: [activity({ controllers: [idOf('Home')], toBeConfirmed: [{ field: 'people', why: 'A guess' }] })],
    });
    const [process] = ofType(await expanded(snapshot), `${DPV}Process`);
    expect(textIn(process?.['urn:x-transfer-register:notRecorded'])).toContain('Categories of individuals');
    expect(textIn(process?.['urn:x-transfer-register:toBeConfirmed'])).toEqual(['[To be confirmed: people: A guess]']);
  });

  test('a territory without a code in the vocabulary is named in words', async () => {
    const snapshot = between('GB', {
      thirdParties: [thirdParty('Host', 'XK')],
      transfers: [transfer('Home', 'Host', 'XK', { activities: [idOf('activity')] })],
    });
    const [found] = ofType(await expanded(snapshot), `${DPV}CrossBorderTransfer`);
    expect(JSON.stringify(found?.[`${DPV}hasThirdCountry`])).toContain('Kosovo');
  });

  test('internal notes and documents are nowhere in it', async () => {
    const secret = 'Among ourselves';
    const activities = [
      activity({
        controllers: [idOf('Home')],
        notes: [{ text: secret }],
        documents: [{ title: secret }],
        impactAssessment: { required: 'yes', document: { title: secret, visibility: 'privileged' } },
      }),
    ];
    const text = JSON.stringify(await expanded(between('GB', { activities })));
    expect(text).not.toContain(secret);
    expect(text).toContain('1 internal note; 0 privileged notes; 1 internal document; 1 privileged document');
  });
});
