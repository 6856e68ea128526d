import type { EngineName } from '../desk.ts';
import type { Handlers } from '../context.ts';
import { guardedInThePast } from '../past.ts';
import { answerHandlers } from './answers.ts';
import { assessmentHandlers } from './assessments.ts';
import { attachmentHandlers } from './attachments.ts';
import { boardReportHandlers } from './board-reports.ts';
import { compareHandlers } from './compare.ts';
import { contactListHandlers } from './contact-lists.ts';
import { flowHandlers } from './flows.ts';
import { geographyHandlers } from './geography.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './imports.ts';
import { lawHandlers } from './law.ts';
import { previewHandlers } from './preview.ts';
import { moveHandlers } from './moves.ts';
import { packHandlers } from './packs.ts';
import { paperHandlers } from './papers.ts';
import { partyHandlers } from './parties.ts';
import { reasoningHandlers } from './reasoning.ts';
import { recordHandlers } from './records.ts';
import { peopleHandlers } from './people.ts';
import { registerHandlers } from './register.ts';
import { routingFileHandlers } from './routing-file.ts';
import { workHandlers } from './work.ts';

/** The function behind each call that the engine answers. The compiler finds an entry of the contract without one. */
export const HANDLERS: Handlers<EngineName> = guardedInThePast({
  ...registerHandlers,
  ...recordHandlers,
  ...attachmentHandlers,
  ...historyHandlers,
  ...compareHandlers,
  ...answerHandlers,
  ...reasoningHandlers,
  ...assessmentHandlers,
  ...workHandlers,
  ...contactListHandlers,
  ...geographyHandlers,
  ...partyHandlers,
  ...peopleHandlers,
  ...moveHandlers,
  ...flowHandlers,
  ...routingFileHandlers,
  ...previewHandlers,
  ...boardReportHandlers,
  ...packHandlers,
  ...paperHandlers,
  ...lawHandlers,
  ...importHandlers,
});
