import type { ProcessingActivity } from '../records/activity.ts';
import type { Filling } from './ground.ts';
import { itemsOf, linesOf, textKey } from './cell.ts';
import { isCompanyName } from './company-name.ts';
import { readDocument } from './document.ts';
import { withDocument, withNote } from './merge.ts';
import { readParty } from './party-text.ts';
import type { FilledCell } from './row-cells.ts';
import { sayImport } from './statements.ts';

type Recipient = ProcessingActivity['recipients'][number];

function has(activity: ProcessingActivity, one: Recipient): boolean {
  return activity.recipients.some((known) =>
    one.party === undefined
      ? known.party === undefined && textKey(known.category ?? '') === textKey(one.category ?? '')
      : known.party === one.party,
  );
}

function withRecipient(activity: ProcessingActivity, one: Recipient): ProcessingActivity {
  return has(activity, one) ? activity : { ...activity, recipients: [...activity.recipients, one] };
}

/** Recipients: companies become parties, kinds of recipients stay words. */
export function recipients(
  before: ProcessingActivity,
  cell: FilledCell | undefined,
  { bench, ground }: Filling,
): { readonly activity: ProcessingActivity; readonly parties: readonly string[] } {
  let activity = before;
  const parties: string[] = [];
  // What this program adds from transfers is recorded with them.
  const lines = ground.own
    ? linesOf(cell?.text ?? '').filter((line) => !line.includes('(from the recorded transfer)'))
    : itemsOf(cell?.text ?? '');
  for (const line of lines) {
    const written = readParty(line, bench.input.gazetteer);
    const party = ground.parties.recipient(written);
    const role = written.role === undefined ? {} : { role: written.role };
    const one: Recipient =
      party === undefined
        ? { category: ground.own ? written.name : line, ...(ground.own ? role : {}) }
        : { party, ...role };
    if (party !== undefined) parties.push(party);
    activity = withRecipient(activity, one);
  }
  return { activity, parties };
}

/** Links to contracts with processors. Which processor each is with is not said, so that they are documents of the activity. */
export function linkContracts(
  activity: ProcessingActivity,
  cell: FilledCell | undefined,
  { bench, ground }: Filling,
): ProcessingActivity {
  if (cell === undefined) return activity;
  if (!ground.own) {
    return itemsOf(cell.text, false).reduce((one, text) => withDocument(one, readDocument(text, cell.link)), activity);
  }
  const linked = activity.recipients.some(({ contract }) => contract !== undefined);
  if (linked || linesOf(cell.text).every((line) => /^With .*:$/.test(line))) return activity;
  bench.remark(cell.heading, sayImport('import.own-cell-left', { heading: cell.heading }));
  return withNote(activity, bench.input.texts.column(cell.heading, cell.text), 'open');
}

/** Joint controllers with how to reach them: the first line is the name, unless every line is a company's. */
export function jointControllers(before: ProcessingActivity, cell: FilledCell, filling: Filling): ProcessingActivity {
  const { bench, ground, row } = filling;
  const { heading, text } = cell;
  const lines = linesOf(text)
    .flatMap((line) => line.split(';').map((part) => part.trim()))
    .filter((line) => line !== '');
  if (ground.own) return ownJointControllers(before, lines, filling);
  const every = lines.every((line) => isCompanyName(line) || ground.parties.idOf(line) !== undefined);
  const names = every ? lines : lines.slice(0, 1);
  let activity = before;
  for (const name of names) {
    const written = readParty(name, bench.input.gazetteer);
    const known = ground.parties.idOf(written.name);
    if (known === row.exporter.id) continue;
    if (known === undefined && !written.isCompany) {
      bench.remark(heading, sayImport('import.name-not-known', { heading, text }));
      return withNote(activity, bench.input.texts.column(heading, text), 'open');
    }
    const details = every ? '' : lines.slice(1).join(', ');
    const email = /[^\s,;<>]+@[^\s,;<>]+/.exec(details)?.[0];
    const contactPoint =
      details === ''
        ? {}
        : { contactPoint: { name: written.name, address: details, ...(email === undefined ? {} : { email }) } };
    const party = known ?? ground.parties.thirdParty(written.name, written.place, contactPoint);
    activity = withJoint(activity, party);
  }
  return activity;
}

function withJoint(activity: ProcessingActivity, party: string): ProcessingActivity {
  if (activity.jointControllers.some((one) => one.party === party) || activity.controllers.includes(party)) {
    return activity;
  }
  return { ...activity, jointControllers: [...activity.jointControllers, { party }] };
}

function ownJointControllers(
  before: ProcessingActivity,
  lines: readonly string[],
  { bench, ground, row }: Filling,
): ProcessingActivity {
  return lines
    .map((line) => readParty(line, bench.input.gazetteer))
    .filter(({ role }) => role === 'joint-controller')
    .flatMap((written) => ground.parties.recipient(written) ?? [])
    .filter(
      (party) => party !== row.exporter.id && !before.jointControllers.some((one) => one.party === row.exporter.id),
    )
    .reduce(withJoint, before);
}
