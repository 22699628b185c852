import { ensureBrowsers } from '../browser/install.ts';
import { type Check, runCheck, runTests } from './checks.ts';

const missing = ensureBrowsers('chromium', 'firefox-esr');
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}

// Cheap ones first; each is run whatever became of those before it, so that one run tells everything.
const checks: readonly (() => Check)[] = [
  () => runCheck('types', 'npm', 'run', '-s', 'types'),
  () => runCheck('lint', 'npm', 'run', '-s', 'lint'),
  () => runTests('unit'),
  () => runCheck('build', 'npm', 'run', '-s', 'build'),
  () => runCheck('web-ext lint', 'npm', 'run', '-s', 'lint:extension'),
  () => runTests('browser'),
  () => runTests('e2e', '--no-file-parallelism'),
];

const done = checks.map((check) => check());
console.log();
for (const { name, passed, failed, seconds } of done)
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
const sum = (pick: (check: Check) => number): number => done.reduce((total, check) => total + pick(check), 0);
const failures = sum(({ failed }) => failed);
console.log(`\n${sum(({ passed }) => passed)} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
