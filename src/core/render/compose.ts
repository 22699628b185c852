import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { formatDate } from '../dates/format.ts';
import type { Digest } from '../digest.ts';
import { paragraphNumber } from '../paragraph-number.ts';
import { isSpoken, type Quote } from '../quotes/quote.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { slice } from '../span.ts';
import { type TimelineEvent, tellsHistory } from '../timeline/event.ts';
import { withCaptions } from './captions.ts';
import type { Words } from './words.ts';

/** What can be copied or saved of a digest: the whole brief, or one part of it. */
export type Part = 'brief' | 'quotes' | 'timeline' | 'article';

/** A part of the digest under its title and source, as the one tree all written forms are made from. */
export function compose(digest: Digest, words: Words, part: Part): Root {
  const lines = (quotes: readonly Quote[]): List => list(quotes.map((quote) => quoteLine(quote, digest, words)));
  const quotes = (): List => lines(digest.quotes.filter(isSpoken));
  const retold = (): List => lines(digest.quotes.filter((quote) => !isSpoken(quote)));
  const timeline = (): List => list(digest.timeline.map((event) => eventLine(event, words)));
  const body: Record<Part, () => RootContent[]> = {
    brief: () => [
      ...digest.summary.map((sentence) => paragraph([text(summaryLine(sentence, digest))])),
      ...section(words.quotes, quotes()),
      ...(tellsHistory(digest.timeline) ? section(words.timeline, timeline()) : []),
    ],
    quotes: () => [quotes(), ...section(words.retold, retold())],
    timeline: () => [timeline()],
    article: () => withCaptions(digest).children,
  };
  return { type: 'root', children: [heading(1, digest.article.title), sourceLine(digest, words), ...body[part]()] };
}

function sourceLine({ article, timeline }: Digest, words: Words): Paragraph {
  const source = article.siteName ?? /^https?:\/\/(?:www\.)?(?<host>[^/:?#]+)/.exec(article.url)?.groups?.['host'];
  const publication = timeline.find(({ kind }) => kind === 'publication');
  const origin = [source, publication && formatDate(publication.when, words.language)].filter(Boolean).join(', ');
  const address: PhrasingContent = { type: 'link', url: article.url, children: [text(article.url)] };
  return paragraph(origin === '' ? [address] : [text(`${origin} — `), address]);
}

/** Verbatim, with the number of its paragraph behind it: «… 3 мая. (§2)». */
function summaryLine({ text, at }: Sentence, { blocks }: Digest): string {
  const number = paragraphNumber(blocks, at.block);
  return number === null ? text : `${text} (§${number})`;
}

function quoteLine({ text, form, speaker, mention }: Quote, { blocks }: Digest, words: Words): string {
  const [open, close] = form === 'indirect' ? ['', ''] : words.quoteMarks;
  const asWritten = mention && slice(new Map(blocks.map((block) => [block.id, block])), mention);
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : (asWritten ?? words.unknownSpeaker);
  return `${open}${text}${close} — ${who}`;
}

function eventLine({ when, kind, text }: TimelineEvent, words: Words): string {
  const told = kind === 'publication' ? words.publication : kind === 'planned' ? `${text} (${words.planned})` : text;
  return `${formatDate(when, words.language)} — ${told}`;
}

const section = (title: string, rows: List): RootContent[] =>
  rows.children.length === 0 ? [] : [heading(2, title), rows];

const text = (value: string): Text => ({ type: 'text', value });

const heading = (depth: 1 | 2, value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const list = (lines: readonly string[]): List => ({
  type: 'list',
  spread: false,
  children: lines.map((value) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph([text(value)])],
  })),
});
