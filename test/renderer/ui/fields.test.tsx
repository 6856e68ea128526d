// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ComboBox, matching } from '../../../src/renderer/ui/combo-box.tsx';
import { DateField } from '../../../src/renderer/ui/date-field.tsx';
import { Select } from '../../../src/renderer/ui/select.tsx';
import type { Choice } from '../../../src/renderer/ui/select.tsx';
import { NumberField, SearchField, TextArea, TextField } from '../../../src/renderer/ui/text-field.tsx';
import { Checkbox, CheckboxGroup, RadioGroup, Switch } from '../../../src/renderer/ui/toggle.tsx';
import { expectNoViolations, renderPart } from '../support/render.tsx';

const CHOICES: readonly Choice[] = [
  { id: 'MY', label: 'Malaysia', detail: 'MY' },
  { id: 'CI', label: 'Côte d’Ivoire', detail: 'CI' },
  { id: 'AU', label: 'Australia', detail: 'AU' },
];

/** A field that keeps what it is told, as a form does. */
function Kept<T>({
  first,
  told,
  children,
}: {
  readonly first: T;
  readonly told: (value: T) => void;
  readonly children: (value: T, set: (value: T) => void) => ReactNode;
}) {
  const [value, setValue] = useState(first);
  return children(value, (next) => {
    told(next);
    setValue(next);
  });
}

const dayField = async (first: string) => {
  const told = vi.fn<(day: string) => void>();
  const stage = await renderPart(
    <Kept first={first} told={told}>
      {(value, set) => <DateField label="In force from" value={value} onChange={set} />}
    </Kept>,
  );
  return { ...stage, told };
};

const comboBox = async (props: Partial<Parameters<typeof ComboBox>[0]> = {}) => {
  const told = vi.fn<(id: string) => void>();
  const stage = await renderPart(
    <Kept first="" told={told}>
      {(value, set) => <ComboBox label="Country" choices={CHOICES} {...props} value={value} onChange={set} />}
    </Kept>,
  );
  return { ...stage, told };
};

describe('every field', () => {
  it.each([
    [
      'text',
      <TextField
        key="a"
        label="Town"
        description="Where it lies"
        error="It is blank"
        value=""
        onChange={() => undefined}
      />,
    ],
    [
      'several lines',
      <TextArea
        key="a"
        label="Town"
        description="Where it lies"
        error="It is blank"
        value=""
        onChange={() => undefined}
      />,
    ],
    [
      'number',
      <NumberField
        key="a"
        label="Town"
        description="Where it lies"
        error="It is blank"
        value={undefined}
        onChange={() => undefined}
      />,
    ],
    [
      'choice',
      <Select
        key="a"
        label="Town"
        description="Where it lies"
        error="It is blank"
        value=""
        choices={CHOICES}
        onChange={() => undefined}
      />,
    ],
    [
      'search',
      <ComboBox
        key="a"
        label="Town"
        description="Where it lies"
        error="It is blank"
        value=""
        choices={CHOICES}
        onChange={() => undefined}
      />,
    ],
  ])('of %s is named by its label, described, and says what is wrong', async (_kind, field) => {
    await renderPart(field);
    const control = screen.getByText('Town').closest('div')?.querySelector('input, textarea, button') as HTMLElement;
    const described = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent);
    expect(described).toContain('Where it lies');
    expect(described).toContain('It is blank');
    await expectNoViolations();
  });

  it('whose label is not seen has its name all the same', async () => {
    await renderPart(<TextField label="Town" hideLabel value="" onChange={() => undefined} />);
    expect(screen.getByRole('textbox', { name: 'Town' })).toBeTruthy();
    expect(screen.queryByText('Town')).toBeNull();
  });

  it('is never filled from what was typed elsewhere', async () => {
    await renderPart(
      <>
        <TextField label="Town" value="" onChange={() => undefined} />
        <SearchField label="Find" value="" onChange={() => undefined} />
        <ComboBox label="Country" value="" choices={CHOICES} onChange={() => undefined} />
      </>,
    );
    for (const input of document.querySelectorAll('input')) expect(input.getAttribute('autocomplete')).toBe('off');
  });
});

describe('a day', () => {
  it('is shown as day, month and year, and named part by part', async () => {
    await dayField('2026-11-05');
    expect(screen.getByRole('group', { name: 'In force from' }).textContent).toContain('05/11/2026');
    expect(screen.getByRole('spinbutton', { name: /^day,/ })).toBeTruthy();
    await expectNoViolations();
  });

  it('is typed in the British order and given as an ISO day', async () => {
    const { user, told } = await dayField('');
    await user.click(screen.getByRole('spinbutton', { name: /^day,/ }));
    await user.keyboard('05112026');
    await waitFor(() => expect(told.mock.calls.at(-1)).toEqual(['2026-11-05']));
  });

  it('can be taken away again', async () => {
    const { user, told } = await dayField('2026-11-05');
    await user.click(screen.getByRole('spinbutton', { name: /^day,/ }));
    await user.keyboard('{Backspace}{Backspace}');
    await user.keyboard('{Tab}{Backspace}{Backspace}{Tab}{Backspace}{Backspace}{Backspace}{Backspace}{Tab}');
    await waitFor(() => expect(told.mock.calls.at(-1)).toEqual(['']));
  });

  it('that is none is shown as none', async () => {
    await dayField('not a day');
    expect(screen.getByRole('group', { name: 'In force from' }).textContent).toContain('dd');
  });
});

