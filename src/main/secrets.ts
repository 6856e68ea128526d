import { safeStorage } from 'electron';
import type { PreferencesPort } from '../engine/shell/preferences.ts';
import { NO_SECRETS, sealedSecrets } from '../engine/shell/secrets.ts';
import type { Secrets } from '../engine/shell/secrets.ts';

/** What a Linux desktop without a keyring seals with: a key that stands in every copy of Electron. That is no secret. */
const NO_KEYRING: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** Secrets sealed by the system's keys, where it has any. To be asked once the program is ready. */
export async function electronSecrets(preferences: PreferencesPort, platform: string): Promise<Secrets> {
  const available = await safeStorage.isAsyncEncryptionAvailable().catch(() => false);
  if (!available || (platform === 'linux' && NO_KEYRING.has(safeStorage.getSelectedStorageBackend()))) {
    return NO_SECRETS;
  }
  return sealedSecrets(
    {
      seal: (text) => safeStorage.encryptStringAsync(text),
      open: async (sealed) => {
        const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
        return { text: result, anew: shouldReEncrypt };
      },
    },
    preferences,
  );
}
