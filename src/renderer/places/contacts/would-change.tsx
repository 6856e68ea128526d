import { useState } from 'react';
import type { ChangedJurisdiction, Taker } from '../../../core/contacts/compare.ts';
import type { RoutingPolicy } from '../../../core/records/policy.ts';
import { kilometresInWords, ROUTING_FLAG_WORDS } from '../../../words/routing.ts';
import { movesWords as words } from '../../../words/screens/moves.ts';
import { listed, wordFor } from '../../../words/terms.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Select } from '../../ui/select.tsx';
import { CheckboxGroup } from '../../ui/toggle.tsx';
import { NumberField } from '../../ui/text-field.tsx';
import { MoveListView } from './move-list.tsx';
import styles from './person.module.css';

type Side = ChangedJurisdiction['before'];

function movedColumns(nameOf: (id: string | null) => string): ReadonlyArray<ShortColumn<ChangedJurisdiction>> {
  const text = ({ entity, kilometres }: Side): string =>
    kilometres === null ? nameOf(entity) : `${nameOf(entity)}, ${kilometresInWords(kilometres)}`;
  return [
    { id: 'name', heading: words.jurisdiction, head: true, cell: ({ name }) => name },
    { id: 'now', heading: words.now, cell: ({ before }) => text(before) },
    { id: 'then', heading: words.afterwards, cell: ({ after }) => text(after) },
  ];
}

function flagsIn({ flags }: Side): string {
  return flags.length === 0 ? words.noFlags : listed(flags.map((flag) => wordFor(ROUTING_FLAG_WORDS, flag)));
}

const FLAGGED: ReadonlyArray<ShortColumn<ChangedJurisdiction>> = [
  { id: 'name', heading: words.jurisdiction, head: true, cell: ({ name }) => name },
  { id: 'now', heading: words.flagsNow, cell: ({ before }) => flagsIn(before) },
  { id: 'then', heading: words.flagsThen, cell: ({ after }) => flagsIn(after) },
];

/** Those to whom contacts go now. */
function takingNow(takers: readonly Taker[]): readonly string[] {
  return takers.filter(({ takes }) => takes).map(({ id }) => id);
}

function Compared({ record }: { readonly record: RoutingPolicy }) {
  const dates = useDates();
  const [chosen, setChosen] = useState<readonly string[] | undefined>(undefined);
  const request = { ...dates, change: { kind: 'policy' as const, record: { ...record } }, takers: chosen?.slice() };
  const { value, problem } = useQuery('routing.compare', request, { keep: true });
  const { value: moves } = useQuery('contacts.moves', request, { keep: true });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (value === undefined) return <Coming />;
  const { jurisdictions, moved, flagged } = value.comparison;
  const nameOf = (id: string | null): string => (id === null ? words.none : (value.names[id]?.name ?? id));
  return (
    <>
      <CheckboxGroup
        label={words.takers}
        description={words.takersHelp}
        values={chosen ?? takingNow(value.takers)}
        choices={value.takers.map(({ id }) => ({ id, label: nameOf(id) }))}
        onChange={setChosen}
        inline
      />
      <p role="status">{words.compared(jurisdictions, moved.length, flagged.length)}</p>
      {moves === undefined ? null : <MoveListView moves={moves} />}
      {moved.length === 0 ? null : (
        <Section title={words.movedTable} level={3}>
          <ShortTable
            caption={words.movedTable}
            columns={movedColumns(nameOf)}
            rows={moved}
            keyOf={({ code }) => code}
          />
        </Section>
      )}
      {flagged.length === 0 ? null : (
        <Section title={words.flaggedTable} level={3}>
          <ShortTable caption={words.flaggedTable} columns={FLAGGED} rows={flagged} keyOf={({ code }) => code} />
        </Section>
      )}
    </>
  );
}

function WouldChangeDialog({ policy, onClose }: { readonly policy: RoutingPolicy; readonly onClose: () => void }) {
  const [measure, setMeasure] = useState(policy.measure === 'capital' ? 'nearest-point' : 'capital');
  const [margin, setMargin] = useState(policy.marginKilometres);
  const record = { ...policy, measure: measure as RoutingPolicy['measure'], marginKilometres: margin };
  return (
    <Dialog
      title={words.wouldChangeTitle}
      open
      wide
      onClose={onClose}
      footer={<Button onPress={onClose}>{words.close}</Button>}
    >
      <div className={styles.dialog}>
        <Select
          label={words.measure}
          value={measure}
          choices={[
            { id: 'capital', label: words.measures.capital },
            { id: 'nearest-point', label: words.measures['nearest-point'] },
          ]}
          onChange={setMeasure}
        />
        <NumberField
          label={words.margin}
          description={words.marginHelp}
          value={margin}
          onChange={(next) => setMargin(next !== undefined && next >= 0 ? next : 0)}
        />
        <Compared record={record} />
      </div>
    </Dialog>
  );
}

/** Shows which jurisdictions and contacts another measure or margin answers otherwise, before the policy is changed. */
export function WouldChange({ policy }: { readonly policy: RoutingPolicy }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {words.wouldChange}
      </Button>
      {open ? <WouldChangeDialog policy={policy} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
