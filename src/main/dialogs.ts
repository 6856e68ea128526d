import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Request } from '../contract/contract.ts';
import { dialogWords } from '../words/shell.ts';

/** What a file is for. */
export type Purpose = Request<'shell.chooseToOpen'>['purpose'];

/** The endings of the files of a purpose, the first being that of a new one; as native dialogs want them, without the dot. */
export const ENDINGS: Readonly<Record<Purpose, readonly string[]>> = {
  register: ['register', 'treg', 'transfer-register'],
  contacts: ['csv', 'tsv', 'txt'],
  rejects: ['csv'],
  workbook: ['xlsx', 'csv', 'json'],
  report: ['html'],
  picture: ['svg'],
  figures: ['csv'],
  json: ['json'],
};

function filters(purpose: Purpose): FileFilter[] {
  return [
    { name: dialogWords.files[purpose], extensions: [...ENDINGS[purpose]] },
    { name: dialogWords.all, extensions: ['*'] },
  ];
}

/** The dialog for a file that is there. @param folder where it begins; Electron would begin among the downloads */
export function openOptions(purpose: Purpose, folder: string): OpenDialogOptions {
  return { defaultPath: folder, filters: filters(purpose), properties: ['openFile', 'dontAddToRecent'] };
}

/** The dialog for a new file. @param suggested its whole path */
export function saveOptions(purpose: Purpose, suggested: string): SaveDialogOptions {
  return {
    defaultPath: suggested,
    filters: filters(purpose),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  };
}
