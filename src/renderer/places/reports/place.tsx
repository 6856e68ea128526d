import { boardScreenWords } from '../../../words/screens/board.ts';
import { packScreenWords } from '../../../words/screens/pack.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import { Page } from '../../frame/page.tsx';
import { useApp } from '../../state/app.ts';
import { useDates, useSession } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { Place } from '../place.ts';
import { Article30 } from './article30.tsx';
import { AuthorityPack } from './authority-pack.tsx';
import { BoardReport } from './board.tsx';
import { KeptReports } from './kept.tsx';
import { FlowReport, RegisterReport } from './others.tsx';

const PARTS = [
  { id: 'article-30', label: words.article30, Content: Article30 },
  { id: 'pack', label: packScreenWords.tab, Content: AuthorityPack },
  { id: 'board', label: words.board, Content: BoardReport },
  { id: 'kept', label: boardScreenWords.keptTab, Content: KeptReports },
  { id: 'picture', label: words.picture, Content: FlowReport },
  { id: 'register', label: words.register, Content: RegisterReport },
] as const;

function ReportsPlace({ location }: { readonly location: Location }) {
  const { navigation } = useApp();
  const { on } = useDates();
  const counts = useSession((state) => state.register?.counts);
  const isEmpty = counts !== undefined && Object.values(counts).every((count) => count === 0);
  const part = PARTS.find(({ id }) => id === location.part) ?? PARTS[0];
  return (
    <Page title={placeWords.reports} lead={words.lead(on)}>
      {isEmpty ? (
        <EmptyState
          icon="reports"
          title={words.empty}
          action={
            <Button variant="primary" onPress={() => navigation.go({ place: 'activities' })}>
              {words.toActivities}
            </Button>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <Tabs
          label={words.parts}
          selected={part.id}
          onSelect={(id) => navigation.replace({ place: 'reports', part: id })}
          tabs={PARTS.map(({ id, label, Content }) => ({
            id,
            label,
            content: id === 'pack' ? <AuthorityPack entity={location.record} /> : <Content />,
          }))}
        />
      )}
    </Page>
  );
}

export const reportsPlace: Place = {
  id: 'reports',
  group: 'papers',
  icon: 'reports',
  needsRegister: true,
  View: ReportsPlace,
};
