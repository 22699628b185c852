import type { Block } from '../../blocks.ts';
import { endsInFullStop } from '../features.ts';
import type { StructureRule } from '../rules.ts';

/** A paragraph that is one link to elsewhere and no sentence: another story's headline, a button. */
export const loneLink: StructureRule = {
  id: 'related/lone-link',
  find: ({ kept }) =>
    kept.filter(
      ({ kind, text, linked, links }) =>
        kind === 'paragraph' && links.length === 1 && linked >= 0.95 && text.length <= 200 && !endsInFullStop(text),
    ),
};

const channels = /^https?:\/\/(?:www\.)?(?:t\.me|telegram\.me|max\.ru|vk\.com|dzen\.ru|news\.google\.com)\//;

/** A line whose only links lead to the publisher's channels. */
export const channelLink: StructureRule = {
  id: 'subscribe/channel-link',
  find: ({ kept }) =>
    kept.filter(
      ({ text, links }) => links.length > 0 && text.length <= 250 && links.every((url) => channels.test(url)),
    ),
};

/** Russian law has every advertisement's link carry a token. */
export const advertisingToken: StructureRule = {
  id: 'advertising/erid',
  find: ({ kept }) => kept.filter(({ text, links }) => text.length <= 400 && links.some(hasToken)),
};

const hasToken = (url: string): boolean => /[?&]erid=/.test(url);

export const isLinkList = (items: readonly Block[]): boolean =>
  items.reduce((sum, { text, linked }) => sum + text.length * linked, 0) >
  0.8 * items.reduce((sum, { text }) => sum + text.length, 0);
