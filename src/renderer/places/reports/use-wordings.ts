import { useEffect, useRef, useState } from 'react';
import type { Request } from '../../../contract/contract.ts';
import { useApp } from '../../state/app.ts';

type Wordings = NonNullable<Request<'exports.boardPreview'>['wordings']>;

/** What the officer has worded of the decisions of an edition: what is used, and what is typed and not used yet. */
interface Worded {
  readonly used?: Wordings | undefined;
  readonly typed?: Wordings | undefined;
}

/** Milliseconds without typing after which words are kept, as in every form. */
const PAUSE = 600;

function parsed(body: string | undefined): Worded {
  if (body === undefined) return {};
  try {
    return JSON.parse(body) as Worded;
  } catch {
    // What an older version kept otherwise is nothing to begin with.
    return {};
  }
}

/** The words for decisions, kept with the register as the input of every form is until the report is kept: by edition, since each board has its own. */
export function useWordings(edition: string) {
  const { door } = useApp();
  const key = `board wordings ${edition}`;
  const [state, setState] = useState<{ readonly key: string; readonly worded: Worded }>({ key: '', worded: {} });
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly write: () => void }>(undefined);
  const worded = state.key === key ? state.worded : {};

  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const outcome = await door.call['forms.kept']({ key });
      const body = outcome.ok ? outcome.value.forms.find((form) => form.key === key)?.body : undefined;
      if (current) setState({ key, worded: parsed(body) });
    };
    void ask();
    return () => {
      current = false;
      // Whoever leaves in the middle of a word finds it again.
      const left = waiting.current;
      waiting.current = undefined;
      clearTimeout(left?.timer);
      left?.write();
    };
  }, [door, key]);

  const keep = (next: Worded, pause = 0): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    const write = (): void => {
      const isEmpty = next.used === undefined && next.typed === undefined;
      if (isEmpty) void door.call['forms.drop']({ key });
      else void door.call['forms.keep']({ key, kind: 'board-report', body: JSON.stringify(next) });
    };
    setState({ key, worded: next });
    if (pause === 0) write();
    else waiting.current = { write, timer: setTimeout(write, pause) };
  };

  return {
    used: worded.used,
    typed: worded.typed,
    /** Something was typed in the dialog. */
    type: (typed: Wordings) => keep({ ...worded, typed }, PAUSE),
    /** What was typed is wanted. */
    use: (used: Wordings) => keep({ used }),
    /** What was typed is not wanted: what was used before stays. */
    leave: () => keep({ used: worded.used }),
    /** The report is kept, and its words with it: the next one begins with them by itself. */
    clear: () => keep({}),
  };
}
