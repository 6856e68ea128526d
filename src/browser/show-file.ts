import { spawn } from 'node:child_process';
import path from 'node:path';

interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** The command that shows a file in its folder: never the file itself, whose program nobody asked for. */
export function showCommand(platform: string, file: string): Command {
  // The explorer reads its own comma and quotes; a name cannot hold a quote on Windows.
  if (platform === 'win32') return { command: 'explorer.exe', args: [`/select,"${path.win32.normalize(file)}"`] };
  if (platform === 'darwin') return { command: 'open', args: ['-R', file] };
  return { command: 'xdg-open', args: [path.posix.dirname(file)] };
}

/** The command that opens a document in the program that the system has for it. */
export function openCommand(platform: string, file: string): Command {
  if (platform === 'win32') return { command: 'explorer.exe', args: [`"${path.win32.normalize(file)}"`] };
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', args: [file] };
}

async function started(platform: string, { command, args }: Command): Promise<boolean> {
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

/**
 * Shows a file in the folder where it lies.
 * @param file an absolute path of a file that is there
 * @returns whether there was a program for it
 */
export async function showFile(platform: string, file: string): Promise<boolean> {
  return started(platform, showCommand(platform, file));
}

/**
 * Opens a document.
 * @param file the absolute path of a document that is there; that it is none that could run was seen to before
 * @returns whether there was a program for it
 */
export async function openFile(platform: string, file: string): Promise<boolean> {
  return started(platform, openCommand(platform, file));
}
