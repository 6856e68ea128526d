// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lawOverview } from '../../../src/core/law/overview.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { TermButton } from '../../../src/renderer/help/term-button.tsx';
import { GLOSSARY, termNamed } from '../../../src/words/glossary.ts';
import { openForm } from '../forms/support.tsx';
import { TODAY } from '../support/data.ts';
import { expectNoViolations, renderPart } from '../support/render.tsx';

const law = { ...lawOverview(shippedLaw(), TODAY), from: 'program' as const, outdone: null, leftOut: [] };
const answers = { 'law.overview': () => law };

describe('a button beside a term', () => {
  it('tells what the word means and where it stands in the law of the day, by keyboard, and leads to all terms', async () => {
    const { user, app } = await renderPart(<TermButton label="Joint controllers" />, answers);
    await user.tab();
    await user.keyboard('{Enter}');
    const told = await screen.findByRole('dialog', { name: 'What ‘Joint controllers’ means' });
    expect(within(told).getByText(termNamed('Joint controllers')?.text ?? '')).toBeTruthy();
    expect(await within(told).findByText(/Art 26/u)).toBeTruthy();
    expect(within(told).queryByText(/^Source /u)).toBeNull();
    await expectNoViolations(told);
    await user.click(within(told).getByRole('button', { name: 'Sources, and all terms' }));
    expect(app.overlay.getState()).toBe('help');
  });

  it('is not there beside a word that is no term, or only holds one', async () => {
    await renderPart(<TermButton label="Exporter’s role" />, answers);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stands in a form beside the fields and sections that are terms, and the keys pass each field once', async () => {
    await openForm('transfer', { answers });
    const buttons = await screen.findAllByRole('button', { name: /^What ‘.+’ means/u });
    const named = buttons.map((button) => [button.getAttribute('aria-label'), button.tabIndex]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['What ‘Exporter’ means (F1 in the field)', -1],
        ['What ‘Importer’ means (F1 in the field)', -1],
        ['What ‘Exception’ means', 0],
      ]),
    );
    // Once for each word: not again in the only field of a section that bears its name.
    expect(named.filter(([name]) => String(name).startsWith('What ‘Exception’'))).toHaveLength(1);
  });
});

describe('the term that a label is', () => {
  it('is found by each of its names, word for word', () => {
    for (const term of GLOSSARY) {
      for (const name of [term.name, ...term.also]) expect(termNamed(name.toUpperCase())?.id).toBe(term.id);
    }
    expect(termNamed('The exporter of the data')).toBeUndefined();
  });
});
