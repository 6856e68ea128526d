import { useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { frameWords } from '../../words/screens/frame.ts';
import { placeWords } from '../../words/screens/places.ts';
import { grouped } from '../../words/screens/table.ts';
import type { Place } from '../places/place.ts';
import { useApp } from '../state/app.ts';
import { usePlace, useSession } from '../state/hooks.ts';
import { Icon } from '../ui/icon.tsx';
import { PlainButton } from '../ui/plain-button.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './navigation-bar.module.css';

const GROUPS = ['register', 'records', 'work', 'papers', 'program'] as const;

/** Below this width only the drawings are seen: the same as in the style sheet. */
const NARROW = '(max-width: 60rem)';

function useNarrow(): boolean {
  const query = useMemo(() => window.matchMedia(NARROW), []);
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}

/** Says the name of a place where only its drawing is seen. */
function Named({
  name,
  narrow,
  children,
}: {
  readonly name: string;
  readonly narrow: boolean;
  readonly children: ReactElement;
}) {
  return narrow ? <Tooltip text={name}>{children}</Tooltip> : children;
}

/** The places, in groups. What needs a register is there only when one is open. */
export function NavigationBar({ places }: { readonly places: readonly Place[] }) {
  const { navigation } = useApp();
  const here = usePlace();
  const narrow = useNarrow();
  const register = useSession((state) => state.register);
  const shown = places.filter(({ needsRegister }) => register !== undefined || !needsRegister);
  return (
    <nav className={styles.bar} aria-label={frameWords.navigation} data-pane="navigation">
      {GROUPS.map((group) => {
        const inGroup = shown.filter((place) => place.group === group);
        const title = frameWords.groups[group];
        return inGroup.length === 0 ? null : (
          <div key={group} className={styles.group}>
            {title === '' ? null : <p className={styles.groupTitle}>{title}</p>}
            <ul>
              {inGroup.map(({ id, icon, kind }) => {
                const count = kind === undefined ? undefined : register?.counts[kind];
                return (
                  <li key={id}>
                    <Named name={placeWords[id]} narrow={narrow}>
                      <PlainButton
                        className={styles.item}
                        current={id === here}
                        onPress={() => navigation.go({ place: id })}
                      >
                        <Icon name={icon} />
                        <span className={styles.label}>{placeWords[id]}</span>
                        {count === undefined || count === 0 ? null : (
                          <span className={styles.count} aria-hidden="true">
                            {grouped(count)}
                          </span>
                        )}
                      </PlainButton>
                    </Named>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
