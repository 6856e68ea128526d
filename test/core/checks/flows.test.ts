import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/words/catalogue.ts';
import { foundBy, given, ID, ON, the } from './register.ts';
import type { Case } from './register.ts';

function texts(rule: string, register: Case, on = ON): string[] {
  return foundBy(rule, register, { on }).map(({ severity, statement }) => `${severity}: ${sentence(statement)}`);
}

/** Nobody whom the UK or EU GDPR reaches decides on the contacts. */
function outOfReach({ activities }: Case): void {
  const activity = the(activities, ID.contacts);
  activity.controllers = [ID.my];
  activity.jointControllers = [];
}

/** The host, as a company or a kind of some sort, without a country. */
function nowhere(
  category: boolean,
  kind: 'vendor' | 'authority',
  change: (register: Case) => void = () => undefined,
): Case {
  return given((one) => {
    Object.assign(the(one.thirdParties, ID.host), { country: undefined, category, kind });
    change(one);
  });
}

describe('recipients abroad', () => {
  const RULE = 'art-30-e.recipient-without-transfer';

  test('the transfer has to be of that activity and to that country', () => {
    const elsewhere = given(({ thirdParties }) => {
      the(thirdParties, ID.mailer).places = [
        { country: 'US', use: 'stored' },
        { country: 'IN', use: 'read-from' },
      ];
    });
    expect(texts(RULE, elsewhere)).toEqual([expect.stringMatching(/Mailer Inc\. \(India\)/)]);
    const other = given(({ transfers }) => void (the(transfers, ID.toMailer).activities = []));
    expect(texts(RULE, other)).toEqual([expect.stringMatching(/Mailer Inc\. \(United States\)/)]);
  });

  test('a recipient in France is abroad for a company in the United Kingdom, as it is for Art 30', () => {
    const french = given(({ activities }) => void the(activities, ID.contacts).recipients.push({ party: ID.fr }));
    expect(texts(RULE, french)).toEqual([expect.stringMatching(/France SAS \(France\)/)]);
  });

  test('a country that the law pack does not know is not called abroad', () => {
    const unknown = given(({ thirdParties }) => void (the(thirdParties, ID.host).country = 'ZZ'));
    expect(texts(RULE, unknown)).toEqual([]);
  });

  test('an activity that neither regime reaches is not asked', () => {
    const register = given((one) => {
      outOfReach(one);
      one.transfers = [];
    });
    expect(texts(RULE, register)).toEqual([]);
  });
});

test('a system abroad of which nobody says who runs it, or a place for an operator without one, is no finding', () => {
  const register = given(({ activities }) => {
    the(activities, ID.contacts).systems = [
      { name: 'Own server', country: 'IN' },
      { name: 'Somewhere', operatedBy: ID.fr },
    ];
  });
  expect(texts('art-30-e.system-abroad', register)).toEqual([]);
});

describe('recipients without a place', () => {
  const RULE = 'art-30-e.place-not-known';
  test('are to be mended where a company is named, and noted where only a kind is', () => {
    expect(texts(RULE, nowhere(false, 'vendor'))).toEqual([expect.stringMatching(/^mend: Where Host Ltd/)]);
    expect(texts(RULE, nowhere(true, 'vendor'))).toEqual([expect.stringMatching(/^note: .*a kind of recipient/)]);
  });

  test('are passed over where a kind of authority is named, and where no regime reaches the activity', () => {
    expect(texts(RULE, nowhere(true, 'authority'))).toEqual([]);
    expect(texts(RULE, nowhere(false, 'vendor', outOfReach))).toEqual([]);
  });
});

/** The activity does not name the mailer; the host that it names is a company or a kind. */
function unnamed(category: boolean): Case {
  return given(({ activities, thirdParties }) => {
    the(activities, ID.contacts).recipients.pop();
    the(thirdParties, ID.host).category = category;
  });
}

describe('an importer that its activity does not name', () => {
  const RULE = 'art-30-d.importer-not-a-recipient';
  test('may be one of a kind that the activity names', () => {
    expect(texts(RULE, unnamed(false))).toHaveLength(1);
    expect(texts(RULE, unnamed(true))).toEqual([]);
  });
});

describe('both ends of a flow within the group', () => {
  const RULE = 'flow.one-end';

  test('an end that no regime reaches has no Art 30 record to be missing from', () => {
    const register = given(({ activities }) => void (the(activities, ID.contacts).jointControllers = []));
    expect(texts(RULE, register)).toEqual([]);
  });

  test('a flow to a third party has one end in the group only', () => {
    const register = given(({ transfers, thirdParties }) => {
      the(transfers, ID.toMailer).importerRole = 'controller';
      the(thirdParties, ID.mailer).country = 'GB';
    });
    expect(texts(RULE, register)).toEqual([]);
  });

  test('the sending end is asked for too', () => {
    const register = given(({ transfers }) => void (the(transfers, ID.toMy).exporter = ID.fr));
    expect(texts(RULE, register)).toEqual([expect.stringMatching(/France SAS decides on data that it sends/)]);
  });
});

describe('a party that is gone', () => {
  const RULE = 'flow.party-gone';

  test('may be one that does not exist yet', () => {
    const register = given(({ entities }) => void (the(entities, ID.my).existsFrom = '2027-01-01'));
    expect(texts(RULE, register)).toEqual([
      expect.stringMatching(/Asia Sdn Bhd is recorded as existing only from 1 January 2027/),
    ]);
  });

  test('may be marked as ended without a day', () => {
    const register = given(({ thirdParties }) => void (the(thirdParties, ID.mailer).status = 'ended'));
    expect(texts(RULE, register)).toEqual([expect.stringMatching(/Mailer Inc\. is marked as ended/)]);
  });

  test('is no finding once nothing names it', () => {
    const register = given((one) => {
      the(one.thirdParties, ID.mailer).existsTo = '2026-11-21';
      the(one.activities, ID.contacts).recipients.pop();
      the(one.transfers, ID.toMailer).to = '2026-11-21';
    });
    expect(texts(RULE, register)).toEqual([]);
  });
});

test('a transfer whose only activity has ended names none that takes place', () => {
  const register = given(({ activities }) => void (the(activities, ID.contacts).to = '2026-11-21'));
  expect(texts('flow.transfer-without-activity', register)).toEqual([
    expect.stringMatching(/‘Home to Asia’ names do not take place on this day: ‘Contacts’/),
    expect.stringMatching(/‘Home to Mailer’/),
  ]);
});
