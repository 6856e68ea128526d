import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import styles from './small.module.css';

export interface Crumb {
  readonly label: string;
  /** Absent on the last one, which is where one stands. */
  readonly onPress?: () => void;
}

/** The way from the place down to here. */
export function Breadcrumb({ label, crumbs }: { readonly label: string; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.crumbs}>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className={styles.crumb}>
            {index === 0 ? null : <Icon name="chevron-right" />}
            {crumb.onPress === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <Link plain onPress={crumb.onPress}>
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
