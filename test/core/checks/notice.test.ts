import { describe, expect, test } from 'vitest';
import type { NoticeSentence } from '../../../src/core/records/notice.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { promise } from './examples-notice.ts';
import { answer, foundBy, given, id, ID, ON, the } from './register.ts';
import type { Case } from './register.ts';

type Commitment = NoticeSentence['commitments'][number];

const TERMS = {
  head: 'yes',
  a: 'yes',
  b: 'yes',
  c: 'yes',
  d: 'yes',
  e: 'yes',
  f: 'yes',
  g: 'yes',
  h: 'yes',
  subProcessorAuthorisation: 'specific',
} as const;

/** A register whose notice makes one promise, and a change of something else. */
function promised(
  kind: Commitment['kind'],
  parts: Partial<Commitment>,
  change: (register: Case) => void = () => undefined,
): Case {
  return given((register) => {
    promise(register, kind, parts);
    change(register);
  });
}

function texts(rule: string, register: Case, on = ON): string[] {
  return foundBy(rule, register, { on }).map(({ severity, statement }) => `${severity}: ${sentence(statement)}`);
}

/** One transfer from Malaysia to the United Kingdom, and a sentence on leaving the EEA as it stood on a day. */
function homewards(areaAsOf: string): Case {
  return promised('transfers-outside-area-only-with', { area: 'eea', areaAsOf, safeguards: ['uk-idta'] }, (one) => {
    const transfer = the(one.transfers, ID.toMy);
    one.transfers = [{ ...transfer, exporter: ID.my, importer: ID.uk, destination: { country: 'GB' }, agreements: [] }];
  });
}

describe('transfers outside an area only with a safeguard', () => {
  const RULE = 'notice.transfers-outside-area';
  const clauses: Partial<Commitment> = { area: 'eea', safeguards: ['Standard clauses, for example'] };

  test('a safeguard given as an example is kept by any mechanism, and broken by none', () => {
    expect(texts(RULE, promised('transfers-outside-area-only-with', clauses))).toEqual([]);
    const broken = promised('transfers-outside-area-only-with', clauses, (one) => {
      one.answers = [answer(ID.toMy, { verdict: 'no-mechanism' }), answer(ID.toMailer)];
    });
    expect(texts(RULE, broken)).toEqual([
      expect.stringMatching(/^mend: .*Nothing of that kind is recorded for ‘Home to Asia’/),
    ]);
  });

  test('where the answer needs judgement, so does the promise', () => {
    const open = promised('transfers-outside-area-only-with', clauses, (one) => {
      one.answers = [answer(ID.toMy, { verdict: 'needs-judgement' }), answer(ID.toMailer)];
    });
    expect(texts(RULE, open)).toEqual([expect.stringMatching(/^note: .*cannot tell whether ‘Home to Asia’ meets it/)]);
  });

  test('consent that is not recorded is not there; consent that is recorded is compared by a person', () => {
    const consent = { area: 'eea' as const, safeguards: ['Prior express written consent'], parties: [ID.mailer] };
    expect(texts(RULE, promised('transfers-outside-area-only-with', consent))).toEqual([
      expect.stringMatching(/^mend: .*‘Home to Asia’/),
    ]);
    const recorded = promised('transfers-outside-area-only-with', consent, ({ transfers }) => {
      the(transfers, ID.toMy).exceptions = [
        {
          regime: 'uk-gdpr',
          ground: 'explicit-consent',
          necessary: 'yes',
          conditionsMet: 'yes',
          enteredInRecord: 'yes',
          authorityTold: 'yes',
          peopleTold: 'yes',
        },
      ];
    });
    expect(texts(RULE, recorded)).toEqual([expect.stringMatching(/^note: .*‘Home to Asia’/)]);
  });

  test('wording that no rule reads is left to a person', () => {
    const wording = { area: 'eea' as const, safeguards: ['Suitable means'] };
    expect(texts(RULE, promised('transfers-outside-area-only-with', wording))).toEqual([
      expect.stringMatching(/^note: .*‘Home to Asia’ and ‘Home to Mailer’ meet it/),
    ]);
  });

  test('the area is the one of the day on which the sentence was written: the United Kingdom lay in the EEA in 2018', () => {
    expect(texts(RULE, homewards('2018-06-01'))).toEqual([]);
    expect(texts(RULE, homewards('2026-01-01'))).toHaveLength(1);
  });

  test('a sentence for some companies says nothing of what others send', () => {
    const silent = promised(
      'transfers-outside-area-only-with',
      { area: 'eea', safeguards: ['uk-bcr'] },
      ({ notices }) => {
        the(notices, ID.notice).speaksFor = [ID.fr];
      },
    );
    expect(texts(RULE, silent)).toEqual([]);
  });
});

