import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedBrowsers } from '../../../src/browser/find-browser.ts';
import { fakeDesk } from '../../support/fake-desk.ts';
import { launchForTest } from '../../support/window.ts';
import { networkUse } from './net-log.ts';

const PAGES = path.join(import.meta.dirname, 'fixtures', 'pages');

/**
 * Asked for any name at all, the browser first looks whether IPv6 leads anywhere: it points a socket at this address and sends nothing through it. The question comes
 * from a service of its own that no switch turns off, and is answered, as all are, with 'not found'.
 */
const IPV6_PROBE = '[2001:4860:4860::8888]:443';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'silence-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the network', () => {
  it(
    'is never used by the window: no host is looked up, no connection made, no byte sent',
    { timeout: 60_000 },
    async () => {
      const netLog = path.join(folder, 'net.json');
      const window = await launchForTest({ pages: PAGES, desk: fakeDesk(), netLog });
      await window.page.fill('#note', 'Optima Group, High Wycombe');
      for (const script of [
        'new Image().src = "https://pixel.example.com/x.png"',
        'fetch("https://fetch.example.com/").catch(() => 0)',
        'navigator.sendBeacon("https://beacon.example.com/", "x")',
        'new WebSocket("wss://socket.example.com/")',
        'document.head.append(Object.assign(document.createElement("link"), { rel: "preconnect", href: "https://preconnect.example.com/" }))',
        'document.head.append(Object.assign(document.createElement("link"), { rel: "dns-prefetch", href: "https://prefetch.example.com/" }))',
        'fetch("https://192.0.2.1/").catch(() => 0)',
        'const call = new RTCPeerConnection({ iceServers: [{ urls: ["stun:192.0.2.1", "stun:stun.example.com"] }] }); call.createDataChannel("x"); call.setLocalDescription()',
        'document.querySelector("#away").click()',
      ]) {
        await window.page.evaluate(`(() => { try { ${script} } catch {} })()`);
      }
      await window.page.goto('https://typed.example.com/').catch(() => undefined);
      // The browser's own services wake up within the first seconds.
      await window.page.waitForTimeout(6000);
      await window.shell.close();

      const use = networkUse(readFileSync(netLog, 'utf8'));
      expect(use.lookups).toEqual([]);
      expect(use.bytesSent).toBe(0);
      expect(use.hosts.filter((host) => !host.includes('~notfound'))).toEqual([]);
      expect([...new Set(use.sockets)].filter((address) => address !== IPV6_PROBE)).toEqual([]);
    },
  );

  it('would be seen if it were used', { timeout: 60_000 }, () => {
    const [browser] = installedBrowsers({ platform: process.platform, env: process.env, home: homedir() });
    const netLog = path.join(folder, 'net.json');
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = ['--headless', '--dump-dom', '--no-first-run', `--user-data-dir=${path.join(folder, 'profile')}`];
    // The same browser without our rule: a name that has no host, and a port of this machine at which nobody listens.
    spawnSync(
      browser?.path ?? '',
      [...args, ...root, `--log-net-log=${netLog}`, 'http://127.0.0.1:9876/?http://nowhere.invalid/'],
      { timeout: 30_000 },
    );
    expect(networkUse(readFileSync(netLog, 'utf8')).sockets).toContain('127.0.0.1:9876');
  });
});

describe('the reading of a log', () => {
  const types = {
    HOST_RESOLVER_MANAGER_REQUEST: 1,
    HOST_RESOLVER_SYSTEM_TASK: 2,
    TCP_CONNECT_ATTEMPT: 3,
    UDP_BYTES_SENT: 4,
    OTHER: 5,
  };
  const log = (events: object[]): string => JSON.stringify({ constants: { logEventTypes: types }, events });

  it('finds hosts, lookups, sockets and bytes', () => {
    const use = networkUse(
      log([
        { type: 1, params: { host: 'https://example.com' } },
        { type: 2 },
        { type: 3, params: { address: '192.0.2.1:443' } },
        { type: 4, params: { byte_count: 17 } },
        { type: 5, params: { host: 'x', address: 'y', byte_count: 3 } },
      ]),
    );
    expect(use).toEqual({
      hosts: ['https://example.com'],
      lookups: ['HOST_RESOLVER_SYSTEM_TASK'],
      sockets: ['192.0.2.1:443'],
      bytesSent: 17,
    });
  });

  it('reads one that was cut off at its end', () => {
    const cut = `${log([{ type: 2 }]).slice(0, -2)},\n`;
    expect(networkUse(cut).lookups).toHaveLength(1);
  });

  it('takes nothing else for a log', () => {
    expect(() => networkUse('{}')).toThrow('constants');
  });
});
