// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/renderer/state/navigation.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { linkingOf, linkPart } from '../../../src/renderer/places/transfers/link-part.ts';
import { expectNoViolations, renderWindow, arrived } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

function record() {
  return within(screen.getByRole('region', { name: 'Record' }));
}

/** The window over the Optima sample, at a location; the engine behind it is the real one. */
async function optima(location: (idOf: (title: string) => string) => Location) {
  const desk = await sampleDesk('optima');
  const { choices } = (await desk.call('records.choices', { kinds: ['transfer'], limit: 100 })) as {
    choices: ReadonlyArray<{ id: string; name: string }>;
  };
  const idOf = (title: string): string => choices.find(({ name }) => name.startsWith(title))?.id ?? '';
  const stage = await renderWindow(desk.answers, location(idOf));
  desk.emit = (event) => stage.door.emit(event);
  return { ...stage, desk, idOf, here: () => currentOf(stage.app.navigation.store.getState()) };
}

const AUSTRALIA = 'Optima Contracting to Fictional Events, Australia';
const PARTITIONS = 'Optima Contracting to Optima Partitions LLC';
const DMCC = 'Optima Contracting to Optima Systems International DMCC';

async function openRecord(title: string) {
  const stage = await optima((idOf) => ({ place: 'transfers', record: idOf(title) }));
  await record().findByRole('heading', { name: 'Under the UK GDPR' });
  return stage;
}

describe('the list of transfers', () => {
  it('puts what wants a decision on top, and says that a mechanism ends soon without relying on a colour', async () => {
    await optima(() => ({ place: 'transfers' }));
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(within(rows[0] as HTMLElement).getByText('No mechanism')).toBeTruthy();
    expect(within(rows[2] as HTMLElement).getByText('Needs judgement')).toBeTruthy();
    const soon = rows.find((row) => row.textContent.includes('Optima Systems International DMCC: contacts'));
    expect(within(soon as HTMLElement).getByText('Mechanism in place, act soon')).toBeTruthy();
    await expectNoViolations();
  });

  it('is entered narrowed by a link from elsewhere', async () => {
    await optima(() => ({ place: 'transfers', filters: [{ column: 'overall', oneOf: ['no-mechanism'] }] }));
    expect(await screen.findByText('2 of 22')).toBeTruthy();
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  });

  it('is entered with just the records behind a number', async () => {
    await optima((idOf) => ({ place: 'transfers', filters: [{ column: 'id', oneOf: [idOf(AUSTRALIA)] }] }));
    expect(await screen.findByText('1 of 22')).toBeTruthy();
  });

  it('says in an empty register what belongs here and what to do first', async () => {
    const desk = await sampleDesk(undefined);
    await renderWindow(desk.answers, { place: 'transfers' });
    expect(await screen.findByText('No transfer is recorded')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to Entities' })).toBeTruthy();
    await expectNoViolations();
  });
});

describe('the answer about a transfer', () => {
  it('tells the reasoning step by step, each with the law, and leads to the records that it read', async () => {
    const { user, here } = await openRecord(AUSTRALIA);
    const steps = record()
      .getAllByRole('list')
      .find((list) => list.tagName === 'OL' && list.textContent.includes('is not approved'));
    const items = within(steps as HTMLElement).getAllByRole('listitem');
    expect(items.length).toBeGreaterThan(4);
    expect(items[2]?.textContent).toBe('Australia is not approved by regulations.UK GDPR Art 45A');
    expect(items.every((item) => /Art \d/.test(item.textContent))).toBe(true);
    await user.click(within(items[3] as HTMLElement).getByRole('link'));
    expect(here().place).toBe('agreements');
    await expectNoViolations();
  });

  it('says how long it holds, what it becomes, and by when to act', async () => {
    await openRecord(DMCC);
    const line = record().getByRole('list', { name: 'How long the answer of 22 November 2026 holds' });
    expect(
      within(line)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '22 November 2026Mechanism in place',
      '31 January 2027Good through, 70 days',
      '1 February 2027Then: No mechanism',
    ]);
    expect(record().getByText('Nothing would take its place')).toBeTruthy();
    expect(record().getByText('Act by 31 January 2027: the answer holds until that day only.')).toBeTruthy();
    expect(record().getByText('rests on facts to be confirmed')).toBeTruthy();
  });

  it('opens the form of the record on which a step is taken', async () => {
    const { user, here } = await openRecord(AUSTRALIA);
    await user.click(record().getByRole('button', { name: /^Edit the agreement ‘EU standard/ }));
    expect(here()).toMatchObject({ place: 'agreements', part: 'edit' });
  });

  it('leads to the notice for a duty that is met there', async () => {
    const { user, here } = await openRecord(AUSTRALIA);
    await user.click(record().getByRole('button', { name: 'Go to the notice' }));
    expect(here().place).toBe('notice');
  });

  it('follows the day in the bar', async () => {
    const { app } = await openRecord(DMCC);
    app.session.setOn('2027-02-01');
    expect(await record().findByText('No known date ends this answer.')).toBeTruthy();
    expect(record().getAllByText('No mechanism').length).toBeGreaterThan(0);
  });

  it('says of a draft that nothing is judged yet', async () => {
    const stage = await openRecord(AUSTRALIA);
    const { record: known } = (await stage.desk.call('records.get', { id: stage.idOf(AUSTRALIA) })) as {
      record: object;
    };
    await stage.desk.call('records.save', { kind: 'transfer', record: { ...known, status: 'draft' } });
    expect(await record().findByText('Nothing is judged about this transfer')).toBeTruthy();
  });
});

