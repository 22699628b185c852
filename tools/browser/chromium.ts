import { programPath } from './program.ts';

/** Where Debian's Chromium is; throws the one line that helps when it is not there. */
export function findChromium(): string {
  const path = programPath('chromium');
  if (path === null) throw new Error('Chromium is missing: apt-get install -y chromium');
  return path;
}

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
