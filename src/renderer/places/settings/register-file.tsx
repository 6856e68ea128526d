import { settingsWords as words } from '../../../words/screens/settings.ts';
import { grouped } from '../../../words/screens/table.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useApp } from '../../state/app.ts';
import { useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import styles from './place.module.css';

/** Where the register lies, what is in it, and the seal that proves it. */
export function RegisterFile() {
  const { door, toasts } = useApp();
  const files = useFileChooser();
  const register = useSession((state) => state.register);
  if (register === undefined) return null;
  const saveCopy = async (): Promise<void> => {
    const place = await files.toSave('register', words.copyName(register.name));
    if (place === undefined) return;
    const outcome = await door.call['register.saveCopy']({ path: place.path });
    toasts.show(
      outcome.ok
        ? { tone: 'done', text: words.copied(outcome.value.path, outcome.value.bytes) }
        : { tone: 'problem', text: saidProblem(outcome.problem) },
    );
  };
  const records = Object.values(register.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Section
      title={words.file}
      actions={
        <>
          <Button size="small" onPress={() => void door.call['shell.showFile']({ path: register.path })}>
            {words.showFile}
          </Button>
          <Button size="small" onPress={() => void saveCopy()}>
            {words.saveCopy}
          </Button>
        </>
      }
    >
      <Facts
        facts={[
          { label: words.fileName, value: <span className={styles.path}>{register.path}</span> },
          ...(register.about === undefined ? [] : [{ label: words.about, value: register.about }]),
          { label: words.created, value: words.day(register.createdOn.slice(0, 10)) },
          { label: words.records, value: grouped(records) },
          { label: words.changes, value: grouped(register.sequence) },
          {
            label: words.seal,
            value: (
              <>
                <code className={styles.path}>{register.seal}</code>
                <span className={styles.hint}>{words.sealHint}</span>
              </>
            ),
          },
        ]}
      />
      {files.dialog}
    </Section>
  );
}
