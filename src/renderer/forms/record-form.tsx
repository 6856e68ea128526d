import { useEffect, useState } from 'react';
import { kitWords } from '../../words/screens/kit.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { useApp } from '../state/app.ts';
import { modelOf } from './model/read-schema.ts';
import { draftKey, readDraft } from './state/drafts.ts';
import type { Draft } from './state/drafts.ts';
import type { Named } from './state/form-notes.ts';
import { OpenForm } from './open-form.tsx';

export interface RecordFormProps {
  readonly kind: RecordKind;
  /** The record that is edited; nothing for a new one. */
  readonly record?: (object & { readonly id: string }) | undefined;
  /** What a new record begins with. */
  readonly prefill?: object | undefined;
  /** What a new record is for: input for it is kept apart from other new records of its kind. */
  readonly purpose?: string | undefined;
  /** Names of the records that the record names. */
  readonly names?: Readonly<Record<string, Named>> | undefined;
  readonly onSaved: (id: string) => void;
  readonly onLeave: () => void;
}

/** Creates or edits a record of any kind. What was typed and not saved, before a crash or before leaving, is there again. */
export function RecordForm(props: RecordFormProps) {
  const { kind, record, purpose } = props;
  const { door } = useApp();
  const key = draftKey(kind, record?.id, purpose);
  const [found, setFound] = useState<{ readonly key: string; readonly draft: Draft | undefined }>();
  useEffect(() => {
    let current = true;
    void readDraft(door, modelOf(kind), key).then((draft) => {
      if (current) setFound({ key, draft });
    });
    return () => {
      current = false;
    };
  }, [door, kind, key]);
  if (found?.key !== key) return <p>{kitWords.loading}</p>;
  return <OpenForm key={key} {...props} draftKey={key} draft={found.draft} />;
}
