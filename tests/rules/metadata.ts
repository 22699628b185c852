import type { Metadata } from '../../src/core/article.ts';

/** An article that says little of itself. */
export const metadata: Metadata = {
  url: 'https://news.example/city/bridge',
  title: 'The bridge',
  byline: null,
  siteName: null,
  section: null,
  tags: [],
  language: null,
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  image: null,
  articleLike: true,
};
