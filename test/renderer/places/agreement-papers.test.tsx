// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { SHELL } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

const AGREEMENTS = sampleSnapshot('optima').agreements;

function idOf(...kinds: readonly string[]): string {
  const found = AGREEMENTS.find(({ servesAs }) => kinds.every((kind) => servesAs.some((part) => part.kind === kind)));
  if (found === undefined) throw new Error(`the sample has no agreement that serves as ${kinds.join(', ')}`);
  return found.id;
}

async function opened(id: string) {
  const desk = await sampleDesk('optima');
  const shown = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToSave': ({ name }) => ({ path: path.join(desk.folder, name) }),
    },
    { place: 'agreements', record: id },
  );
  desk.emit = (event) => shown.door.emit(event);
  await shown.user.click(await screen.findByRole('tab', { name: 'Papers to sign' }));
  return { ...shown, desk };
}

describe('the papers of an agreement', () => {
  it('are shown as the records fill them, with what is missing and where to enter it', async () => {
    await opened(idOf('uk-idta'));
    expect(await screen.findByText('International Data Transfer Agreement: Tables 1 to 4')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Table 1: Parties and signatures' })).toBeTruthy();
    const parties = screen.getByRole('table', { name: 'Optima Contracting Limited' });
    expect(within(parties).getAllByText(/Optima Contracting Limited/).length).toBeGreaterThan(0);
    expect(within(parties).getAllByText('Missing').length).toBeGreaterThan(0);
    expect(within(parties).getAllByRole('link', { name: /^Enter it in / }).length).toBeGreaterThan(0);
    await expectNoViolations(screen.getByRole('region', { name: 'Record' }));
  });

  it('are saved as a Word file, which says how many fields are missing', async () => {
    const { user, desk } = await opened(idOf('uk-idta'));
    await user.click(await screen.findByRole('button', { name: 'Save as a Word file …' }));
    expect(
      await screen.findByText(/^The paper is in .*International Data Transfer Agreement\.docx\. \d+ fields are marked/),
    ).toBeTruthy();
    const file = path.join(desk.folder, 'International Data Transfer Agreement.docx');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('are recorded as signed on a day, which is then told', async () => {
    const { user } = await opened(idOf('uk-idta'));
    const record = await screen.findByRole('button', { name: 'Record as signed' });
    expect((record as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByRole('spinbutton', { name: /^day, Signed on/ }), '20112026');
    await user.click(record);
    expect(await screen.findByText(/^Signed on 20 November 2026, with \d+ fields/)).toBeTruthy();
  });

  it('are those that fit: of an agreement that serves as none of the forms it is said why there is none', async () => {
    const plain = AGREEMENTS.find(({ servesAs }) => servesAs.every(({ kind }) => kind === 'processor-terms'));
    await opened(plain?.id ?? '');
    expect(await screen.findByText(/^No form is filled from this agreement/)).toBeTruthy();
  });
});
