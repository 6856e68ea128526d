import { describe, expect, test } from 'vitest';
import { GroupEntity, RepresentativeExemption } from '../../../src/core/records/entity.ts';
import { Transfer } from '../../../src/core/records/transfer.ts';
import { say } from '../../../src/core/law/verdict/statements.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { answer, found, foundBy, given, id, ID, ON, the } from './register.ts';
import type { Case } from './register.ts';

/** The first finding of the rule, as a person reads it. */
function said(rule: string, register: Case, on = ON): string {
  const [finding] = foundBy(rule, register, { on });
  return finding === undefined ? '' : sentence(finding.statement);
}

/** The arrangement, which Asia Sdn Bhd left on that day. */
function leftOn(day: string): Case {
  return given(({ agreements }) => void Object.assign(the(agreements, ID.arrangement).parties[1] ?? {}, { left: day }));
}

/** A transfer that needs judgement, told nowhere. */
function untold(parts: Parameters<typeof answer>[1]): Case {
  return given((one) => {
    the(one.notices, ID.notice).disclosures = undefined;
    one.answers = [answer(ID.toMy, { verdict: 'needs-judgement', ...parts })];
  });
}

/** A transfer to an international organisation, with those recipients disclosed. */
function toOrganisation(recipients: readonly string[]): Case {
  return given((one) => {
    the(one.transfers, ID.toMy).destination = { organisation: 'European Patent Organisation' };
    the(one.notices, ID.notice).disclosures?.recipients.push(...recipients);
  });
}

/** The mailer engages the host below it. */
function engaging(change: (register: Case) => void): Case {
  return given((one) => {
    the(one.thirdParties, ID.mailer).subProcessors = [{ party: ID.host }];
    change(one);
  });
}

describe('joint controllers (Art 26)', () => {
  test('given an activity and two transfers of the same pair without an arrangement, there is one finding that names them all', () => {
    const register = given((one) => {
      the(one.agreements, ID.arrangement).status = 'draft';
      one.transfers.push({
        ...structuredClone(the(one.transfers, ID.toMy)),
        id: id(43),
        title: 'Asia to Home',
        exporter: ID.my,
        importer: ID.uk,
      });
    });
    const [finding, ...more] = foundBy('art-26.arrangement', register);
    expect(more).toEqual([]);
    expect(finding?.records).toEqual([ID.my, ID.uk, ID.contacts, ID.toMy, id(43)]);
    expect(said('art-26.arrangement', register)).toContain('‘Contacts’, ‘Home to Asia’ and ‘Asia to Home’');
  });

  test('given an arrangement of which one end has left, the finding names the arrangement', () => {
    expect(said('art-26.arrangement', leftOn('2026-11-21'))).toContain('‘Arrangement Home–Asia’ does not bind both');
    expect(foundBy('art-26.arrangement', leftOn(ON))).toEqual([]);
  });

  test('given an arrangement that was ended early, its last day excuses nothing', () => {
    const register = given(({ agreements }) => {
      Object.assign(the(agreements, ID.arrangement), { status: 'ended', validTo: '2030-01-01' });
    });
    expect(said('art-26.arrangement', register)).toContain('does not bind both');
  });

  test('given an arrangement without a first day, whether it binds is not known: neither yes nor no', () => {
    const register = given(({ agreements }) => void (the(agreements, ID.arrangement).validFrom = undefined));
    expect(said('art-26.arrangement', register)).toContain('is not known');
  });

  test('given the arrangement signed by the company, its branch is bound with it', () => {
    const register = given((one) => {
      const branch = {
        id: id(4),
        legalName: 'Asia Branch',
        country: 'MY',
        branchOf: ID.my,
        registeredOffice: { address: 'x' },
      };
      one.entities.push(GroupEntity.parse({ ...branch, review: { next: '2027-09-30' } }));
      the(one.activities, ID.contacts).jointControllers = [{ party: id(4) }];
    });
    expect(foundBy('art-26.arrangement', register)).toEqual([]);
  });

  test('given an activity that only companies in Malaysia decide on, Art 26 of the GDPR is not asked', () => {
    const register = given((one) => {
      the(one.agreements, ID.arrangement).status = 'draft';
      const activity = the(one.activities, ID.contacts);
      activity.controllers = [ID.my];
      activity.jointControllers = [{ party: ID.mailer }];
      one.transfers = [];
    });
    expect(foundBy('art-26.arrangement', register)).toEqual([]);
  });
});

