// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/contract/contract.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

const AUSTRALIA = 'Optima Contracting to Fictional Events, Australia';
/** How the engine says that there is no such record. */
const NONE = { message: 'desk.no-such-record' };
const DMCC = 'Optima Contracting to Optima Systems International DMCC';

function record() {
  return within(screen.getByRole('region', { name: 'Record' }));
}

/** A transfer of the Optima sample, open; the engine behind it is the real one. */
async function openRecord(title: string) {
  const desk = await sampleDesk('optima');
  const { choices } = (await desk.call('records.choices', { kinds: ['transfer'], limit: 100 })) as {
    choices: ReadonlyArray<{ id: string; name: string }>;
  };
  const id = choices.find(({ name }) => name.startsWith(title))?.id ?? '';
  const stage = await renderWindow(desk.answers, { place: 'transfers', record: id });
  desk.emit = (event) => stage.door.emit(event);
  await record().findByRole('heading', { name: 'Under the UK GDPR' });
  return { ...stage, desk, id, here: () => currentOf(stage.app.navigation.store.getState()) };
}

describe('the reasoning beyond the steps', () => {
  it('says why not otherwise, each mechanism with its article and what would change it, opened by keyboard', async () => {
    const { user } = await openRecord(AUSTRALIA);
    const button = record().getByRole('button', { name: 'Why not otherwise?' });
    button.focus();
    await user.keyboard('{Enter}');
    const told = await record().findByRole('region', { name: 'Why not otherwise, under the UK GDPR' });
    expect(await within(told).findByText('Approval by regulations')).toBeTruthy();
    expect(within(told).getByRole('status').textContent).toBe('Why not otherwise, under the UK GDPR: worked out.');
    expect(within(told).getByText('Australia is not approved by regulations.')).toBeTruthy();
    expect(within(told).getByText(/^Add the UK Addendum/)).toBeTruthy();
    expect(within(told).getByText('The transfer names no exception.')).toBeTruthy();
    await expectNoViolations();
  });

  it('says what happens on the day on which the answer changes, beside the answer before it, with its own steps', async () => {
    const { user, here } = await openRecord(DMCC);
    await user.click(record().getByRole('button', { name: 'What happens on 1 February 2027, and after that?' }));
    const told = await record().findByRole('region', { name: 'What happens on 1 February 2027, under the UK GDPR' });
    expect(await within(told).findByText(/ends: its last day is 31 January 2027\./)).toBeTruthy();
    const sides = within(told).getByRole('list', { name: 'The answer before and on 1 February 2027' });
    expect(
      within(sides)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^On 31 January 2027Mechanism in placeInternational Data Transfer Agreement/) as string,
      'From 1 February 2027No mechanismRests on nothing',
    ]);
    expect(within(told).getByText(/does not run on that day/)).toBeTruthy();
    expect(
      within(told).getByText('After 1 February 2027 no further day is known on which this answer changes.'),
    ).toBeTruthy();
    await expectNoViolations();
    const [link] = within(told).getAllByRole('link', { name: /^Open it: Intra-group agreement 2023/ });
    await user.click(link as HTMLElement);
    expect(here().place).toBe('agreements');
  });

  it('goes on with the known days after it on which the answer changes again, each with what makes it so', async () => {
    const { user, app } = await openRecord(DMCC);
    app.session.setOn('2023-11-22');
    await user.click(
      await record().findByRole('button', { name: 'What happens on 18 November 2024, and after that?' }),
    );
    const after = await record().findByRole('region', { name: 'After 18 November 2024 it is known to change again' });
    const [again, ...more] = within(after)
      .getAllByRole('listitem')
      .filter((item) => item.textContent?.startsWith('From'));
    expect(more).toEqual([]);
    expect(again?.textContent).toMatch(
      /^From 1 February 2027No mechanismRests on nothing.*its last day is 31 January 2027/,
    );
    await expectNoViolations();
  });

  it('has no such day where no known day ends the answer', async () => {
    await openRecord(AUSTRALIA);
    expect(record().queryByRole('button', { name: /^What happens on/ })).toBeNull();
  });

  it('shows what was known then beside what was so, with what made the difference, and follows the two days', async () => {
    const { user } = await openRecord(DMCC);
    await user.click(record().getByRole('button', { name: 'What we knew then, and what was so' }));
    const told = await record().findByRole('region', { name: 'What we knew then, and what was so' });
    const sides = await within(told).findByRole('list', { name: 'Under the UK GDPR' });
    const [then, now] = within(sides).getAllByRole('listitem');
    expect(then?.textContent).toBe('Known at the end of 22 November 2026The register did not hold it in force');
    expect(now?.textContent).toMatch(/^Known nowMechanism in place/);
    expect(within(told).getByRole('status').textContent).toMatch(
      /^Under the UK GDPR: The register did not hold it in force by what was known then, Mechanism in place by what is known now\.$/,
    );
    expect(within(told).getByText(/\(transfer\): recorded since/)).toBeTruthy();
    await expectNoViolations();

    const known = record().getByRole('group', { name: /^As known at the end of/ });
    const [day] = within(known).getAllByRole('spinbutton');
    const year = within(known).getByRole('spinbutton', { name: /year/ });
    expect(day).toBeTruthy();
    await user.type(year, '2030');
    expect(await within(told).findByText('The answer is the same by both.')).toBeTruthy();
  });

  it('says of a record that is not there that it is not', async () => {
    const { desk } = await openRecord(AUSTRALIA);
    const asked = { id: '01900000-0000-7000-8000-000000000000', on: '2026-11-22' };
    await expect(desk.call('answers.twoClocks', { ...asked, known: '2026-11-22' })).rejects.toMatchObject(NONE);
    await expect(desk.call('answers.reasoning', asked)).rejects.toMatchObject(NONE);
  });
});

