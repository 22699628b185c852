/*
 * The words are those of Readability 0.6, which ours is held against: whoever builds pages knows them, and names
 * what is to be read, or not, after them.
 */

const unlikely =
  /-ad-|ad-break|agegate|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|pager|pagination|popup|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|yom-remote/i;
const possible = /and|article|body|column|content|main|shadow/i;
const good = /article|blog|body|content|entry|main|page|pagination|post|story|text/i;
const bad =
  /-ad-|hidden|(?:^| )hid(?: |$)|banner|com-|combx|comment|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shopping|shoutbox|sidebar|skyscraper|sponsor|tags|widget/i;
const byline = /author|byline|dateline|writtenby/i;
const sharing = /(?:\b|_)share(?:daddy)?(?:\b|_)/i;

/** What an element is called by: its classes and its id. */
export const namesOf = (element: Element): string => `${element.className} ${element.id}`;

export const isUnlikely = (names: string): boolean => unlikely.test(names) && !possible.test(names);
export const isByline = (names: string): boolean => byline.test(names);
export const isSharing = (names: string): boolean => sharing.test(names);

/** How much an element's names speak for it being part of an article, or against. */
export const weightOf = ({ className, id }: Element): number => weigh(className) + weigh(id);

const weigh = (name: string): number => (name === '' ? 0 : (good.test(name) ? 25 : 0) - (bad.test(name) ? 25 : 0));
