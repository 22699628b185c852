import { announces, isCard } from '../features.ts';
import type { StructureRule } from '../rules.ts';

/** A paragraph that is one link to elsewhere on the site and no sentence: another story's headline, a button. */
export const loneLink: StructureRule = {
  id: 'related/lone-link',
  find: ({ article, kept }) =>
    kept.filter(
      (block, place) =>
        block.kind === 'paragraph' &&
        block.links.length === 1 &&
        block.linked >= 0.95 &&
        isCard(block, article) &&
        !announces(kept[place - 1]),
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
