import type { RecordKind } from '../../core/records/fields.ts';
import { locationOf } from '../places/place-of-kind.ts';
import { useApp } from '../state/app.ts';
import { Link } from './link.tsx';

/** Leads to a record that another one names. */
export function RecordLink({
  plain = false,
  kind,
  id,
  name,
}: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  /** Without a line, in lists where everything is a link. */
  readonly plain?: boolean;
}) {
  const { navigation } = useApp();
  return (
    <Link plain={plain} onPress={() => navigation.go(locationOf(kind, id))}>
      {name}
    </Link>
  );
}
