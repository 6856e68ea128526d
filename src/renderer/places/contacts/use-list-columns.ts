import { useState } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import { COLUMN_FIELDS } from '../../../contract/common.ts';
import type { ColumnField, ListColumns } from '../../../contract/common.ts';
import { useApp } from '../../state/app.ts';
import { usePreferences } from '../../state/hooks.ts';

/** The beginning of a list. */
export type ListHead = Reply<'routing.readFile'>;

/** For how many kinds of list the columns are remembered. */
const MOST_REMEMBERED = 50;

/** Which column of a list is taken for what. */
export interface Matching {
  /** The heading for each; null for none. */
  readonly columns: ListColumns;
  /** They were chosen another time, for a list with the same headings. */
  readonly remembered: boolean;
  readonly choose: (field: ColumnField, heading: string | null) => void;
}

/** Recognised by the headings, else as the person chose, now or for the last list with the same headings. */
export function useListColumns(head: ListHead | undefined): Matching {
  const { preferences } = useApp();
  const kept = usePreferences()?.listColumns ?? [];
  const key = head?.key ?? '';
  const [chosen, setChosen] = useState<{ readonly key: string; readonly columns: ListColumns }>();
  const known = kept.find((one) => one.key === key)?.columns;
  const [wasKnown, setWasKnown] = useState<string>();
  if (known !== undefined && chosen?.key !== key && wasKnown !== key) setWasKnown(key);
  const own = chosen?.key === key ? chosen.columns : (known ?? {});
  const columns: ListColumns = {};
  for (const field of COLUMN_FIELDS) {
    columns[field] = own[field] === undefined ? (head?.recognised[field] ?? null) : own[field];
  }
  return {
    columns,
    remembered: wasKnown === key && chosen?.key !== key,
    choose: (field, heading) => {
      const next = { ...own, [field]: heading };
      setChosen({ key, columns: next });
      const others = kept.filter((one) => one.key !== key);
      void preferences.set({ listColumns: [{ key, columns: next }, ...others].slice(0, MOST_REMEMBERED) });
    },
  };
}
