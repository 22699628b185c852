import type { Block } from './blocks.ts';
import type { Span } from './span.ts';

/** Words to be found again in the page, with the paragraph they stand in: two sentences of an article may be equal. */
export interface Passage {
  readonly text: string;
  readonly paragraph: string;
  /** Where in the paragraph, UTF-16 units. */
  readonly start: number;
}

/** The passages at some spans of an article; a span that points nowhere is left out. */
export function passagesAt(blocks: readonly Block[], spans: readonly Span[]): readonly Passage[] {
  const paragraphs = new Map(blocks.map(({ id, text }) => [id, text]));
  return spans
    .map(({ block, start, end }) => {
      const paragraph = paragraphs.get(block) ?? '';
      return { text: paragraph.slice(start, end), paragraph, start };
    })
    .filter(({ text }) => text !== '');
}
