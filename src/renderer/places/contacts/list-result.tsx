import type { ListRouted } from '../../../contract/jobs.ts';
import type { RoutingFlag } from '../../../core/routing/decision.ts';
import { ROUTING_FLAG_WORDS } from '../../../words/routing.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { ShowInFolder } from '../../files/job-panel.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Counts } from './counts.tsx';
import { FirstRejects } from './first-rejects.tsx';
import { KeepVolume } from './kept-lists.tsx';
import styles from './contacts.module.css';

/** What routing a list came to: the rows add up, and each reject says why. */
export function ListResult({ routed }: { readonly routed: ListRouted }) {
  const { firstRejects, rejected, flags, entities, path, rejectsPath } = routed;
  const named = Object.fromEntries(
    Object.entries(flags).map(([flag, rows]) => [ROUTING_FLAG_WORDS[flag as RoutingFlag] ?? flag, rows]),
  );
  return (
    <div className={styles.result}>
      <Callout tone="good" title={words.result(routed)} action={<ShowInFolder path={path} />}>
        <p>{words.writtenTo(path)}</p>
        {rejectsPath === null ? null : <p>{words.rejectsTo(rejectsPath)}</p>}
        <p>{words.emptyLines(routed.emptyLines)}</p>
      </Callout>
      <div className={styles.halves}>
        <Counts caption={words.byEntity} heading={words.candidate} counts={entities} />
        <Counts caption={words.byFlag} heading={words.flag} counts={named} />
      </div>
      <KeepVolume key={routed.sha256} routed={routed} />
      <FirstRejects first={firstRejects} rejected={rejected} />
    </div>
  );
}
