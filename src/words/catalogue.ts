import type { Statement, StatementParameters } from '../core/statement.ts';
import { assessmentSentences } from './assessments.ts';
import { checkSentences } from './checks.ts';
import { cliSentences } from './cli.ts';
import { deskSentences } from './desk.ts';
import { erasureSentences } from './erasure.ts';
import { peopleSentences } from './people.ts';
import { importFileSentences, importSentences } from './imports.ts';
import { reasoningSentences } from './reasoning.ts';
import { verdictSentences } from './verdict.ts';
import { fieldSentences } from './fields.ts';
import { fileSentences } from './files.ts';
import { registerSentences } from './register.ts';
import { lawSentences } from './law.ts';
import { routingSentences } from './routing.ts';
import { routingFileSentences } from './routing-file.ts';
import { viewSentences } from './views.ts';
import { article30Sentences } from './article30.ts';
import { transferRowSentences } from './transfer-rows.ts';
import { flowSentences } from './flows.ts';
import { jobSentences } from './jobs.ts';
import { printSentences } from './print.ts';
import { shellSentences } from './shell.ts';
import { windowSentences } from './window.ts';
import { matterSentences } from './matters.ts';
import { dueSentences } from './due.ts';
import { takeInSentences } from './take-in.ts';
import { paperSentences } from './papers.ts';

type Sentence = (parameters: StatementParameters) => string;

/** Every area's sentences by message id. Ids carry their area as a prefix (`verdict.…`, `routing.…`), so that no two areas meet. */
const CATALOGUE = {
  ...assessmentSentences,
  ...checkSentences,
  ...cliSentences,
  ...deskSentences,
  ...erasureSentences,
  ...lawSentences,
  ...peopleSentences,
  ...routingSentences,
  ...routingFileSentences,
  ...importFileSentences,
  ...importSentences,
  ...verdictSentences,
  ...reasoningSentences,
  ...fileSentences,
  ...fieldSentences,
  ...registerSentences,
  ...viewSentences,
  ...article30Sentences,
  ...transferRowSentences,
  ...flowSentences,
  ...jobSentences,
  ...printSentences,
  ...shellSentences,
  ...windowSentences,
  ...matterSentences,
  ...dueSentences,
  ...takeInSentences,
  ...paperSentences,
} as unknown as Readonly<Record<string, Sentence>>;

/**
 * The sentence that a statement asks for, in British English.
 * @throws when no area knows the id: a statement without a sentence is a defect of the program, which a test over all areas finds first.
 */
export function sentence(statement: Statement): string {
  const say = CATALOGUE[statement.id];
  if (say === undefined) throw new Error(`no sentence for the message '${statement.id}'`);
  return say(statement.parameters);
}
