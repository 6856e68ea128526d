import { frameWords } from '../../words/screens/frame.ts';
import { helpWords } from '../../words/screens/help.ts';
import { shown, spoken, isMac } from '../commands/shortcuts.ts';
import { useApp } from '../state/app.ts';
import { useSession } from '../state/hooks.ts';
import { canGo } from '../state/navigation.ts';
import { useTaken } from '../state/store.ts';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { PlainButton } from '../ui/plain-button.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { Dates } from './dates.tsx';
import styles from './top-bar.module.css';

/** The register's name and where its file lies, the way back, the search, and the two clocks. */
export function TopBar() {
  const { navigation, overlay } = useApp();
  const register = useSession((state) => state.register);
  const mac = useSession((state) => isMac(state.shell?.platform));
  const back = useTaken(navigation.store, (state) => canGo(state, -1));
  const forward = useTaken(navigation.store, (state) => canGo(state, 1));
  return (
    <header className={styles.bar}>
      <div className={styles.steps}>
        <IconButton icon="back" label={frameWords.back} size="small" isDisabled={!back} onPress={navigation.back} />
        <IconButton
          icon="forward"
          label={frameWords.forward}
          size="small"
          isDisabled={!forward}
          onPress={navigation.forward}
        />
      </div>
      <div className={styles.register}>
        {register === undefined ? (
          <span className={styles.name}>{frameWords.program}</span>
        ) : (
          <>
            <span className={styles.name}>{register.name}</span>
            {register.readOnly ? (
              <Tooltip text={frameWords.readOnlyWhy(register.heldBy)}>
                <PlainButton className={styles.plain}>
                  <Badge tone="warning">{frameWords.readOnly}</Badge>
                </PlainButton>
              </Tooltip>
            ) : null}
            <span className={styles.path} title={register.path}>
              <bdi>{register.path}</bdi>
            </span>
          </>
        )}
      </div>
      <div data-tour="find">
        <PlainButton
          className={styles.find}
          keyShortcut={spoken('Mod+K', mac)}
          onPress={() => overlay.setState('palette', true)}
        >
          <Icon name="search" />
          <span className={styles.findText}>{frameWords.find}</span>
          <KeyHint keys={shown('Mod+K', mac)} />
        </PlainButton>
      </div>
      <IconButton icon="help" label={helpWords.openHelp} size="small" onPress={() => overlay.setState('help', true)} />
      {register === undefined ? null : <Dates />}
    </header>
  );
}
