import { daysBetween } from '../../../core/days.ts';
import type { StatusFact } from '../../../core/records/status-fact.ts';
import { kitWords } from '../../../words/screens/kit.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { SCHEME_WORDS, britishDay } from '../../../words/terms.ts';
import { useDates } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';

const words = recordPlaceWords.thirdParties;

function lastCheck({ checks }: StatusFact): string | undefined {
  return checks
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

/** What an importer is subject to or takes part in, with the age of each check on the day asked. */
export function StatusTable({ facts }: { readonly facts: readonly StatusFact[] }) {
  const { on } = useDates();
  const columns: ReadonlyArray<ShortColumn<StatusFact>> = [
    { id: 'scheme', heading: words.scheme, head: true, cell: ({ scheme }) => SCHEME_WORDS[scheme] },
    { id: 'answer', heading: words.answer, narrow: true, cell: ({ answer }) => kitWords.known[answer] },
    {
      id: 'checked',
      heading: words.checked,
      cell: (fact) => {
        const day = lastCheck(fact);
        if (day === undefined) return words.neverChecked;
        const age = daysBetween(day, on);
        return age < 0 ? britishDay(day) : words.checkedAgo(age);
      },
    },
    {
      id: 'due',
      heading: words.due,
      cell: ({ nextDue }) => {
        if (nextDue === undefined) return '';
        return nextDue < on ? words.overdue(nextDue) : britishDay(nextDue);
      },
    },
  ];
  return (
    <Section title={words.status} level={3}>
      <ShortTable
        caption={words.status}
        columns={columns}
        rows={facts}
        keyOf={({ scheme, legalEntity }, index) => `${index} ${scheme} ${legalEntity}`}
      />
    </Section>
  );
}
