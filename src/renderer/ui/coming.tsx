import { kitWords } from '../../words/screens/kit.ts';

/** Stands where a part is still being fetched, and says so. With a class of its own it keeps that room free, without a word. */
export function Coming({ className }: { readonly className?: string | undefined }) {
  return (
    <p aria-busy="true" className={className}>
      {className === undefined ? kitWords.loading : null}
    </p>
  );
}
