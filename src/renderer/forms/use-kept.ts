import { useEffect, useState } from 'react';
import { useApp } from '../state/app.ts';
import { useTaken } from '../state/store.ts';
import { keptChanges } from './state/drafts.ts';

/** Whether input for a form is kept that is not saved. */
export function useKept(key: string): boolean {
  const { door } = useApp();
  const changes = useTaken(keptChanges, (count) => count);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const outcome = await door.call['forms.kept']({ key });
      if (current) setKept(outcome.ok && outcome.value.forms.some((form) => form.key === key));
    };
    void ask();
    return () => {
      current = false;
    };
  }, [door, key, changes]);
  return kept;
}
