import { endLinesAtBreaks } from './breaks.ts';
import { chooseTop } from './choose.ts';
import { joinSiblings } from './join.ts';
import { textOf } from './measure.ts';
import { dropEmptyPictures } from './pictures.ts';
import { Scores } from './scores.ts';
import { type Page, stripPage } from './strip.ts';
import { flattenBoxes, type Strictness, tidyArticle } from './tidy.ts';
import { readSaid, wordsOf } from './title.ts';

/** Each less strict than the one before, until enough of an article is found. */
const tries: readonly Strictness[] = [
  { dropsUnlikely: true, weighsNames: true, dropsDoubtful: true },
  { dropsUnlikely: false, weighsNames: true, dropsDoubtful: true },
  { dropsUnlikely: false, weighsNames: false, dropsDoubtful: true },
  { dropsUnlikely: false, weighsNames: false, dropsDoubtful: false },
];

/**
 * Characters of a text that is taken at once; for a shorter one there is another try, less strict and at the same cost.
 * Where a character is a word or a syllable, a flash has half as many.
 */
const enoughIn = (language: string): number => (/^(?:ja|ko|zh)\b/i.test(language) ? 250 : 500);

/** Chooses the article's element in a copy, which is used up by it; null when there is none. */
export function chooseArticle(
  document: Document,
  enough: number = enoughIn(document.documentElement.lang),
): Element | null {
  dropEmptyPictures(document);
  const { body } = document;
  endLinesAtBreaks(body);
  const { title, hasAuthor } = readSaid(document);
  const page = { document, title: new Set(wordsOf(title)), hasByline: hasAuthor };
  const untouched = body.cloneNode(true);
  const scores = new Scores();
  let longest: { readonly article: Element; readonly length: number } | null = null;
  for (const strictness of tries) {
    if (longest) body.replaceChildren(...untouched.cloneNode(true).childNodes);
    const article = tryAt(page, body, scores, strictness);
    const { length } = textOf(article);
    if (length > (longest?.length ?? -1)) longest = { article, length };
    if (length >= enough) break;
  }
  if (!longest || longest.length === 0) return null;
  flattenBoxes(longest.article.firstElementChild ?? longest.article);
  return longest.article;
}

function tryAt(page: Page, body: Element, scores: Scores, strictness: Strictness): Element {
  const { document } = page;
  scores.weighsNames = strictness.weighsNames;
  const found = scores.addParagraphs(stripPage(page, strictness.dropsUnlikely));
  const top = chooseTop(found, scores);
  const article = document.createElement('div');
  const inner = article.appendChild(document.createElement('div'));
  if (top) joinSiblings(top, inner, scores);
  else inner.append(...body.childNodes);
  tidyArticle(top ? inner : article, strictness);
  return article;
}
