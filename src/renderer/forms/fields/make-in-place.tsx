import type { RecordKind } from '../../../core/records/fields.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Choice } from '../../ui/select.tsx';
import { useFormContext } from '../state/context.ts';

/** Where the name of a new record goes; kinds that are not here are made in their own place. */
const NAME_FIELD: Readonly<Partial<Record<RecordKind, string>>> = {
  entity: 'legalName',
  'third-party': 'legalName',
  agreement: 'title',
  activity: 'title',
  assessment: 'title',
  transfer: 'title',
};

const NEW = 'new:';

/** A record that a picker did not find and that is made without leaving the form. */
export interface Making {
  readonly kind: RecordKind;
  readonly name: string;
}

/** What a picker offers after the records that it found: to make one of each of its kinds, by the name that was typed. */
export function choicesToMake(kinds: readonly RecordKind[], typed: string): readonly Choice[] {
  return kinds
    .filter((kind) => NAME_FIELD[kind] !== undefined)
    .map((kind) => ({ id: `${NEW}${kind}`, label: formWords.make(kind, typed.trim()) }));
}

/** What is to be made, where a choice is one of those; nothing where it is a record. */
export function makingOf(choice: string, typed: string): Making | undefined {
  const kind = (Object.keys(NAME_FIELD) as RecordKind[]).find((one) => choice === `${NEW}${one}`);
  return kind === undefined ? undefined : { kind, name: typed.trim() };
}

/** The form of the missing record, over the form that names it. What is typed into either is kept. */
export function MakeInPlace({
  making: { kind, name },
  onMade,
  onClose,
}: {
  readonly making: Making;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { Form } = useFormContext();
  const field = NAME_FIELD[kind] ?? '';
  return (
    <Dialog title={formWords.newTitle(kind)} open wide staysOpen onClose={onClose}>
      <Form
        kind={kind}
        purpose={`in place ${name}`.trim().slice(0, 100)}
        prefill={name === '' ? {} : { [field]: name }}
        onSaved={onMade}
        onLeave={onClose}
      />
    </Dialog>
  );
}
