import { announces, endsInFullStop, isCard, proseRange } from '../features.ts';
import type { StructureRule } from '../rules.ts';
import { siteOf } from '../site.ts';

/**
 * A paragraph that is one link to elsewhere on the site and no sentence: another story's headline, a button.
 * Below the text it may lead anywhere; one that goes on in small letters is a piece of a sentence.
 */
export const loneLink: StructureRule = {
  id: 'related/lone-link',
  find: ({ article, kept }) => {
    const [, textEnd] = proseRange(kept);
    return kept.filter(
      (block, place) =>
        (isCard(block, article) || (place >= textEnd && !endsInFullStop(block.text))) &&
        (block.kind === 'paragraph' || block.kind === 'quotation') &&
        block.text.length <= 200 &&
        block.links.length === 1 &&
        block.linked >= 0.95 &&
        !/^\p{Ll}/u.test(block.text) &&
        !announces(kept[place - 1]),
    );
  },
};

/** A publisher's page on a network of channels, not a post there: posts are cited, channels are subscribed to. */
const channel =
  /^https?:\/\/(?:www\.|m\.)?(?:(?:t\.me|telegram\.me|max\.ru|vk\.com|dzen\.ru)\/(?:s\/)?(?<handle>[\w.+-]{1,64})\/?(?:[?#].*)?$|news\.google\.com\/)/;

/** A line whose only links lead to the site's own channels, or that is no sentence and leads to any. */
export const channelLink: StructureRule = {
  id: 'subscribe/channel-link',
  find: ({ article, kept }) => {
    const [name = ''] = siteOf(article.url).split('.');
    const isOwn = (url: string): boolean => {
      const handle = channel.exec(url)?.groups?.['handle'];
      return handle === undefined || (name.length > 2 && handle.toLowerCase().includes(name));
    };
    return kept.filter(
      ({ text, links }) =>
        links.length > 0 &&
        text.length <= 250 &&
        links.every((url) => channel.test(url)) &&
        (!endsInFullStop(text) || links.every(isOwn)),
    );
  },
};

/** Russian law has every advertisement's link carry a token. */
export const advertisingToken: StructureRule = {
  id: 'advertising/erid',
  find: ({ kept }) => kept.filter(({ text, links }) => text.length <= 400 && links.some(hasToken)),
};

const hasToken = (url: string): boolean => /[?&]erid=/.test(url);
