import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { helpWords as words } from '../../words/screens/help.ts';
import { useApp } from '../state/app.ts';
import type { App } from '../state/app.ts';
import { usePreferences, useSession } from '../state/hooks.ts';
import { useTaken } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { cornerFor } from './tour-corner.ts';
import type { Corner } from './tour-corner.ts';
import { TOUR_STEPS } from './tour-steps.ts';
import { useTarget } from './use-target.ts';
import styles from './tour.module.css';

/** The size of the panel in pixels, about; which corner it takes does not depend on more. */
const PANEL = { width: 360, height: 210 };
const GAP = 24;

const CORNER_STYLES: Readonly<Record<Corner, string | undefined>> = {
  'bottom-end': styles.bottomEnd,
  'bottom-start': styles.bottomStart,
  'top-end': styles.topEnd,
};

/** Begins the tour, wherever one is. */
export function startTour(app: App): void {
  goTo(app, 0);
}

function goTo(app: App, step: number): void {
  const location = TOUR_STEPS[step]?.location;
  if (location !== undefined) app.navigation.go(location);
  app.tour.setState({ step }, true);
}

function endTour(app: App): void {
  app.tour.setState({ step: undefined }, true);
  void app.preferences.set({ tour: 'seen' });
}

/** What the tour says, in a corner: the window behind it stays as usable as ever. The focus goes into it with each step. */
function Panel({
  title,
  count,
  corner,
  children,
  buttons,
  onEnd,
  step,
}: {
  readonly title: string;
  readonly count?: string | undefined;
  readonly corner: Corner;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly onEnd: () => void;
  readonly step: number;
}) {
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const pressed = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // A place that is gone to takes the focus to its heading; the tour takes it back, once a step, to the button that was pressed.
  useEffect(() => {
    const takeBack = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || !target.hasAttribute('data-place-heading')) return;
      document.removeEventListener('focusin', takeBack);
      const button = pressed.current;
      if (button?.isConnected === true && panel.current?.contains(button) === true) button.focus();
      else panel.current?.focus();
    };
    document.addEventListener('focusin', takeBack);
    return () => document.removeEventListener('focusin', takeBack);
  }, [step]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEnd();
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      role="dialog"
      aria-labelledby={heading}
      className={cx(styles.panel, CORNER_STYLES[corner])}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        if (target !== panel.current) pressed.current = target;
      }}
    >
      {count === undefined ? null : <p className={styles.count}>{count}</p>}
      <h2 id={heading}>{title}</h2>
      <div aria-live="polite">{children}</div>
      <div className={styles.buttons}>{buttons}</div>
    </section>
  );
}

function Step({ step }: { readonly step: number }) {
  const app = useApp();
  const current = TOUR_STEPS[step];
  const box = useTarget(current?.target);
  if (current === undefined) return null;
  const said = words.steps[current.id];
  const view = { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  const isLast = step === TOUR_STEPS.length - 1;
  return (
    <>
      {box === undefined ? null : (
        <div
          aria-hidden="true"
          className={styles.ring}
          style={{ left: box.left - 4, top: box.top - 4, width: box.width + 8, height: box.height + 8 }}
        />
      )}
      <Panel
        title={said.title}
        count={words.step(step + 1, TOUR_STEPS.length)}
        corner={box === undefined ? 'bottom-end' : cornerFor(box, view, PANEL, GAP)}
        step={step}
        onEnd={() => endTour(app)}
        buttons={
          <>
            {isLast ? null : (
              <Button variant="quiet" onPress={() => endTour(app)}>
                {words.end}
              </Button>
            )}
            <Button isDisabled={step === 0} onPress={() => goTo(app, step - 1)}>
              {words.backOne}
            </Button>
            <Button variant="primary" onPress={() => (isLast ? endTour(app) : goTo(app, step + 1))}>
              {isLast ? words.finish : words.next}
            </Button>
          </>
        }
      >
        <p>{said.text}</p>
        {box === undefined ? <p className={styles.count}>{words.missing}</p> : null}
      </Panel>
    </>
  );
}

function Offer() {
  const app = useApp();
  return (
    <Panel
      title={words.tourTitle}
      corner="bottom-end"
      step={-1}
      onEnd={() => endTour(app)}
      buttons={
        <>
          <Button onPress={() => endTour(app)}>{words.tourLater}</Button>
          <Button variant="primary" onPress={() => startTour(app)}>
            {words.tourStart}
          </Button>
        </>
      }
    >
      <p>{words.tourOffer}</p>
    </Panel>
  );
}

/** The tour of five steps, where it is on; offered once, when a sample is opened for the first time. */
export function Tour() {
  const { tour } = useApp();
  const { step } = useTaken(tour, (state) => state);
  const isSample = useSession((state) => typeof state.register?.sampleDay === 'string');
  const isOpen = useSession((state) => state.register !== undefined);
  const preferences = usePreferences();
  if (step !== undefined) return isOpen ? <Step step={step} /> : null;
  // Who works here is asked first: two questions at once are one too many.
  return isSample && preferences?.tour === 'new' && preferences.name !== '' ? <Offer /> : null;
}
