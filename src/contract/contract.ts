import type * as z from 'zod';
import { answerEntries } from './answers.ts';
import { attachmentEntries } from './attachments.ts';
import { boardReportEntries } from './board-reports.ts';
import { assessmentEntries } from './assessments.ts';
import type { Outcome } from './entry.ts';
import { contactListEntries } from './contact-lists.ts';
import { importEntries } from './imports.ts';
import { geographyEntries } from './geography.ts';
import { lawEntries } from './law.ts';
import { packEntries } from './packs.ts';
import { paperEntries } from './papers.ts';
import { peopleEntries } from './people.ts';
import { partyEntries } from './parties.ts';
import { reasoningEntries } from './reasoning.ts';
import { recordEntries } from './records.ts';
import { registerEntries } from './register.ts';
import { shellEntries } from './shell.ts';
import { workEntries } from './work.ts';

/** Everything that a page can ask for, by name: the only door between the pages and the engine. A new call is one entry here and one function behind it. */
export const CONTRACT = {
  ...registerEntries,
  ...recordEntries,
  ...answerEntries,
  ...reasoningEntries,
  ...assessmentEntries,
  ...workEntries,
  ...boardReportEntries,
  ...attachmentEntries,
  ...packEntries,
  ...paperEntries,
  ...contactListEntries,
  ...importEntries,
  ...geographyEntries,
  ...partyEntries,
  ...peopleEntries,
  ...lawEntries,
  ...shellEntries,
} as const;

export type Name = keyof typeof CONTRACT;
export type Request<N extends Name> = z.input<(typeof CONTRACT)[N]['request']>;
export type Reply<N extends Name> = z.output<(typeof CONTRACT)[N]['reply']>;

/** The calls that are long work: those that are answered by the number of a job. */
export type JobName = { [N in Name]: Reply<N> extends { job: number } ? N : never }[Name];

/** The names of the calls that the shell answers itself; all others go to the engine. */
export type ShellName = keyof typeof shellEntries;

/** How a page calls: one function per entry, each giving an outcome and never throwing. */
export type Client = { readonly [N in Name]: (request: Request<N>) => Promise<Outcome<Reply<N>>> };
