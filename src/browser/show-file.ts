import { spawn } from 'node:child_process';
import path from 'node:path';

/** The command that shows a file in its folder: never the file itself, whose program nobody asked for. */
export function showCommand(
  platform: string,
  file: string,
): { readonly command: string; readonly args: readonly string[] } {
  // The explorer reads its own comma and quotes; a name cannot hold a quote on Windows.
  if (platform === 'win32') return { command: 'explorer.exe', args: [`/select,"${path.win32.normalize(file)}"`] };
  if (platform === 'darwin') return { command: 'open', args: ['-R', file] };
  return { command: 'xdg-open', args: [path.posix.dirname(file)] };
}

/**
 * Shows a file in the folder where it lies.
 * @param file an absolute path of a file that is there
 * @returns whether there was a program for it
 */
export async function showFile(platform: string, file: string): Promise<boolean> {
  const { command, args } = showCommand(platform, file);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: platform === 'win32',
    });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
