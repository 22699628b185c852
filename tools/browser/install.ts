import { spawnSync } from 'node:child_process';
import { programPath } from './program.ts';

/** The program's name, and that of the Debian package it is in. */
export type Browser = 'chromium' | 'firefox-esr';

const succeeds = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const isThere = (program: string): boolean => programPath(program) !== null;

/** Installs the browsers that are missing, where it may. Gives the one line that helps when it may not, null when all are there. */
export function ensureBrowsers(...browsers: readonly Browser[]): string | null {
  const missing = browsers.filter((browser) => !isThere(browser));
  if (missing.length === 0) return null;
  const aptGet = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const [command = 'apt-get', ...first] = aptGet;
  if (succeeds(command, ...first, '--version')) {
    console.error(`Installing ${missing.join(' and ')} …`);
    succeeds(command, ...first, '-qq', 'update');
    succeeds(command, ...first, '-qq', '-y', 'install', ...missing);
  }
  return browsers.every(isThere) ? null : `Please install: apt-get install -y ${missing.join(' ')}`;
}
