import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';
import { likeness, shareFound, wordsOf } from './words.ts';

const separator = /\s+[|–—\-•·»:/\\]{1,2}\s+|\s*[|｜]\s*/;

/** The headline as the article shows it, without the site's name. */
export function readTitle(sources: Sources): string {
  const { copy, meta, article } = sources;
  const shared = firstOf(meta, 'og:title', 'twitter:title');
  const claimed = [plain(article?.['headline']), shared, plain(copy.title)].filter((title) => title !== null);
  const headings = [...copy.querySelectorAll('h1, [itemprop~=headline]')]
    .map((heading) => plain(heading.textContent))
    .filter((text) => text !== null)
    .filter(({ length }) => length < 300);
  const drawn = headings.find((heading) => claimed.some((title) => isSame(heading, title)));
  return drawn ?? withoutSite(claimed[0] ?? headings[0] ?? '', sources);
}

/** A heading is the headline when a claimed title says the same, whatever the site adds around it. */
const isSame = (heading: string, title: string): boolean =>
  likeness(heading, title) > 0.6 || (wordsOf(heading).length >= 3 && shareFound(heading, title) > 0.9);

/** Cuts the site's name, or its sections, off either end of a title. */
function withoutSite(title: string, { siteNames }: Sources): string {
  const parts = title.split(separator);
  const isSite = (part: string): boolean =>
    siteNames.some((name) => shareFound(part, name) > 0.5 || shareFound(name, part) > 0.9);
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSite(parts[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && isSite(parts[from] ?? '')) from += 1;
  if (to - from === parts.length) return title;
  const first = parts[from] ?? '';
  const last = parts[to - 1] ?? '';
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
}
