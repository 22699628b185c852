import type { Article } from './article.ts';
import { numberBlocks, withoutBlocks } from './blocks.ts';
import { cleanBlocks } from './clean/clean.ts';
import { joinLabels, nameLeftOut } from './clean/left-out.ts';
import { isNoise } from './clean/noise.ts';
import type { TextRules } from './clean/rules.ts';
import { findDates } from './dates/find.ts';
import { placeDates } from './dates/place-dates.ts';
import { publicationOf } from './dates/publication.ts';
import type { Digest } from './digest.ts';
import { choosePack, type LanguagePack } from './language.ts';
import { findPeople } from './people/people.ts';
import { whoIsWho } from './people/who.ts';
import { findQuotes } from './quotes/find.ts';
import { isSpoken } from './quotes/quote.ts';
import { splitSentences } from './sentences/split.ts';
import { findSources } from './sources/find.ts';
import type { SummaryLength } from './summary/length.ts';
import { summarize } from './summary/summarize.ts';
import { buildTimeline } from './timeline/build.ts';

/** What varies around an article: the language packs, the clutter rules, the reading day, how long a summary to make. */
export interface Setting {
  readonly packs: readonly [LanguagePack, ...LanguagePack[]];
  readonly rules: TextRules;
  /** ISO date. */
  readonly today: string;
  readonly summaryLength: SummaryLength;
}

/** Article in, digest out: the whole way of the data through the core. */
export function analyze(article: Article, { packs, rules, today, summaryLength }: Setting): Digest {
  const { content: uncleaned, removed: removedFromPage, region = [], kept = [], ...metadata } = article;
  const { title } = metadata;
  const numbered = numberBlocks(uncleaned);
  const { kept: blocks, removed } = cleanBlocks(numbered.blocks, metadata, rules, kept);
  const dropped = new Set(removed.flatMap(({ block }) => block ?? []));

  const text = blocks.map((block) => block.text).join('\n');
  const pack = choosePack(packs, metadata.language, text);
  const sentences = splitSentences(blocks, pack.sentences);
  const people = findPeople({ title, blocks, sentences }, pack.people);
  const quotes = findQuotes({ blocks, sentences, people, title }, pack.quotes);
  const spoken = quotes.filter(isSpoken);
  const sources = findSources({ sentences, people, quotes: spoken }, pack.sources);
  const found = findDates({ blocks, sentences }, pack.dates);
  const publication = publicationOf(metadata, found, today, pack.dates);
  const dates = placeDates(found, publication);
  const { mentions } = people;
  const timeline = buildTimeline(
    { title, blocks, sentences, mentions, quotes: spoken, dates, publication },
    pack.timeline,
    pack.summary,
  );
  const summary = summarize(
    {
      title,
      blocks,
      sentences,
      quotes: spoken,
      dates,
      timeline,
      publishedAt: publication.publishedAt,
      length: summaryLength,
    },
    pack.summary,
  );

  return {
    article: { ...metadata, publishedAt: publication.publishedAt, publishedInferred: publication.inferred },
    content: withoutBlocks(numbered.content, dropped),
    blocks,
    removed: [
      ...removedFromPage,
      ...nameLeftOut(region, numbered.blocks, metadata, rules),
      ...joinLabels(removed, region),
    ].filter((removal) => !isNoise(removal)),
    locale: pack.code,
    readingMinutes: Math.max(1, Math.round(text.length / pack.summary.charactersPerMinute)),
    sentences,
    summary,
    quotes,
    sources,
    timeline,
    dates,
    who: whoIsWho(people),
  };
}
