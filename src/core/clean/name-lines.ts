import type { Article } from '../article.ts';
import type { Signs } from '../article-like.ts';
import type { Block } from '../blocks.ts';
import type { RuleId } from '../clutter.ts';
import { cleanBlocks } from './clean.ts';
import type { TellingRules } from './looks.ts';
import type { TextRules } from './rules.ts';
import type { SelectorRule } from './selectors.ts';
import { wordsOf } from './words.ts';

/** A line in or around the article of a live page. */
export interface AskedLine extends Omit<Block, 'id'> {
  /** Whether it stands in the article's text. */
  readonly isText: boolean;
}

/** What tells an article's page from others, beside its text. */
export interface PageClaims extends Pick<Signs, 'address' | 'markup'> {
  /** Its title and description. */
  readonly summary: string;
}

/** Lines of a live page in reading order, and what the text rules need to know of the page. */
export interface LinesAsked {
  readonly page: Pick<Article, 'url' | 'title' | 'byline' | 'siteName'>;
  /** What the page says of itself, where nothing but an article is to be tidied; else null. */
  readonly claims: PageClaims | null;
  readonly lines: readonly AskedLine[];
}

/**
 * What a line is: clutter, or part of the article's head, or nothing to speak of. A digest says title, author and date
 * in its own head, but the page has nowhere else to say them.
 */
export type LineName = RuleId | 'head' | null;

/** What a live page is tidied by. */
export interface PageRules {
  /** Of the lines asked about, in their order. */
  readonly names: readonly LineName[];
  /** By markup: for any site, and for this one. */
  readonly known: TellingRules;
  /** By markup, too: the person's own. */
  readonly own: readonly SelectorRule[];
  /** Words of what the person wants to keep. */
  readonly kept: readonly string[];
}

/** Names each line. The text's own are judged by themselves, as in a digest: links below it make no teasers of its last lines. */
export function nameLines({ page, lines }: Pick<LinesAsked, 'page' | 'lines'>, rules: TextRules): readonly LineName[] {
  const texts = lines.filter(({ isText }) => isText);
  // enough of the text to tell what stands above it from what stands below
  const edges = new Set([texts[0], texts.at(-1)]);
  const judge = (some: readonly AskedLine[]): ReadonlyMap<AskedLine | undefined, RuleId> => {
    const blocks = some.map((line, id): Block => ({ ...line, id }));
    const { removed } = cleanBlocks(blocks, { ...unknown, ...page }, rules);
    return new Map(removed.map(({ block, rule }) => [some[block ?? -1], rule]));
  };
  const around = judge(lines.filter((line) => !line.isText || edges.has(line)));
  const inside = judge(texts);
  const found = lines.map((line) => (line.isText ? inside : around).get(line));
  const names = new Set(wordsOf(page.byline ?? ''));
  return lines.map((line, place) => {
    const rule = found[place];
    if (!rule || isSentence(line, rule) || isHeading(line, rule, found[place + 1])) return null;
    return isOfHead(rule, names, wordsOf(line.text)) ? 'head' : rule;
  });
}

const unknown = {
  section: null,
  tags: [],
  language: null,
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  image: null,
  articleLike: true,
} as const;

/** Whether a line says title, date or author; a copyright names its owner, who may have written it. */
const isOfHead = (rule: RuleId, names: ReadonlySet<string>, words: readonly string[]): boolean =>
  /^(?:duplicate|byline)\//.test(rule) ||
  (!rule.startsWith('legal/') && words.length > 0 && words.every((word) => names.has(word)));

/** A heading may stand over what is no text, and a headline's second line over another; over other stories it goes with them. */
const isHeading = ({ text }: AskedLine, rule: RuleId, next: RuleId | undefined): boolean =>
  rule === 'navigation/empty-heading' && /\p{L}/u.test(text) && !next?.startsWith('teaser/');

/**
 * A digest needs no pointers, but on its page a link of the text leads on: where it goes to the whole story in words
 * of its own, and where the words around it outweigh it.
 */
const isSentence = ({ isText, linked }: AskedLine, rule: RuleId): boolean =>
  isText &&
  linked > 0 &&
  ((linked < 1 && rule.startsWith('full-version/')) || (linked < 0.5 && rule.startsWith('related/')));
