// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { noticeFindings } from '../../../src/renderer/places/notice/sentence-findings.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { promiseParts } from '../../../src/words/screens/notice.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

async function notice() {
  const desk = await sampleDesk('optima');
  const stage = await renderWindow(desk.answers, { place: 'notice' });
  await screen.findByRole('heading', { level: 1, name: 'Notice' });
  await screen.findByRole('heading', { level: 2, name: 'Optima’s Privacy Notice' });
  // By a selector: a search by role goes through the whole text each time that some of it is drawn.
  await waitFor(() => expect(document.querySelector('[aria-label="Sentence 135"]')).not.toBeNull(), {
    timeout: 60_000,
  });
  return { ...stage, desk, here: () => currentOf(stage.app.navigation.store.getState()) };
}

function sentence(number: number) {
  return within(screen.getByRole('listitem', { name: `Sentence ${number}` }));
}

describe('the notice', () => {
  it('quotes every sentence in order, each with its state', async () => {
    await notice();
    const all = screen.getAllByRole('listitem', { name: /^Sentence \d+$/ });
    expect(all.map((item) => item.getAttribute('aria-label'))).toEqual(
      Array.from({ length: 135 }, (_, index) => `Sentence ${index + 1}`),
    );
    expect(
      sentence(2).getByText('Optima respects your privacy and is committed to protecting your personal data.'),
    ).toBeTruthy();
    expect(sentence(2).getByText('Told only')).toBeTruthy();
    expect(sentence(68).getByText('Unsafe wording')).toBeTruthy();
    await expectNoViolations();
  }, 60_000);

  it('counts the states, which add up to all sentences', async () => {
    await notice();
    expect(screen.getByText('10 + 10 + 74 + 41 = 135 sentences')).toBeTruthy();
    const group = within(screen.getByRole('group', { name: 'Show sentences by state' }));
    expect(group.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'All 135',
      'Unsafe wording 10',
      'To be confirmed 10',
      'Checked 74',
      'Told only 41',
      expect.stringMatching(/^With findings \d+$/),
    ]);
  });

  it('is narrowed to one state, and says how many that are', async () => {
    const { user } = await notice();
    await user.click(screen.getByRole('button', { name: 'Unsafe wording 10' }));
    expect(await screen.findByText('10 of 135 sentences')).toBeTruthy();
    expect(screen.getAllByRole('listitem', { name: /^Sentence/ })).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: /^All/ }));
    expect(screen.getAllByRole('listitem', { name: /^Sentence/ })).toHaveLength(135);
  });

  it('says what a sentence promises, and what is found about it, leading to the records', async () => {
    const { user, here } = await notice();
    expect(sentence(76).getByText('Transfers outside an area only with a safeguard')).toBeTruthy();
    expect(sentence(76).getByText(/Nothing of that kind is recorded for/)).toBeTruthy();
    await user.click(sentence(76).getAllByRole('link')[0] as HTMLElement);
    expect(here().record).toBeDefined();
  });

  it('says of what the notice leaves out why it is not recorded', async () => {
    await notice();
    expect(screen.getByText('Not recorded. The notice bears no date.')).toBeTruthy();
  });

  it('is edited in its form', async () => {
    const { user, here } = await notice();
    await user.click(screen.getByRole('button', { name: 'Edit the notice' }));
    expect(here().part).toBe('edit');
  });

  it('says in an empty register why to record one', async () => {
    const desk = await sampleDesk(undefined);
    await renderWindow(desk.answers, { place: 'notice' });
    expect(await screen.findByText('No notice is recorded')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Record a notice' })).toBeTruthy();
  });
});

function finding(parameters: Finding['statement']['parameters'], records = ['n']): Finding {
  const statement = { id: 'x', parameters };
  return {
    rule: 'r',
    group: 'notice',
    severity: 'note',
    statement,
    citation: '',
    records,
    toDo: statement,
    alsoToDo: [],
  };
}

describe('findings about a notice', () => {
  it('belong to their sentence, to each of several, or to the whole', () => {
    const one = finding({ number: 3 });
    const both = finding({ numbers: ['3', '4'] });
    const whole = finding({ notice: 'N' });
    const { bySentence, whole: about } = noticeFindings([one, both, whole], 'n');
    expect(bySentence.get(3)).toEqual([one, both]);
    expect(bySentence.get(4)).toEqual([both]);
    expect(about).toEqual([whole]);
  });

  it('leave out those about another notice', () => {
    expect(noticeFindings([finding({ number: 3 }, ['other'])], 'n')).toEqual({
      bySentence: new Map(),
      notTold: [],
      whole: [],
    });
  });
});

describe('a promise in words', () => {
  const nothing = {
    kind: 'retention',
    countries: [],
    parties: [],
    exceptions: [],
    purposes: [],
    dataCategories: [],
    bases: [],
    safeguards: [],
    details: [],
  } as const;
  const names = { party: (id: string) => id.toUpperCase(), country: (code: string) => `(${code})` };
  const said = (part: object) =>
    promiseParts({ ...nothing, ...part } as never, names).map(({ label, text }) => `${label}: ${text}`);

  it.each([
    [{}, []],
    [{ number: 7, unit: 'years', fromEvent: 'the last order' }, ['How long: 7 years from: the last order']],
    [{ number: 1, unit: 'months' }, ['How long: 1 month']],
    [{ area: 'eea', areaAsOf: '2018-06-01' }, ['Area: EEA, as it stood on 1 June 2018']],
    [{ parties: ['a', 'b'], countries: ['GB'] }, ['Countries: (GB)', 'Parties: A and B']],
    [{ bases: ['consent'] }, ['Bases: Consent (a)']],
  ])('%o', (part, expected) => {
    expect(said(part)).toEqual(expected);
  });
});
