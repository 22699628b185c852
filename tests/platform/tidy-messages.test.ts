import { describe, expect, it } from 'vitest';
import {
  hearTidied,
  type Messages,
  parseTidyMessage,
  sendTidyMessage,
  type TidyMessage,
} from '../../src/platform/tidy-messages.ts';

const tidied: TidyMessage = { kind: 'tidied', state: { outcome: 'tidied', hidden: 10 } };
const picked: TidyMessage = {
  kind: 'picked',
  rule: { site: 'example.org', action: 'hide', by: 'selector', value: '.promo' },
};

const line = { text: 'Share this story', kind: 'paragraph', linked: 0, links: [], isText: false } as const;
const page = { url: 'https://example.org/story', title: 'Ferry', byline: null, siteName: 'The Harbour' };
const lines: TidyMessage = { kind: 'lines', asked: { page, claims: null, lines: [line] } };
const claims = { address: 1, markup: 2.5, summary: 'Ferry stays in the harbour' };
const auto: TidyMessage = { kind: 'lines', asked: { page, claims, lines: [line] } };

describe('messages from a page', () => {
  it.each<TidyMessage>([tidied, picked, lines, auto, { kind: 'arrived' }])(
    'arrive as they were sent: $kind',
    (message) => {
      expect(parseTidyMessage(structuredClone(message))).toEqual(message);
    },
  );

  it.each([
    ['nothing', null],
    ['a text', 'tidied'],
    ['a kind nobody knows', { kind: 'delete' }],
    ['an outcome nobody knows', { kind: 'tidied', state: { outcome: 'burnt', hidden: 1 } }],
    ['a count that is none', { kind: 'tidied', state: { outcome: 'tidied', hidden: -1 } }],
    ['a rule that keeps', { kind: 'picked', rule: { ...picked.rule, action: 'keep' } }],
    ['a rule without a selector', { kind: 'picked', rule: { ...picked.rule, value: '' } }],
    ['a rule of endless length', { kind: 'picked', rule: { ...picked.rule, value: 'a'.repeat(2000) } }],
    ['a question about nothing', { kind: 'lines' }],
    ['a question about no page', { kind: 'lines', asked: { page: null, claims, lines: [line] } }],
    ['claims that are none', { kind: 'lines', asked: { page, claims: { ...claims, markup: '9' }, lines: [line] } }],
    ['a line that is none', { kind: 'lines', asked: { page, claims, lines: [{ ...line, links: [7] }] } }],
    ['a kind of line nobody knows', { kind: 'lines', asked: { page, claims, lines: [{ ...line, kind: 'html' }] } }],
    ['endless lines', { kind: 'lines', asked: { page, claims, lines: Array(6_000).fill(line) } }],
    ['endless text', { kind: 'lines', asked: { page, claims, lines: [{ ...line, text: 'a'.repeat(600_000) }] } }],
  ])('are not taken for one: %s', (_, value) => {
    expect(parseTidyMessage(value)).toBeNull();
  });

  it('bring nothing along that does not belong to them', () => {
    const value = { ...tidied, state: { ...tidied.state, html: '<b>' }, more: true };
    expect(parseTidyMessage(value)).toEqual(tidied);
  });

  it('go nowhere when the extension was updated under the page', async () => {
    const runtime = {
      sendMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    };
    await expect(sendTidyMessage(runtime, tidied)).resolves.toBeNull();
  });
});

describe('what is told of a tab', () => {
  it.each([
    ['that it is tidy', tidied, 7, 1],
    ['something else', picked, 7, 0],
    ['of another one', tidied, 8, 0],
  ] as const)('%s', (_, message, tabId, calls) => {
    type Listener = Parameters<Messages['addListener']>[0];
    const listeners = new Set<Listener>();
    const messages: Messages = {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    };
    let heard = 0;
    const end = hearTidied(messages, 7, () => {
      heard += 1;
    });
    // an answer of its own would be taken for the background's
    for (const listener of listeners) expect(listener(message, { tab: { id: tabId } })).toBeUndefined();
    expect(heard).toBe(calls);
    end();
    expect(listeners.size).toBe(0);
  });
});
