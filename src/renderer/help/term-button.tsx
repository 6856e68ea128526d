import type { Term } from '../../words/glossary.ts';
import { termNamed } from '../../words/glossary.ts';
import { helpWords as words } from '../../words/screens/help.ts';
import { useQuery } from '../client/use-query.ts';
import { useApp } from '../state/app.ts';
import { useDates } from '../state/hooks.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { PopoverButton } from '../ui/popover.tsx';
import { TermText } from './term-text.tsx';
import styles from './help.module.css';

/** What the term means, with its place in the law as it is on the day of the window. */
function Meaning({ term }: { readonly term: Term }) {
  const { overlay } = useApp();
  const { value: law } = useQuery('law.overview', useDates(), { keep: true });
  return (
    <div className={styles.meaning}>
      <p className={styles.name}>{term.name}</p>
      <TermText term={term} law={law} brief />
      <div>
        <Button size="small" slot="close" onPress={() => overlay.setState('help', true)}>
          {words.allTerms}
        </Button>
      </div>
    </div>
  );
}

/**
 * A small button beside a word on the screen that is a term of the glossary, and nothing beside any other.
 * @param byKey false in fields of a form: the keys pass each field once, and F1 in the field opens the same
 */
export function TermButton({ label, byKey = true }: { readonly label: string; readonly byKey?: boolean }) {
  const term = termNamed(label);
  if (term === undefined) return null;
  const name = byKey ? words.meansWhat(term.name) : words.meansWhatByKey(term.name);
  return (
    <PopoverButton
      label={words.meansWhat(term.name)}
      trigger={<IconButton icon="help" size="small" label={name} excludeFromTabOrder={!byKey} />}
    >
      <Meaning term={term} />
    </PopoverButton>
  );
}
