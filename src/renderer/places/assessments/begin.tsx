import { useState } from 'react';
import type { Request } from '../../../contract/contract.ts';
import { assessmentsWords as words } from '../../../words/screens/assessments.ts';
import { assessmentForm } from '../../../words/screens/forms/assessment.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { useQuery } from '../../client/use-query.ts';
import { newRecord } from '../../forms/navigate.ts';
import { useApp } from '../../state/app.ts';
import { useRecorded, useWhyReadOnly } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { saidProblem } from '../../ui/said.ts';

type Method = Request<'assessments.begin'>['method'];

const METHODS = Object.entries(assessmentForm.fields.method.choices).map(([id, label]) => ({ id, label }));

function BeginDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const [method, setMethod] = useState<Method>('ico-six-questions');
  const [transfer, setTransfer] = useState('');
  const [name, setName] = useState('');
  const [search, setSearch] = useState('');
  const {
    value: found,
    state,
    refreshing,
  } = useQuery('records.choices', { ...useRecorded(), kinds: ['transfer'], search }, { keep: true });
  const choices = (found?.choices ?? []).map((one) => ({ id: one.id, label: one.name, detail: one.detail }));
  const begin = async (): Promise<void> => {
    const begun = await app.door.call['assessments.begin']({ transfer, method });
    if (!begun.ok) {
      app.toasts.show({ tone: 'problem', text: saidProblem(begun.problem) });
      return;
    }
    onClose();
    newRecord(app, 'assessment', { ...begun.value, purpose: `${transfer} ${method}` });
  };
  return (
    <Dialog
      title={words.beginTitle}
      open
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={transfer === ''} onPress={() => void begin()}>
            {words.start}
          </Button>
        </>
      }
    >
      <ComboBox
        label={words.transfer}
        description={words.beginText}
        isRequired
        value={transfer}
        valueLabel={name}
        onChange={(id) => {
          setTransfer(id);
          setName(choices.find((one) => one.id === id)?.label ?? '');
        }}
        choices={choices}
        onSearch={setSearch}
        loading={state === 'loading' || refreshing}
        placeholder={formWords.search}
      />
      <Select label={words.method} value={method} onChange={(id) => setMethod(id as Method)} choices={METHODS} />
    </Dialog>
  );
}

/** Begins an assessment with all that the transfer says already. */
export function BeginFromTransfer() {
  const why = useWhyReadOnly();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="transfer" why={why} onPress={() => setOpen(true)}>
        {words.begin}
      </Button>
      {open ? <BeginDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
