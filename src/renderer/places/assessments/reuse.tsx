import type { ReuseOffer } from '../../../contract/assessments.ts';
import type { TransferAssessment } from '../../../core/records/assessment.ts';
import type { Transfer } from '../../../core/records/transfer.ts';
import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { useCommand } from '../../client/use-command.ts';
import { Lines } from '../../forms/guides/assessment-parts.tsx';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { saidProblem } from '../../ui/said.ts';
import { useReach } from './standing.tsx';

/** Lets a transfer name the assessment: a change of the transfer, on record as any other. */
function useLinking({ id, title }: TransferAssessment) {
  const { door, toasts } = useApp();
  const save = useCommand('records.save');
  const link = async (transferId: string): Promise<void> => {
    const read = await door.call['records.get']({ id: transferId });
    if (!read.ok) return;
    const transfer = read.value.record as Transfer;
    const record = { ...transfer, assessments: [...transfer.assessments, id] };
    const outcome = await save.run({ kind: 'transfer', record, reason: words.useReason(title) });
    if (outcome.ok) toasts.show({ tone: 'done', text: words.used(transfer.title, title) });
  };
  return { link, save };
}

/** The other transfers to an importer of the scope: which may rest on the assessment too, and why the others may not. */
export function Offers({ assessment }: { readonly assessment: TransferAssessment }) {
  const why = useWhyReadOnly();
  const reach = useReach(assessment.id);
  const { link, save } = useLinking(assessment);
  const columns: ReadonlyArray<ShortColumn<ReuseOffer>> = [
    {
      id: 'transfer',
      heading: words.transfer,
      head: true,
      cell: ({ transfer, name }) => <RecordLink kind="transfer" id={transfer} name={name} />,
    },
    {
      id: 'scope',
      heading: words.scopeAnswer,
      narrow: true,
      cell: ({ within }) => (within ? words.within : words.outside),
    },
    {
      id: 'why',
      heading: words.reasons,
      cell: ({ within, aspects }) => (
        <Lines said={aspects.filter(({ fit }) => within || fit === 'out').map(({ statement }) => statement)} />
      ),
    },
    {
      id: 'use',
      heading: words.use,
      cell: ({ transfer, name, within }) =>
        within ? (
          <Button
            size="small"
            why={why}
            isPending={save.busy}
            aria-label={words.useNamed(name)}
            onPress={() => void link(transfer)}
          >
            {words.use}
          </Button>
        ) : null,
    },
  ];
  const offers = reach?.offers ?? [];
  return (
    <Section title={words.offers} level={3}>
      {save.problem === undefined ? null : <Callout tone="problem">{saidProblem(save.problem)}</Callout>}
      {offers.length === 0 ? (
        <p>{words.offersNone}</p>
      ) : (
        <ShortTable
          caption={words.offers}
          columns={columns}
          rows={offers}
          keyOf={({ transfer }) => transfer}
          atOnce={30}
        />
      )}
    </Section>
  );
}
