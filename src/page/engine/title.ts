/** Where a page's meta elements name its title, best first. */
const titles = [
  'dc:title',
  'dcterm:title',
  'og:title',
  'weibo:article:title',
  'weibo:webpage:title',
  'title',
  'twitter:title',
  'parsely-title',
] as const;
const authors = ['dc:creator', 'dcterm:creator', 'author', 'parsely-author'] as const;

/** Often an address, which names nobody. */
const linkedAuthor = 'article:author';

const properties: ReadonlySet<string> = new Set([
  'dc:title',
  'dcterm:title',
  'og:title',
  'twitter:title',
  'dc:creator',
  'dcterm:creator',
  linkedAuthor,
]);

const telling = ['title', 'author', 'creator']
  .flatMap((word) => [`meta[property*="${word}" i]`, `meta[name*="${word}" i]`])
  .join();

export interface Said {
  readonly title: string;
  /** Whether the page names its author apart from the text. */
  readonly hasAuthor: boolean;
}

/** What a page's head says of its article. */
export function readSaid(page: Document): Said {
  const said = new Map<string, string>();
  for (const meta of page.querySelectorAll(telling)) {
    const key = keyOf(meta);
    const content = meta.getAttribute('content');
    if (key && content) said.set(key, content.trim());
  }
  const firstOf = (keys: readonly string[]): string => keys.map((key) => said.get(key)).find((value) => value) ?? '';
  const title = firstOf(titles) || titleOf(page);
  const linked = said.get(linkedAuthor) ?? '';
  const hasAuthor = firstOf(authors) !== '' || (linked !== '' && !URL.canParse(linked));
  return { title: title.includes('&') ? unescaped(title) : title, hasAuthor };
}

function keyOf(meta: Element): string | null {
  const property = meta.getAttribute('property')?.trim().toLowerCase() ?? '';
  if (properties.has(property)) return property;
  const name = meta.getAttribute('name')?.trim().toLowerCase().replaceAll('.', ':') ?? null;
  return name === linkedAuthor ? null : name;
}

const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Some pages escape what stands in their attributes twice. */
const unescaped = (text: string): string =>
  text
    .replace(/&(quot|amp|apos|lt|gt);/g, (_, name: string) => marks[name] ?? '')
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return String.fromCodePoint(isCharacter ? code : 0xfffd);
    });

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The window's title without the name of the site. */
function titleOf(page: Document): string {
  const whole = page.title.trim();
  const hasSteps = / [\\/>»] /.test(whole);
  const title = withoutSite(whole, page)
    .trim()
    .replace(/\s{2,}/g, ' ');
  const words = wordsIn(title);
  const isCutTooFar = words <= 4 && (!hasSteps || words !== wordsIn(whole.replace(/[|\-\\/>»]+/g, '')) - 1);
  return isCutTooFar ? whole : title;
}

function withoutSite(whole: string, page: Document): string {
  const last = [...whole.matchAll(/ [|\-\\/>»] /g)].at(-1);
  if (last) {
    const before = whole.slice(0, last.index);
    return wordsIn(before) < 3 ? whole.replace(/^[^|\-\\/>»]*[|\-\\/>»]/, '') : before;
  }
  if (whole.includes(': ')) {
    const isHeading = [...page.querySelectorAll('h1, h2')].some((heading) => heading.textContent?.trim() === whole);
    return isHeading ? whole : afterColon(whole);
  }
  const headings = whole.length > 150 || whole.length < 15 ? page.querySelectorAll('h1') : [];
  return headings.length === 1 ? (headings[0]?.textContent?.trim().replace(/\s{2,}/g, ' ') ?? whole) : whole;
}

function afterColon(whole: string): string {
  const after = whole.slice(whole.lastIndexOf(':') + 1);
  if (wordsIn(after) < 3) return whole.slice(whole.indexOf(':') + 1);
  return wordsIn(whole.slice(0, whole.indexOf(':'))) > 5 ? whole : after;
}

/** Whether a heading says what the title says, word for word. */
export function repeatsTitle(heading: Element, title: ReadonlySet<string>): boolean {
  if (title.size === 0) return false;
  const said = wordsOf(heading.textContent ?? '');
  const other = said.filter((word) => !title.has(word));
  return other.length === 0 ? said.length > 0 : 1 - other.join(' ').length / said.join(' ').length > 0.75;
}

/** Characters; what is longer is no title, and to compare it would take long. */
const longest = 500;

/** The words of a title, as far as they are of plain Latin letters and figures. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, longest)
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word !== '');