test('given two companies abroad that call each other joint controllers in a transfer, Art 26 is not asked', () => {
  const register = given((one) => {
    the(one.agreements, ID.arrangement).status = 'draft';
    the(one.activities, ID.contacts).jointControllers = [];
    Object.assign(the(one.transfers, ID.toMy), { exporter: ID.mailer });
  });
  expect(foundBy('art-26.arrangement', register)).toEqual([]);
});

describe('processors (Art 28)', () => {
  test('given a processor for two companies with terms that bind one of them, the finding names the other', () => {
    const register = given(({ activities }) => void the(activities, ID.contacts).controllers.push(ID.fr));
    const [finding] = foundBy('art-28.terms', register);
    expect(finding?.citation).toBe('UK GDPR Art 28(3); GDPR Art 28(3)');
    expect(said('art-28.terms', register)).toContain('processor for France SAS (‘Contacts’)');
  });

  test.each([
    ['Module Two', [2], 0],
    ['Module Three', [3], 0],
    ['Module One', [1], 1],
    ['Module Four', [4], 1],
  ] as const)('EU clauses of %s stand in for terms or do not', (_, modules, expected) => {
    const register = given(({ agreements }) => {
      the(agreements, ID.mailerTerms).servesAs = [
        {
          kind: 'eu-scc',
          version: '2021/914',
          modules: [...modules],
          annexesComplete: 'yes',
          dockingClause: 'no',
          subProcessorAuthorisation: 'general',
          independentRedress: 'no',
          swissAdaptation: 'no',
        },
      ];
    });
    expect(foundBy('art-28.terms', register)).toHaveLength(expected);
  });

  test('an IDTA is no Art 28 terms', () => {
    const register = given(({ agreements }) => {
      the(agreements, ID.mailerTerms).servesAs = [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }];
    });
    expect(said('art-28.terms', register)).toContain('Mailer Inc.');
  });

  test('given a processor that engages another without terms between them, Art 28(4) is cited', () => {
    const register = given(({ transfers }) => {
      const leg = { id: id(43), title: 'Host to Mailer', exporter: ID.host, importer: ID.mailer };
      const roles = { exporterRole: 'processor', importerRole: 'processor', destination: { country: 'US' } };
      transfers.push(Transfer.parse({ ...leg, ...roles }));
    });
    expect(foundBy('art-28.terms', register)).toMatchObject([{ citation: 'UK GDPR Art 28(4)' }]);
  });

  test('given a company of the group that acts as processor for another, it needs terms like any other', () => {
    const register = given(({ transfers }) => void (the(transfers, ID.toMy).importerRole = 'processor'));
    expect(said('art-28.terms', register)).toContain('Asia Sdn Bhd acts as processor for Home Ltd');
  });

  test('given terms on which nobody recorded anything, that is said instead of nine points', () => {
    const register = given(({ agreements }) => {
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      const letters = ['head', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      Object.assign(terms ?? {}, Object.fromEntries(letters.map((letter) => [letter, 'not-known'])));
    });
    const [finding] = foundBy('art-28-3.letters-not-known', register);
    expect(finding?.citation).toBe('UK GDPR Art 28(3)(a) to (h)');
    expect(said('art-28-3.letters-not-known', register)).toContain('Nobody has recorded');
  });

  test('given sub-processors and terms that do not say, not known is asked about', () => {
    const register = given(({ thirdParties, agreements }) => {
      the(thirdParties, ID.host).subProcessors = [{ party: ID.mailer }];
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') terms.subProcessorAuthorisation = 'not-known';
    });
    expect(said('art-28.sub-processors', register)).toContain('is not known');
  });
});

