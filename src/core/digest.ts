import type { Root } from 'mdast';
import type { Metadata } from './article.ts';
import type { Block } from './blocks.ts';
import type { Removal } from './clutter.ts';
import type { DateMention } from './dates/date.ts';
import type { Introduction } from './people/who.ts';
import type { Quote } from './quotes/quote.ts';
import type { Sentence } from './sentences/sentence.ts';
import type { Source } from './sources/source.ts';
import type { TimelineEvent } from './timeline/event.ts';

/** The article understood: what every surface shows. Plain JSON. */
export interface Digest {
  readonly article: Metadata & { readonly publishedInferred: boolean };
  /** The clean article. */
  readonly content: Root;
  /** The blocks of `content`, with the ids they had before cleaning; every span points into these. */
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  /** Code of the language pack that read it. */
  readonly locale: string;
  readonly readingMinutes: number;
  readonly sentences: readonly Sentence[];
  readonly summary: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** Whom it has its information from, in the order in which it says so. */
  readonly sources: readonly Source[];
  readonly timeline: readonly TimelineEvent[];
  readonly dates: readonly DateMention[];
  /** Everybody it names and says what they are. */
  readonly who: readonly Introduction[];
}
