import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InstrumentKind } from '../../../src/core/law/pack.ts';
import type { Contact } from '../../../src/core/records/contact.ts';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { resourcePath } from '../../../src/engine/resources.ts';
import { askDesk } from './ask.ts';
import type { Ask } from './ask.ts';

const ON = '2026-11-22';
const SAMPLE = JSON.parse(readFileSync(resourcePath('samples', 'optima.json'), 'utf8')) as {
  readonly entities: readonly GroupEntity[];
  readonly contacts: readonly Contact[];
};

let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'desk-parties-'));
  desk = startDesk({ programVersion: '0.0.0' });
  await ask('register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

const ask: Ask = async (name, request) => askDesk(desk, name, request);

/** Whom a contact is looked after by: the choice of a person stands in place of what routing decided. */
function keeperOf({ decision }: Contact): string | undefined {
  return decision?.overruled?.entity ?? decision?.assignedEntity;
}

describe('places as forms offer them', () => {
  it('are all that the law pack knows, by their names', async () => {
    const { countries, zones } = await ask('geography.countries', {});
    expect(countries.length).toBeGreaterThan(240);
    expect(countries).toContainEqual({ code: 'GB', name: 'United Kingdom' });
    expect(countries).toContainEqual({ code: 'XK', name: 'Kosovo' });
    const names = countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB', { sensitivity: 'base' }).compare));
    expect(zones.find(({ code }) => code === 'DIFC')).toMatchObject({ country: 'AE' });
  });
});

describe('the companies of the group', () => {
  it('are told with whom they hang on', async () => {
    const { entities } = await ask('parties.ownership', {});
    const byId = new Map(entities.map(({ id, parent, branchOf }) => [id, { parent, branchOf }]));
    expect(byId).toEqual(new Map(SAMPLE.entities.map(({ id, parent, branchOf }) => [id, { parent, branchOf }])));
  });

  it('are told with the contacts that each looks after', async () => {
    for (const { id } of SAMPLE.entities) {
      const held = await ask('parties.contacts', { entity: id });
      const expected = SAMPLE.contacts.filter((contact) => keeperOf(contact) === id).map((contact) => contact.id);
      expect(held.total).toBe(expected.length);
      expect(held.contacts.map((contact) => contact.id).toSorted()).toEqual(expected.toSorted());
    }
  });

  it('lose a contact that a person gave to another', async () => {
    const contact = SAMPLE.contacts.find(({ decision }) => decision !== undefined && decision.overruled === undefined);
    const { decision } = contact ?? {};
    const other = SAMPLE.entities.find(({ id }) => id !== decision?.assignedEntity);
    const lost = contact === undefined || decision === undefined || other === undefined;
    if (lost) throw new Error('the sample lost its decisions');
    const before = await ask('parties.contacts', { entity: decision.assignedEntity });
    const overruled = { entity: other.id, by: 'Ada Example', reason: 'Knows the customer' };
    await ask('records.save', { kind: 'contact', record: { ...contact, decision: { ...decision, overruled } } });
    const after = await ask('parties.contacts', { entity: decision.assignedEntity });
    expect(after.total).toBe(before.total - 1);
    const theirs = await ask('parties.contacts', { entity: other.id, limit: 200 });
    expect(theirs.contacts.map(({ id }) => id)).toContain(contact.id);
    await ask('history.undo', {});
  });
});

describe('lists as long as nobody chose an order', () => {
  it('have the processors first', async () => {
    const { rows } = await ask('records.table', { kind: 'third-party', on: ON });
    const isProcessor = rows.map(({ cells }) => (cells['roles'] as string[]).includes('processor'));
    expect(isProcessor).toContain(false);
    expect(isProcessor.lastIndexOf(true)).toBeLessThan(isProcessor.indexOf(false));
  });

  it('have the transfer safeguards first', async () => {
    const { rows } = await ask('records.table', { kind: 'agreement', on: ON });
    const kinds = new Set<string>(InstrumentKind.options);
    const isSafeguard = rows.map(({ cells }) => (cells['servesAs'] as string[]).some((kind) => kinds.has(kind)));
    expect(isSafeguard).toContain(false);
    expect(isSafeguard.lastIndexOf(true)).toBeLessThan(isSafeguard.indexOf(false));
  });

  it('have the order that is chosen, once one is', async () => {
    const { rows } = await ask('records.table', { kind: 'agreement', on: ON, sort: { column: 'title' } });
    const names = rows.map(({ name }) => name);
    const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
    expect(names).toEqual(names.toSorted(order.compare));
  });
});
