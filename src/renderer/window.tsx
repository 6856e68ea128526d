import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Frame } from './frame/frame.tsx';
import type { Place } from './places/place.ts';
import { AppContext } from './state/app.ts';
import type { App } from './state/app.ts';

/** What every component stands in: the app, and British English, which decides how days and numbers are written whatever the machine speaks. */
export function Providers({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return (
    <I18nProvider locale="en-GB">
      <AppContext value={app}>{children}</AppContext>
    </I18nProvider>
  );
}

/** The whole window over an app. */
export function Window({ app, places }: { readonly app: App; readonly places: readonly Place[] }) {
  return (
    <Providers app={app}>
      <Frame places={places} />
    </Providers>
  );
}
