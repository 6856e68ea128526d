import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { doorOf } from './client/client.ts';
import { fetchForms } from './forms/late-form.tsx';
import { PLACES } from './places/places.ts';
import { createApp } from './state/app.ts';
import { Window } from './window.tsx';

/** Draws the window and asks the engine what it needs for its first screen. */
export function startWindow(): void {
  const app = createApp(doorOf(window));
  void app.start().then(() => requestIdleCallback(() => void fetchForms()));
  const root = document.querySelector('#root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <Window app={app} places={PLACES} />
    </StrictMode>,
  );
}
