import { agreementOf, isArticleLike } from '../core/article-like.ts';
import { withLooks } from '../core/clean/looks.ts';
import { type LinesAsked, nameLines, type PageClaims, type PageRules } from '../core/clean/name-lines.ts';
import { type OwnRule, ownSelectors, ownTexts } from '../core/clean/own.ts';
import { isRunningText } from '../core/running.ts';
import { aroundRules } from './around.ts';
import { selectorRules } from './selectors.ts';
import { siteRules } from './sites/sites.ts';
import { textRules } from './text.ts';

/** What a live page is tidied by, unless only articles are wanted and it is none. `own`: the person's own rules. */
export function pageRules(asked: LinesAsked, own: readonly OwnRule[]): PageRules | 'not-article' {
  const { page, claims, lines } = asked;
  if (claims && !isArticle(lines, claims)) return 'not-article';
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

/** Whether a page that speaks so of itself is an article, by its running text. */
function isArticle(asked: LinesAsked['lines'], { summary, ...signs }: PageClaims): boolean {
  const lines = asked.filter(({ isText, text, linked }) => isText && isRunningText(text, linked));
  const prose = lines.map(({ text }) => text).join('\n');
  return isArticleLike({ ...signs, lines, agreement: agreementOf(prose, summary) });
}
