import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { FILE_ENDINGS } from '../contract/file-endings.ts';
import type { FilePurpose } from '../contract/file-endings.ts';
import { dialogWords } from '../words/shell.ts';

function filters(purpose: FilePurpose): FileFilter[] {
  return [
    // Native dialogs want endings without their point.
    { name: dialogWords.files[purpose], extensions: FILE_ENDINGS[purpose].map((ending) => ending.slice(1)) },
    { name: dialogWords.all, extensions: ['*'] },
  ];
}

/** The dialog for a file that is there. @param folder where it begins; Electron would begin among the downloads */
export function openOptions(purpose: FilePurpose, folder: string): OpenDialogOptions {
  return { defaultPath: folder, filters: filters(purpose), properties: ['openFile', 'dontAddToRecent'] };
}

/** The dialog for a new file. @param suggested its whole path */
export function saveOptions(purpose: FilePurpose, suggested: string): SaveDialogOptions {
  return {
    defaultPath: suggested,
    filters: filters(purpose),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  };
}
