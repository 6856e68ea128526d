import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../../src/contract/contract.ts';
import type { Name } from '../../../../src/contract/contract.ts';
import { IN_THE_PAST } from '../../../../src/contract/past.ts';
import { sentence } from '../../../../src/words/catalogue.ts';
import type { DeskContext } from '../../../../src/engine/desk/context.ts';
import type { EngineName } from '../../../../src/engine/desk/desk.ts';
import { startDesk } from '../../../../src/engine/desk/start.ts';
import { HANDLERS } from '../../../../src/engine/desk/handlers/all.ts';
import { DeskProblem } from '../../../../src/engine/desk/problem.ts';
import { idOf, put, stillPorts } from '../../register/still.ts';
import { newRegister } from '../../register/support.ts';
import { askDesk } from '../ask.ts';
import { deskOver } from './desk-over.ts';
import type { DeskOver } from './desk-over.ts';

const NAMES = Object.keys(CONTRACT) as Name[];
const COMMANDS = NAMES.filter((name) => CONTRACT[name].kind === 'command');
const REFUSED = COMMANDS.filter((name) => IN_THE_PAST[name] === 'refused');
const DAY = '2026-11-22';

async function desk(): Promise<DeskOver> {
  const ports = stillPorts();
  return deskOver(await newRegister(ports, [put('entity', 1), put('contact', 9)]), ports);
}

function reach(one: DeskOver, name: Name): unknown {
  const handler = HANDLERS[name as EngineName] as (request: unknown, context: DeskContext, who: string) => unknown;
  return handler({}, { session: one.session } as DeskContext, 'Ada Example');
}

describe('while a past day is looked at', () => {
  it.each(REFUSED)('%s is refused before anything is read of it, and says why', async (name) => {
    const one = await desk();
    const { file } = one.session.register;
    const before = readFileSync(file);
    await one.ask('register.lookBack', { asRecorded: DAY });
    let told: unknown;
    try {
      await reach(one, name);
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(DeskProblem);
    expect(sentence((told as DeskProblem).problem.statement)).toBe(
      'The register is shown as it was at the end of 22 November 2026: the past can be read, not changed.',
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  /** Everything that is left, by name: whoever adds a command has to say on which side it stands. */
  it('only commands that leave the register as it is are left', () => {
    expect(COMMANDS.filter((name) => IN_THE_PAST[name] !== 'refused')).toEqual(
      [
        'register.create',
        'register.open',
        'register.openSample',
        'register.close',
        'register.lookBack',
        'register.saveCopy',
        'reports.compare',
        'exports.board',
        'attachments.copy',
        'exports.pack',
        'papers.save',
        'routing.file',
        'jobs.cancel',
        'exports.article30',
        'exports.flows',
        'exports.due',
        'exports.table',
        'exports.register',
        'contacts.copy',
        'contacts.letter',
        'shell.setPreferences',
        'shell.chooseToOpen',
        'shell.chooseToSave',
        'shell.showFile',
        'shell.openDocument',
        'shell.stand',
        'shell.readyToClose',
        'folders.make',
      ].toSorted((a, b) => COMMANDS.indexOf(a as Name) - COMMANDS.indexOf(b as Name)),
    );
  });

  it('what was typed and kept before stays as it is', async () => {
    const one = await desk();
    const form = { key: idOf(1), kind: 'entity' as const, body: '{"values":{}}' };
    await one.ask('forms.keep', form);
    await one.ask('register.lookBack', { asRecorded: DAY });
    await expect(one.ask('forms.keep', { ...form, body: '{}' })).rejects.toThrow('desk.past-is-read-only');
    await expect(one.ask('forms.drop', { key: form.key })).rejects.toThrow('desk.past-is-read-only');
    expect((await one.ask('forms.kept', {})).forms).toMatchObject([form]);
  });

  it('after coming back all can be changed again', async () => {
    const one = await desk();
    await one.ask('register.lookBack', { asRecorded: DAY });
    await one.ask('register.lookBack', { asRecorded: null });
    const record = { id: idOf(3), legalName: 'Optima Asia', country: 'MY' };
    expect(await one.ask('records.save', { kind: 'entity', record })).toMatchObject({ changed: true });
  });

  it('a worker that takes the place of one that ended refuses too: the window still shows that day', async () => {
    const register = await newRegister(stillPorts(), [put('entity', 1)]);
    const { file } = register;
    register.close();
    const workerUrl = new URL('../../../support/dying-worker.ts', import.meta.url);
    const one = startDesk({ programVersion: '0.0.0', workerUrl });
    try {
      await askDesk(one, 'register.open', { path: file });
      await askDesk(one, 'register.lookBack', { asRecorded: DAY });
      const wish = { kind: 'entity' as const, record: { id: idOf(3), legalName: 'Optima Asia', country: 'MY' } };
      await expect(askDesk(one, 'records.save', { ...wish, reason: 'let the engine die' })).rejects.toThrow(
        'desk.worker-gone',
      );
      await expect(askDesk(one, 'records.save', wish)).rejects.toThrow('desk.past-is-read-only');
      await askDesk(one, 'register.lookBack', { asRecorded: null });
      expect(await askDesk(one, 'records.save', wish)).toMatchObject({ changed: true });
    } finally {
      await one.close();
    }
  });
});
