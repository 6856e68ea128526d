import { useEffect, useState } from 'react';
import { useApp } from '../state/app.ts';

/** Whether input for a form is kept that is not saved; asked anew each time that `when` changes. */
export function useKept(key: string, when: unknown): boolean {
  const { door } = useApp();
  const [kept, setKept] = useState(false);
  useEffect(() => {
    let current = true;
    void door.call['forms.kept']({ key }).then((outcome) => {
      if (current) setKept(outcome.ok && outcome.value.forms.some((form) => form.key === key));
    });
    return () => {
      current = false;
    };
  }, [door, key, when]);
  return kept;
}
