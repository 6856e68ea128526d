import { useState } from 'react';
import { attachmentWords as words } from '../../words/screens/attachments.ts';
import { useQuery } from '../client/use-query.ts';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { saidProblem } from '../ui/said.ts';
import styles from './job-panel.module.css';

/** A document that the register keeps by its checksum: its name and size, and a way to open a copy of it in its own program. Nothing where only the checksum is recorded. */
export function KeptDocument({ sha256 }: { readonly sha256: string }) {
  const { door } = useApp();
  const isChecksum = /^[0-9a-f]{64}$/u.test(sha256);
  const { value } = useQuery('attachments.about', isChecksum ? { sha256 } : undefined, { keep: true });
  const [problem, setProblem] = useState<string>();
  const kept = isChecksum ? value?.kept : undefined;
  if (kept === undefined || kept === null) return null;
  const open = async (): Promise<void> => {
    const copy = await door.call['attachments.copy']({ sha256 });
    if (!copy.ok) {
      setProblem(saidProblem(copy.problem));
      return;
    }
    const outcome = await door.call['shell.openDocument'](copy.value);
    setProblem(outcome.ok && outcome.value.opened ? undefined : words.notOpened(copy.value.path));
  };
  return (
    <div className={styles.kept}>
      <span>{words.kept(kept.title, kept.size)}</span>
      <Button size="small" icon="file" aria-label={words.openNamed(kept.title)} onPress={() => void open()}>
        {words.open}
      </Button>
      <p role="status">{problem}</p>
    </div>
  );
}
