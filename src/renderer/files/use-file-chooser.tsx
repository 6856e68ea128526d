import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FilePurpose } from '../../contract/file-endings.ts';
import { useApp } from '../state/app.ts';
import { usePreferences, useSession } from '../state/hooks.ts';
import { OpenDialog, SaveDialog } from './folder-dialog.tsx';
import type { ChosenPlace } from './folder-dialog.tsx';
import { asFileName } from './paths.ts';

export interface FileChooser {
  /** Asks for a file that is there. @returns its path, or nothing where the person chose none */
  readonly toOpen: (purpose: FilePurpose) => Promise<string | undefined>;
  /** Asks where a new file goes. @param name what it might be called, with its ending */
  readonly toSave: (purpose: FilePurpose, name: string) => Promise<ChosenPlace | undefined>;
  /** Stands somewhere in the component: the dialog, while one is open. */
  readonly dialog: ReactNode;
}

interface Asked {
  readonly purpose: FilePurpose;
  readonly name: string | undefined;
}

/** Lets the person choose a file: by the dialog of the system where the shell has one, else by our own. */
export function useFileChooser(): FileChooser {
  const { door, preferences } = useApp();
  const hasDialogs = useSession((state) => state.shell?.nativeDialogs ?? false);
  const documents = useSession((state) => state.shell?.documents ?? '');
  const lastFolder = usePreferences()?.lastFolder ?? '';
  const [asked, setAsked] = useState<Asked>();
  const answer = useRef<(chosen: ChosenPlace | undefined) => void>(undefined);

  const ask = (purpose: FilePurpose, name: string | undefined): Promise<ChosenPlace | undefined> =>
    new Promise((resolve) => {
      answer.current = resolve;
      setAsked({ purpose, name });
    });
  const done = (chosen: ChosenPlace | undefined): void => {
    setAsked(undefined);
    if (chosen !== undefined) void preferences.set({ lastFolder: folderOf(chosen.path) });
    answer.current?.(chosen);
  };
  return {
    toOpen: async (purpose) => {
      if (!hasDialogs) return (await ask(purpose, undefined))?.path;
      const outcome = await door.call['shell.chooseToOpen']({ purpose });
      return outcome.ok ? (outcome.value.path ?? undefined) : undefined;
    },
    toSave: async (purpose, suggested) => {
      const name = asFileName(suggested);
      if (!hasDialogs) return ask(purpose, name);
      const outcome = await door.call['shell.chooseToSave']({ purpose, name });
      if (!outcome.ok || outcome.value.path === null) return undefined;
      // The system's own dialog has asked whether a file may be replaced.
      return { path: outcome.value.path, replace: true };
    },
    dialog: asked === undefined ? null : dialogFor(asked, lastFolder === '' ? documents : lastFolder, done),
  };
}

function dialogFor(
  { purpose, name }: Asked,
  folder: string,
  onDone: (chosen: ChosenPlace | undefined) => void,
): ReactNode {
  const common = { purpose, folder, onDone };
  return name === undefined ? <OpenDialog {...common} /> : <SaveDialog {...common} name={name} />;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