const [ID, AGREEMENT] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];

describe('a field that was recorded otherwise', () => {
  it('is named with both values and the record that it stands in', async () => {
    const desk = await sampleDesk('optima');
    const { choices } = (await desk.call('records.choices', { kinds: ['transfer'], limit: 100 })) as {
      choices: ReadonlyArray<{ id: string; name: string }>;
    };
    const id = choices.find(({ name }) => name.startsWith(DMCC))?.id ?? ID;
    const { answer } = (await desk.call('answers.transfer', { id, on: '2026-11-22' })) as Reply<'answers.transfer'>;
    const [verdict] = answer.verdicts;
    const reply: Reply<'answers.twoClocks'> = {
      on: '2026-11-22',
      known: '2026-11-22',
      heldThen: true,
      heldNow: true,
      changed: 1,
      regimes: [
        {
          regime: 'uk-gdpr',
          knownThen: verdict ?? null,
          knownNow: null,
          same: false,
          together: false,
          made: [
            {
              of: 'record',
              id: AGREEMENT,
              kind: 'agreement',
              name: 'The agreement',
              what: 'changed',
              field: { field: 'validTo', before: null, after: '"2026-10-31"' },
            },
            { of: 'law', list: 'approvals', name: 'The regulations', what: 'gone', record: null },
          ],
        },
      ],
      names: { [AGREEMENT]: { kind: 'agreement', name: 'The agreement' } },
    };
    const answers = { ...desk.answers, 'answers.twoClocks': async () => ({ ok: true as const, value: reply }) };
    const { user } = await renderWindow(answers, { place: 'transfers', record: id });
    await user.click(await record().findByRole('button', { name: 'What we knew then, and what was so' }));
    const told = await record().findByRole('region', { name: 'What we knew then, and what was so' });
    expect(await within(told).findByText(/‘The agreement’ \(agreement\): changed since/)).toBeTruthy();
    expect(within(told).getByText('Valid to')).toBeTruthy();
    expect(within(told).getByText('31 October 2026')).toBeTruthy();
    expect(within(told).getByText('The regulations: not in the law any more')).toBeTruthy();
    expect(within(told).getByText('The law did not reach it')).toBeTruthy();
    await expectNoViolations();
  });
});
