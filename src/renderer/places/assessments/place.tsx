import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { newRecord } from '../../forms/navigate.ts';
import { RecordListPlace } from '../../forms/record-list-place.tsx';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import { namedByIn } from '../../forms/view/named-by.ts';
import { TransferList } from '../../forms/view/transfer-list.tsx';
import type { Location } from '../../state/navigation.ts';
import type { Place } from '../place.ts';

const words = recordPlaceWords.assessments;

const PANEL = {
  lead: (read: ReadRecord) => (
    <TransferList title={words.use} ids={namedByIn(read.namedBy, 'transfer', 'assessments')} none={words.unused} />
  ),
};

const DEFAULT_COLUMNS = ['title', 'method', 'importers', 'completedOn', 'expiresOn', 'conclusion', 'transfers'];

function AssessmentsPlace({ location }: { readonly location: Location }) {
  return (
    <RecordListPlace
      place="assessments"
      kind="assessment"
      location={location}
      empty={words.empty}
      emptyText={words.emptyText}
      panel={PANEL}
      defaultColumns={DEFAULT_COLUMNS}
    />
  );
}

export const assessmentsPlace: Place = {
  id: 'assessments',
  group: 'records',
  icon: 'assessment',
  needsRegister: true,
  kind: 'assessment',
  create: (app) => newRecord(app, 'assessment'),
  View: AssessmentsPlace,
};
