import { safeAddress } from '../content/address.ts';
import { firstOf } from './meta.ts';
import { isNode, listOf } from './schema.ts';
import type { Sources } from './sources.ts';

/** The address of the picture the page wants to be shown by. */
export function readImage({ url, meta, article }: Sources): string | null {
  const first = listOf(article?.['image'])[0];
  const inSchema = isNode(first) ? first['url'] : first;
  return safeAddress(
    firstOf(meta, 'og:image', 'og:image:url', 'twitter:image') ?? (typeof inSchema === 'string' ? inSchema : null),
    url,
  );
}