describe('wording that only a person can read', () => {
  const RULE = 'notice.transfers-outside-area';

  test('an exception in words leaves the promise open, unless parties stand for it', () => {
    const worded: Partial<Commitment> = { area: 'eea', safeguards: ['uk-bcr'], exceptions: ['Within the group'] };
    expect(texts(RULE, promised('transfers-outside-area-only-with', worded))).toEqual([
      expect.stringMatching(/^note: /),
    ]);
    const parties = { ...worded, parties: [ID.my] };
    expect(texts(RULE, promised('transfers-outside-area-only-with', parties))).toEqual([
      expect.stringMatching(/^mend: .*‘Home to Mailer’\./),
    ]);
  });

  test('one paper may serve as several things, and one consent of two may hold', () => {
    const combined = promised(
      'transfers-outside-area-only-with',
      { area: 'eea', safeguards: ['uk-idta'], parties: [ID.mailer] },
      (one) => {
        the(one.agreements, ID.idta).servesAs.push({ kind: 'processor-terms', ...TERMS });
      },
    );
    expect(texts(RULE, combined)).toEqual([]);
    const consents = promised(
      'transfers-outside-area-only-with',
      { area: 'eea', safeguards: ['explicit-consent'], parties: [ID.mailer] },
      ({ transfers }) => {
        the(transfers, ID.toMy).exceptions = (['not-known', 'yes'] as const).map((conditionsMet) => ({
          regime: 'uk-gdpr',
          ground: 'explicit-consent' as const,
          necessary: 'yes' as const,
          conditionsMet,
          enteredInRecord: 'yes',
          authorityTold: 'yes',
          peopleTold: 'yes' as const,
        }));
      },
    );
    expect(texts(RULE, consents)).toEqual([]);
  });
});

describe('where recipients are', () => {
  const RULE = 'notice.recipients-located-in';

  test('a recipient that reads from elsewhere is elsewhere, wherever the company is', () => {
    const reading = promised('recipients-located-in', { countries: ['GB'], parties: [ID.host] }, ({ thirdParties }) => {
      the(thirdParties, ID.host).places = [{ country: 'IN', use: 'read-from' }];
    });
    expect(texts(RULE, reading)).toEqual([expect.stringMatching(/^mend: .*Host Ltd \(India\)/)]);
  });

  test('where the sentence names a kind, processors elsewhere are put before a person', () => {
    const kind = promised('recipients-located-in', { countries: ['GB'], parties: [ID.host] }, ({ thirdParties }) => {
      the(thirdParties, ID.host).category = true;
    });
    expect(texts(RULE, kind)).toEqual([expect.stringMatching(/^note: .*Mailer Inc\. \(United States\)/)]);
  });

  test('an area serves as well as countries, and a sentence with neither is not tested', () => {
    expect(texts(RULE, promised('recipients-located-in', { area: 'uk-and-eea' }))).toEqual([
      expect.stringMatching(/Mailer Inc\./),
    ]);
    expect(texts(RULE, promised('recipients-located-in', {}))).toEqual([]);
  });

  test('an area as it stood before the first day of the law pack is taken as on that day', () => {
    const early = promised('recipients-located-in', { area: 'eea', areaAsOf: '2016-01-01', parties: [ID.host] });
    expect(texts(RULE, early)).toEqual([]);
  });

  test('where the sentence names a kind and all other processors are where it says, there is nothing to ask', () => {
    const kind = promised(
      'recipients-located-in',
      { countries: ['GB', 'US'], parties: [ID.host] },
      ({ thirdParties }) => {
        the(thirdParties, ID.host).category = true;
      },
    );
    expect(texts(RULE, kind)).toEqual([]);
  });

  test('a recipient without a place was not tested, and that is said', () => {
    const nowhere = promised('recipients-located-in', { countries: ['GB'], parties: [ID.host] }, ({ thirdParties }) => {
      the(thirdParties, ID.host).country = undefined;
    });
    expect(texts(RULE, nowhere)).toEqual([expect.stringMatching(/^note: .*not tested for Host Ltd/)]);
  });
});

