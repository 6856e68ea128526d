import type { ProcessingActivity } from '../../../core/records/activity.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { useQuery } from '../../client/use-query.ts';
import { newRecord } from '../../forms/navigate.ts';
import { RecordListPlace } from '../../forms/record-list-place.tsx';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import { namedByIn } from '../../forms/view/named-by.ts';
import { TransferList } from '../../forms/view/transfer-list.tsx';
import { useApp } from '../../state/app.ts';
import type { Location } from '../../state/navigation.ts';
import { useTaken } from '../../state/store.ts';
import type { TableView } from '../../state/table-views.ts';
import { Select } from '../../ui/select.tsx';
import type { Place } from '../place.ts';
import { LettersTable } from './letters-table.tsx';
import { useRecorded } from '../../state/hooks.ts';
import styles from './activities.module.css';

const words = recordPlaceWords.activities;
const transfers = recordPlaceWords.transfers;
const PLACE = 'activities';
const COLUMN = 'controllers';

const NO_FILTERS: TableView['filters'] = {};

/** The most companies that the choice of a record offers. */
const MOST = 100;

/** Whose record is looked at: one controller's or processor's, or all. */
function WhoseRecord() {
  const { tables } = useApp();
  const filters = useTaken(tables.store, (views) => views[PLACE]?.filters ?? NO_FILTERS);
  const { value } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: MOST });
  const chosen = filters[COLUMN]?.oneOf?.[0] ?? '';
  const choose = (name: string): void => {
    const { [COLUMN]: _former, ...others } = filters;
    tables.set(PLACE, { filters: name === '' ? others : { ...others, [COLUMN]: { oneOf: [name] } } });
  };
  return (
    <div className={styles.by}>
      <Select
        label={words.by}
        hideLabel
        value={chosen}
        onChange={choose}
        emptyLabel={words.everyone}
        choices={(value?.choices ?? []).map(({ name, detail }) => ({ id: name, label: name, detail }))}
      />
    </div>
  );
}

const PANEL = {
  lead: (read: ReadRecord) => <LettersTable activity={read.record as ProcessingActivity} />,
  parts: (read: ReadRecord) => [
    {
      id: 'transfers',
      label: transfers.tab,
      content: (
        <TransferList
          title={transfers.ofActivity}
          named={namedByIn(read, 'transfer', 'activities')}
          none={transfers.noneOfActivity}
        />
      ),
    },
  ],
};

const DEFAULT_COLUMNS = ['title', 'kind', 'controllers', 'people', 'transfers', 'nextReview'];
const ACTIONS = <WhoseRecord />;

function ActivitiesPlace({ location }: { readonly location: Location }) {
  return (
    <RecordListPlace
      place={PLACE}
      kind="activity"
      location={location}
      empty={words.empty}
      emptyText={words.emptyText}
      panel={PANEL}
      defaultColumns={DEFAULT_COLUMNS}
      actions={ACTIONS}
    />
  );
}

export const activitiesPlace: Place = {
  id: PLACE,
  group: 'records',
  icon: 'activity',
  needsRegister: true,
  kind: 'activity',
  create: (app) => newRecord(app, 'activity'),
  View: ActivitiesPlace,
};
