import { describe, expect, it } from 'vitest';
import { whyNot } from '../../src/browser/why-not.ts';

const START = 'browserType.launchPersistentContext: Target page, context or browser has been closed\nBrowser logs:\n';

describe('why a browser opened no window', () => {
  it.each([
    [
      'what the browser said',
      `${START}[pid=7][err] /usr/bin/chromium: 9: [: unexpected operator\n[pid=7][err] [7:7:1122/065810.689235:ERROR:ui/ozone/ozone_platform_x11.cc:257] Missing X server or $DISPLAY\n[pid=7][err] [7:7:1122/065810.7:ERROR:ui/aura/env.cc:253] The platform failed to initialize.  Exiting.\n[pid=7] <gracefully close start>`,
      'Missing X server or $DISPLAY',
    ],
    [
      'not what it says on every machine without a bus',
      `${START}[pid=7][err] [7:7:1122/1.2:ERROR:dbus/bus.cc:405] Failed to connect to the bus\n[pid=7][err] [7:7:1122/1.2:FATAL:zygote.cc:1] No usable sandbox!`,
      'No usable sandbox!',
    ],
    [
      'its last words',
      `${START}[pid=7][err] libnss3.so: cannot open shared object file`,
      'libnss3.so: cannot open shared object file',
    ],
    ['how the start went wrong', START, 'Target page, context or browser has been closed'],
    ['the first line', 'spawn EACCES\nmore', 'spawn EACCES'],
  ])('is %s', (_, message, why) => {
    expect(whyNot(new Error(message))).toBe(why);
  });

  it('is short', () => {
    expect(whyNot(new Error('x'.repeat(5000)))).toHaveLength(300);
    expect(whyNot('thrown text')).toBe('thrown text');
  });
});
