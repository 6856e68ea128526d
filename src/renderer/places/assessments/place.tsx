import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { assessmentsWords } from '../../../words/screens/assessments.ts';
import { recordPlaceWords } from '../../../words/screens/record-places.ts';
import { newRecord } from '../../forms/navigate.ts';
import { RecordListPlace } from '../../forms/record-list-place.tsx';
import type { ReadRecord } from '../../forms/record-panel.tsx';
import { namedByIn } from '../../forms/view/named-by.ts';
import { TransferList } from '../../forms/view/transfer-list.tsx';
import type { Location } from '../../state/navigation.ts';
import type { Place } from '../place.ts';
import { BeginFromTransfer } from './begin.tsx';
import { RenewButton } from './renew.tsx';
import { Offers } from './reuse.tsx';
import { Lead } from './standing.tsx';
import { Steps } from './steps.tsx';
import styles from './assessments.module.css';

const words = recordPlaceWords.assessments;

function assessmentOf(read: ReadRecord): TransferAssessment {
  return read.record as TransferAssessment;
}

const PANEL = {
  lead: (read: ReadRecord) => (
    <>
      <Lead assessment={assessmentOf(read)} />
      <TransferList title={words.use} named={namedByIn(read, 'transfer', 'assessments')} none={words.unused} />
      <Offers assessment={assessmentOf(read)} />
    </>
  ),
  parts: (read: ReadRecord) => [
    {
      id: 'steps',
      label: assessmentsWords.stepsTab,
      content: (
        <div className={styles.part}>
          <Steps assessment={assessmentOf(read)} />
        </div>
      ),
    },
  ],
  actions: (read: ReadRecord) =>
    assessmentOf(read).supersededBy === undefined ? (
      <RenewButton id={read.record.id} name={assessmentOf(read).title} />
    ) : null,
};

const DEFAULT_COLUMNS = ['title', 'method', 'importers', 'state', 'expiresOn', 'conclusion', 'transfers'];
const ACTIONS = <BeginFromTransfer />;

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
      actions={ACTIONS}
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
