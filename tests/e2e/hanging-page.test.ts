import { expect, test } from 'vitest';
import { startTabs } from '../../tools/browser/tabs.ts';

const hangsOnSlowHosts = `(() => { while (location.hostname === 'slow.example') {} return location.hostname; })()`;

test('a page that hangs is given up, and the pages beside it and after it are read', async () => {
  const tabs = await startTabs(3000);
  const saved = { html: Buffer.from('<p>Hello'), contentType: 'text/html' };
  const run = (host: string) => tabs.run({ url: `https://${host}/`, saved }, hangsOnSlowHosts);
  expect(await Promise.all([run('slow.example'), run('quick.example')])).toEqual([
    { ok: false, error: 'timed-out' },
    { ok: true, value: 'quick.example' },
  ]);
  expect(await run('later.example')).toEqual({ ok: true, value: 'later.example' });
  await tabs.close();
});
