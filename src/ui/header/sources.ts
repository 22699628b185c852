import type { Digest } from '../../core/digest.ts';

const shown = 2;

/** The first of those the article has its information from, the rest counted: «ТАСС, МЧС +2». */
export function sourcesLine({ sources }: Pick<Digest, 'sources'>): string {
  const names = sources.map(({ name }) => name);
  const line = names.slice(0, shown).join(', ');
  return names.length > shown ? `${line} +${names.length - shown}` : line;
}
