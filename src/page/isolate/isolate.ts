import type { Removal } from '../../core/clutter.ts';
import { firstOf } from '../metadata/meta.ts';
import type { Sources } from '../metadata/sources.ts';
import { dropOtherArticles } from './siblings.ts';

/** Leaves in the copy only the article asked for. */
export function isolate(copy: Document, { url, meta }: Sources): readonly Removal[] {
  const titles = [firstOf(meta, 'og:title'), copy.title].filter((title) => title !== null);
  return dropOtherArticles(copy, { url, titles });
}
