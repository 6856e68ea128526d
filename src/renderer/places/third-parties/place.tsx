import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import type { ThirdParty } from '../../../core/records/third-party.ts';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import { namedByIn } from '../../forms/view/named-by.ts';
import { TransferList } from '../../forms/view/transfer-list.tsx';
import { recordList } from '../record-list.tsx';
import { StatusTable } from './status-table.tsx';
import { SubProcessorChain } from './sub-processor-chain.tsx';

const words = recordPlaceWords.thirdParties;
const transfers = recordPlaceWords.transfers;

const DEFAULT_COLUMNS = ['legalName', 'roles', 'kind', 'country', 'subProcessors', 'lastChecked', 'receives'];

function Lead({ read }: { readonly read: ReadRecord }) {
  const party = read.record as ThirdParty;
  return (
    <>
      {party.statusFacts.length === 0 ? null : <StatusTable facts={party.statusFacts} />}
      {party.subProcessors.length === 0 ? null : <SubProcessorChain party={party} names={read.names} />}
      <TransferList
        title={transfers.receives}
        named={namedByIn(read, 'transfer', 'importer')}
        none={transfers.receivesNothing}
      />
    </>
  );
}

const PANEL = { lead: (read: ReadRecord) => <Lead read={read} /> };

export const thirdPartiesPlace = recordList({
  id: 'third-parties',
  kind: 'third-party',
  words,
  panel: PANEL,
  defaultColumns: DEFAULT_COLUMNS,
});
