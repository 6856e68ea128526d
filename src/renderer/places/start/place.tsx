import { useEffect } from 'react';
import { frameWords } from '../../../words/screens/frame.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { startWords as words } from '../../../words/screens/start.ts';
import { useQuery } from '../../client/use-query.ts';
import { Page } from '../../frame/page.tsx';
import { useApp } from '../../state/app.ts';
import { useSession } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { Place } from '../place.ts';
import { useRegisters } from './use-registers.tsx';
import type { Registers, Sample } from './use-registers.tsx';
import styles from './place.module.css';

function Line({
  icon,
  title,
  text,
  onPress,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
}) {
  return (
    <li>
      <PlainButton className={styles.line} onPress={onPress}>
        <Icon name={icon} className={styles.icon} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.text}>{text}</span>
        </span>
        <Icon name="chevron-right" className={styles.chevron} />
      </PlainButton>
    </li>
  );
}

function Recent({ registers }: { readonly registers: Registers }) {
  const recent = useQuery('shell.recent', {}).value?.recent ?? [];
  return (
    <Section title={words.recent}>
      {recent.length === 0 ? <p className={styles.none}>{words.recentNone}</p> : null}
      <ul className={styles.list}>
        {recent.map(({ path, name, openedAt, there }) => (
          <li key={path}>
            {there ? (
              <PlainButton className={styles.line} onPress={() => registers.openPath(path)}>
                <Icon name="file" className={styles.icon} />
                <span className={styles.words}>
                  <span className={styles.title}>{name}</span>
                  <span className={styles.text}>{path}</span>
                </span>
                <span className={styles.aside}>{words.openedOn(openedAt.slice(0, 10))}</span>
              </PlainButton>
            ) : (
              <div className={styles.line}>
                <Icon name="file" className={styles.icon} />
                <span className={styles.words}>
                  <span className={styles.title}>{name}</span>
                  <span className={styles.text}>{path}</span>
                  <span className={styles.text}>{words.goneText}</span>
                </span>
                <span className={styles.aside}>{words.gone}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const SAMPLES: readonly Sample[] = ['optima', 'optex'];

function StartPlace({ location }: { readonly location: Location }) {
  const { navigation } = useApp();
  const registers = useRegisters();
  const register = useSession((state) => state.register);
  const { part } = location;
  useEffect(() => {
    if (part === undefined) return;
    navigation.replace({ place: 'start' });
    if (part === 'new') registers.create();
    if (part === 'open') registers.open();
  }, [part, navigation, registers]);
  return (
    <Page title={register === undefined ? frameWords.program : placeWords.start} lead={words.lead}>
      {registers.problem === undefined ? null : <Callout tone="problem">{registers.problem}</Callout>}
      {register === undefined ? null : (
        <Section title={words.current}>
          <div className={styles.current}>
            <span className={styles.words}>
              <span className={styles.title}>{register.name}</span>
              <span className={styles.text}>{register.path}</span>
            </span>
            <Button variant="primary" onPress={() => navigation.go({ place: 'overview' })}>
              {words.goOn}
            </Button>
            <Button onPress={registers.close} isPending={registers.busy}>
              {words.closeIt}
            </Button>
          </div>
        </Section>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section title={words.begin}>
            <ul className={styles.list}>
              <Line icon="add" title={words.create} text={words.createText} onPress={registers.create} />
              <Line icon="folder" title={words.open} text={words.openText} onPress={registers.open} />
            </ul>
          </Section>
          <Section title={words.samples}>
            <p className={styles.none}>{words.samplesText}</p>
            <ul className={styles.list}>
              {SAMPLES.map((sample) => (
                <Line
                  key={sample}
                  icon="copy"
                  title={words.openSample(words[sample])}
                  text={words[`${sample}Text`]}
                  onPress={() => registers.openSample(sample)}
                />
              ))}
            </ul>
          </Section>
        </div>
        <div className={styles.column}>
          <Recent registers={registers} />
        </div>
      </div>
      {registers.dialogs}
    </Page>
  );
}

export const startPlace: Place = {
  id: 'start',
  group: 'program',
  icon: 'start',
  needsRegister: false,
  commands: [
    {
      id: 'register.new',
      title: words.create,
      group: 'register',
      icon: 'add',
      run: (app) => app.navigation.go({ place: 'start', part: 'new' }),
    },
    {
      id: 'register.open',
      title: words.open,
      group: 'register',
      icon: 'folder',
      shortcut: 'Mod+O',
      whileTyping: true,
      run: (app) => app.navigation.go({ place: 'start', part: 'open' }),
    },
  ],
  View: StartPlace,
};
