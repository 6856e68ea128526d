import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/law/verdict/judge.ts';
import { nameById } from '../../src/core/records/snapshot.ts';
import { policyOn } from '../../src/core/routing/ground.ts';
import type { Ground } from '../../src/core/routing/ground.ts';
import { route } from '../../src/core/routing/route.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { shippedGeography } from '../../src/engine/routing/shipped-geography.ts';
import { shipped, shippedFile } from './shipped.ts';

const { snapshot, of, sampleDay } = shipped('optima');
const law = shippedLaw();

function groundOn(day: string): Ground {
  const found = policyOn(snapshot, day);
  if (!found.ok) throw new Error('the sample has no routing policy');
  return {
    policy: found.policy,
    snapshot,
    law,
    geography: shippedGeography(),
    day,
    verdictOf: (transfer, on) => judge(transfer, snapshot, law, { on }),
  };
}

type Row = Readonly<Record<string, string>>;

/** The company that a row of the list goes to by name, or why it goes to none. */
function assigned(row: Row | undefined): string {
  const answer = route({ jurisdiction: row?.['jurisdiction'] ?? '' }, groundOn(sampleDay));
  return answer.ok ? nameById(snapshot, answer.decision.assigned) : answer.why;
}

describe('the contacts of the Optima sample', () => {
  it.each(of('contact').map((contact) => [contact.jurisdiction, contact] as const))(
    '%s: the decision kept is the one that routing takes',
    (_, { jurisdiction, registeredWith, decision }) => {
      const answer = route({ jurisdiction, registeredWith }, groundOn(decision?.on ?? sampleDay));
      if (!answer.ok) throw new Error(`${jurisdiction} is not routed`);
      if (decision === undefined) return;
      expect(decision).toMatchObject({
        assignedEntity: answer.decision.assigned,
        jointControllers: answer.decision.jointControllers,
        rule: answer.decision.rule,
        policy: answer.decision.policy,
      });
    },
  );

  it('are undecided where two entities are almost equally near, and while restricted', () => {
    const undecided = of('contact').filter(({ decision }) => decision === undefined);
    expect(undecided.map(({ jurisdiction }) => jurisdiction)).toEqual(['SA', 'NP']);
  });

  it('hold an opt-out, opt-ins with proof, a restriction and an enquiry that came to nothing', () => {
    const contacts = of('contact');
    expect(contacts.filter(({ optedOutOn }) => optedOutOn !== undefined)).toHaveLength(1);
    expect(contacts.filter(({ restrictedSince }) => restrictedSince !== undefined)).toHaveLength(1);
    expect(contacts.filter(({ enquiryClosedOn }) => enquiryClosedOn !== undefined)).toHaveLength(1);
    const optIns = contacts.flatMap(({ thirdPartyOptIns }) => thirdPartyOptIns);
    expect(optIns).toHaveLength(2);
    expect(optIns.filter(({ proof }) => proof?.substance === undefined)).toEqual([]);
  });

  it('hold the consent on which the one transfer by exception rests', () => {
    const exceptions = of('transfer').flatMap((transfer) => transfer.exceptions.map(({ validFrom }) => validFrom));
    const consents = of('contact').flatMap(({ transferConsents }) => transferConsents.map(({ givenOn }) => givenOn));
    expect(exceptions).toEqual(consents);
    expect(consents).toHaveLength(1);
  });
});

describe('contacts-demo.csv', () => {
  const rows = parse<Row>(shippedFile('contacts-demo.csv'), { columns: true });
  const byEmail = new Map(rows.map((row) => [row['email'] ?? '', row]));

  it('holds forty fictional people, each once, at addresses that nobody can have', () => {
    expect(rows).toHaveLength(40);
    expect(byEmail.size).toBe(40);
    expect([...byEmail.keys()].filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  it('has exactly two rows that routing has to reject', () => {
    const rejected = rows.filter((row) =>
      ['unknown', 'ambiguous', 'empty', 'withdrawn', 'regional'].includes(assigned(row)),
    );
    expect(rejected.map((row) => [row['jurisdiction'], assigned(row)])).toEqual([
      ['Korea', 'ambiguous'],
      ['Indonisia', 'unknown'],
    ]);
  });

  it.each([
    ['Kenya', 'Optima Systems International DMCC'],
    ['Indonesia', 'Optima Products Asia Sdn Bhd'],
    ['Brasil', 'Optima Contracting Limited'],
    ['Deutschland', 'Optima Contracting Limited'],
    ['UK', 'Optima Contracting Limited'],
    ['EL', 'Optima Contracting Limited'],
    ['U.A.E.', 'Optima Systems International DMCC'],
    ['Malaysia', 'Optima Products Asia Sdn Bhd'],
  ])('%s goes to %s', (jurisdiction, entity) => {
    expect(assigned(rows.find((row) => row['jurisdiction'] === jurisdiction))).toBe(entity);
  });

  it('names only companies of the group where somebody registered, and answers the questions with yes or no', () => {
    const names = new Set(['', ...snapshot.entities.map(({ legalName }) => legalName)]);
    for (const row of rows) {
      expect(names).toContain(row['registered_with']);
      for (const column of ['registered', 'asked', 'bought', 'opt_out']) expect(['yes', 'no']).toContain(row[column]);
    }
  });
});
