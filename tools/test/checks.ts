import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../browser/temporary.ts';
import { root } from '../build/project.ts';

export interface Check {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Runs a command that either passes or fails as a whole. */
export function runCheck(name: string, command: string, ...args: readonly string[]): Check {
  const { status, seconds } = run(name, command, args);
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds };
}

/** Runs one project of vitest and counts its tests, one left out as failed; a run that breaks off, or finds no test, has failed. */
export function runTests(project: string, ...args: readonly string[]): Check {
  const report = join(temporaryFolder(), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status, seconds } = run(project, 'npx', ['vitest', 'run', '--project', project, ...reporters, ...args]);
  const { numPassedTests: passed, ...others } = existsSync(report) ? readReport(report) : nothing;
  const failed = others.numFailedTests + others.numPendingTests + others.numTodoTests;
  return { name: project, passed, failed: status === 0 ? failed : Math.max(1, failed), seconds };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const nothing: Report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8'));

function run(name: string, command: string, args: readonly string[]): { status: number | null; seconds: number } {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return { status, seconds: Math.round((performance.now() - start) / 1000) };
}
