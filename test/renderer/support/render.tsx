import { act, cleanup, configure, render, waitFor } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, expect, vi } from 'vitest';
import { PLACES } from '../../../src/renderer/places/places.ts';
import { createApp } from '../../../src/renderer/state/app.ts';
import type { App } from '../../../src/renderer/state/app.ts';
import type { Location } from '../../../src/renderer/state/navigation.ts';
import { Providers, Window } from '../../../src/renderer/window.tsx';
import { fakeDoor } from './fake-client.ts';
import type { Answers, FakeDoor } from './fake-client.ts';
import { QUIET } from './data.ts';

// A busy machine is slow, not wrong: what is waited for gets the time that a person would give it.
configure({ asyncUtilTimeout: 8000 });

const nothing = (): void => undefined;

/** jsdom lays nothing out: everything is as wide and as high as a usual window. */
class FixedResizeObserver implements ResizeObserver {
  readonly #tell: ResizeObserverCallback;

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }

  observe(target: Element): void {
    const size = { inlineSize: 1200, blockSize: 700 };
    const contentRect = new DOMRect(0, 0, 1200, 700);
    const entry = {
      target,
      contentRect,
      borderBoxSize: [size],
      contentBoxSize: [size],
      devicePixelContentBoxSize: [size],
    };
    this.#tell([entry], this);
  }

  unobserve(): void {
    // Nothing is observed after the first time.
  }

  disconnect(): void {
    // Nothing is observed after the first time.
  }
}

vi.stubGlobal('ResizeObserver', FixedResizeObserver);
for (const [name, size] of [
  ['offsetWidth', 1200],
  ['offsetHeight', 700],
  ['clientWidth', 1200],
  ['clientHeight', 700],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: nothing,
    removeEventListener: nothing,
  }) as unknown as MediaQueryList;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
document.documentElement.lang = 'en-GB';

afterEach(cleanup);

/** A drawn window or part of it, with everything that a test wants to ask or do. */
export interface Stage extends RenderResult {
  readonly app: App;
  readonly door: FakeDoor;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function stage(answers: Answers, location: Location | undefined, draw: (app: App) => ReactNode): Promise<Stage> {
  const door = fakeDoor({ ...QUIET, ...answers });
  const app = createApp(door);
  await app.start();
  if (location !== undefined) app.navigation.go(location);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const result = await act(async () => render(draw(app)));
  return { ...result, app, door, user };
}

/** Draws the whole window, at a location. */
export function renderWindow(answers: Answers = {}, location?: Location): Promise<Stage> {
  return stage(answers, location, (app) => <Window app={app} places={PLACES} />);
}

/** Draws a part of the window over an app. */
export function renderPart(part: ReactNode, answers: Answers = {}): Promise<Stage> {
  return stage(answers, undefined, (app) => <Providers app={app}>{part}</Providers>);
}

/** Waits until the place that was gone to stands: the way there shows at once, the place itself is drawn bit by bit. */
export async function arrived(): Promise<void> {
  await waitFor(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
}

/** Asks axe. Contrast is left out: jsdom has no colours; the tokens' own test has it. */
export async function expectNoViolations(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
