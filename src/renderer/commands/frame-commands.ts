import type { ImportTakenBack, ListTakenBack } from '../../contract/jobs.ts';
import { commandWords } from '../../words/screens/frame.ts';
import { importWords } from '../../words/screens/imports.ts';
import { takeInWords } from '../../words/screens/take-in.ts';
import type { App } from '../state/app.ts';
import { canGo } from '../state/navigation.ts';
import { isReadOnly } from '../state/session.ts';
import { said, saidProblem } from '../ui/said.ts';
import type { Command } from './command.ts';

function cameBack(result: ImportTakenBack | ListTakenBack): string {
  return 'file' in result ? importWords.cameBack(result) : takeInWords.takenBack(result);
}

/** A list that was taken in, or a long import, is taken back by long work: what became of it is said when it is over. */
async function undoList(app: App, job: number): Promise<void> {
  app.toasts.show({ tone: 'done', text: commandWords.undoingList });
  const { state, result, statement } = await app.jobs.whenOver(job);
  if (state === 'done') app.toasts.show({ tone: 'done', text: cameBack(result as ImportTakenBack | ListTakenBack) });
  else if (statement !== undefined) app.toasts.show({ tone: 'problem', text: said(statement) });
}

async function undo(app: App): Promise<void> {
  const outcome = await app.door.call['history.undo']({});
  if (outcome.ok && outcome.value.job !== undefined) {
    await undoList(app, outcome.value.job);
    return;
  }
  app.toasts.show(
    outcome.ok
      ? { tone: 'done', text: commandWords.undone(outcome.value.what) }
      : { tone: 'problem', text: saidProblem(outcome.problem) },
  );
}

async function redo(app: App): Promise<void> {
  const outcome = await app.door.call['history.redo']({});
  app.toasts.show(
    outcome.ok
      ? { tone: 'done', text: commandWords.redone(outcome.value.what) }
      : { tone: 'problem', text: saidProblem(outcome.problem) },
  );
}

/** Where the register is open, as it is now, and may be changed. */
function canChange(app: App): boolean {
  const state = app.session.store.getState();
  return state.register !== undefined && !isReadOnly(state);
}

/** The parts of the window that F6 goes through: navigation, list, record. */
function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => !pane.hasAttribute('hidden'),
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + 1) % panes.length];
  const inside = next?.querySelector<HTMLElement>(
    '[aria-current="page"], [data-cell][tabindex="0"], [tabindex="-1"], a, button',
  );
  inside?.focus();
}

function searchList(): void {
  document.querySelector<HTMLElement>('[data-pane="list"] input[type="search"]')?.focus();
}

const theme = (name: 'system' | 'light' | 'dark' | 'contrast'): Command => ({
  id: `window.theme-${name}`,
  title: commandWords.themeCommand[name],
  group: 'window',
  run: async (app) => {
    await app.preferences.set({ theme: name });
  },
});

/** The commands that belong to no place. The palette and the list of keys are opened by the frame, which hears of it through the overlay store. */
export const frameCommands: readonly Command[] = [
  {
    id: 'window.palette',
    title: commandWords.palette,
    group: 'window',
    icon: 'search',
    shortcut: 'Mod+K',
    whileTyping: true,
    run: (app) => app.overlay.setState('palette', true),
  },
  {
    id: 'window.keys',
    title: commandWords.keys,
    group: 'window',
    shortcut: 'Mod+/',
    whileTyping: true,
    run: (app) => app.overlay.setState('keys', true),
  },
  {
    id: 'window.help',
    title: commandWords.help,
    group: 'window',
    icon: 'info',
    shortcut: 'F1',
    whileTyping: true,
    run: (app) => app.overlay.setState('help', true),
  },
  {
    id: 'window.back',
    title: commandWords.back,
    group: 'window',
    icon: 'back',
    shortcut: 'Alt+ArrowLeft',
    when: (app) => canGo(app.navigation.store.getState(), -1),
    run: (app) => app.navigation.back(),
  },
  {
    id: 'window.forward',
    title: commandWords.forward,
    group: 'window',
    icon: 'forward',
    shortcut: 'Alt+ArrowRight',
    when: (app) => canGo(app.navigation.store.getState(), 1),
    run: (app) => app.navigation.forward(),
  },
  {
    id: 'window.next-pane',
    title: commandWords.nextPane,
    group: 'window',
    shortcut: 'F6',
    whileTyping: true,
    run: nextPane,
  },
  {
    id: 'window.search',
    title: commandWords.search,
    group: 'window',
    icon: 'search',
    shortcut: 'Mod+F',
    run: searchList,
  },
  theme('system'),
  theme('light'),
  theme('dark'),
  theme('contrast'),
  {
    id: 'register.today',
    title: commandWords.today,
    group: 'register',
    icon: 'calendar',
    when: (app) => app.session.store.getState().register !== undefined,
    run: (app) => app.session.resetDates(),
  },
  {
    id: 'register.undo',
    title: commandWords.undo,
    also: commandWords.alsoUndo,
    group: 'register',
    icon: 'undo',
    shortcut: 'Mod+Z',
    when: canChange,
    run: undo,
  },
  {
    id: 'register.redo',
    title: commandWords.redo,
    also: commandWords.alsoRedo,
    group: 'register',
    icon: 'forward',
    shortcut: 'Mod+Shift+Z',
    when: canChange,
    run: redo,
  },
  {
    id: 'register.close',
    title: commandWords.closeRegister,
    group: 'register',
    when: (app) => app.session.store.getState().register !== undefined,
    run: async (app) => {
      await app.door.call['register.close']({});
    },
  },
];
