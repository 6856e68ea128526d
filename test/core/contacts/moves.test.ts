import { describe, expect, it } from 'vitest';
import { withRecord } from '../../../src/core/contacts/changed.ts';
import { compareGrounds } from '../../../src/core/contacts/compare.ts';
import { moveList } from '../../../src/core/contacts/move-list.ts';
import { movesBetween, movesOf } from '../../../src/core/contacts/moves.ts';
import { Contact } from '../../../src/core/records/contact.ts';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import type { RoutingPolicy } from '../../../src/core/records/policy.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { routingGround } from '../../../src/engine/routing/routing-ground.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import type { Ground } from '../../../src/core/routing/ground.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const DAY = '2026-11-22';
const optima = sampleSnapshot('optima');

const contacts = (
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../resources/samples/optima.json'), 'utf8')) as {
    readonly contacts: readonly unknown[];
  }
).contacts.map((contact) => Contact.parse(contact));

function groundOf(snapshot: Snapshot = optima): Ground {
  const found = routingGround(snapshot, shippedLaw(), DAY);
  if (!found.ok) throw new Error(found.statement.id);
  return found.ground;
}

function entityNamed(name: RegExp): GroupEntity {
  const found = optima.entities.find(({ legalName }) => name.test(legalName));
  if (found === undefined) throw new Error('the sample has lost an entity');
  return found;
}

const HOME = entityNamed(/^Optima Contracting/).id;
const ASIA = entityNamed(/Products Asia/);
const DMCC = entityNamed(/DMCC/).id;
const names = new Map(optima.entities.map(({ id, legalName }) => [id, legalName]));

describe('closing the Malaysian company of the sample', () => {
  const closed = withRecord(optima, 'entity', { ...ASIA, existsTo: '2026-11-21' });
  const moves = [...movesBetween(contacts, groundOf(), groundOf(closed))];

  it('shows who moves where before it happens', () => {
    const moving = moves
      .filter(({ kind }) => kind === 'moves')
      .map(({ jurisdiction, to }) => [jurisdiction, names.get(to.entity ?? '')]);
    expect(moving).toEqual([
      ['ID', 'Optima Systems International DMCC'],
      ['IN', 'Optima Systems International DMCC'],
      ['AU', 'Optima Systems International DMCC'],
      ['SG', 'Optima Systems International DMCC'],
      ['MY', 'Optima Systems International DMCC'],
    ]);
    // The others stay where they are.
    expect(moves.find(({ jurisdiction }) => jurisdiction === 'BR')).toMatchObject({
      kind: 'stays',
      to: { entity: HOME },
    });
    expect(moves.find(({ jurisdiction }) => jurisdiction === 'KE')).toMatchObject({
      kind: 'stays',
      to: { entity: DMCC },
    });
  });

  it('says which sharing ends and which begins, with its answer, and who has to be told', () => {
    const list = moveList(moves, groundOf(), groundOf(closed), 100);
    expect(list.counts).toMatchObject({ moves: 5, undecided: 0 });
    expect(list.people).toBe(5);
    expect(list.companies).toEqual(
      [ASIA.id, DMCC].toSorted((a, b) => (names.get(a) ?? '').localeCompare(names.get(b) ?? '')),
    );
    const group = list.groups.find(({ kind }) => kind === 'moves');
    expect(group).toMatchObject({ from: ASIA.id, to: DMCC, count: 5 });
    expect(group?.ends).toMatchObject({ from: HOME, to: ASIA.id });
    expect(group?.ends?.transfers.length).toBeGreaterThan(0);
    expect(group?.begins).toMatchObject({ from: HOME, to: DMCC, verdict: 'mechanism-in-place' });
  });

  it('does not keep a choice for the company that is closed', () => {
    const india = moves.find(({ jurisdiction }) => jurisdiction === 'IN');
    expect(india).toMatchObject({ from: { entity: ASIA.id }, to: { entity: DMCC }, overruled: false });
    expect(india?.decision?.overruled).toBeUndefined();
  });
});

describe('deciding the contacts anew', () => {
  it('moves nobody of the sample as it stands, keeps what a person chose, and decides for the first time who had no decision', () => {
    const moves = [...movesOf(contacts, groundOf())];
    expect(moves.filter(({ kind }) => kind === 'moves')).toEqual([]);
    expect(
      moves
        .filter(({ kind }) => kind === 'first')
        .map(({ jurisdiction }) => jurisdiction)
        .toSorted(),
    ).toEqual(['NP', 'SA']);
    const india = moves.find(({ jurisdiction }) => jurisdiction === 'IN');
    expect(india).toMatchObject({ overruled: true, to: { entity: ASIA.id } });
  });

  it('keeps with each decision the measure, the distance, every company considered, the answer, the flags, the law and the day', () => {
    const kenya = [...movesOf(contacts, groundOf())].find(({ jurisdiction }) => jurisdiction === 'KE')?.decision;
    expect(kenya).toMatchObject({
      on: DAY,
      rule: 'nearest',
      area: 'outside',
      measure: 'capital',
      kilometres: 3522.1,
      sharing: 'shared',
      verdict: 'mechanism-in-place',
      assignedEntity: DMCC,
      lawPack: shippedLaw().pack.version,
    });
    expect(kenya?.candidates).toHaveLength(optima.entities.length);
    expect(kenya?.candidates.filter(({ standing }) => standing === 'chosen')).toMatchObject([
      { entity: DMCC, kilometres: 3522.1 },
    ]);
    // What is kept is a record that the schema takes.
    expect(Contact.shape.decision.parse(kenya)).toEqual(kenya);
  });
});

describe('another policy', () => {
  const [policy] = optima.policies;
  if (policy === undefined) throw new Error('the sample has lost its policy');
  const withPolicy = (more: Partial<RoutingPolicy>) => groundOf(withRecord(optima, 'policy', { ...policy, ...more }));

  it('that measures to the nearest point is compared over every jurisdiction', () => {
    const { jurisdictions, moved } = compareGrounds(groundOf(), withPolicy({ measure: 'nearest-point' }));
    expect(jurisdictions).toBeGreaterThan(240);
    const india = moved.find(({ code }) => code === 'IN');
    expect(india).toMatchObject({
      before: { entity: DMCC, measure: 'capital' },
      after: { entity: ASIA.id, measure: 'nearest-point' },
    });
    // French Guiana is no part of France here: it is in the home area by the territory table, and stays.
    expect(moved.some(({ code }) => code === 'GF' || code === 'FR')).toBe(false);
  });

  it('with the same rules changes nothing, and with a wider margin only flags', () => {
    expect(compareGrounds(groundOf(), groundOf())).toMatchObject({ moved: [], flagged: [] });
    const wider = compareGrounds(groundOf(), withPolicy({ marginKilometres: 2000 }));
    expect(wider.moved).toEqual([]);
    expect(wider.flagged.length).toBeGreaterThan(0);
    expect(wider.flagged.every(({ after }) => after.flags.includes('margin-small'))).toBe(true);
  });
});
