import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { isRunning } from '../engine/files/is-running.ts';

/** Throw-away profiles are called so, followed by the number of the process that made them. */
const PREFIX = 'transfer-register-window-';

/** A profile's time: microseconds since 1601, as text. */
function browserTime(now: Date): string {
  return String((BigInt(now.getTime()) + 11_644_473_600_000n) * 1000n);
}

/**
 * What a fresh profile is told before its first start: keep nothing that was typed, ask nobody for anything, grant no page anything.
 * @param now the moment; the browser believes that it reported its signed-in accounts just then, and does not do so
 */
export function profilePreferences(now: Date): object {
  const BLOCK = 2;
  const blocked = [
    'geolocation',
    'notifications',
    'media_stream_camera',
    'media_stream_mic',
    'midi_sysex',
    'sensors',
    'popups',
  ];
  return {
    alternate_error_pages: { enabled: false },
    autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
    browser: { enable_spellchecking: false, has_seen_welcome_page: true },
    credentials_enable_autosignin: false,
    credentials_enable_service: false,
    dns_prefetching: { enabled: false },
    gaia_cookie: { periodic_report_time_2: browserTime(now) },
    incognito: { mode_availability: 1 },
    intl: { accept_languages: 'en-GB,en' },
    net: { network_prediction_options: 2 },
    payments: { can_make_payment_enabled: false },
    profile: {
      default_content_setting_values: Object.fromEntries(blocked.map((name) => [name, BLOCK])),
      password_manager_enabled: false,
    },
    safebrowsing: { enabled: false, enhanced: false },
    search: { suggest_enabled: false },
    signin: { allowed: false, allowed_on_next_startup: false },
    spellcheck: { dictionaries: [], use_spelling_service: false },
    translate: { enabled: false },
    webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
  };
}

/** What the browser itself is told: no updates of its parts, no reports. */
const BROWSER_STATE = {
  component_updates: { component_updates_enabled: false },
  user_experience_metrics: { reporting_enabled: false },
};

/** Where profiles go. A browser from the Snap store sees no other temporary folder than its own. */
export function profileParent(executable: string, home: string): string {
  return executable.startsWith('/snap/') ? path.join(home, 'snap', 'chromium', 'common') : tmpdir();
}

/**
 * Makes a throw-away profile that only this person can read.
 * @param parent the folder to make it in; made where it is not there
 * @returns its path
 */
export function makeProfile(parent: string, now: Date): string {
  mkdirSync(parent, { recursive: true });
  const profile = mkdtempSync(path.join(parent, `${PREFIX}${process.pid}-`));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(profilePreferences(now)));
  writeFileSync(path.join(profile, 'Local State'), JSON.stringify(BROWSER_STATE));
  return profile;
}

/** How often it is looked whether a profile is still gone, and how far apart, in milliseconds. */
const MOST_LOOKS = 30;
const LOOK_PAUSE = 80;

/** Removes a profile with everything in it. A browser that is still ending may write into it again, so it is looked at until it stays away. */
export async function removeProfile(profile: string): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    await after(LOOK_PAUSE);
    if (!existsSync(profile)) return;
  }
}

/** Removes the profiles that earlier windows could not remove, because they or the machine were ended in the middle. */
export function removeLeftProfiles(parent: string): void {
  let names: string[];
  try {
    names = readdirSync(parent);
  } catch {
    return;
  }
  for (const name of names) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    } catch {
      // Another person's, or still held: the next start tries again.
    }
  }
}
