import type { RecordKind } from '../../../core/records/fields.ts';
import type { ThirdParty } from '../../../core/records/third-party.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { useQuery } from '../../client/use-query.ts';
import { useGeography } from '../../forms/places.ts';
import type { Named } from '../../forms/state/form-notes.ts';
import { useRecorded } from '../../state/hooks.ts';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import styles from './third-parties.module.css';

const words = recordPlaceWords.thirdParties;

type Line = ThirdParty['subProcessors'][number];

/** From when to when somebody is engaged, as far as that is recorded. */
function span({ validFrom, validTo }: Line): string {
  return [validFrom === undefined ? '' : words.since(validFrom), validTo === undefined ? '' : words.until(validTo)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Whom a sub-processor engages in turn; asked for one link of the chain after the other. */
function Engaged({ id, above }: { readonly id: string; readonly above: readonly string[] }) {
  const { value } = useQuery('records.get', { ...useRecorded(), id });
  if (value?.kind !== 'third-party') return null;
  const party = value.record as ThirdParty;
  return party.subProcessors.length === 0 ? null : <Lines party={party} names={value.names} above={above} />;
}

function Lines({
  party,
  names,
  above,
}: {
  readonly party: ThirdParty;
  readonly names: Readonly<Record<string, Named>>;
  /** Those further up, so that a circle ends. */
  readonly above: readonly string[];
}) {
  const { nameOf } = useGeography();
  return (
    <ul className={styles.chain}>
      {party.subProcessors.map((line, index) => {
        const named = names[line.party];
        const again = above.includes(line.party);
        return (
          <li key={`${index} ${line.party}`}>
            <RecordLink
              kind={named?.kind ?? ('third-party' satisfies RecordKind)}
              id={line.party}
              name={named?.name ?? line.party}
            />{' '}
            <span className={styles.detail}>
              {[line.service ?? '', span(line), again ? words.circle : ''].filter((part) => part !== '').join(' · ')}
            </span>
            <PlacesOf id={line.party} nameOf={nameOf} />
            {again ? null : <Engaged id={line.party} above={[...above, line.party]} />}
          </li>
        );
      })}
    </ul>
  );
}

function PlacesOf({ id, nameOf }: { readonly id: string; readonly nameOf: (code: string) => string }) {
  const { value } = useQuery('records.get', { ...useRecorded(), id });
  const party = value?.record as { readonly country?: string } | undefined;
  return party?.country === undefined ? null : <span className={styles.detail}>{nameOf(party.country)}</span>;
}

/** Who engages whom, down to the last one that is recorded. */
export function SubProcessorChain({
  party,
  names,
}: {
  readonly party: ThirdParty;
  readonly names: Readonly<Record<string, Named>>;
}) {
  return (
    <Section title={words.chain} level={3}>
      <Lines party={party} names={names} above={[party.id]} />
    </Section>
  );
}
