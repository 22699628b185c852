import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTidy } from '../../content-scripts/keep-tidy.ts';
import english from '../../public/_locales/en/messages.json';
import type { TidyLevel } from '../../src/core/tidy.ts';
import { markEarly } from '../../src/page/tidy/early.ts';
import type { Tidying } from '../../src/page/tidy/tidy.ts';
import { whenShown } from '../../src/page/tidy/when-shown.ts';
import { sentence } from '../page/page.ts';
import { byId, open, seen, story } from '../page/tidy/open.ts';

const words: Readonly<Record<string, { readonly message: string }>> = english;

/** The extension API as a script in a page has it, until the extension is updated under it. */
function fakeBrowser(level: TidyLevel | null) {
  const sent: unknown[] = [];
  let gone = false;
  const check = (): void => {
    if (gone) throw new Error('Extension context invalidated.');
  };
  return {
    sent,
    update: () => {
      gone = true;
    },
    api: {
      runtime: {
        sendMessage: async (message: { readonly kind: string }) => {
          check();
          if (message.kind === 'arrived') return level;
          sent.push(message);
          return null;
        },
      },
      i18n: {
        getMessage: (key: string, given: unknown) => {
          check();
          return words[key]?.message.replace('$1', String(given)) ?? '';
        },
      },
    },
  };
}

const address = location.href;
const errors = vi.fn();
let page: Tidying;

beforeEach(() => {
  errors.mockClear();
  addEventListener('error', errors);
  addEventListener('unhandledrejection', errors);
  history.replaceState(null, '', '/2026/11/23/ferry-stays-in-harbour.html');
});
afterEach(() => {
  page.undo();
  removeEventListener('error', errors);
  removeEventListener('unhandledrejection', errors);
  history.replaceState(null, '', address);
  document.body.replaceChildren();
});

/** Loads a page of a site the person chose, as the registered scripts do. */
async function load(body: string, level: TidyLevel | null) {
  const browser = fakeBrowser(level);
  markEarly(document);
  page = open(body);
  await keepTidy(browser.api, page);
  return browser;
}

const pill = () => document.querySelector('[popover]');

test('a page of a chosen site is tidied, counted and told of by a pill', async () => {
  const { sent } = await load(story, 'focus');
  expect(seen('headline', 'share', 'side')).toEqual(['headline']);
  expect(sent).toEqual([{ kind: 'tidied', state: { outcome: 'tidied', hidden: expect.any(Number) } }]);
  expect(pill()).not.toBeNull();
});

test('undoing takes the pill away, and says so', async () => {
  const { sent } = await load(story, 'tidy');
  page.undo();
  expect(pill()).toBeNull();
  expect(sent.at(-1)).toEqual({ kind: 'tidied', state: { outcome: 'undone', hidden: 0 } });
});

test('a page that comes back as it was left is told of again, and is not tidied anew', async () => {
  const { sent } = await load(story, 'tidy');
  const [told] = sent;
  const tidied = document.documentElement.outerHTML;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(sent).toEqual([told]);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(sent).toEqual([told, told]);
  expect(document.documentElement.outerHTML).toBe(tidied);
});

test.each(['/', '/2026/11/23/all-of-the-day.html'])('a page of headlines stays as it is: %s', async (path) => {
  history.replaceState(null, '', path);
  const home = '<ul><li><a href="/a">Ferry stays in the harbour</a></li></ul>';
  open(home);
  const before = document.documentElement.outerHTML;
  const { sent } = await load(home, 'focus');
  expect(sent).toEqual([{ kind: 'tidied', state: { outcome: 'not-article', hidden: 0 } }]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('an article with its lines straight in one box is one', async () => {
  const text = ['ferry', 'harbour', 'bridge'].map(sentence).join('<br><br>');
  const { sent } = await load(`<div><h1>Ferry stays in the harbour</h1>${text}</div>`, 'tidy');
  expect(sent).toEqual([{ kind: 'tidied', state: { outcome: 'nothing', hidden: 0 } }]);
});

test('a site that is no longer chosen is left alone', async () => {
  open(story);
  const before = document.documentElement.outerHTML;
  const { sent } = await load(story, null);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(sent).toEqual([]);
});

test('an extension updated under the page throws nothing, and what is tidied stays tidy', async () => {
  const { update } = await load(story, 'tidy');
  update();
  const late = Object.assign(document.createElement('div'), { className: 'social-share', id: 'late' });
  late.append('Share it');
  byId('main').append(late);
  await vi.waitFor(() => expect(seen('late')).toEqual([]), { timeout: 10_000 });
  page.undo();
  expect(seen('late')).toEqual(['late']);
  expect(errors).not.toHaveBeenCalled();
});

test('a page that is made ready in advance waits to be opened', () => {
  page = open(story);
  const isAhead = { configurable: true, get: () => true };
  Object.defineProperty(document, 'prerendering', isAhead);
  const call = vi.fn();
  whenShown(document, call);
  expect(call).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(call).toHaveBeenCalledOnce();
});
