import { importWords as words } from '../../../words/screens/imports.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { Page } from '../../frame/page.tsx';
import type { Place } from '../place.ts';
import { FileImport } from './file-import.tsx';
import { KeptImports } from './kept-imports.tsx';
import styles from './import.module.css';

function ImportPlace() {
  return (
    <Page title={placeWords.import} lead={words.lead}>
      <div className={styles.parts}>
        <FileImport />
        <KeptImports />
      </div>
    </Page>
  );
}

export const importPlace: Place = {
  id: 'import',
  group: 'papers',
  icon: 'import',
  needsRegister: true,
  View: ImportPlace,
};