describe('recording what a transfer lacks', () => {
  it('begins the agreement with both parties, offers to link it once saved, and the answer turns by itself', async () => {
    const { user, here, idOf, desk } = await openRecord(PARTITIONS);
    expect(record().getByText('No mechanism', { selector: 'h3 + * *' })).toBeTruthy();
    await user.click(record().getByRole('button', { name: 'Record the agreement …' }));
    expect(here().place).toBe('agreements');
    await arrived();

    const title = await record().findByRole('textbox', { name: /^Title/ });
    expect((title as HTMLInputElement).value).toBe(
      'International Data Transfer Agreement, Optima Contracting Limited and Optima Partitions LLC',
    );
    await user.click(record().getByRole('button', { name: /^Save/ }));

    await waitFor(() => expect(here()).toMatchObject({ place: 'transfers', record: idOf(PARTITIONS) }));
    await arrived();
    await user.click(await record().findByRole('button', { name: 'Link it to this transfer' }));
    expect(await record().findByText(/serves as International Data Transfer Agreement \(A1\.0\)/)).toBeTruthy();
    expect(record().queryByRole('button', { name: 'Link it to this transfer' })).toBeNull();

    const saved = (await desk.call('records.get', { id: idOf(PARTITIONS) })) as { record: { agreements: string[] } };
    expect(saved.record.agreements).toHaveLength(1);
  });

  it('offers nothing to link once the person says not now', async () => {
    const { user, idOf, app, desk } = await openRecord(PARTITIONS);
    const made = (await desk.call('records.save', {
      kind: 'agreement',
      record: { title: 'Made just now' },
    })) as { id: string };
    app.navigation.go({
      place: 'transfers',
      record: idOf(PARTITIONS),
      part: linkPart({ field: 'agreements', id: made.id }),
    });
    await user.click(await record().findByRole('button', { name: 'Not now' }));
    expect(record().queryByText('‘Made just now’ was saved')).toBeNull();
  });
});

describe('an answer that turns while it is read', () => {
  it('is said aloud, from what it was to what it is, and not before', async () => {
    const { idOf, desk } = await openRecord(PARTITIONS);
    expect(record().queryByText(/^The answer has changed/u)).toBeNull();
    const { record: transfer } = (await desk.call('records.get', { id: idOf(PARTITIONS) })) as { record: object };
    await desk.call('records.save', { kind: 'transfer', record: { ...transfer, destination: { country: 'GB' } } });
    const { choices } = (await desk.call('records.choices', { kinds: ['entity'], search: 'Partitions LLC' })) as {
      choices: ReadonlyArray<{ id: string }>;
    };
    const { record: importer } = (await desk.call('records.get', { id: choices[0]?.id ?? '' })) as { record: object };
    const { zone: _, ...home } = { zone: undefined, ...importer };
    await desk.call('records.save', { kind: 'entity', record: { ...home, country: 'GB' } });
    const said = await record().findByText(/^The answer has changed/u);
    expect(said.textContent).toBe('The answer has changed from ‘No mechanism’ to ‘Not a restricted transfer’.');
    expect(said.closest('[role="status"]')).not.toBeNull();
  });
});

describe('the part of a location that offers a link', () => {
  it('goes there and back', () => {
    expect(linkingOf(linkPart({ field: 'assessments', id: 'x' }))).toEqual({ field: 'assessments', id: 'x' });
  });

  it.each([undefined, '', 'edit', 'link', 'link owner x', 'link agreements'])('is none in %o', (part) => {
    expect(linkingOf(part)).toBeUndefined();
  });
});
