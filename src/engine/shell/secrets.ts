import type { PreferencesPort } from './preferences.ts';
import { ShellError, shellStatement } from './statement.ts';

/** What keeps a secret, such as a passphrase, from one start to the next. */
export interface Secrets {
  /** `system`: the keys of the operating system guard it; `none`: nothing here can, and nothing is kept. */
  readonly kind: 'system' | 'none';
  /** @throws ShellError where nothing can keep it, or it could not be written */
  readonly keep: (name: string, value: string) => Promise<void>;
  /** @returns nothing where there is none of that name, or what is there cannot be opened any more */
  readonly read: (name: string) => Promise<string | undefined>;
  readonly forget: (name: string) => Promise<void>;
}

/** Makes what only the person's own account on this machine can open, and opens it. */
export interface Sealer {
  readonly seal: (text: string) => Promise<Uint8Array>;
  /** @returns the text, and whether it should be sealed anew because the system's key has changed; rejects where it cannot be opened */
  readonly open: (sealed: Uint8Array) => Promise<{ readonly text: string; readonly anew: boolean }>;
}

/** No secrets: what a shell has that cannot ask the system. It says so instead of keeping them badly. */
export const NO_SECRETS: Secrets = {
  kind: 'none',
  keep: () => Promise.reject(new ShellError(shellStatement('shell.no-secrets', {}))),
  read: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(),
};

/** Secrets that the system seals; what was sealed lies in the preferences, in base64. */
export function sealedSecrets({ seal, open }: Sealer, preferences: PreferencesPort): Secrets {
  const keep = async (name: string, value: string): Promise<void> => {
    const sealed = await seal(value);
    preferences.keepSealed(name, Buffer.from(sealed).toString('base64'));
  };
  return {
    kind: 'system',
    keep,
    read: async (name) => {
      const sealed = preferences.sealed()[name];
      if (sealed === undefined) return undefined;
      const opened = await open(Buffer.from(sealed, 'base64')).catch(() => undefined);
      if (opened?.anew === true) await keep(name, opened.text);
      return opened?.text;
    },
    forget: (name) => {
      if (name in preferences.sealed()) preferences.keepSealed(name, undefined);
      return Promise.resolve();
    },
  };
}
