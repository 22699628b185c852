import { Readability } from '@mozilla/readability';

/** Chooses the article's element in a copy, which is used up by it; null when there is none. */
export function chooseArticle(copy: Document): Element | null {
  const parsed = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return parsed?.content instanceof Element ? parsed.content : null;
}
