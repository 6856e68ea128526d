import type { PictureScope } from '../../../contract/pictures.ts';
import { FLOW_SHADES } from '../../../core/views/flows.ts';
import type { FlowShade } from '../../../core/views/flows.ts';
import { FLOW_SHADE_WORDS } from '../../../words/flows.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { REGIME_WORDS, wordFor } from '../../../words/terms.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './flows.module.css';

/** What the pictures are narrowed to. */
export interface Narrowing {
  readonly entity?: string | undefined;
  readonly regime?: string | undefined;
  readonly verdict?: FlowShade | undefined;
  readonly dataCategory?: string | undefined;
}

/** Whether anything is left out by choice. */
export function isNarrow({ entity, regime, verdict, dataCategory }: Narrowing): boolean {
  return [entity, regime, verdict, dataCategory].some((part) => part !== undefined);
}

/** Who, by which law, how it stands, and what is sent: the ways to narrow the pictures, and how much that leaves. */
export function NarrowingBar({
  scope,
  value,
  onChange,
}: {
  readonly scope: PictureScope | undefined;
  readonly value: Narrowing;
  readonly onChange: (next: Narrowing) => void;
}) {
  const party = scope?.parties.find(({ id }) => id === value.entity);
  return (
    <div className={styles.narrowing} role="group" aria-label={words.filters}>
      <div className={styles.party}>
        <ComboBox
          label={words.party}
          placeholder={words.anyParty}
          value={value.entity ?? ''}
          valueLabel={party?.name}
          choices={(scope?.parties ?? []).map(({ id, name }) => ({ id, label: name }))}
          onChange={(id) => onChange({ ...value, entity: id === '' ? undefined : id })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label={words.regime}
          value={value.regime ?? ''}
          emptyLabel={words.anyRegime}
          choices={(scope?.regimes ?? []).map((id) => ({ id, label: wordFor(REGIME_WORDS, id) }))}
          onChange={(id) => onChange({ ...value, regime: id === '' ? undefined : id })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label={words.standing}
          value={value.verdict ?? ''}
          emptyLabel={words.anyStanding}
          choices={FLOW_SHADES.map((id) => ({ id, label: wordFor(FLOW_SHADE_WORDS, id) }))}
          onChange={(id) => onChange({ ...value, verdict: FLOW_SHADES.find((shade) => shade === id) })}
        />
      </div>
      <div className={styles.choice}>
        <ComboBox
          label={words.dataCategory}
          placeholder={words.anyData}
          value={value.dataCategory ?? ''}
          valueLabel={value.dataCategory}
          choices={(scope?.dataCategories ?? []).map((name) => ({ id: name, label: name }))}
          onChange={(name) => onChange({ ...value, dataCategory: name === '' ? undefined : name })}
        />
      </div>
      {isNarrow(value) ? (
        <Button variant="quiet" onPress={() => onChange({})}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
}

/** How many transfers are in sight, and how many no picture can show. */
export function ScopeLine({ scope }: { readonly scope: PictureScope }) {
  const { shown, answered, draft, ended } = scope;
  return (
    <p className={styles.scope} role="status">
      {words.scope(shown, answered)}
      {draft + ended === 0 ? '' : `; ${words.leftOut(draft, ended)}`}
    </p>
  );
}
