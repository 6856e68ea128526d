import { Suspense, lazy } from 'react';
import { Coming } from '../ui/coming.tsx';
import type { RecordFormProps } from './record-form-props.ts';

const fetched = async () => import('./record-form.tsx');

const Form = lazy(async () => ({ default: (await fetched()).RecordForm }));

/** Creates or edits a record of any kind. What forms are made of is fetched when the first one opens, so that the window does not wait for it. */
export function LateForm(props: RecordFormProps) {
  return (
    <Suspense fallback={<Coming />}>
      <Form {...props} />
    </Suspense>
  );
}

/** Fetches what forms are made of before the first one opens. */
export async function fetchForms(): Promise<void> {
  await fetched();
}
