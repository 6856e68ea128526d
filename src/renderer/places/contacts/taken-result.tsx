import type { ReactNode } from 'react';
import type { ListTakenIn } from '../../../contract/jobs.ts';
import type { RoutingFlag } from '../../../core/routing/decision.ts';
import { ROUTING_FLAG_WORDS } from '../../../words/routing.ts';
import { contactsWords } from '../../../words/screens/contacts.ts';
import { takeInWords as words } from '../../../words/screens/take-in.ts';
import { REJECT_CAUSE_WORDS } from '../../../words/take-in.ts';
import { ShowInFolder } from '../../files/job-panel.tsx';
import { useApp } from '../../state/app.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Counts } from './counts.tsx';
import { FirstRejects } from './first-rejects.tsx';
import styles from './contacts.module.css';

function renamed(
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [names[key] ?? key, count]));
}

/** What a list came to, or would come to: the rows add up, and each reject says why. */
export function TakenResult({ taken, children }: { readonly taken: ListTakenIn; readonly children?: ReactNode }) {
  const { navigation } = useApp();
  const { dryRun, rejectsPath, stoppedAfter, why, rejected, firstRejects, entities, flags, causes } = taken;
  return (
    <section className={styles.result} aria-label={dryRun ? words.wouldBe : words.was}>
      <Callout
        tone={dryRun ? 'note' : 'good'}
        title={words.result(taken, dryRun)}
        action={rejectsPath === null ? undefined : <ShowInFolder path={rejectsPath} />}
      >
        {rejectsPath === null ? null : <p>{words.rejectsTo(rejectsPath)}</p>}
        <p>{contactsWords.emptyLines(taken.emptyLines)}</p>
        {taken.privateDetails === 0 ? null : <p>{words.private(taken.privateDetails)}</p>}
      </Callout>
      {stoppedAfter === null ? null : (
        <Callout tone={why === null ? 'warning' : 'problem'}>
          <p>{words.stopped(stoppedAfter)}</p>
          {why === null ? null : <p>{why}</p>}
        </Callout>
      )}
      {children}
      {taken.takeIn === null ? null : (
        <div>
          <Button onPress={() => navigation.go({ place: 'contacts', part: 'held' })}>{words.toHeld}</Button>
        </div>
      )}
      <div className={styles.halves}>
        <Counts caption={contactsWords.byEntity} heading={contactsWords.candidate} counts={entities} />
        <Counts
          caption={contactsWords.byFlag}
          heading={contactsWords.flag}
          counts={renamed(flags, ROUTING_FLAG_WORDS satisfies Readonly<Record<RoutingFlag, string>>)}
        />
      </div>
      <Counts caption={words.byCause} heading={words.cause} counts={renamed(causes, REJECT_CAUSE_WORDS)} />
      <FirstRejects first={firstRejects} rejected={rejected} />
    </section>
  );
}
