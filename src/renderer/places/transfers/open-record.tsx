import type { RecordKind } from '../../../core/records/fields.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { useApp } from '../../state/app.ts';
import { Link } from '../../ui/link.tsx';
import { locationOf } from '../place-of-kind.ts';

/** Leads to a record that the sentence before it names already. */
export function OpenRecord({
  kind,
  id,
  name,
}: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
}) {
  const { navigation } = useApp();
  return (
    <Link aria-label={words.openBasisNamed(name)} onPress={() => navigation.go(locationOf(kind, id))}>
      {words.openBasis}
    </Link>
  );
}
