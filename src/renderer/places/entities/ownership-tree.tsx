import { kitWords } from '../../../words/screens/kit.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { useQuery } from '../../client/use-query.ts';
import { NothingYet } from '../../forms/record-list-place.tsx';
import { useGeography } from '../../forms/places.ts';
import { useDates } from '../../state/hooks.ts';
import { Badge } from '../../ui/badge.tsx';
import { Coming } from '../../ui/coming.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { ownershipTrees } from './tree.ts';
import type { Branch } from './tree.ts';
import styles from './entities.module.css';

const words = recordPlaceWords.entities;

interface TreeProps {
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

function Branches({ branches, open, onOpen }: TreeProps & { readonly branches: readonly Branch[] }) {
  const { nameOf } = useGeography();
  return (
    <ul className={styles.branches}>
      {branches.map(({ entity, children }) => (
        <li key={entity.id}>
          <PlainButton className={styles.entity} current={entity.id === open} onPress={() => onOpen(entity.id)}>
            <span className={styles.name}>{entity.name}</span>
            <span className={styles.country}>{nameOf(entity.country)}</span>
            {entity.branchOf === undefined ? null : <Badge>{words.branch}</Badge>}
            {entity.status === 'active' ? null : <Badge>{kitWords.status[entity.status]}</Badge>}
          </PlainButton>
          {children.length === 0 ? null : <Branches branches={children} open={open} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  );
}

/** Who owns whom in the group, as nested lists. */
export function OwnershipTree(props: TreeProps) {
  const { asRecorded } = useDates();
  const { value } = useQuery('parties.ownership', asRecorded === undefined ? {} : { asRecorded }, { keep: true });
  if (value === undefined) return <Coming />;
  if (value.entities.length === 0) {
    return (
      <NothingYet kind="entity" title={words.empty}>
        {words.emptyText}
      </NothingYet>
    );
  }
  return (
    <nav className={styles.tree} aria-label={words.treeOf}>
      <Branches branches={ownershipTrees(value.entities)} {...props} />
    </nav>
  );
}
