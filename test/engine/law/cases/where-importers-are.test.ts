import { describe, expect, test } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import {
  IDTA,
  activity,
  clauses,
  entity,
  facts,
  idOf,
  rulesOf,
  thirdParty,
  transfer,
  verdictOn,
} from '../../../core/law/verdict/case-builder.ts';
import { TODAY, answering, caseOf, covered, dataOf, textOf } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';

const today = (given: LawCase, regime: RegimeId = 'uk-gdpr') => verdictOn(caseOf(given), TODAY, regime);

/** ICO guidance of 15 January 2026: an organisation outside the United Kingdom; EDPB Guidelines 05/2021: the importer is in a third country. */
describe('an importer at home that takes the data abroad', () => {
  test.each([
    ['GB', 'IN', 'uk-gdpr'],
    ['GB', 'US', 'uk-gdpr'],
    ['FR', 'IN', 'eu-gdpr'],
    ['FR', 'US', 'eu-gdpr'],
  ] as const)('a company in %s that keeps them in %s under %s: a person decides', (home, to, regime) => {
    const verdict = today({ from: home, to, home, sending: { importerRole: 'processor' } }, regime);
    expect(verdict.verdict).toBe('needs-judgement');
    expect(rulesOf(verdict)).toContain('verdict.importer-inside');
    expect(rulesOf(verdict)).not.toContain('verdict.restricted');
    expect(verdict.toDo.map(({ statement }) => statement.id)).toContain('todo.judge-by-person');
  });

  test.each([
    ['where the place is approved', { to: 'IE' }, 'approval:uk-ie-schedule-21'],
    [
      'with an agreement and an assessment',
      { to: 'IN', serves: [IDTA], assessed: 'uk-not-materially-lower' },
      `agreement:${idOf('agreement')}:uk-idta`,
    ],
  ] as const)('%s nothing is lost', (_, given, basis) => {
    expect(
      today({ from: 'GB', home: 'GB', ...given, serves: 'serves' in given ? [...given.serves] : undefined }).basis,
    ).toBe(basis);
  });

  test('Malaysian law asks where the data go', () => {
    const verdict = today({ from: 'MY', to: 'SG', home: 'MY' }, 'my-pdpa');
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain('verdict.restricted');
  });
});

/** What a processor sends to a controller, and the controllers for which the record says that it processes. */
function fromProcessor(
  exporter: string,
  served: 'Importer' | 'Customer' | undefined,
  serves?: ReturnType<typeof clauses>,
) {
  return facts({
    entities: [entity('Exporter', exporter)],
    thirdParties: [thirdParty('Importer', 'IN'), thirdParty('Customer', 'IN')],
    activities: [
      activity({
        kind: 'processor',
        processors: [idOf('Exporter')],
        controllersServed: served === undefined ? [] : [{ party: idOf(served) }],
      }),
    ],
    agreements: serves === undefined ? [] : caseOf({ from: exporter, to: 'IN', serves: [serves] }).agreements,
    transfers: [
      transfer('Exporter', 'Importer', 'IN', {
        exporterRole: 'processor',
        importerRole: 'controller',
        activities: [idOf('activity')],
        agreements: serves === undefined ? [] : [idOf('agreement')],
      }),
    ],
  });
}

describe('trap 31: only to its own controller does a processor return data', () => {
  test.each([
    ['its controller', 'Importer', 'not-restricted', 'verdict.processor-returns-data'],
    ['one that nobody recorded', undefined, 'not-restricted', 'verdict.processor-returns-data'],
    ['another controller than its own', 'Customer', 'no-mechanism', 'verdict.not-its-controller'],
  ] as const)('from the United Kingdom to %s', (_, served, verdict, rule) => {
    const found = verdictOn(fromProcessor('GB', served), TODAY);
    expect(found.verdict).toBe(verdict);
    expect(rulesOf(found)).toContain(rule);
  });

  test.each([
    ['its controller needs no assessment', 'Importer', 'mechanism-in-place'],
    ['another controller needs one', 'Customer', 'no-mechanism'],
  ] as const)('from the EU under Module Four: %s', (_, served, verdict) => {
    expect(verdictOn(fromProcessor('FR', served, clauses(4)), TODAY, 'eu-gdpr').verdict).toBe(verdict);
  });
});