describe('processors of which nobody asks', () => {
  test('given an activity and a transfer that neither the UK nor the EU GDPR reaches, no terms are asked for', () => {
    const register = given((one) => {
      const activity = the(one.activities, ID.contacts);
      activity.controllers = [ID.my];
      activity.jointControllers = [];
      one.transfers = [{ ...the(one.transfers, ID.toMailer), exporter: ID.my }];
    });
    expect(foundBy('art-28.terms', register)).toEqual([]);
  });

  test('given one company whose terms have lapsed and one that never had any, each is told', () => {
    const register = given((one) => {
      the(one.activities, ID.contacts).controllers.push(ID.fr);
      the(one.agreements, ID.hostTerms).validTo = '2026-11-21';
      one.transfers = [];
    });
    const texts = foundBy('art-28.terms', register)
      .filter(({ records }) => records[0] === ID.host)
      .map(({ statement }) => sentence(statement));
    expect(texts).toEqual([
      expect.stringMatching(/for Home Ltd .*‘Terms with Host’ does not bind both sides/),
      expect.stringMatching(/for France SAS .*no terms with it are recorded/),
    ]);
  });

  test('given sub-processors under EU clauses that do not say, the clauses are asked about; under terms between companies abroad, nothing', () => {
    const clauses = engaging(({ agreements }) => {
      the(agreements, ID.mailerTerms).servesAs = [
        {
          kind: 'eu-scc',
          version: '2021/914',
          modules: [2],
          annexesComplete: 'yes',
          dockingClause: 'no',
          subProcessorAuthorisation: 'not-known',
          independentRedress: 'no',
          swissAdaptation: 'no',
        },
      ];
    });
    expect(foundBy('art-28.sub-processors', clauses)).toHaveLength(1);
    const lapsed = engaging(({ agreements }) => {
      const { servesAs } = the(agreements, ID.mailerTerms);
      const [terms] = servesAs;
      if (terms?.kind === 'processor-terms') terms.subProcessorAuthorisation = 'none';
      the(agreements, ID.mailerTerms).validTo = '2026-11-21';
    });
    expect(foundBy('art-28.sub-processors', lapsed)).toEqual([]);
    const abroad = engaging(({ agreements }) => {
      const { servesAs, parties } = the(agreements, ID.mailerTerms);
      const [terms] = servesAs;
      if (terms?.kind === 'processor-terms') terms.subProcessorAuthorisation = 'none';
      Object.assign(parties[0] ?? {}, { party: ID.my });
    });
    expect(foundBy('art-28.sub-processors', abroad)).toEqual([]);
  });
});

describe('a representative (Art 27)', () => {
  test('is not asked of whoever the regime reaches by an establishment', () => {
    const register = given(({ activities }) => {
      the(activities, ID.contacts).regimes = [{ regime: 'eu-gdpr', because: 'establishment' }];
    });
    expect(foundBy('art-27.representative', register)).toEqual([]);
  });

  test('in the United Kingdom is asked of a company in France that offers its services there, and not of one at home', () => {
    const register = given(({ activities }) => {
      const activity = the(activities, ID.contacts);
      activity.controllers = [ID.uk, ID.fr];
      activity.regimes = [{ regime: 'uk-gdpr', because: 'offers-goods-or-services' }];
    });
    const [finding, ...more] = foundBy('art-27.representative', register);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ citation: 'UK GDPR Art 27 and Art 30(1)(a)', regime: 'uk-gdpr' });
    expect(finding?.records[0]).toBe(ID.fr);
  });
});

const MET = { occasional: 'yes', largeScaleSensitiveData: 'no', riskUnlikely: 'yes' } as const;
const reached = (exemption: object, frequency: 'occasional' | 'regular' = 'occasional'): Case =>
  given(({ activities, entities, transfers }) => {
    the(activities, ID.contacts).regimes = [{ regime: 'eu-gdpr', because: 'offers-goods-or-services' }];
    the(entities, ID.uk).representativeExemptions = [
      RepresentativeExemption.parse({ regime: 'eu-gdpr', reasons: 'As noted', ...exemption }),
    ];
    for (const transfer of transfers) transfer.frequency = frequency;
  });
const OCCASIONAL = { ground: 'occasional-processing', ...MET } as const;

