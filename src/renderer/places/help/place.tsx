import { helpWords as words } from '../../../words/screens/help.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useCommands } from '../../commands/context.ts';
import { Page } from '../../frame/page.tsx';
import { KeyTables } from '../../help/key-table.tsx';
import { TermList } from '../../help/term-list.tsx';
import { startTour } from '../../help/tour.tsx';
import { useApp } from '../../state/app.ts';
import { useSession } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import type { Place } from '../place.ts';
import styles from './place.module.css';

/** The keys, with the button that prints them: what is printed is this part alone. */
function Keys() {
  const commands = useCommands();
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <p>{words.keysLead}</p>
        <Button icon="file" onPress={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <KeyTables commands={commands} />
    </div>
  );
}

function HelpPlace({ location }: { readonly location: Location }) {
  const app = useApp();
  const isOpen = useSession((state) => state.register !== undefined);
  return (
    <Page
      title={placeWords.help}
      lead={isOpen ? words.lead : words.tourNeedsRegister}
      actions={
        <Button isDisabled={!isOpen} onPress={() => startTour(app)}>
          {words.tour}
        </Button>
      }
    >
      <Tabs
        label={placeWords.help}
        selected={location.part === 'keys' ? 'keys' : 'terms'}
        onSelect={(part) => app.navigation.replace({ place: 'help', ...(part === 'keys' ? { part } : {}) })}
        tabs={[
          {
            id: 'terms',
            label: words.terms,
            content: (
              <div className={styles.part}>
                <TermList />
              </div>
            ),
          },
          { id: 'keys', label: words.keys, content: <Keys /> },
        ]}
      />
    </Page>
  );
}

export const helpPlace: Place = {
  id: 'help',
  group: 'program',
  icon: 'help',
  needsRegister: false,
  commands: [
    {
      id: 'window.tour',
      title: words.tour,
      group: 'window',
      icon: 'info',
      when: (app) => app.session.store.getState().register !== undefined,
      run: startTour,
    },
    {
      id: 'window.print-keys',
      title: words.printKeys,
      group: 'window',
      icon: 'file',
      run: (app) => app.navigation.go({ place: 'help', part: 'keys' }),
    },
  ],
  View: HelpPlace,
};
