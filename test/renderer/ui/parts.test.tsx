// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button, IconButton } from '../../../src/renderer/ui/button.tsx';
import { Callout } from '../../../src/renderer/ui/callout.tsx';
import { ConfirmDialog, Dialog } from '../../../src/renderer/ui/dialog.tsx';
import { Disclosure } from '../../../src/renderer/ui/disclosure.tsx';
import { Facts } from '../../../src/renderer/ui/facts.tsx';
import { Menu } from '../../../src/renderer/ui/menu.tsx';
import { Outgoing } from '../../../src/renderer/ui/outgoing.tsx';
import { ProgressBar } from '../../../src/renderer/ui/progress-bar.tsx';
import { said } from '../../../src/renderer/ui/said.ts';
import { Tabs } from '../../../src/renderer/ui/tabs.tsx';
import { Toasts } from '../../../src/renderer/ui/toasts.tsx';
import { VerdictMark } from '../../../src/renderer/ui/verdict-mark.tsx';
import { countryName } from '../../../src/renderer/ui/country.ts';
import { expectNoViolations, renderPart } from '../support/render.tsx';

/** Somebody goes from a field to what comes after it, and back. */
function Left() {
  const [here, setHere] = useState(true);
  return (
    <>
      <Outgoing present={here}>
        <input aria-label="Field" />
      </Outgoing>
      <Button onPress={() => setHere(!here)}>{here ? 'Leave' : 'Come back'}</Button>
    </>
  );
}

describe('something large that is left', () => {
  it('is gone, and a new one when it is there again', async () => {
    const { user } = await renderPart(<Left />);
    await user.type(screen.getByRole('textbox', { name: 'Field' }), 'kept by nobody');
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await waitFor(() => expect(document.querySelector('input')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Come back' }));
    expect(screen.getByRole('textbox', { name: 'Field' })).toHaveProperty('value', '');
  });
});

describe('a verdict', () => {
  it('is told by word, and by a shape that no other has', async () => {
    await renderPart(
      <>
        <VerdictMark verdict="mechanism-in-place" actSoon />
        <VerdictMark verdict="no-mechanism" wash />
        <VerdictMark verdict="needs-judgement" />
        <VerdictMark verdict="not-restricted" />
      </>,
    );
    for (const word of [
      'Mechanism in place',
      'No mechanism',
      'Needs judgement',
      'Not a restricted transfer',
      'Act soon',
    ]) {
      expect(screen.getByText(word)).toBeTruthy();
    }
    const shapes = [...document.querySelectorAll('svg')].map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).toBe(5);
    await expectNoViolations();
  });
});

describe('a dialog', () => {
  it('takes the focus in, is named by its title, closes by Escape, and gives the focus back', async () => {
    const onClose = vi.fn<() => void>();
    const { user } = await renderPart(
      <Dialog title="Save a copy" open onClose={onClose} footer={<Button>Save</Button>}>
        <p>Where?</p>
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Save a copy' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await expectNoViolations();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('that holds input is closed by a button only', async () => {
    const onClose = vi.fn<() => void>();
    const { user } = await renderPart(
      <Dialog title="New agreement" open staysOpen onClose={onClose}>
        <p>Input</p>
      </Dialog>,
    );
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('that asks says on its button what is done', async () => {
    const onConfirm = vi.fn<() => void>();
    const { user } = await renderPart(
      <ConfirmDialog
        title="Remove it?"
        open
        danger
        confirmLabel="Remove the agreement"
        onClose={() => undefined}
        onConfirm={onConfirm}
      >
        <p>It is named by two transfers.</p>
      </ConfirmDialog>,
    );
    await user.click(screen.getByRole('button', { name: 'Remove the agreement' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});

describe('messages', () => {
  it('that are good go by themselves; problems stay until they are closed', async () => {
    const { app, user } = await renderPart(<Toasts />);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await act(async () => {
      app.toasts.show({ tone: 'done', text: 'Saved.' });
      app.toasts.show({ tone: 'problem', text: 'Not saved.' });
    });
    expect(screen.getByText('Saved.').closest('[aria-live="polite"]')).not.toBeNull();
    await act(async () => {
      vi.advanceTimersByTime(60_000);
    });
    vi.useRealTimers();
    expect(screen.queryByText('Saved.')).toBeNull();
    expect(screen.getByText('Not saved.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('Not saved.')).toBeNull();
  });

  it('can offer the one thing to do about them', async () => {
    const run = vi.fn<() => void>();
    const { app, user } = await renderPart(<Toasts />);
    await act(async () =>
      app.toasts.show({ tone: 'problem', text: 'Not saved.', action: { label: 'Try again', run } }),
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Not saved.')).toBeNull();
  });

  it('without a sentence show their id, rather than break the window', () => {
    expect(said({ id: 'nobody.knows-this', parameters: {} })).toBe('nobody.knows-this');
  });
});

describe('the small parts', () => {
  it('say that nothing is recorded where nothing is, and never leave it out', async () => {
    await renderPart(
      <Facts
        facts={[
          { label: 'Owner', value: '' },
          { label: 'Country', value: undefined },
          { label: 'Count', value: 0 },
        ]}
      />,
    );
    expect([...document.querySelectorAll('dd')].map((value) => value.textContent)).toEqual([
      'Not recorded',
      'Not recorded',
      '0',
    ]);
  });

  it('are found clean by axe together', async () => {
    const { user } = await renderPart(
      <>
        <IconButton icon="add" label="Add" />
        <Callout tone="problem" title="It did not work">
          Try again.
        </Callout>
        <Disclosure title="More" level={2}>
          <p>Inside</p>
        </Disclosure>
        <ProgressBar label="Routing" done={30} total={120} />
        <ProgressBar label="Reading" done={0} total={null} />
        <Tabs
          label="Parts"
          tabs={[
            { id: 'a', label: 'First', content: <p>One</p> },
            { id: 'b', label: 'Second', content: <p>Two</p> },
          ]}
        />
        <Menu label="Do" trigger={<Button>Do</Button>} entries={[{ id: 'x', label: 'Copy', run: () => undefined }]} />
      </>,
    );
    await expectNoViolations();
    expect(screen.getByRole('progressbar', { name: 'Routing' }).getAttribute('aria-valuenow')).toBe('30');
    expect(screen.getByRole('progressbar', { name: 'Reading' }).hasAttribute('aria-valuenow')).toBe(false);
    await user.click(screen.getByRole('tab', { name: 'Second' }));
    expect(screen.getByRole('tabpanel').textContent).toBe('Two');
    await user.click(screen.getByRole('button', { name: 'Do' }));
    expect(within(screen.getByRole('menu')).getByRole('menuitem', { name: 'Copy' })).toBeTruthy();
  });

  it.each([
    ['MY', 'Malaysia'],
    ['GB', 'United Kingdom'],
    ['XK', 'Kosovo'],
    ['European Patent Office', 'European Patent Office'],
    ['', ''],
  ])('know the territory %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});
