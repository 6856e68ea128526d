import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ORIGIN, ELECTRON_ORIGIN } from '../../../src/engine/shell/address.ts';
import { CONTENT_POLICY } from '../../../src/engine/shell/content-policy.ts';
import { pageFile } from '../../../src/engine/shell/page-file.ts';
import { servePage } from '../../../src/engine/shell/serve.ts';

const ROOT = path.resolve('/pages/root');

describe.each([BROWSER_ORIGIN, ELECTRON_ORIGIN])('the file that a request to %s means', (origin) => {
  const ask = (tail: string, method = 'GET'): ReturnType<typeof pageFile> =>
    pageFile({ method, url: `${origin}${tail}` }, origin, ROOT);

  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/index-a1.js', 'assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['/assets/INDEX.CSS', 'assets/INDEX.CSS', 'text/css; charset=utf-8'],
    ['/assets/a%20b.svg', 'assets/a b.svg', 'image/svg+xml'],
    ['/assets/font.woff2', 'assets/font.woff2', 'font/woff2'],
    ['//example.com/x.html', 'example.com/x.html', 'text/html; charset=utf-8'],
    // An address has no way above its own top, however it is written.
    ['/%2e%2e/%2e%2e/secret.html', 'secret.html', 'text/html; charset=utf-8'],
    ['/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/%C3%A9.png', 'assets/é.png', 'image/png'],
  ])('%s is %s', (tail, file, type) => {
    expect(ask(tail)).toEqual({ file: path.join(ROOT, file), type });
  });

  it.each([
    ['/..%2f..%2fetc/passwd', 403],
    ['/%2e%2e%2f%2e%2e%2fsecret.html', 403],
    ['/assets/..%2f..%2f..%2fsecret.js', 403],
    ['/..%5c..%5csecret.html', 400],
    ['/C:/Windows/win.html', 400],
    ['/c%3a/win.html', 400],
    ['/index.html::$DATA', 400],
    ['/index.html%00.js', 400],
    ['/%', 400],
    ['/%ff.html', 400],
    ['/.env.html', 403],
    ['/assets/.git/config.html', 403],
    ['/..html', 403],
    ['/root-sibling/x.html/%2e%2e%2f%2e%2e%2f%2e%2e%2froot-other%2fx.html', 403],
    ['/index', 404],
    ['/index.html/', 404],
    ['/register.sqlite', 404],
    ['/assets/index.js.map', 404],
    ['/assets', 404],
    ['/contract/shell.describe', 404],
  ])('%s is refused with %i', (tail, status) => {
    expect(ask(tail)).toEqual({ status });
  });

  it('takes no backslash, whether the address folds it or not', () => {
    expect(ask('/assets\\..\\..\\..\\secret.exe').status).toBeGreaterThanOrEqual(400);
    const folded = ask('/..\\..\\secret.html');
    expect(folded.status ?? (folded as { file: string }).file).toSatisfy(
      (found) => found === 400 || found === path.join(ROOT, 'secret.html'),
    );
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', ''])('answers no %j', (method) => {
    expect(ask('/index.html', method)).toEqual({ status: 405 });
  });

  it.each(['https://example.com/index.html', 'file:///pages/root/index.html', 'index.html', ''])(
    'answers nothing for %j',
    (url) => {
      expect(pageFile({ method: 'GET', url }, origin, ROOT)).toEqual({ status: 403 });
    },
  );
});

describe('the answer to a page', () => {
  let root: string;
  const ask = async (tail: string, method = 'GET'): ReturnType<typeof servePage> =>
    servePage({ method, url: `${BROWSER_ORIGIN}${tail}` }, BROWSER_ORIGIN, root);

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'pages-'));
    mkdirSync(path.join(root, 'folder.html'));
    writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is the file, with the content policy', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, body.toString()]).toEqual([200, '<!doctype html>']);
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_POLICY,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('has no body where only the head was asked for', async () => {
    expect((await ask('/', 'HEAD')).body).toHaveLength(0);
  });

  it.each([
    ['/gone.html', 404],
    ['/folder.html', 404],
    ['/x.exe', 404],
  ])('to %s is %i, with the content policy', async (tail, status) => {
    expect(await ask(tail)).toMatchObject({ status, headers: { 'content-security-policy': CONTENT_POLICY } });
  });
});

describe('the content policy', () => {
  it('begins with nothing and allows nothing unsafe', () => {
    expect(CONTENT_POLICY.startsWith("default-src 'none'; ")).toBe(true);
    expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|https?:|strict-dynamic/);
  });

  it('lets scripts come from the program only, and neither frames nor forms', () => {
    const rules = new Map(CONTENT_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('style-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    for (const none of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
      expect(rules.get(none), none).toEqual(["'none'"]);
    }
  });
});
