import type { Known } from '../../../core/records/fields.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { RadioGroup } from '../../ui/toggle.tsx';

const KNOWN: readonly Known[] = ['yes', 'no', 'not-known'];

/** Yes, no, or not known. */
export function KnownChoice({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Known;
  readonly onChange: (next: Known) => void;
}) {
  return (
    <RadioGroup
      label={label}
      inline
      value={value}
      choices={KNOWN.map((id) => ({ id, label: words.known[id] }))}
      onChange={(id) => onChange(KNOWN.find((one) => one === id) ?? 'not-known')}
    />
  );
}
