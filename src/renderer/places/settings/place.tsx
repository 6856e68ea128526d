import { placeWords } from '../../../words/screens/places.ts';
import { Page } from '../../frame/page.tsx';
import { useSession } from '../../state/hooks.ts';
import type { Place } from '../place.ts';
import { Law } from './law.tsx';
import { Own } from './own.tsx';
import { RegisterFile } from './register-file.tsx';
import styles from './place.module.css';

function SettingsPlace() {
  const isOpen = useSession((state) => state.register !== undefined);
  return (
    <Page title={placeWords.settings}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Own />
          <RegisterFile />
        </div>
        <div className={styles.column}>{isOpen ? <Law /> : null}</div>
      </div>
    </Page>
  );
}

export const settingsPlace: Place = {
  id: 'settings',
  group: 'program',
  icon: 'settings',
  needsRegister: false,
  View: SettingsPlace,
};
