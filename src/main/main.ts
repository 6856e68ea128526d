import { Menu, app, protocol, session } from 'electron';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { startDesk } from '../engine/desk/start.ts';
import { traceOf } from '../engine/door/defect.ts';
import { ELECTRON_SCHEME } from '../engine/shell/address.ts';
import { askedFile } from '../engine/shell/asked-file.ts';
import { PROGRAM_NAME } from '../engine/shell/attend.ts';
import { configFolder } from '../engine/shell/config-folder.ts';
import type { Machine } from '../engine/shell/config-folder.ts';
import { createCore } from '../engine/shell/core.ts';
import { openPreferences } from '../engine/shell/preferences.ts';
import { builtWorkers, pagesFolder, preloadFile, programVersion } from '../engine/shell/program.ts';
import { shellStatement, statementOf } from '../engine/shell/statement.ts';
import { sentence } from '../words/catalogue.ts';
import { guardPage, guardSession } from './guard.ts';
import { openIpc } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { electronPrinter } from './print.ts';
import { SCHEME_PRIVILEGES, pageHandler } from './pages.ts';
import { electronSecrets } from './secrets.ts';
import { openStore } from './store.ts';
import { PARTITION } from './window-options.ts';
import { Window } from './window.ts';

/** Exit codes, the same as the browser's shell. */
const EXIT = { done: 0, wrongUse: 2, notSaved: 3 } as const;

const machine: Machine = { platform: process.platform, env: process.env, home: homedir() };
const folder = configFolder(machine);
/** Electron's own arguments come first: the program, and its folder where it is not packed. */
const ownArguments = app.isPackaged ? 1 : 2;

/** A register that was dropped on the program's icon, which a Mac tells before there is a window. */
let dropped: string | undefined;
let openDropped = (file: string): Promise<void> => {
  dropped = file;
  return Promise.resolve();
};

function now(): Date {
  return new Date();
}

/** Opens the window; everything that may be asked of it is guarded before. */
async function open(): Promise<void> {
  const pages = session.fromPartition(PARTITION);
  guardSession(pages);
  pages.protocol.handle(ELECTRON_SCHEME, pageHandler(pagesFolder()));

  const preferences = openPreferences(folder, openStore, now);
  const desk = startDesk({ programVersion: programVersion(), printer: electronPrinter, ...builtWorkers() });
  const window = new Window(preferences, preloadFile());
  const core = createCore({
    desk,
    preferences,
    machine,
    version: programVersion(),
    now,
    checkReplies: false,
    onDefect: (name, error) => process.stderr.write(`${name}: ${traceOf(error)}\n`),
    port: { kind: 'electron', secrets: await electronSecrets(preferences, machine.platform), ...pick(window) },
  });
  openIpc(core.door);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(machine.platform === 'darwin', (command) => window.tell({ type: 'menu', command })),
    ),
  );

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    window.keepPlace(preferences);
    let code: number = EXIT.done;
    try {
      await core.finish();
    } catch (error) {
      const statement = statementOf(error);
      const why = statement === undefined ? traceOf(error) : sentence(statement);
      process.stderr.write(`${sentence(shellStatement('shell.not-saved', { why }))}\n`);
      code = EXIT.notSaved;
    }
    window.destroy();
    app.exit(code);
  };
  window.onCloseAsked(() => {
    closing ??= close();
  });

  app.on('second-instance', (_event, args, workingDirectory) => {
    window.bringToFront();
    const file = askedFile(args.slice(ownArguments), workingDirectory);
    if (file !== undefined) void core.open(file);
  });
  const file = dropped ?? askedFile(process.argv.slice(ownArguments), process.cwd());
  if (file !== undefined) await core.open(file);
  openDropped = core.open;
  await window.show(core);
}

/** What the shell takes of the window. */
function pick(
  window: Window,
): Pick<Window, 'chooseToOpen' | 'chooseToSave' | 'showFile' | 'openFile' | 'pathOfPickedFile'> {
  const { chooseToOpen, chooseToSave, showFile, openFile, pathOfPickedFile } = window;
  return { chooseToOpen, chooseToSave, showFile, openFile, pathOfPickedFile };
}

app.setName(PROGRAM_NAME);
// What Chromium keeps for itself lies apart from the preferences, which the browser's shell shares.
app.setPath('userData', path.join(folder, 'electron'));
app.enableSandbox();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
protocol.registerSchemesAsPrivileged([{ scheme: ELECTRON_SCHEME, privileges: SCHEME_PRIVILEGES }]);
app.on('web-contents-created', (_event, contents) => guardPage(contents));
app.on('session-created', guardSession);
app.on('open-file', (event, file) => {
  event.preventDefault();
  void openDropped(file);
});
// Closing the one window ends the program by its own way, also on a Mac.
app.on('window-all-closed', () => undefined);

const pagesThere = existsSync(path.join(pagesFolder(), 'index.html'));
if (!pagesThere) {
  process.stdout.write(`${sentence(shellStatement('shell.pages-missing', { path: pagesFolder() }))}\n`);
  app.exit(EXIT.wrongUse);
} else if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      process.stderr.write(`${traceOf(error)}\n`);
      app.exit(EXIT.notSaved);
    });
} else {
  process.stdout.write(`${sentence(shellStatement('shell.already-open', {}))}\n`);
  app.exit(EXIT.done);
}
