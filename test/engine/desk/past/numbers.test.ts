import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DecisionAnswer,
  DueAnswer,
  FindingsAnswer,
  HistoryDiffAnswer,
  InfoAnswer,
  RecordsAnswer,
  VerdictsAnswer,
} from '../../../../src/cli/shapes.ts';
import { RECORD_KINDS } from '../../../../src/core/records/fields.ts';
import { kindDescription } from '../../../../src/core/records/kinds.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../../src/engine/register/ports.ts';
import { openRegister } from '../../../../src/engine/register/register.ts';
import { answerOf } from '../../../cli/run.ts';
import { deskOver } from './desk-over.ts';
import type { DeskOver } from './desk-over.ts';
import { buildHistory, DAYS } from './history.ts';
import type { History } from './history.ts';

const ports = systemPorts(shippedLaw());
let folder: string;
let history: History;
let desk: DeskOver;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-past-numbers-'));
  history = await buildHistory(folder);
  desk = deskOver(openRegister(history.file, 'read', ports), ports);
});
afterAll(() => {
  desk.session.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([DAYS[1], DAYS[3]])('the numbers of the window and of the command line on %s', (day) => {
  const dates = { on: day, asRecorded: day };
  const both = ['--on', day, '--as-recorded', day];
  const recorded = ['--as-recorded', day];

  it('what is in the register, with its seal and its law: beside each place, and by `info`', async () => {
    const { open } = await desk.ask('register.status', { asRecorded: day });
    const info = answerOf(InfoAnswer, ['info', history.file, ...recorded]);
    const counts = RECORD_KINDS.map((kind) => [kindDescription(kind).list, open?.counts[kind]]);
    expect(Object.fromEntries(counts)).toEqual(info.counts);
    expect(open?.seal).toBe(info.register.seal);
    expect(open?.sequence).toBe(info.history.entries);
    expect(open?.lawPack.version).toBe(info.lawPack.version);
  });

  it.each(['contact', 'transfer', 'entity'] as const)('the list of %s, in the window and by `list`', async (kind) => {
    const { rows, total } = await desk.ask('records.table', { ...dates, kind, limit: 1000 });
    const { records } = answerOf(RecordsAnswer, ['list', history.file, kind, ...recorded]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(records.map(({ id }) => id).toSorted());
    expect(total).toBe(records.length);
  });

  it('the answers: of the overview, of the list and by `verdicts`', async () => {
    const overview = await desk.ask('answers.overview', dates);
    const { counts } = await desk.ask('answers.transfers', dates);
    const told = answerOf(VerdictsAnswer, ['verdicts', history.file, ...both]);
    expect(overview.counts).toEqual(told.counts);
    expect(counts).toEqual(told.counts);
    expect(overview.actSoon).toBe(told.transfers.filter(({ actSoon }) => actSoon).length);
    expect(overview.byDestination.reduce((sum, { total }) => sum + total, 0)).toBe(told.transfers.length);
  });

  it('what the checks find, in the window and by `check`', async () => {
    const { total, bySeverity } = await desk.ask('answers.findings', dates);
    expect({ ...bySeverity, total }).toEqual(answerOf(FindingsAnswer, ['check', history.file, ...both]).counts);
  });

  it('what falls due, in its place and by `due`', async () => {
    const { items, putOff } = await desk.ask('answers.due', dates);
    const { due, putOff: away } = answerOf(DueAnswer, ['due', history.file, ...both]);
    expect(items.map(({ key }) => key)).toEqual(due.map(({ key }) => key));
    expect(putOff.total).toBe(away);
  });

  it('whose contact it is, in the window and by `route`', async () => {
    const { answer } = await desk.ask('routing.decide', { ...dates, jurisdiction: 'KE' });
    const { decision } = answerOf(DecisionAnswer, ['route', history.file, '--jurisdiction', 'KE', ...both]);
    expect(answer.ok && answer.decision.assigned).toBe(decision?.assignedEntity.id);
    const { rows } = await desk.ask('records.table', { ...dates, kind: 'entity', limit: 1000 });
    expect(rows.find(({ id }) => id === decision?.assignedEntity.id)?.name).toBe(decision?.assignedEntity.legalName);
  });
});

it('two days compared: in History and by `history diff`', async () => {
  const [from, to] = [DAYS[1], DAYS[3]];
  const compared = await desk.ask('history.compare', { from, to });
  const told = answerOf(HistoryDiffAnswer, ['history', 'diff', history.file, '--from', from, '--to', to]);
  expect(compared.recordTotal).toBe(told.records.length);
  expect(compared.verdictTotal).toBe(told.verdicts.length);
  expect(compared.contacts).toBe(told.contacts);
});
