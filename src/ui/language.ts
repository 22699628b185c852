import type { Digest } from '../core/digest.ts';

/** For every element that holds words of the article rather than ours. */
export const languageOf = ({ article, locale }: Digest): { readonly lang: string; readonly dir: 'auto' } => ({
  lang: article.language ?? locale,
  dir: 'auto',
});
