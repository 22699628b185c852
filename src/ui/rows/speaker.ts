import type { Block } from '../../core/blocks.ts';
import type { Quote } from '../../core/quotes/quote.ts';

/** Who said it, as far as the article tells: by name, or in its own words where it gives none. */
export function nameSpeaker(
  { speaker, mention }: Pick<Quote, 'speaker' | 'mention'>,
  blocks: readonly Block[],
): { readonly name: string | null; readonly role: string | null } {
  if (speaker) return { name: speaker.name, role: speaker.role };
  const asWritten = mention && blocks.find(({ id }) => id === mention.block)?.text.slice(mention.start, mention.end);
  return { name: asWritten || null, role: null };
}
