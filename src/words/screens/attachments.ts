import { number } from '../count.ts';

const KILO = 1024;

function size(bytes: number): string {
  return bytes < KILO * KILO
    ? `${number(Math.max(1, Math.round(bytes / KILO)))} KB`
    : `${(bytes / KILO / KILO).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}

/** What is said of documents that the register keeps. */
export const attachmentWords = {
  attach: 'Attach a file …',
  attachOther: 'Attach another file …',
  kept: (title: string, bytes: number) => `Kept in the register: ${title}, ${size(bytes)}`,
  open: 'Open a copy',
  openNamed: (title: string) => `Open a copy of ${title}`,
  notOpened: (path: string) => `The system has no program for it, or would not start it. A copy lies at ${path}.`,
} as const;
