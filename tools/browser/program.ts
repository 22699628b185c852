import { spawnSync } from 'node:child_process';

/** Where a program on the PATH is, null when it is not there. */
export function programPath(name: string): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
