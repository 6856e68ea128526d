import type { RoutingReply } from '../../../contract/pictures.ts';
import type { Names } from '../../../contract/reports.ts';
import type { Candidate, RoutingDecision } from '../../../core/routing/decision.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { kilometresInWords, ROUTING_RULE_WORDS } from '../../../words/routing.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { useQuery } from '../../client/use-query.ts';
import { RoutingPicture } from '../../pictures/map/routing-picture.tsx';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Callout } from '../../ui/callout.tsx';
import { countryName } from '../../ui/country.ts';
import { Facts, Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { Steps } from '../transfers/steps.tsx';
import { Letter } from './person.tsx';
import { StandingMark } from './standing-mark.tsx';
import styles from './contacts.module.css';

function Named({ ids, names }: { readonly ids: readonly string[]; readonly names: Names }) {
  return (
    <span className={styles.named}>
      {ids.map((id) => (
        <RecordLink key={id} kind={(names[id]?.kind ?? 'entity') as RecordKind} id={id} name={names[id]?.name ?? id} />
      ))}
    </span>
  );
}

function distanceOf({ kilometres, measure }: RoutingDecision): string | undefined {
  if (kilometres === null) return undefined;
  const distance = kilometresInWords(kilometres);
  return measure === 'nearest-point' ? words.toNearestPoint(distance) : words.toCapital(distance);
}

/** What sharing the contact comes to: its transfers, the answer about them, and whether it has to wait. */
function SharingAnswer({ decision, names }: { readonly decision: RoutingDecision; readonly names: Names }) {
  const { kind, transfers, verdict, state } = decision.sharing;
  if (kind !== 'shared') return words.sharingKind[kind];
  return (
    <span className={styles.stack}>
      <VerdictMark verdict={verdict} wash />
      {transfers.length === 0 ? <span>{words.noTransfer}</span> : <Named ids={transfers} names={names} />}
      {state === 'free' ? null : <span className={styles.strong}>{words.sharingState[state]}</span>}
    </span>
  );
}

function Marketing({ decision }: { readonly decision: RoutingDecision }) {
  const { ownGoods, statements } = decision.marketing;
  return (
    <span className={styles.stack}>
      <span className={styles.strong}>{words.ownGoods[ownGoods]}</span>
      {statements.map((statement) => (
        <span key={statement.id}>{said(statement)}</span>
      ))}
    </span>
  );
}

function DecisionFacts({ decision, names }: { readonly decision: RoutingDecision; readonly names: Names }) {
  const { assigned, jointControllers, rule, runnerUp, complaints } = decision;
  const distance = distanceOf(decision);
  return (
    <Facts
      facts={[
        { label: words.lookedAfterBy, value: <Named ids={[assigned]} names={names} /> },
        {
          label: words.jointControllers,
          value: jointControllers.length === 0 ? words.alone : <Named ids={jointControllers} names={names} />,
        },
        { label: words.rule, value: ROUTING_RULE_WORDS[rule] },
        ...(distance === undefined ? [] : [{ label: words.distance, value: distance }]),
        ...(runnerUp === null
          ? []
          : [
              {
                label: words.runnerUp,
                value: words.runnerUpText(
                  names[runnerUp.entity]?.name ?? runnerUp.entity,
                  kilometresInWords(runnerUp.kilometres),
                ),
              },
            ]),
        { label: words.sharing, value: <SharingAnswer decision={decision} names={names} /> },
        { label: words.marketing, value: <Marketing decision={decision} /> },
        {
          label: words.complaints,
          value: (
            <ol className={styles.stack}>
              {complaints.map((statement) => (
                <li key={statement.id}>{said(statement)}</li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  );
}

function Flags({ decision, names }: { readonly decision: RoutingDecision; readonly names: Names }) {
  if (decision.flags.length === 0) return null;
  return (
    <Callout tone="warning" title={words.flags}>
      <ul className={styles.flags}>
        {decision.flags.map(({ flag, statement, records }) => (
          <li key={flag}>
            {said(statement)} <Named ids={records.filter((id) => names[id] !== undefined)} names={names} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}

const COLUMNS: ReadonlyArray<ShortColumn<Candidate>> = [
  {
    id: 'name',
    heading: words.candidate,
    head: true,
    cell: ({ entity, name }) => <RecordLink kind="entity" id={entity} name={name} />,
  },
  { id: 'country', heading: words.country, cell: ({ country }) => countryName(country) },
  {
    id: 'away',
    heading: words.away,
    align: 'end',
    narrow: true,
    cell: ({ kilometres }) => (kilometres === null ? words.notMeasured : kilometresInWords(kilometres)),
  },
  { id: 'standing', heading: words.standing, cell: ({ standing }) => <StandingMark standing={standing} /> },
  { id: 'why', heading: words.why, cell: ({ why }) => said(why) },
];

const ORDER = ['chosen', 'eligible', 'out'];

function nearestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (one, other) =>
      ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing) ||
      (one.kilometres ?? Number.POSITIVE_INFINITY) - (other.kilometres ?? Number.POSITIVE_INFINITY),
  );
}

/** A decision with everything that it rests on: who looks after the contact, whether it may have the data, and why. */
export function Decision({ reply, decision }: { readonly reply: RoutingReply; readonly decision: RoutingDecision }) {
  const { names, map } = reply;
  const { value: land } = useQuery('map.land', {});
  return (
    <div className={styles.decision}>
      <Flags decision={decision} names={names} />
      <div className={styles.halves}>
        <DecisionFacts decision={decision} names={names} />
        {map === null || land === undefined ? null : (
          <div>
            <RoutingPicture land={land} map={map} />
            {decision.measure === null ? null : <p className={styles.note}>{words.measuredTo[decision.measure]}</p>}
            {map.notShown === 0 ? null : <p className={styles.note}>{words.notOnMap(map.notShown)}</p>}
          </div>
        )}
      </div>
      <Letter letter={reply.letter} complaints={decision.complaints} />
      <Section title={words.candidates}>
        <ShortTable
          caption={words.candidates}
          columns={COLUMNS}
          rows={nearestFirst(decision.candidates)}
          keyOf={({ entity }) => entity}
        />
      </Section>
      <Section title={words.reasons}>
        <Steps reasons={decision.reasons} names={names} here="" />
      </Section>
    </div>
  );
}
