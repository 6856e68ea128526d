import { useState } from 'react';
import { attachmentWords as words } from '../../../words/screens/attachments.ts';
import { KeptDocument } from '../../files/kept-document.tsx';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useApp } from '../../state/app.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { saidProblem } from '../../ui/said.ts';
import { valueAt } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import { textIn } from '../model/values.ts';
import { useEditing, useFormContext } from '../state/context.ts';

/** Keeps a file in the register and takes its checksum, below the field of the checksum; the title too, where there is none yet. */
export function AttachmentInput({ path }: { readonly path: Path }) {
  const { door } = useApp();
  const { values } = useFormContext();
  const { set } = useEditing(path);
  const title = useEditing(path.replace(/sha256$/u, 'title'));
  const sha256 = values.useTaken((all) => textIn(valueAt(all, path)));
  const chooser = useFileChooser();
  const [problem, setProblem] = useState<string>();
  const attach = async (): Promise<void> => {
    const file = await chooser.toOpen('attachment');
    if (file === undefined) return;
    const outcome = await door.call['attachments.keep']({ path: file });
    setProblem(outcome.ok ? undefined : saidProblem(outcome.problem));
    if (!outcome.ok) return;
    set(outcome.value.sha256);
    if (textIn(valueAt(values.all(), path.replace(/sha256$/u, 'title'))) === '') title.set(outcome.value.title);
  };
  return (
    <>
      <KeptDocument sha256={sha256} />
      <Button size="small" icon="add" onPress={() => void attach()}>
        {sha256 === '' ? words.attach : words.attachOther}
      </Button>
      {problem === undefined ? null : <Callout tone="problem">{problem}</Callout>}
      {chooser.dialog}
    </>
  );
}
