import { useState } from 'react';
import type { ReactNode } from 'react';
import { startWords as words } from '../../../words/screens/start.ts';
import type { Outcome } from '../../../contract/entry.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useApp } from '../../state/app.ts';
import { saidProblem } from '../../ui/said.ts';
import { NewRegister } from './new-register.tsx';

export type Sample = 'optima' | 'optex';

/** Making, opening and closing registers. What comes of it arrives by the event that a register was opened. */
export interface Registers {
  readonly create: () => void;
  readonly open: () => void;
  readonly openPath: (path: string) => void;
  readonly openSample: (sample: Sample) => void;
  readonly close: () => void;
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** Stands somewhere in the component: the dialogs, while one is open. */
  readonly dialogs: ReactNode;
}

export function useRegisters(): Registers {
  const { door } = useApp();
  const files = useFileChooser();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [naming, setNaming] = useState(false);

  const told = async (work: Promise<Outcome<unknown>>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await work;
    setBusy(false);
    if (!outcome.ok) setProblem(saidProblem(outcome.problem));
  };
  const create = async (name: string): Promise<void> => {
    setNaming(false);
    const place = await files.toSave('register', words.fileName(name));
    if (place !== undefined) await told(door.call['register.create']({ path: place.path, name }));
  };
  const open = async (): Promise<void> => {
    const path = await files.toOpen('register');
    if (path !== undefined) await told(door.call['register.open']({ path }));
  };
  const openSample = async (sample: Sample): Promise<void> => {
    const place = await files.toSave('register', words.sampleFile(words[sample]));
    if (place !== undefined) await told(door.call['register.openSample']({ sample, path: place.path }));
  };
  return {
    create: () => setNaming(true),
    open: () => void open(),
    openPath: (path) => void told(door.call['register.open']({ path })),
    openSample: (sample) => void openSample(sample),
    close: () => void told(door.call['register.close']({})),
    busy,
    problem,
    dialogs: (
      <>
        {naming ? <NewRegister onClose={() => setNaming(false)} onName={(name) => void create(name)} /> : null}
        {files.dialog}
      </>
    ),
  };
}
