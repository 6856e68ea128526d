import type { Agreement } from '../../../core/records/agreement.ts';
import { roleChoices } from '../../../words/screens/forms/parts.ts';
import { agreementForm } from '../../../words/screens/forms/agreement.ts';
import { paperScreenWords as paperWords } from '../../../words/screens/papers.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { britishDay } from '../../../words/terms.ts';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import { namedByIn } from '../../forms/view/named-by.ts';
import { TransferList } from '../../forms/view/transfer-list.tsx';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { recordList } from '../record-list.tsx';
import { AgreementPapers } from './papers.tsx';

const words = recordPlaceWords.agreements;
const transfers = recordPlaceWords.transfers;
const { howBound } = agreementForm.fields.parties.fields;

type Party = Agreement['parties'][number];

/** Who is bound, in which role, how, and from when to when. */
function Bound({ read }: { readonly read: ReadRecord }) {
  const { parties } = read.record as Agreement;
  const columns: ReadonlyArray<ShortColumn<Party>> = [
    {
      id: 'party',
      heading: words.party,
      head: true,
      cell: ({ party }) => {
        const named = read.names[party];
        return named === undefined ? party : <RecordLink kind={named.kind} id={party} name={named.name} />;
      },
    },
    { id: 'roles', heading: words.roles, cell: ({ roles }) => roles.map((role) => roleChoices[role]).join(', ') },
    { id: 'how', heading: words.how, cell: (line) => howBound.choices[line.howBound] },
    {
      id: 'since',
      heading: words.since,
      cell: ({ joined, howBound: how }) => {
        if (joined !== undefined) return britishDay(joined);
        return how === 'not-yet-bound' ? '' : words.fromTheStart;
      },
    },
    { id: 'until', heading: words.until, cell: ({ left }) => britishDay(left ?? '') },
  ];
  return (
    <Section title={words.bound} level={3}>
      {parties.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <ShortTable
          caption={words.bound}
          columns={columns}
          rows={parties}
          keyOf={({ party }, index) => `${index} ${party}`}
        />
      )}
    </Section>
  );
}

const PANEL = {
  lead: (read: ReadRecord) => (
    <>
      <Bound read={read} />
      <TransferList
        title={transfers.restOnIt}
        named={namedByIn(read, 'transfer', 'agreements')}
        none={transfers.nothingRests}
      />
    </>
  ),
  leaveOut: ['parties'],
  parts: ({ record }: ReadRecord) => [
    { id: 'papers', label: paperWords.tab, content: <AgreementPapers agreement={record as Agreement} /> },
  ],
};

const DEFAULT_COLUMNS = ['title', 'servesAs', 'parties', 'validFrom', 'validTo', 'transfers'];

export const agreementsPlace = recordList({
  id: 'agreements',
  kind: 'agreement',
  words,
  panel: PANEL,
  defaultColumns: DEFAULT_COLUMNS,
});
