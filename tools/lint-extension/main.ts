import { spawnSync } from 'node:child_process';
import { dist } from '../build/project.ts';

// Mozilla's linter over dist/. It may complain where Preact can assign innerHTML, for a property no component of ours sets.
// And it says that Firefox passes over the worker Chromium needs: there the same file is the background's script.
const expected: readonly (readonly [file: RegExp, code: string, most: number])[] = [
  [/^manifest\.json$/, 'BACKGROUND_SERVICE_WORKER_IGNORED', 1],
  [/^assets\//, 'UNSAFE_VAR_ASSIGNMENT', 1],
];

interface Complaint {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

type Report = Readonly<Record<'errors' | 'warnings' | 'notices', readonly Complaint[]>>;

const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', dist, '--output', 'json'], {
  encoding: 'utf8',
});
const { errors, warnings, notices }: Report = JSON.parse(stdout);

const allowance = expected.map(([file, code, most]) => ({ file, code, left: most }));
const unexpected = [...errors, ...notices, ...warnings].filter(({ code, file = '' }) => {
  const allowed = allowance.find((entry) => entry.code === code && entry.file.test(file) && entry.left > 0);
  if (allowed) allowed.left -= 1;
  return !allowed;
});
for (const { code, file = 'manifest.json', message } of unexpected) console.error(`${file}: ${code}: ${message}`);
console.log(`web-ext lint: ${errors.length} errors, ${unexpected.length} unexpected complaints`);
process.exitCode = unexpected.length === 0 ? 0 : 1;
