import { describe, expect, it } from 'vitest';
import { ensureDebianPackages } from '../../scripts/ensure-debian-packages.mjs';

const OFFICE = { package: 'libreoffice-calc', command: 'soffice' };
const PDF = { package: 'poppler-utils', command: 'pdftotext' };

interface Setting {
  has?: string[];
  root?: boolean;
  ci?: boolean;
  platform?: string;
  /** What apt-get answers, call by call; after that it works. */
  answers?: string[];
  /** What an installation brings. */
  brings?: string[];
}

/** A machine that is never touched, and what was asked of it. */
function machineWith(setting: Setting): { machine: Parameters<typeof ensureDebianPackages>[1]; asked: string[] } {
  const there = new Set(setting.has ?? ['apt-get']);
  const answers = [...(setting.answers ?? [])];
  const asked: string[] = [];
  const machine = {
    platform: setting.platform ?? 'linux',
    root: setting.root ?? true,
    ci: setting.ci ?? true,
    has: (command: string) => there.has(command),
    aptGet: (args: readonly string[]) => {
      asked.push(args.join(' '));
      const output = answers.shift();
      if (output !== undefined) return { ok: false, output };
      if (args[0] === 'install') for (const command of setting.brings ?? ['soffice', 'pdftotext']) there.add(command);
      return { ok: true, output: '' };
    },
    wait: () => undefined,
  };
  return { machine, asked };
}

describe('programs from Debian packages', () => {
  it('are installed as root with CI=true, all at once', () => {
    const { machine, asked } = machineWith({});
    expect(ensureDebianPackages([OFFICE, PDF], machine)).toEqual({
      present: ['soffice', 'pdftotext'],
      missing: [],
      installed: ['libreoffice-calc', 'poppler-utils'],
      told: 'Present: soffice, pdftotext.',
    });
    expect(asked).toEqual(['update', 'install --no-install-recommends libreoffice-calc poppler-utils']);
  });

  it('are left alone where they are there already', () => {
    const { machine, asked } = machineWith({ has: ['apt-get', 'soffice'] });
    expect(ensureDebianPackages([OFFICE], machine)).toMatchObject({ present: ['soffice'], installed: [] });
    expect(asked).toEqual([]);
  });

  it('are installed only as far as they are missing', () => {
    const { machine, asked } = machineWith({ has: ['apt-get', 'soffice'] });
    expect(ensureDebianPackages([OFFICE, PDF], machine).installed).toEqual(['poppler-utils']);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['without CI=true', { ci: false }, 'unless CI=true'],
    ['without root', { root: false }, 'only root'],
    ['without apt-get', { has: [] }, 'no apt-get'],
    ['outside Linux', { platform: 'win32' }, 'no apt-get'],
  ])('are only reported %s', (_, setting, why) => {
    const { machine, asked } = machineWith(setting);
    const found = ensureDebianPackages([OFFICE], machine);
    expect(found).toMatchObject({ present: [], missing: ['soffice'], installed: [] });
    expect(found.told).toContain('Missing: soffice (packages libreoffice-calc)');
    expect(found.told).toContain(why);
    expect(asked).toEqual([]);
  });

  it('are waited for while another apt-get holds the lock', () => {
    const lock = 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1 (apt-get)';
    const { machine, asked } = machineWith({ answers: [lock, lock] });
    expect(ensureDebianPackages([OFFICE], machine).missing).toEqual([]);
    expect(asked).toHaveLength(4);
  });

  it('are missing, with the last word of apt-get, when it fails', () => {
    const { machine, asked } = machineWith({
      answers: ['old list', 'Reading…\nE: Unable to locate package libreoffice-calc'],
    });
    const found = ensureDebianPackages([OFFICE], machine);
    expect(found.missing).toEqual(['soffice']);
    expect(found.told).toContain('E: Unable to locate package libreoffice-calc');
    expect(asked).toHaveLength(2);
  });

  it('are missing when the package does not bring the command', () => {
    const { machine } = machineWith({ brings: [] });
    expect(ensureDebianPackages([OFFICE], machine).told).toContain('the package did not bring the command');
  });
});
