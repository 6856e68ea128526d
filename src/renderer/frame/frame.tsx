import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { frameWords } from '../../words/screens/frame.ts';
import { placeWords } from '../../words/screens/places.ts';
import { CommandsContext } from '../commands/context.ts';
import { commandsOf } from '../commands/registry.ts';
import type { Place } from '../places/place.ts';
import { useApp } from '../state/app.ts';
import { usePreferences, useSession } from '../state/hooks.ts';
import { currentOf } from '../state/navigation.ts';
import type { NavigationState } from '../state/navigation.ts';
import { useTaken } from '../state/store.ts';
import { HelpDialog } from '../help/help-dialog.tsx';
import { Tour } from '../help/tour.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { DatesBand } from './dates.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { KeyList } from './key-list.tsx';
import { NameQuestion } from './name-question.tsx';
import { NavigationBar } from './navigation-bar.tsx';
import { Palette } from './palette.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './frame.module.css';

/** Whether one stays at a record and goes to another part of it, such as from its form: that is drawn at once, so that what was left is not drawn again. */
function staysAtRecord(before: NavigationState, after: NavigationState): boolean {
  const [from, to] = [currentOf(before), currentOf(after)];
  return to.record !== undefined && to.record === from.record && to.place === from.place;
}

/* What stands around the place is drawn anew by what it looks at itself, and not with each step of the window. */
const Bar = memo(TopBar);
const Band = memo(DatesBand);
const Navigation = memo(NavigationBar);
const Messages = memo(Toasts);
const WhoAreYou = memo(NameQuestion);
const Guide = memo(Tour);

/** The window: navigation on the left, the bar above, the place in the middle. */
export function Frame({ places }: { readonly places: readonly Place[] }) {
  const { navigation, overlay, queries } = useApp();
  const gone = useTaken(navigation.store, (state) => state);
  // The navigation shows at once where one went; the place itself is drawn bit by bit, and holds up no key meanwhile.
  const settled = useDeferredValue(gone);
  const here = staysAtRecord(settled, gone) ? gone : settled;
  const { step } = here;
  const location = currentOf(here);
  const over = useTaken(overlay, (state) => state);
  const phase = useSession((state) => state.phase);
  const theme = usePreferences()?.theme;
  const commands = useMemo(() => commandsOf(places), [places]);
  const main = useRef<HTMLElement>(null);
  useShortcuts(commands);

  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  // Tests and the shells wait for this instead of sleeping.
  useEffect(() => {
    document.documentElement.dataset['appState'] = phase;
  }, [phase]);

  const place = places.find(({ id }) => id === location.place);
  const name = place === undefined ? frameWords.program : placeWords[place.id];
  const asRecorded = useSession((state) => state.asRecorded);
  const title = asRecorded === undefined ? name : frameWords.pastTitle(name, asRecorded);
  const entered = useRef(step);
  useEffect(() => {
    document.title = `${title} – ${frameWords.program}`;
    if (entered.current === step) return;
    entered.current = step;
    // A record takes the focus to its own heading.
    if (location.record === undefined) main.current?.querySelector<HTMLElement>('[data-place-heading]')?.focus();
  }, [title, step, location.record]);

  const view = useMemo(
    () => (
      <ErrorBoundary location={JSON.stringify(location)} onRetry={() => queries.invalidate()}>
        <CommandsContext value={commands}>
          {place === undefined ? null : <place.View key={place.id} location={location} />}
        </CommandsContext>
      </ErrorBoundary>
    ),
    [place, location, queries, commands],
  );

  if (phase === 'starting') return <p className={styles.starting}>{frameWords.starting}</p>;
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {frameWords.skip}
      </a>
      <Bar />
      <Band />
      <div className={styles.below}>
        <Navigation places={places} />
        <main id="content" ref={main} tabIndex={-1} className={styles.main} data-pane="place" aria-busy={gone !== here}>
          {view}
        </main>
      </div>
      <Messages />
      <WhoAreYou />
      {over === 'palette' ? <Palette commands={commands} /> : null}
      {over === 'keys' ? <KeyList commands={commands} /> : null}
      {over === 'help' ? <HelpDialog /> : null}
      <Guide />
    </div>
  );
}
