import { describe, expect, it } from 'vitest';
import { launchOptions } from '../../src/browser/launch-options.ts';
import type { Launch } from '../../src/browser/launch-options.ts';
import { showCommand } from '../../src/browser/show-file.ts';

const LAUNCH: Launch = {
  executable: '/usr/bin/chromium',
  title: 'Transfer Register',
  place: { width: 1280, height: 820, maximized: false },
  root: false,
  headless: false,
};

describe('the start of the browser', () => {
  it('is in its sandbox, except where the person is root', () => {
    expect(launchOptions(LAUNCH).chromiumSandbox).toBe(true);
    expect(launchOptions({ ...LAUNCH, root: true }).chromiumSandbox).toBe(false);
  });

  it('opens no port: it is driven over a pipe', () => {
    expect(launchOptions(LAUNCH).args.filter((arg) => arg.includes('port'))).toEqual([]);
  });

  it('finds no host and asks no proxy', () => {
    const { args } = launchOptions(LAUNCH);
    expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(args).toContain('--no-proxy-server');
  });

  it('shows a window without an address bar, of the remembered size and place', () => {
    const { args } = launchOptions({ ...LAUNCH, place: { x: -5, y: 7, width: 1000, height: 700, maximized: true } });
    expect(args).toContain('--app=data:text/html,<title>Transfer%20Register</title>');
    expect(args).toContain('--window-position=-5,7');
    expect(args).toContain('--window-size=1000,700');
    expect(args).toContain('--start-maximized');
    expect(launchOptions(LAUNCH).args.some((arg) => arg.startsWith('--window-position'))).toBe(false);
  });

  it('keeps a title that is markup a title', () => {
    const { args } = launchOptions({ ...LAUNCH, title: '</title><script>alert(1)</script>' });
    expect(args.find((arg) => arg.startsWith('--app='))).not.toContain('<script>');
  });

  it('says neither that it is driven nor that its switches are unusual', () => {
    const { args, ignoreDefaultArgs } = launchOptions(LAUNCH);
    expect(ignoreDefaultArgs).toEqual(['--enable-automation']);
    expect(args).toContain('--test-type');
  });

  it('writes no log of its network unless a test asks for it', () => {
    expect(launchOptions(LAUNCH).args.some((arg) => arg.includes('net-log'))).toBe(false);
    expect(launchOptions({ ...LAUNCH, netLog: '/t/n.json' }).args).toContain('--log-net-log=/t/n.json');
  });
});

describe('showing a file in its folder', () => {
  it('never starts the file itself', () => {
    expect(showCommand('linux', '/srv/out/report;rm -rf.html')).toEqual({ command: 'xdg-open', args: ['/srv/out'] });
    expect(showCommand('darwin', '/srv/out/report.html')).toEqual({
      command: 'open',
      args: ['-R', '/srv/out/report.html'],
    });
    expect(showCommand('win32', 'C:/out/a b, c.xlsx')).toEqual({
      command: 'explorer.exe',
      args: ['/select,"C:\\out\\a b, c.xlsx"'],
    });
  });
});
