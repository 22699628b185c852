import { withLooks } from '../core/clean/looks.ts';
import { isArticle, type LinesAsked, nameLines, type PageRules } from '../core/clean/name-lines.ts';
import { type OwnRule, ownSelectors, ownTexts } from '../core/clean/own.ts';
import { aroundRules } from './around.ts';
import { selectorRules } from './selectors.ts';
import { siteRules } from './sites/sites.ts';
import { textRules } from './text.ts';

/** What a live page is tidied by; null for one that is no article, where only articles are wanted. `own`: the person's own rules. */
export function pageRules(asked: LinesAsked, own: readonly OwnRule[]): PageRules | null {
  const { page, claims, lines } = asked;
  if (claims && !isArticle(claims, lines)) return null;
  const { url } = page;
  // a poll of the article's own is no text for a digest, but on its page a person may vote
  const known = [...siteRules(url), ...selectorRules, ...aroundRules].filter(({ id }) => !id.startsWith('poll/'));
  return {
    names: nameLines(asked, { ...textRules, own }),
    known: withLooks(known),
    own: ownSelectors(own, url),
    kept: ownTexts(own, url, 'keep'),
  };
}
