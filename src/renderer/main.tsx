import './zod-without-eval.ts';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { doorOf } from './client/client.ts';
import { PLACES } from './places/places.ts';
import { createApp } from './state/app.ts';
import { Window } from './window.tsx';

const app = createApp(doorOf(window));
void app.start();

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Window app={app} places={PLACES} />
    </StrictMode>,
  );
}