describe('a search for one of many', () => {
  it('finds by name or code, whatever the accents, and takes the one that is chosen', async () => {
    const { user, told } = await comboBox();
    await user.type(screen.getByRole('combobox', { name: 'Country' }), 'cote');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Côte d’IvoireCI']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(told).toHaveBeenCalledWith('CI');
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'Côte d’Ivoire');
  });

  it('puts back what was typed and not chosen', async () => {
    const { user, told } = await comboBox();
    await user.type(screen.getByRole('combobox'), 'mal');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.type(screen.getByRole('combobox'), 'zzz');
    expect(screen.getByText('Nothing matches.')).toBeTruthy();
    await user.tab();
    await waitFor(() => expect(screen.getByRole('combobox', { hidden: true })).toHaveProperty('value', 'Malaysia'));
    expect(told.mock.calls).toEqual([['MY']]);
  });

  it('is emptied by emptying it', async () => {
    const { user, told } = await comboBox();
    await user.type(screen.getByRole('combobox'), 'mal');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.clear(screen.getByRole('combobox'));
    expect(told.mock.calls.at(-1)).toEqual(['']);
  });

  it('leaves the searching to the engine where that is wanted', async () => {
    const onSearch = vi.fn<(text: string) => void>();
    const { user } = await comboBox({ onSearch, choices: [CHOICES[0] as Choice] });
    await user.type(screen.getByRole('combobox'), 'zz');
    expect(onSearch.mock.calls).toEqual([['z'], ['zz']]);
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it.each([
    ['', ['MY', 'CI', 'AU']],
    ['ivoire cote', ['CI']],
    ['au', ['AU']],
    ['my', ['MY']],
    ['x', []],
  ])("matches '%s' with %o", (text, ids) => {
    expect(matching(CHOICES, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a search that adds to a list', () => {
  it('closes when one is taken, is empty and ready for the next, and tells of each once', async () => {
    const told = vi.fn<(id: string) => void>();
    const { user } = await renderPart(<ComboBox label="Add a country" value="" choices={CHOICES} onChange={told} />);
    const field = screen.getByRole('combobox');
    for (const [typed, name] of [
      ['mal', /^Malaysia/u],
      ['aus', /^Australia/u],
      ['mal', /^Malaysia/u],
    ] as const) {
      await user.type(field, typed);
      await user.click(await screen.findByRole('option', { name }));
      await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
      expect(field).toHaveProperty('value', '');
      expect(document.activeElement).toBe(field);
    }
    await user.tab();
    expect(told.mock.calls.flat()).toEqual(['MY', 'AU', 'MY']);
  });
});

describe('a number', () => {
  it('is a number or nothing', async () => {
    const told = vi.fn<(value: number | undefined) => void>();
    const { user } = await renderPart(
      <Kept<number | undefined> first={12} told={told}>
        {(value, set) => <NumberField label="Months" minValue={1} value={value} onChange={set} />}
      </Kept>,
    );
    const field = screen.getByRole('textbox', { name: 'Months' });
    await user.clear(field);
    await user.type(field, '24');
    await user.tab();
    expect(told.mock.calls.at(-1)).toEqual([24]);
    await user.clear(field);
    await user.tab();
    expect(told.mock.calls.at(-1)).toEqual([undefined]);
  });
});

describe('choices in sight', () => {
  it('are named, grouped, and taken by a press', async () => {
    const one = vi.fn<(id: string) => void>();
    const some = vi.fn<(ids: string[]) => void>();
    const [on, off] = [vi.fn<(on: boolean) => void>(), vi.fn<(on: boolean) => void>()];
    const { user } = await renderPart(
      <>
        <RadioGroup
          label="Role"
          value="a"
          choices={[
            { id: 'a', label: 'Controller' },
            { id: 'b', label: 'Processor' },
          ]}
          onChange={one}
        />
        <CheckboxGroup
          label="Kinds"
          values={['x']}
          choices={[
            { id: 'x', label: 'Staff' },
            { id: 'y', label: 'Health' },
          ]}
          onChange={some}
        />
        <Checkbox selected={false} onChange={on}>
          Include drafts
        </Checkbox>
        <Switch selected onChange={off}>
          Show all
        </Switch>
      </>,
    );
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Role' })).getByRole('radio', { name: 'Processor' }),
    );
    await user.click(within(screen.getByRole('group', { name: 'Kinds' })).getByRole('checkbox', { name: 'Health' }));
    await user.click(screen.getByRole('checkbox', { name: 'Include drafts' }));
    await user.click(screen.getByRole('switch', { name: 'Show all' }));
    expect([one.mock.calls, some.mock.calls, on.mock.calls, off.mock.calls]).toEqual([
      [['b']],
      [[['x', 'y']]],
      [[true]],
      [[false]],
    ]);
    await expectNoViolations();
  });

  it('may be left open where the field may', async () => {
    const told = vi.fn<(id: string) => void>();
    const { user } = await renderPart(
      <Select label="Zone" value="MY" choices={CHOICES} emptyLabel="No zone" onChange={told} />,
    );
    await user.click(screen.getByRole('button', { name: /Zone/ }));
    await user.click(screen.getByRole('option', { name: 'No zone' }));
    expect(told).toHaveBeenCalledWith('');
  });
});
