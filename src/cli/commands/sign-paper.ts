import type { Command } from 'commander';
import { isDay } from '../../core/days.ts';
import type { Agreement } from '../../core/records/agreement.ts';
import { PAPER_KINDS } from '../../core/records/paper-fields.ts';
import { agreementPaper } from '../../core/views/papers/agreement-paper.ts';
import { signedWith } from '../../core/views/papers/signed.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { authorOf } from '../author.ts';
import type { AuthorOptions } from '../author.ts';
import { command, option, withAuthor } from '../command.ts';
import { wrongUse } from '../exit.ts';
import { tellOutcome, written } from '../outcome.ts';
import { reading } from '../reading.ts';

interface Options extends AuthorOptions {
  readonly json?: boolean;
}

/** The agreement with the paper recorded as signed, as the records were on that day. */
async function signed(file: string, form: string, id: string, day: string): Promise<Agreement> {
  const kind = PAPER_KINDS.find((one) => one === form);
  if (kind === undefined) throw wrongUse('cli.unknown-paper', { paper: form, papers: PAPER_KINDS });
  if (!isDay(day)) throw wrongUse('cli.bad-day', { option: OPTION_HELP.signedOn, value: day });
  let found: Agreement | undefined;
  await reading(file, { on: day }, ({ snapshot, law }) => {
    const kept = snapshot.byId.get(id);
    if (kept?.kind !== 'agreement') throw wrongUse('cli.unknown-record', { kind: 'agreement', id });
    const agreement = kept.record as Agreement;
    found = signedWith(agreement, agreementPaper(kind, { snapshot, law, day, agreement }), day);
  });
  if (found === undefined) throw wrongUse('cli.unknown-record', { kind: 'agreement', id });
  return found;
}

async function run(file: string, form: string, id: string, day: string, options: Options): Promise<void> {
  const record = await signed(file, form, id, day);
  const author = authorOf(options);
  tellOutcome(
    'agreement',
    written(file, author, { action: 'put', kind: 'agreement', record }),
    id,
    options.json === true,
  );
}

/** `sign-paper FILE idta|addendum|scc|art26 AGREEMENT_ID DAY` */
export function signPaperCommand(): Command {
  return withAuthor(
    command('sign-paper', 'signPaper')
      .argument('<file>', OPTION_HELP.file)
      .argument('<form>', OPTION_HELP.form)
      .argument('<agreement>', OPTION_HELP.id)
      .argument('<day>', OPTION_HELP.signedOn)
      .addOption(option('--json', 'json')),
  ).action(async (file: string, form: string, id: string, day: string, options: Options) => {
    await run(file, form, id, day, options);
  });
}
