import path from 'node:path';

/** What has to be known of the machine to find its folders. */
export interface Machine {
  /** As in `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly home: string;
}

/** This program's folder, as each platform names such. */
const FOLDER = 'Transfer Register';
const UNIX_FOLDER = 'transfer-register';

/**
 * Where the preferences lie, the same for both shells: `~/.config/transfer-register` or what XDG says, `~/Library/Application Support/Transfer Register`,
 * `%APPDATA%\Transfer Register`.
 */
export function configFolder({ platform, env, home }: Machine): string {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'win32') return paths.join(env['APPDATA'] ?? paths.join(home, 'AppData', 'Roaming'), FOLDER);
  if (platform === 'darwin') return paths.join(home, 'Library', 'Application Support', FOLDER);
  const asked = env['XDG_CONFIG_HOME'];
  // The specification says that a path that is not absolute is to be ignored.
  const base = asked !== undefined && paths.isAbsolute(asked) ? asked : paths.join(home, '.config');
  return paths.join(base, UNIX_FOLDER);
}
