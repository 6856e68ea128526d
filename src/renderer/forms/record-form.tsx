import { startTransition, useEffect, useState } from 'react';
import { useApp } from '../state/app.ts';
import { Coming } from '../ui/coming.tsx';
import { modelOf } from './model/read-schema.ts';
import { draftKey, readDraft } from './state/drafts.ts';
import type { Draft } from './state/drafts.ts';
import { OpenForm } from './open-form.tsx';
import type { RecordFormProps } from './record-form-props.ts';

/** Creates or edits a record of any kind. What was typed and not saved, before a crash or before leaving, is there again. */
export function RecordForm(props: RecordFormProps) {
  const { kind, record, purpose } = props;
  const { door } = useApp();
  const key = draftKey(kind, record?.id, purpose);
  const [found, setFound] = useState<{ readonly key: string; readonly draft: Draft | undefined }>();
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const draft = await readDraft(door, modelOf(kind), key);
      // A form is large: it is drawn bit by bit.
      if (current) startTransition(() => setFound({ key, draft }));
    };
    void read();
    return () => {
      current = false;
    };
  }, [door, kind, key]);
  if (found?.key !== key) return <Coming />;
  return <OpenForm key={key} {...props} draftKey={key} draft={found.draft} Form={RecordForm} />;
}
