import type { Matter } from '../../../core/records/matter.ts';
import { packScreenWords as words } from '../../../words/screens/pack.ts';
import { useQuery } from '../../client/use-query.ts';
import { useApp } from '../../state/app.ts';
import { useRecorded } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';

/** Leads from an authority's enquiry to the pack that answers it; of the company that the enquiry names, where it names one alone. */
export function PackButton({ matter }: { readonly matter: Matter }) {
  const { navigation } = useApp();
  const { value } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: 100 });
  if (matter.kind !== 'authority-enquiry') return null;
  const companies = (value?.choices ?? []).filter(({ id }) => matter.linked.includes(id));
  const [only] = companies.length === 1 ? companies : [];
  return (
    <Button icon="reports" onPress={() => navigation.go({ place: 'reports', part: 'pack', record: only?.id })}>
      {words.make}
    </Button>
  );
}
