import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectTo, type Marionette } from './marionette.ts';
import { programPath } from './program.ts';
import { remove, temporaryFolder } from './temporary.ts';
import { waitFor } from './wait.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

const quiet: Preferences = {
  'marionette.port': 0, // any free one, written into the profile
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
};

/** A Firefox of its own, with a new profile unless it is given one, which it then leaves. */
export interface Firefox {
  readonly marionette: Marionette;
  stop(): Promise<void>;
  readonly stopped: Promise<void>;
}

export async function startFirefox(preferences: Preferences, kept?: string): Promise<Firefox> {
  const profile = kept ?? temporaryFolder();
  // that of an earlier run
  rmSync(portFile(profile), { force: true });
  const lines = Object.entries({ ...quiet, ...preferences }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const firefox = spawn(firefoxPath(), flags, { stdio: 'ignore' });
  const exited = new Promise<void>((settle) => firefox.once('exit', () => settle()));
  const marionette = await connectTo(Number(await waitFor('Firefox', async () => portIn(profile), 60_000)));
  await marionette.call('WebDriver:NewSession', {});
  await marionette.call('WebDriver:SetTimeouts', { script: 30_000 });
  const stopped = exited.then(() => (kept === undefined ? remove(profile) : undefined));
  return {
    marionette,
    stop: async () => {
      // ended from outside it would forget what it has not written down yet
      await marionette.call('Marionette:Quit', { flags: ['eForceQuit'] });
      marionette.close();
      await stopped;
    },
    stopped,
  };
}

const portFile = (profile: string): string => join(profile, 'MarionetteActivePort');

function portIn(profile: string): string | null {
  try {
    return readFileSync(portFile(profile), 'utf8') || null;
  } catch {
    return null;
  }
}

function firefoxPath(): string {
  const path = programPath('firefox-esr');
  if (path === null) throw new Error('Firefox is missing: apt-get install -y firefox-esr');
  return path;
}
