import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeDesk } from '../../support/fake-desk.ts';
import type { FakeDesk } from '../../support/fake-desk.ts';
import { launchForTest } from '../../support/window.ts';
import type { TestWindow, TestWindowOptions } from '../../support/window.ts';

const PAGES = path.join(import.meta.dirname, 'fixtures', 'pages');
const HOME = 'https://transfer-register.invalid/';

const OPEN = { name: 'Optima Group', path: '/srv/optima.register', readOnly: false };

let open: TestWindow[];
let folder: string;

async function launch(options: TestWindowOptions & { desk?: FakeDesk } = {}): Promise<TestWindow & { desk: FakeDesk }> {
  const desk = options.desk ?? fakeDesk();
  const window = await launchForTest({ pages: PAGES, ...options, desk });
  open.push(window);
  return { ...window, desk };
}

/** Asks in the page, as its own script does. */
async function ask(window: TestWindow, name: string, request: unknown): Promise<unknown> {
  return window.page.evaluate(`ask(${JSON.stringify(name)}, ${JSON.stringify(request)})`);
}

beforeEach(() => {
  open = [];
  folder = mkdtempSync(path.join(tmpdir(), 'window-test-'));
});
afterEach(async () => {
  await Promise.all(open.map((window) => window.shell.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe('the window', () => {
  it('shows the page under its content policy, and answers its calls', async () => {
    const window = await launch();
    expect(window.page.url()).toBe(HOME);
    expect(await window.page.evaluate('document.documentElement.dataset.shell')).toBe('browser');
    expect(await ask(window, 'shell.describe', {})).toMatchObject({
      ok: true,
      value: { shell: 'browser', nativeDialogs: false, home: path.join(window.folder, 'home') },
    });
    expect(await ask(window, 'forms.keep', { key: 'k', kind: 'entity', body: 'b' })).toEqual({ ok: true, value: {} });
    expect(window.desk.calls.at(-1)).toMatchObject({ name: 'forms.keep', who: 'Ada Example' });
    await window.close();
  });

  it('has neither Node.js nor a way to say what it likes', async () => {
    const window = await launch();
    expect(await window.page.evaluate('[typeof process, typeof require, typeof module]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    await window.close();
  });

  it('hears events in their order', async () => {
    const window = await launch();
    for (let sequence = 0; sequence < 50; sequence += 1) window.desk.emit({ type: 'register-changed', sequence });
    window.desk.emit({ type: 'menu', command: '</script>\u2028"\'`' });
    await window.page.waitForFunction('document.querySelectorAll("#events li").length === 51');
    const lines = (await window.page.evaluate(
      '[...document.querySelectorAll("#events li")].map((one) => one.textContent)',
    )) as string[];
    const events = lines.map((line) => JSON.parse(line) as unknown);
    expect(events.slice(0, 50)).toEqual(
      Array.from({ length: 50 }, (_, sequence) => ({ type: 'register-changed', sequence })),
    );
    expect(events.at(-1)).toEqual({ type: 'menu', command: '</script>\u2028"\'`' });
    await window.close();
  });

  it('bears the register and its path after the place in the page, also when the page is loaded anew', async () => {
    const status: { open?: object } = { open: OPEN };
    const window = await launch({ desk: fakeDesk(({ name }) => (name === 'register.status' ? status : {})) });
    const title = async (): Promise<unknown> => window.page.evaluate('document.title');
    window.desk.emit({ type: 'register-opened' });
    await expect.poll(title).toBe('Optima Group – /srv/optima.register – Transfer Register');
    await window.page.evaluate('document.title = "Overview – Transfer Register"');
    await expect.poll(title).toBe('Overview – Optima Group – /srv/optima.register – Transfer Register');
    await window.page.reload();
    await expect.poll(title).toBe('Optima Group – /srv/optima.register – Transfer Register');
    await window.page.evaluate('document.title = "Start – Transfer Register"');
    delete status.open;
    window.desk.emit({ type: 'register-closed' });
    await expect.poll(title).toBe('Start – Transfer Register');
    expect(await ask(window, 'shell.recent', {})).toMatchObject({
      value: { recent: [{ name: 'Optima Group', path: '/srv/optima.register', there: false }] },
    });
    await window.close();
  });

  it('says what became of the register that it was started with', async () => {
    const statement = { id: 'register.locked', parameters: { path: '/srv/x' } };
    const desk = { ...fakeDesk(), call: () => Promise.resolve({ ok: false, problem: { statement, fields: [] } }) };
    const window = await launchForTest({ pages: PAGES, desk: desk as never, register: '/srv/x' });
    open.push(window);
    expect(await ask(window, 'shell.describe', {})).toMatchObject({ value: { notices: [statement] } });
    await window.shell.open('/srv/x');
    await window.page.waitForSelector('#events >> text=register.locked');
    await window.close();
  });

  it('gives the path of a file that was picked, and of nothing else', async () => {
    const window = await launch();
    const picked = path.join(folder, 'contacts é.csv');
    writeFileSync(picked, 'country\nKE\n');
    await window.page.setInputFiles('#file', picked);
    await window.page.evaluate('transferRegisterPickedFiles.set(3, document.querySelector("#file").files[0])');
    await window.page.evaluate('transferRegisterPickedFiles.set(4, new File(["x"], "/etc/passwd"))');
    await window.page.evaluate('transferRegisterPickedFiles.set(5, { path: "/etc/passwd" })');
    expect(await ask(window, 'shell.pathOfPickedFile', { pick: 3 })).toEqual({ ok: true, value: { path: picked } });
    for (const pick of [4, 5, 6]) {
      expect(await ask(window, 'shell.pathOfPickedFile', { pick })).toEqual({ ok: true, value: { path: null } });
    }
    expect(await ask(window, 'shell.pathOfPickedFile', { pick: '3' })).toMatchObject({ ok: false });
    await window.close();
  });

  it('pretends no theme: the page sees the one of the system unless a test says otherwise', async () => {
    const dark = await launch({ colorScheme: 'dark', size: { width: 1000, height: 650 } });
    expect(
      await dark.page.evaluate('[matchMedia("(prefers-color-scheme: dark)").matches, innerWidth, innerHeight]'),
    ).toEqual([true, 1000, 650]);
    await dark.close();
  });
});

describe('the way out of the window', () => {
  /** One window for all that is tried here: it has to stay as it is. */
  let window: TestWindow & { desk: FakeDesk };

  beforeAll(async () => {
    window = (await launchForTest({ pages: PAGES, desk: fakeDesk() })) as typeof window;
  });
  beforeEach(() => {
    window.faults.length = 0;
  });
  afterAll(() => window.shell.close());

  /** What has to hold whatever was tried. */
  async function state(): Promise<object> {
    await expect.poll(() => window.page.evaluate('document.documentElement.dataset.appState')).toBe('ready');
    return { at: window.page.url(), pages: window.page.context().pages().length, closed: window.desk.closed() };
  }
  const UNMOVED = { at: HOME, pages: 1, closed: false };

  it.each([
    ['a link', 'document.querySelector("#away").click()'],
    ['a script', 'location.href = "https://example.com/"'],
    ['a replacement', 'location.replace("http://example.com/")'],
    [
      'a form',
      'document.body.insertAdjacentHTML("beforeend", "<form action=https://example.com/ method=post></form>"); document.forms[0].submit()',
    ],
    ['a file of the program as a page', 'location.href = "/page.css"'],
    ['a call as a page', 'location.href = "/contract/shell.describe"'],
    ['an address of the disk', 'location.href = "file:///etc/passwd"'],
    ['an empty page', 'location.href = "about:blank"'],
    ['a page of its own making', 'location.href = URL.createObjectURL(new Blob(["<p>x"], { type: "text/html" }))'],
  ])('is closed to %s', async (_, script) => {
    await window.page.evaluate(script).catch(() => undefined);
    await window.page.waitForTimeout(300);
    expect(await state()).toEqual(UNMOVED);
  });

  it.each(['https://example.com/', 'about:blank', 'data:text/html,x', 'file:///etc/hostname', `${HOME}page.css`])(
    'is closed to the browser itself that would go to %s',
    async (address) => {
      await window.page.goto(address, { timeout: 2000 }).catch(() => undefined);
      expect(await state()).toEqual(UNMOVED);
      expect(window.faults.join('\n')).toContain('something went to');
    },
  );

  it.each([
    ['a link to a new window', 'document.querySelector("#popup").click()'],
    ['a script that opens one', 'open("https://example.com/")'],
    ['a script that opens an empty one', 'open("about:blank")'],
    ['a script that opens our page again', 'open("/")'],
  ])('has no second window for %s', async (_, script) => {
    const other = window.page
      .context()
      .waitForEvent('page', { timeout: 2000 })
      .catch(() => undefined);
    await window.page.evaluate(`void (${script})`).catch(() => undefined);
    const opened = await other;
    if (opened !== undefined && !opened.isClosed()) await opened.waitForEvent('close');
    expect(await state()).toEqual(UNMOVED);
  });

  it.each([
    ['a picture', 'new Image().src = "https://example.com/x.png"'],
    ['a request', 'fetch("https://example.com/").catch(() => 0)'],
    ['a beacon', 'navigator.sendBeacon("https://example.com/", "x")'],
    ['a socket', 'new WebSocket("wss://example.com/")'],
    [
      'an inline script',
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "globalThis.leak = 1" }))',
    ],
    [
      'an inline style',
      'document.head.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }))',
    ],
    [
      'a frame',
      'document.body.append(Object.assign(document.createElement("iframe"), { src: "https://example.com/" }))',
    ],
    ['a worker', 'new Worker(URL.createObjectURL(new Blob(["1"])))'],
  ])('is stopped by the content policy for %s, and the harness notices', async (_, script) => {
    await window.page.evaluate(`(() => { try { ${script} } catch {} })()`);
    await expect.poll(() => window.faults.join('\n')).toMatch(/content policy/);
    expect(await state()).toEqual(UNMOVED);
  });

  it('runs no text as a program', async () => {
    // Asked by the page's own code: what a test evaluates is not held to the policy.
    const script = '(() => { try { return new Function("return 1")() } catch (error) { return error.name } })()';
    await window.page.evaluate(
      `document.querySelector('h1').addEventListener('click', () => { document.title = String(${script}) })`,
    );
    await window.page.click('h1');
    await expect.poll(() => window.page.evaluate('document.title')).toBe('EvalError – Transfer Register');
  });

  it('saves no download', async () => {
    await window.page.click('#download');
    await window.page.waitForTimeout(300);
    expect(await state()).toEqual(UNMOVED);
    expect(readdirSync(window.folder).toSorted()).toEqual(['config', 'home']);
    expect(readdirSync(path.join(window.folder, 'home'), { recursive: true })).toEqual(['Documents']);
  });

  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'persistent-storage'])(
    'grants no %s',
    async (name) => {
      const script = `navigator.permissions.query({ name: ${JSON.stringify(name)} }).then(({ state }) => state)`;
      expect(await window.page.evaluate(script)).toBe('denied');
    },
  );

  it('answers nothing but a POST without a tail', async () => {
    const calls = window.desk.calls.length;
    const status = (options: string): Promise<unknown> =>
      window.page.evaluate(`fetch(${options}).then(({ status }) => status)`);
    expect(await status('"/contract/shell.describe"')).toBe(404);
    expect(await status('"/contract/forms.drop?x", { method: "POST", body: "{}" }')).toBe(405);
    expect(await status('"/contract/forms.drop", { method: "PUT", body: "{}" }')).toBe(405);
    expect(window.desk.calls).toHaveLength(calls);
  });

  it.each([
    ['no JSON', 'forms.drop', 'not json', 'door.not-json'],
    ['a call that is none', 'records.eraseAll', '{}', 'door.unknown-call'],
  ])('answers %s with a problem', async (_, name, body, id) => {
    const script = `fetch("/contract/${name}", { method: "POST", body: ${JSON.stringify(body)} }).then((answer) => answer.json())`;
    expect(await window.page.evaluate(script)).toMatchObject({ ok: false, problem: { statement: { id } } });
  });
});

it('the harness fails a test in whose window something went wrong', async () => {
  const window = await launch();
  await window.page.evaluate('console.error("out of order")');
  await expect.poll(() => window.faults.length).toBe(1);
  await expect(window.close()).rejects.toThrow('out of order');
});

describe('closing the window', () => {
  it('lets the page keep what was typed, waits for the last save, and leaves nothing behind', async () => {
    const order: string[] = [];
    const saving = async (): Promise<void> => {
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      order.push('saved');
    };
    const desk = fakeDesk(({ name }) => {
      order.push(name);
      return {};
    }, saving);
    const window = await launch({ desk });
    void window.shell.window().gone.then(() => order.push('gone'));
    await window.page.fill('#note', 'half a sentence');
    order.length = 0;
    // What a person does: the window's own close button, which asks the page first.
    await window.page.close({ runBeforeUnload: true });
    await window.shell.closed;
    expect(order).toEqual(['forms.keep', 'saved', 'gone']);
    expect(desk.calls.at(-1)).toMatchObject({ request: { key: 'note', kind: 'entity', body: 'half a sentence' } });
    const left = readdirSync(tmpdir()).filter((name) => name.startsWith(`transfer-register-window-${process.pid}-`));
    expect(left).toEqual([]);
  });

  it('does not wait for ever for a page that says nothing', async () => {
    const window = await launch();
    await window.page.fill('#note', 'never');
    const begun = performance.now();
    await window.shell.close();
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(window.desk.closed()).toBe(true);
  });

  it('closes the register also when the browser is ended from outside', async () => {
    const window = await launch();
    await window.page.context().close();
    await window.shell.closed;
    expect(window.desk.closed()).toBe(true);
  });

  it('says so when the register could not be closed well, and removes the profile nevertheless', async () => {
    const window = await launch({
      desk: fakeDesk(
        () => ({}),
        () => Promise.reject(new Error('the disk is full')),
      ),
    });
    open = [];
    await expect(window.shell.close()).rejects.toThrow('the disk is full');
    rmSync(window.folder, { recursive: true, force: true });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`transfer-register-window-${process.pid}-`))).toEqual(
      [],
    );
  });

  it('takes loading anew for what it is', async () => {
    const window = await launch();
    await window.page.fill('#note', 'x');
    await window.page.reload();
    await window.page.waitForSelector('html[data-app-state="ready"]');
    expect(window.desk.closed()).toBe(false);
    await window.close();
  });

  it('remembers where the window was', async () => {
    const profile = path.join(folder, 'kept');
    const window = await launch({ profile });
    await window.shell.close();
    const kept = JSON.parse(readFileSync(path.join(profile, 'config', 'preferences.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(kept['window']).toMatchObject({ width: 1280, maximized: false });
    expect(existsSync(profile)).toBe(true);
  });

  it('comes back when the page breaks down, and says so', async () => {
    const window = await launch();
    await window.page.goto('chrome://crash').catch(() => undefined);
    await expect.poll(() => window.shell.window().page !== window.page, { timeout: 10_000 }).toBe(true);
    const { page } = window.shell.window();
    expect(page.url()).toBe(HOME);
    expect(await page.evaluate('ask("shell.describe", {})')).toMatchObject({
      value: { notices: [{ id: 'shell.page-crashed' }] },
    });
    expect(window.desk.closed()).toBe(false);
    expect(window.faults).toContain('the page crashed');
  });
});