describe('why no representative is designated (Art 27(2))', () => {
  test.each<[given: string, register: Case, rule: string, says: string]>([
    ['all three conditions', reached(OCCASIONAL), '', ''],
    ['a public authority, no condition is asked', reached({ ground: 'public-authority' }), '', ''],
    [
      'the reason for the other law only',
      reached({ ...OCCASIONAL, regime: 'uk-gdpr' }),
      'art-27.representative',
      'no representative there is recorded',
    ],
    [
      'processing that is not occasional',
      reached({ ...OCCASIONAL, occasional: 'no' }),
      'art-27.exemption',
      'it is not occasional',
    ],
    [
      'special category data on a large scale',
      reached({ ...OCCASIONAL, largeScaleSensitiveData: 'yes' }),
      'art-27.exemption',
      'it holds special category or criminal offence data on a large scale',
    ],
    [
      'a risk of which nobody knows',
      reached({ ...OCCASIONAL, riskUnlikely: 'not-known' }),
      'art-27.exemption',
      'whether a risk to people is unlikely is not known',
    ],
    [
      'transfers that the register calls regular',
      reached(OCCASIONAL, 'regular'),
      'art-27.exemption',
      'the register calls',
    ],
  ])('given %s', (_given, register, rule, says) => {
    const found27 = found(register).filter((finding) => finding.rule.startsWith('art-27'));
    expect(found27.map((finding) => finding.rule)).toEqual(rule === '' ? [] : [rule]);
    expect(said(rule, register)).toContain(says);
  });
});

describe('telling people (Art 13 and 14)', () => {
  test('what another law restricts is not told under Art 13', () => {
    const register = given((one) => {
      one.notices = [];
      one.answers = [answer(ID.toMy, { regime: 'my-pdpa', verdict: 'no-mechanism' })];
    });
    expect(foundBy('art-13.no-notice', register)).toEqual([]);
  });

  test('what a third party exports is not told by our notices', () => {
    const register = given((one) => {
      one.notices = [];
      the(one.transfers, ID.toMy).exporter = ID.host;
      one.answers = [answer(ID.toMy)];
    });
    expect(foundBy('art-13.no-notice', register)).toEqual([]);
  });

  test('where nothing rests on a safeguard there is no copy to be told of', () => {
    const register = given((one) => {
      the(one.notices, ID.notice).disclosures?.safeguards.splice(0, 1, 'An IDTA');
      one.answers = [answer(ID.toMailer, { basis: 'approval:uk-us-2023' })];
    });
    expect(foundBy('art-13-1-f.copy', register)).toEqual([]);
  });

  test('a transfer of which it is not known whether it is restricted has not to be told yet', () => {
    expect(foundBy('art-13-1-f.place', untold({}))).toEqual([]);
    const place = { exporter: 'Home Ltd', importer: 'Asia Sdn Bhd', place: 'Malaysia' };
    const reason = {
      rule: 'verdict.restricted',
      statement: say('verdict.restricted', place),
      citation: '',
      records: [],
    };
    expect(foundBy('art-13-1-f.place', untold({ reasons: [reason] }))).toHaveLength(1);
  });

  test('an international organisation is told among the recipients', () => {
    expect(said('art-13-1-f.place', toOrganisation([]))).toContain('European Patent Organisation');
    expect(foundBy('art-13-1-f.place', toOrganisation(['The European Patent Organisation, as applicant']))).toEqual([]);
  });

  test('what a processor sends is told by its controllers', () => {
    const register = given((one) => {
      one.notices = [];
      for (const transfer of one.transfers) transfer.exporterRole = 'processor';
    });
    expect(foundBy('art-13.no-notice', register)).toEqual([]);
  });
});

describe('the regime of the day', () => {
  test.each([
    ['2018-05-24', undefined],
    ['2018-05-25', 'GDPR Art 30(1)(b)'],
    ['2020-12-31', 'GDPR Art 30(1)(b)'],
    ['2021-01-01', 'UK GDPR Art 30(1)(b)'],
  ])('on %s a company in the United Kingdom answers under %s', (on, citation) => {
    const register = given(({ activities }) => void (the(activities, ID.contacts).purposes = []));
    expect(foundBy('art-30-1-b.purposes', register, { on })[0]?.citation).toBe(citation);
  });

  test.each([
    ['2026-02-04', 'UK GDPR Art 44', 'UK GDPR Art 46(1)'],
    ['2026-02-05', 'UK GDPR Art 44A', 'UK GDPR Art 46(1A), (6) and (7)'],
  ])('on %s a transfer without a mechanism cites %s and an assessment %s', (on, general, assessment) => {
    const register = given((one) => {
      one.answers = [answer(ID.toMy, { verdict: 'no-mechanism' })];
      the(one.assessments, ID.assessment).expiresOn = '2026-01-01';
    });
    const all = found(register, { on });
    expect(all.find(({ rule }) => rule === 'verdict.no-mechanism')?.citation).toBe(general);
    expect(all.find(({ rule }) => rule === 'assessment.expired')?.citation).toBe(assessment);
  });
});
