/**
 * `npm run demo`, or `npm run demo -- FOLDER`: the main job without a window, by the commands of the command line themselves: makes the Optima sample, judges its transfers, checks it,
 * routes contacts, changes an entity, and writes the Article 30 workbook, the board report, the flow picture and the routed list to `demo-output/`, which it
 * empties first; another folder it leaves as it is otherwise.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programOf } from '../src/cli/program.ts';
import { failed } from '../src/cli/failure.ts';
import { EXIT } from '../src/cli/exit.ts';
import { shippedLaw } from '../src/engine/law/shipped.ts';
import { systemPorts } from '../src/engine/register/ports.ts';
import { openRegister } from '../src/engine/register/register.ts';
import { DEMO } from '../src/words/demo.ts';

process.chdir(path.join(import.meta.dirname, '..'));

const [FOLDER = 'demo-output'] = process.argv.slice(2);
const REGISTER = `${FOLDER}/optima.register`;
const CONTACTS = 'resources/samples/contacts-demo.csv';
const BY = 'Ada Example';

function quoted(word: string): string {
  return /^[\w./=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Runs a command in this process; anything but done or 'the answer is no' ends the demonstration. */
async function run(words: readonly string[]): Promise<void> {
  console.log(`\n$ npx transfer-register ${words.map((word) => quoted(word)).join(' ')}\n`);
  try {
    await programOf(() => undefined).parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exit(failed(error));
  }
}

/** What a command prints, without printing it. */
async function textOf(words: readonly string[]): Promise<string> {
  const write = process.stdout.write.bind(process.stdout);
  const pieces: string[] = [];
  process.stdout.write = (piece: string | Uint8Array): boolean => {
    pieces.push(String(piece));
    return true;
  };
  try {
    await programOf(() => undefined).parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = failed(error);
  } finally {
    process.stdout.write = write;
  }
  if (process.exitCode !== undefined && process.exitCode !== EXIT.done) process.exit();
  return pieces.join('');
}

function heading(text: string): void {
  console.log(`\n${'═'.repeat(text.length)}\n${text}\n${'═'.repeat(text.length)}`);
}

/** The day of the sample, and the entity in Dubai that contacts are routed to. */
function facts(): { readonly day: string; readonly dubai: Readonly<Record<string, unknown>> } {
  const register = openRegister(REGISTER, 'read', systemPorts(shippedLaw()));
  try {
    const { settings, snapshot } = register.snapshot();
    const dubai = snapshot.entities.find(
      ({ country, mayTakeRoutedContacts: may }) => country === 'AE' && may === 'yes',
    );
    if (settings.sampleDay === undefined || dubai === undefined) throw new Error('the sample is not the one expected');
    return { day: settings.sampleDay, dubai };
  } finally {
    register.close();
  }
}

/** All findings into a file; on the screen the part that wants a decision. */
async function showFindings(on: readonly string[]): Promise<void> {
  const words = ['check', REGISTER, ...on];
  const text = await textOf(words);
  const file = `${FOLDER}/findings.txt`;
  writeFileSync(file, text);
  console.log(`\n$ npx transfer-register ${words.join(' ')}\n`);
  const [shown = '', ...rest] = text.split('\nTO MEND\n');
  console.log(shown.trimEnd());
  console.log(`\n${rest.join('').trimEnd().split('\n').at(-1) ?? ''}`);
  const decisions = shown.split('\n').filter((line) => /^ {1,3}\d+\. /.test(line)).length;
  console.log(DEMO.findingsFirst(decisions, file));
}

async function showVerdicts(on: readonly string[]): Promise<void> {
  const words = ['verdicts', REGISTER, ...on];
  const text = await textOf(words);
  writeFileSync(`${FOLDER}/verdicts.txt`, text);
  console.log(`\n$ npx transfer-register ${words.join(' ')}\n\n${text.trimEnd()}`);
}

async function demonstrate(): Promise<void> {
  if (FOLDER === 'demo-output') rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  heading(DEMO.title);

  heading(DEMO.make);
  await run(['sample', 'optima', REGISTER, '--by', BY, ...(FOLDER === 'demo-output' ? [] : ['--force'])]);
  const { day, dubai } = facts();
  const on = ['--on', day];
  console.log(`\n${DEMO.intro(FOLDER, day)}`);
  await run(['info', REGISTER]);

  heading(DEMO.verdicts);
  await showVerdicts(on);

  heading(DEMO.findings);
  await showFindings(on);

  heading(DEMO.routes);
  for (const place of ['Kenya', 'Indonesia', 'Brazil', 'France']) {
    await run(['route', REGISTER, '--jurisdiction', place, ...on]);
  }

  heading(DEMO.list);
  const routed = [`${FOLDER}/contacts-routed.csv`, `${FOLDER}/contacts-rejected.csv`] as const;
  await run(['route', REGISTER, '--in', CONTACTS, '--out', routed[0], '--rejects', routed[1], ...on]);
  console.log(`\n${DEMO.listRejected}`);

  heading(DEMO.files);
  const workbook = `${FOLDER}/article-30.xlsx`;
  const board = `${FOLDER}/board-report.html`;
  const picture = `${FOLDER}/flows.svg`;
  await run(['export', 'ropa', REGISTER, '--format', 'xlsx', '-o', workbook, ...on]);
  await run(['report', 'board', REGISTER, '--format', 'html', '-o', board, ...on]);
  await run(['export', 'flows', REGISTER, '--format', 'svg', '-o', picture, ...on]);

  heading(DEMO.move);
  const closed = JSON.stringify({ ...dubai, mayTakeRoutedContacts: 'no' });
  await run(['put', REGISTER, 'entities', closed, '--by', BY, '--reason', DEMO.moveReason]);
  await run(['route', REGISTER, '--jurisdiction', 'Kenya', ...on]);

  heading(DEMO.history);
  await run(['history', REGISTER, '--record', String(dubai['id'])]);
  await run(['history', 'verify', REGISTER]);

  heading(DEMO.next);
  const { opened } = DEMO;
  const files: ReadonlyArray<readonly [string, string]> = [
    [workbook, opened.workbook],
    [board, opened.board],
    [picture, opened.picture],
    [routed[0], opened.routed],
    [`${FOLDER}/verdicts.txt, findings.txt`, opened.texts],
    [REGISTER, opened.register],
  ];
  const wide = Math.max(...files.map(([file]) => file.length));
  for (const [file, what] of files) console.log(`${file.padEnd(wide)}  ${what}`);
  console.log(`\n${DEMO.help}`);
}

await demonstrate();
