import { I18nProvider } from 'react-aria-components';
import { Frame } from './frame/frame.tsx';
import type { Place } from './places/place.ts';
import { AppContext } from './state/app.ts';
import type { App } from './state/app.ts';

/** The whole window over an app. British English decides how days and numbers are written, whatever the machine speaks. */
export function Window({ app, places }: { readonly app: App; readonly places: readonly Place[] }) {
  return (
    <I18nProvider locale="en-GB">
      <AppContext value={app}>
        <Frame places={places} />
      </AppContext>
    </I18nProvider>
  );
}
