import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { failed } from '../../src/core/result.ts';
import { startTabs, type Tabs } from '../browser/tabs.ts';
import { contentScript } from '../build/script.ts';
import { digest } from './digest.ts';
import { extract } from './extract.ts';
import { mapInOrder } from './in-order.ts';
import { toLine } from './line.ts';
import { readSource } from './source.ts';
import { toText } from './text.ts';

const exitCodes = { done: 0, unreadable: 2, noBrowser: 3 } as const;

/** More tabs than cores, because a tab that is loading leaves its core to others. */
const lanes = availableParallelism() + 2;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
});

async function run(tabs: Tabs, script: string): Promise<number> {
  let code: number = exitCodes.done;
  const digestFile = async (file: string) => {
    const source = readSource(file, values.url ?? null);
    return { file, outcome: source ? digest(await extract(tabs, source, script)) : failed('unreadable') };
  };
  for await (const { file, outcome } of mapInOrder(files, lanes, digestFile)) {
    if (!outcome.ok && outcome.error === 'unreadable') code = exitCodes.unreadable;
    if (values.json)
      console.log(JSON.stringify(outcome.ok ? toLine(file, outcome.value) : { file, error: outcome.error }));
    else if (outcome.ok) console.log(toText(outcome.value.digest));
    else console.error(`${file}: ${outcome.error}`);
  }
  await tabs.close();
  return code;
}

if (files.length === 0 || (values.url !== undefined && files.length > 1)) {
  console.error('Usage: npm run --silent digest -- [--json] [--url URL] FILE_OR_URL… (--url with one file only)');
  process.exitCode = exitCodes.unreadable;
} else {
  const { code: script } = await contentScript('extract');
  const tabs = await startTabs().catch((reason: unknown) => {
    console.error(`The browser cannot start. ${String(reason)}`);
    return null;
  });
  process.exitCode = tabs ? await run(tabs, script) : exitCodes.noBrowser;
}
