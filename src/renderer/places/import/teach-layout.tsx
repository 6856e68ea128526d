import { useState } from 'react';
import { LAYOUT_IDS } from '../../../core/imports/layout.ts';
import type { LayoutId } from '../../../core/imports/layout.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/facts.tsx';
import { Select } from '../../ui/select.tsx';
import { NumberField } from '../../ui/text-field.tsx';
import type { Choice } from './choice.ts';
import styles from './import.module.css';

/** Asks what a row of an unknown layout is, and where its headings stand. */
export function TeachLayout({ onTaught }: { readonly onTaught: (choice: Choice) => void }) {
  const [layout, setLayout] = useState<LayoutId | ''>('');
  const [row, setRow] = useState<number | undefined>(1);
  return (
    <Section title={words.teach}>
      <p className={styles.note}>{words.teachText}</p>
      <div className={styles.asked}>
        <Select
          label={words.layout}
          value={layout}
          choices={LAYOUT_IDS.map((id) => ({ id, label: words.layouts[id] }))}
          onChange={(id) => setLayout(id as LayoutId)}
        />
        <NumberField label={words.headingRow} value={row} onChange={setRow} minValue={1} />
        <Button
          isDisabled={layout === '' || row === undefined}
          onPress={() => onTaught(layout === '' || row === undefined ? {} : { layout, headingRow: row })}
        >
          {words.readAgain}
        </Button>
      </div>
    </Section>
  );
}
