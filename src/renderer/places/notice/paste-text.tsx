import { useState } from 'react';
import { splitNotice } from '../../../core/records/split-notice.ts';
import type { Notice } from '../../../core/records/notice.ts';
import { noticeWritingWords as words } from '../../../words/screens/notice-writing.ts';
import { useCommand } from '../../client/use-command.ts';
import { newRecord } from '../../forms/navigate.ts';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saidProblem } from '../../ui/said.ts';
import { TextArea } from '../../ui/text-field.tsx';

const LINES = 14;

/** Takes over the text of a whole notice: into the notice that is shown, or into a new one where there is none. */
export function PasteText({ notice }: { readonly notice?: Notice | undefined }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const save = useCommand('records.save');
  const cut = open ? splitNotice(text, notice?.sentences.length ?? 0) : [];
  const sections = new Set(cut.flatMap(({ section }) => section ?? []));
  const close = (): void => {
    setOpen(false);
    setText('');
    save.clear();
  };
  const take = async (): Promise<void> => {
    const sentences = cut.map((sentence) => ({ ...sentence, state: 'to-be-confirmed' as const }));
    if (notice === undefined) {
      close();
      newRecord(app, 'notice', { purpose: 'pasted', prefill: { sentences } });
      return;
    }
    const record = { ...notice, sentences: [...notice.sentences, ...sentences] };
    const outcome = await save.run({ kind: 'notice', record, reason: words.reason });
    if (!outcome.ok) return;
    app.toasts.show({ tone: 'done', text: words.taken(sentences.length) });
    close();
  };
  return (
    <>
      <Button why={why} onPress={() => setOpen(true)}>
        {words.paste}
      </Button>
      <Dialog
        title={words.pasteTitle}
        open={open}
        onClose={close}
        wide
        staysOpen
        footer={
          <Button variant="primary" isDisabled={cut.length === 0 || save.busy} onPress={() => void take()}>
            {words.take}
          </Button>
        }
      >
        {save.problem === undefined ? null : <Callout tone="problem">{saidProblem(save.problem)}</Callout>}
        <TextArea label={words.pasteText} description={words.pasteHelp} value={text} onChange={setText} rows={LINES} />
        <p role="status">{words.pasteCount(cut.length, sections.size)}</p>
      </Dialog>
    </>
  );
}
