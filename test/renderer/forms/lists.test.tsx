// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/core/records/agreement.ts';
import type { ProcessingActivity } from '../../../src/core/records/activity.ts';
import { fieldAt, inputAt, openForm, sampleOf, there } from './support.tsx';

const SAVE = '{Control>}s{/Control}';

function cards(path: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-field]')]
    .filter(({ dataset }) => new RegExp(`^${path}\\[\\d+\\]$`, 'u').test(dataset['field'] ?? ''))
    .map((card) => card.querySelector('button')?.textContent ?? '');
}

describe('a list of groups', () => {
  const agreement = sampleOf('agreement')[0] as Agreement;

  it('is folded, and says of each item what it is', async () => {
    await openForm('agreement', { record: agreement });
    expect(cards('parties')).toEqual([
      'Optima Contracting Limited · Signed · 1 March 2025',
      'Optima Products Asia Sdn Bhd · Signed · 1 March 2025',
    ]);
  });

  it('takes a new item, unfolded, with the focus in its first field', async () => {
    const { user, engine } = await openForm('agreement', { record: agreement });
    await user.click(screen.getByRole('button', { name: 'Add a party' }));
    await waitFor(() => expect(document.activeElement).toBe(inputAt('parties[2].party')));
    await user.keyboard('fictional{ArrowDown}{Enter}');
    act(() => within(fieldAt('parties[2].howBound')).getAllByRole('button')[0]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    const parties = engine.saved[0]?.record['parties'] as Agreement['parties'];
    expect(parties).toHaveLength(3);
    expect(parties[2]).toMatchObject({ howBound: 'acceded', roles: [] });
  });

  it('lets items change places and go, and the marks on them go with them', async () => {
    const record: Agreement = {
      ...agreement,
      toBeConfirmed: [
        { field: 'parties[0].joined', why: 'Not on the paper' },
        { field: 'parties[1].signatory', why: 'Hard to read' },
      ],
    };
    const { user, engine } = await openForm('agreement', { record });
    await user.click(screen.getByRole('button', { name: 'Move party 1 down' }));
    expect(cards('parties')[0]).toContain('Optima Products Asia');
    await user.click(screen.getByRole('button', { name: 'Remove party 2' }));
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    expect(engine.saved[0]?.record['parties']).toEqual([agreement.parties[1]]);
    expect(engine.saved[0]?.record['toBeConfirmed']).toEqual([{ field: 'parties[0].signatory', why: 'Hard to read' }]);
  });

  it('leaves the focus where it can go on when an item is removed', async () => {
    const { user } = await openForm('agreement', { record: agreement });
    await user.click(screen.getByRole('button', { name: 'Remove party 2' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a party' }));
  });

  it('asks first what an agreement serves as, and shows the fields of that', async () => {
    const { user, engine } = await openForm('agreement', { record: { ...agreement, servesAs: [] } as never });
    await user.click(screen.getByRole('button', { name: 'Add a use' }));
    await waitFor(() => expect(document.activeElement).toBe(inputAt('servesAs[0].kind')));
    await user.keyboard('idta{ArrowDown}{Enter}');
    act(() => inputAt('servesAs[0].version').focus());
    await user.keyboard('A1.0');
    await user.click(within(fieldAt('servesAs[0].tablesComplete')).getByRole('radio', { name: 'Yes' }));
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    expect(engine.saved[0]?.record['servesAs']).toEqual([{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }]);
  });

  it('lists a use that was not chosen among what is to be mended', async () => {
    const { user, engine } = await openForm('agreement', { record: { ...agreement, servesAs: [] } as never });
    await user.click(screen.getByRole('button', { name: 'Add a use' }));
    await user.keyboard(SAVE);
    expect(within(screen.getByRole('alert')).getByRole('link').textContent).toContain('Serves as');
    expect(engine.saved).toEqual([]);
  });
});

describe('a list of texts', () => {
  const activity = sampleOf('activity')[0] as ProcessingActivity;

  it('goes on with Enter, and drops lines in which nothing was typed', async () => {
    const { user, engine } = await openForm('activity', { record: activity });
    const count = activity.securityMeasures.length;
    await user.click(screen.getByRole('button', { name: 'Add a measure' }));
    await waitFor(() => expect(document.activeElement).toBe(inputAt(`securityMeasures[${count}]`)));
    await user.keyboard('Locked cabinets{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(inputAt(`securityMeasures[${count + 1}]`)));
    await user.keyboard('{Enter}');
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    expect(engine.saved[0]?.record['securityMeasures']).toEqual([...activity.securityMeasures, 'Locked cabinets']);
  });

  it('keeps its order as it is set', async () => {
    const { user, engine } = await openForm('activity', { record: activity });
    await user.click(screen.getByRole('button', { name: 'Move measure 2 up' }));
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    const [first, second, ...rest] = activity.securityMeasures;
    expect(engine.saved[0]?.record['securityMeasures']).toEqual([second, first, ...rest]);
  });
});

describe('a list of records', () => {
  it('takes each once, in an order that can be changed', async () => {
    const policy = there(sampleOf('policy')[0]);
    const preference = (policy as unknown as { preference: string[] }).preference;
    const { user, engine } = await openForm('policy', { record: policy });
    await user.click(screen.getByRole('button', { name: 'Move entity 2 up' }));
    const adds = within(fieldAt('preference')).getAllByRole('combobox').at(-1);
    act(() => adds?.focus());
    await user.keyboard('optima');
    const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(offered).not.toContain('Optima Contracting Limited');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    const saved = engine.saved[0]?.record['preference'] as string[];
    expect(saved.slice(0, 2)).toEqual([preference[1], preference[0]]);
    expect(saved).toHaveLength(preference.length + 1);
    expect(new Set(saved).size).toBe(saved.length);
  });
});

describe('a group that may be absent', () => {
  it('is added and removed as a whole', async () => {
    const entity = there(sampleOf('entity').find((one) => !('ukRepresentative' in one)));
    const { user, engine } = await openForm('entity', { record: entity });
    await user.click(screen.getByRole('button', { name: 'Add: Representative in the UK' }));
    await waitFor(() => expect(document.activeElement).toBe(inputAt('ukRepresentative.name')));
    await user.keyboard('Example Representatives Ltd');
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    expect(engine.saved[0]?.record['ukRepresentative']).toEqual({ name: 'Example Representatives Ltd' });
    await user.click(screen.getByRole('button', { name: 'Remove: Representative in the UK' }));
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(2));
    expect(engine.saved[1]?.record).toEqual(entity);
  });
});
