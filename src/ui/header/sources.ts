import type { Digest } from '../../core/digest.ts';

const shown = 2;

/** The bodies and documents the article lets speak: whom it has its news from. */
export function sourcesOf({ quotes }: Digest): readonly string[] {
  const names = quotes.flatMap(({ speaker }) =>
    speaker && (speaker.kind === 'body' || speaker.kind === 'document') ? [speaker.name] : [],
  );
  return [...new Set(names)].slice(0, shown);
}
