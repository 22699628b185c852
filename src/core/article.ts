import type { Root } from 'mdast';
import type { Block } from './blocks.ts';
import type { Removal } from './clutter.ts';

declare module 'mdast' {
  interface Data {
    /** The id of the block this node is, see `blocksOf`. */
    block?: number;
    /** True on the paragraph that is a picture's caption or credit. */
    caption?: boolean;
  }
}

/** What the page says about itself. */
export interface Metadata {
  /** The tab's own address, never canonical or og:url. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  /** What the page files the article under, in its own words. */
  readonly tags: readonly string[];
  /** BCP 47, checked against the script of the text. */
  readonly language: string | null;
  /** ISO 8601, with its zone where the page gives one. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** The header's date as written when it has no year («22 апр, 16:14») and nothing better exists; the core works out the year. */
  readonly dateline: string | null;
  readonly image: string | null;
  /** Whether the page is one article, rather than a home page, a list or a form; never a gate for what the person asks for. */
  readonly articleLike: boolean;
  /** True when the page was too large to be read to its end. */
  readonly cut?: boolean;
  /** Which way of extraction won; absent when nothing was extracted, as for a selection. */
  readonly way?: ExtractionWay;
}

/**
 * The ways to an article, in the order they are tried: the engine with all rules, without those that act before it,
 * with what the layout hides, the element with the most running text, the text in the page's JSON-LD.
 */
export const extractionWays = ['engine', 'without-rules', 'with-hidden', 'widest-prose', 'schema'] as const;

export type ExtractionWay = (typeof extractionWays)[number];

/** A page's article as data: what the page layer hands to the core. */
export interface Article extends Metadata {
  /** mdast without `html` nodes; links and images are http(s) only. */
  readonly content: Root;
  readonly removed: readonly Removal[];
  /** All lines where the article stood, clutter and all; absent when nothing was extracted, as for a selection. */
  readonly region?: readonly Line[];
  /** The blocks the person's own selectors keep, by id: no rule may drop them. */
  readonly kept?: readonly number[];
}

/** What a person sees as one line or paragraph of the page. */
export type Line = Omit<Block, 'id'>;

/** Why a page gave no article. */
export type ReadError = 'no-article' | 'too-large' | 'failed';