describe('the nearest entity', () => {
  const RULE = 'notice.nearest-entity';

  test('a promise made in three sentences is tested once, naming all three', () => {
    const thrice = given((register) => {
      for (let time = 0; time < 3; time += 1) promise(register, 'nearest-entity-becomes-joint-controller');
      the(register.agreements, ID.arrangement).validTo = '2026-11-21';
    });
    expect(texts(RULE, thrice)).toEqual([expect.stringContaining('Sentences 2, 3 and 4 of ‘Privacy notice’ promise')]);
  });

  test('a company of which it is not known whether it may take contacts was not tested', () => {
    const open = promised('nearest-entity-becomes-joint-controller', {}, ({ entities }) => {
      the(entities, ID.my).mayTakeRoutedContacts = 'not-known';
    });
    expect(texts(RULE, open)).toEqual([expect.stringMatching(/^note: .*not tested for Asia Sdn Bhd/)]);
  });

  test('without a home controller there is nothing to test against', () => {
    const homeless = promised('nearest-entity-becomes-joint-controller', {}, (one) => void (one.policies = []));
    expect(texts(RULE, homeless)).toEqual([expect.stringContaining('names the home controller')]);
  });
});

test('a notice that is not in force promises nothing that day', () => {
  const over = given((register) => {
    promise(register, 'recipients-located-in', { countries: ['GB'] });
    the(register.notices, ID.notice).inForceFrom = '2026-11-23';
    register.notices.push({
      ...structuredClone(the(register.notices, ID.notice)),
      id: id(62),
      inForceFrom: undefined,
      sentences: [],
    });
  });
  expect(texts('notice.recipients-located-in', over)).toEqual([]);
});

describe('what is shared with the company that a contact is assigned to', () => {
  const RULE = 'notice.shared-beyond';
  const KIND = 'nearest-entity-becomes-joint-controller';
  const NAMED: Partial<Commitment> = { dataCategories: ['Identity Data', 'Contact Data'] };
  const carrying = (...names: readonly string[]) =>
    promised(KIND, NAMED, (one) => {
      the(one.transfers, ID.toMy).dataCategories = names.map((name) => ({ name, kinds: ['ordinary'] }));
    });

  test('is what the notice names, whatever else the activity of the transfer holds', () => {
    expect(texts(RULE, carrying('Contact data', 'Identity data'))).toEqual([]);
  });

  test('beyond that is told with the transfer and with the sentence that promises otherwise', () => {
    expect(texts(RULE, carrying('Contact data', 'Preferences'))).toEqual([
      expect.stringMatching(/^mend: Sentence 2 .*Home Ltd also shares with Asia Sdn Bhd: Preferences \(Home to Asia\)/),
    ]);
  });

  test('is what the activity holds where the transfer names no data', () => {
    expect(texts(RULE, promised(KIND, NAMED))).toEqual([expect.stringContaining('Preferences (Home to Asia)')]);
  });

  test('is what both decide about where no transfer is on record', () => {
    const none = promised(KIND, NAMED, (one) => {
      one.transfers = one.transfers.filter(({ id: transfer }) => transfer !== ID.toMy);
    });
    expect(texts(RULE, none)).toEqual([expect.stringContaining('Preferences (Contacts)')]);
  });

  test('is not asked of a transfer of other people’s data, nor of one to a company that acts for the home controller', () => {
    const staff = carrying('Payroll');
    the(staff.activities, ID.contacts).jointControllers = [];
    expect(texts(RULE, staff)).toEqual([]);
    const processor = carrying('Contact data', 'Preferences');
    the(processor.transfers, ID.toMy).importerRole = 'processor';
    the(processor.activities, ID.contacts).jointControllers = [];
    expect(texts(RULE, processor)).toEqual([]);
  });

  test('is not asked of a company that takes no contacts', () => {
    const none = carrying('Contact data', 'Preferences');
    the(none.entities, ID.my).mayTakeRoutedContacts = 'no';
    expect(texts(RULE, none)).toEqual([]);
  });

  test('is identity and contact data where the sentence names none', () => {
    const plain = promised(KIND, {}, (one) => {
      the(one.transfers, ID.toMy).dataCategories = [
        { name: 'Contact data', kinds: [] },
        { name: 'Preferences', kinds: [] },
      ];
    });
    expect(texts(RULE, plain)).toEqual([
      expect.stringMatching(/Identity data and Contact data are shared.*Preferences/),
    ]);
  });
});
