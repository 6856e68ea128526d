import { useForm, useSelector } from '@tanstack/react-form';
import { useMemo, useState } from 'react';
import { valueAt } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import type { Value, Values } from '../model/values.ts';

/** What is typed in a form, and the ways to change it. The form library keeps it; nothing else of the library is known outside this file. */
export interface FormValues {
  readonly all: () => Values;
  readonly set: (path: Path, value: Value) => void;
  /** Puts other values in place of all, as if they had been there from the beginning. */
  readonly reset: (values: Values) => void;
  /** @returns a function that stops listening */
  readonly listen: (listener: () => void) => () => void;
  /** Part of the values for a component, which draws anew only when that part changes. */
  readonly useTaken: <T>(take: (values: Values) => T) => T;
}

/** The values of one form, from those that it begins with. */
export function useFormValues(initial: () => Values): FormValues {
  // The library works out every path of a type; a type that holds itself has no end of them.
  const [defaultValues] = useState(() => initial() as Record<string, unknown>);
  const form = useForm({ defaultValues });
  return useMemo(
    (): FormValues => ({
      all: () => form.store.state.values as Values,
      set: (path, value) => form.setFieldValue(path as never, value as never),
      reset: (values) => form.reset(values, { keepDefaultValues: true }),
      listen: (listener) => {
        const { unsubscribe } = form.store.subscribe(listener);
        return unsubscribe;
      },
      useTaken: (take) => useSelector(form.store, (state) => take(state.values as Values)),
    }),
    [form],
  );
}

/** What stands at a path, for a component. */
export function useValue(values: FormValues, path: Path): Value {
  return values.useTaken((all) => valueAt(all, path));
}

/** How many items a list has, for a component that leaves what they hold to others. */
export function useCount(values: FormValues, path: Path): number {
  return values.useTaken((all) => {
    const list = valueAt(all, path);
    return Array.isArray(list) ? list.length : 0;
  });
}
