import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComponentType, KeyboardEvent } from 'react';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import { useCommand } from '../client/use-command.ts';
import { useApp } from '../state/app.ts';
import { Callout } from '../ui/callout.tsx';
import { Rows } from './fields/cell.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { FormFooter } from './form-footer.tsx';
import { FormSections } from './form-sections.tsx';
import { labelOfPath } from './labels.ts';
import { modelOf } from './model/read-schema.ts';
import { recordOf, valuesOf } from './model/values.ts';
import { useGeography } from './places.ts';
import { ProblemList } from './problem-list.tsx';
import type { RecordFormProps } from './record-form-props.ts';
import { FormContext } from './state/context.ts';
import type { FormContextValue } from './state/context.ts';
import { textOfRecord } from './state/drafts.ts';
import type { Draft } from './state/drafts.ts';
import { useWantedFocus } from './state/focus.ts';
import { createNotes, notesOn, standing } from './state/form-notes.ts';
import { useFormValues } from './state/form-values.ts';
import { dropBlankLines } from './state/prune.ts';
import { useKeeping } from './state/use-keeping.ts';
import { useTypedNotes } from './state/use-typed-notes.ts';
import styles from './form.module.css';

export interface OpenFormProps extends RecordFormProps {
  readonly draftKey: string;
  readonly draft: Draft | undefined;
  /** What a picker draws over this form, to make a record that is missing. */
  readonly Form: ComponentType<RecordFormProps>;
}

/** A form with its values, from the record or from what was kept of earlier typing. */
export function OpenForm(props: OpenFormProps) {
  const { kind, record, prefill, draft, Form } = props;
  const { toasts } = useApp();
  const { nameOf, countryOfZone } = useGeography();
  const model = modelOf(kind);
  const box = useRef<HTMLFormElement>(null);
  const saved = useMemo(() => valuesOf(model, record ?? prefill), [model, record, prefill]);
  const savedText = useMemo(() => textOfRecord(recordOf(model, saved)), [model, saved]);
  const values = useFormValues(() => draft?.values ?? saved);
  const [notes] = useState(() => createNotes(props.names ?? {}));
  const [reason, setReason] = useState(draft?.reason ?? '');
  const [base, setBase] = useState(draft?.base ?? savedText);
  const [restored, setRestored] = useState(draft !== undefined);
  const [tries, setTries] = useState(0);
  const command = useCommand('records.save');

  const typedText = (): string => textOfRecord(recordOf(model, values.all()));
  const keeping = useKeeping(props, values, () =>
    typedText() === savedText && reason === '' ? undefined : { values: values.all(), reason, base },
  );
  const settle = useTypedNotes(kind, model, values, notes, countryOfZone);
  useWantedFocus(notes, box);

  // The record changed beneath the form, by an undo or another window: what nobody has touched follows it.
  useEffect(() => {
    if (base === savedText || restored || typedText() !== base) return;
    values.reset(saved);
    setBase(savedText);
  }, [savedText]);

  const discard = async (): Promise<void> => {
    values.reset(saved);
    setReason('');
    setBase(savedText);
    setRestored(false);
    notes.setState({ answered: [], half: new Set(), left: new Set(), tried: false });
    await keeping.discard();
    toasts.show({ tone: 'done', text: formWords.discarded });
  };

  const inVain = (): void => setTries((count) => count + 1);
  const save = async (): Promise<void> => {
    if (command.busy) return;
    dropBlankLines(model, values, notes);
    const made = recordOf(model, values.all());
    notes.setState({ typed: notesOn(kind, made, countryOfZone), answered: [], tried: true });
    if (standing(notes.getState()).length > 0) {
      command.clear();
      inVain();
      return;
    }
    const why = reason.trim();
    const outcome = await command.run({ kind, record: made, ...(why === '' ? {} : { reason: why }) });
    if (!outcome.ok) {
      const answered = outcome.problem.fields.map(({ field, statement }) => ({ path: field, statement }));
      notes.setState({ answered });
      inVain();
      return;
    }
    const { id, sequence, changed } = outcome.value;
    // Nobody waits until what was kept of the typing is gone.
    void keeping.saved();
    const name = nameOfRecord(kind, made as unknown as AnyRecord);
    toasts.show({ tone: 'done', text: changed ? formWords.saved(name, sequence) : formWords.unchanged });
    props.onSaved(id);
  };

  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
      if (!isSave || event.altKey || event.shiftKey) return;
      event.preventDefault();
      // One that was opened over another is the later one in the page, and the one that is meant.
      if ([...document.querySelectorAll(`form.${styles.form}`)].at(-1) !== box.current) return;
      void latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    // An Escape that closes a list of choices is meant for that list.
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    props.onLeave();
  };

  const context = useMemo(
    (): FormContextValue => ({
      kind,
      id: record?.id,
      model,
      values,
      notes,
      settle,
      Rows,
      Form,
      speech: { labelOf: (path) => labelOfPath(kind, model, values.all(), path), placeOf: nameOf },
    }),
    [kind, record?.id, model, values, notes, settle, nameOf, Form],
  );
  return (
    <FormContext value={context}>
      <form
        ref={box}
        className={styles.form}
        aria-label={formWords.form(kind)}
        autoComplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        <div className={styles.notices}>
          <ProblemList tries={tries} problem={command.problem} />
          {restored && draft !== undefined ? (
            <DraftNotice keptAt={draft.keptAt} changedSince={base !== savedText} onDiscard={() => void discard()} />
          ) : null}
          {!restored && base !== savedText ? <Callout tone="warning">{formWords.changedMeanwhile}</Callout> : null}
        </div>
        <FormSections />
        <FormFooter
          reason={reason}
          onReason={(next) => {
            setReason(next);
            keeping.touch();
          }}
          onSave={() => void save()}
          onLeave={props.onLeave}
          busy={command.busy}
        />
      </form>
    </FormContext>
  );
}