describe('organisations that are in no country', () => {
  test('are called so, and not places', () => {
    const told = textOf(today({ from: 'GB', organisation: 'European Patent Organisation' }));
    expect(told).toContain(
      'at the European Patent Organisation, an international organisation: a restricted transfer.',
    );
    expect(told).not.toContain('a separate organisation in the European Patent Organisation');
  });

  test('institutions of the Union are no third country to it, which only general knowledge says', () => {
    const verdict = today({ from: 'FR', organisation: 'European Commission' }, 'eu-gdpr');
    expect(verdict.verdict).toBe('not-restricted');
    expect(verdict.flags).toContain('rests-on-unconfirmed');
    expect(textOf(verdict)).toContain('is an institution or body of the Union');
  });

  test('the bridge of the Trade and Cooperation Agreement is called no decision', () => {
    const told = textOf(verdictOn(caseOf({ from: 'FR', to: 'GB' }), '2021-03-01', 'eu-gdpr'));
    expect(told).toContain('is treated as if an adequacy decision covered it: the bridge');
  });
});

describe('what rests on general knowledge about a zone is flagged', () => {
  test.each([
    ['an exporter in DMCC', { from: 'AE', fromZone: 'DMCC', to: 'GB' }, true],
    ['an importer in DMCC', { from: 'AE', to: 'AE', toZone: 'DMCC' }, true],
    ['an importer in Cyprus outside the effective control', { from: 'GB', to: 'CY', toZone: 'CY-NORTH' }, true],
    ['an importer in a zone that the pack does not know', { from: 'AE', to: 'AE', toZone: 'DIFF' }, true],
    ['the mainland', { from: 'AE', to: 'GB' }, false],
  ] as const)('%s', (_, given, flagged) => {
    const regime = given.from === 'GB' ? 'uk-gdpr' : 'ae-pdpl';
    expect(today(given, regime).flags.includes('rests-on-unconfirmed')).toBe(flagged);
  });
});

test('an exception under a law that nobody knows counts for none, and is said to', () => {
  const exceptions = [{ regime: 'gdpr-uk', ground: 'explicit-consent' as const }];
  const verdict = today({ from: 'GB', to: 'IN', sending: { exceptions } });
  expect(verdict.verdict).toBe('no-mechanism');
  expect(textOf(verdict)).toContain('under ‘gdpr-uk’, a law that the program does not know');
  expect(verdict.toDo.map(({ statement }) => statement.id)).toContain('todo.correct-record');
});

test('a mark of the importer that is not known is named, and asked for', () => {
  const verdict = today(
    {
      from: 'US',
      to: 'GB',
      importer: covered('us-covered-person', { answer: 'not-known' }),
      sending: answering({ 'bulk-sensitive-or-government-data': 'yes' }),
    },
    'us-28-cfr-202',
  );
  expect(verdict.verdict).toBe('needs-judgement');
  expect(textOf(verdict)).toContain('Whether Importer is covered is not known: definition of a covered person');
  expect(verdict.toDo.map(({ statement }) => statement)).toEqual([
    { id: 'todo.name-fact', parameters: { fact: 'us-covered-person', record: 'Importer' } },
  ]);
});

test('data to be labelled under the bridge have their reason and citation', () => {
  const given = {
    from: 'GB',
    to: 'US',
    importer: covered('uk-extension'),
    sending: dataOf('special-category'),
  } as const;
  const step = today(given).reasons.find(({ rule }) => rule === 'verdict.to-be-labelled');
  expect(step?.citation).toContain('SI 2023/1028');
});
