import type { Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import { siteOf, withoutFragment } from './site.ts';

const fullStop = /[.。．।](?:["'”’»“)\]]{0,3}|\[\d{1,3}\])$/u;
const sentenceEnd = /[.!?…。．！？।:;](?:["'”’»“)\]]{0,3}|\[\d{1,3}\])$/u;

/** Headlines end in a question or an exclamation mark, seldom in a full stop. */
export const endsInFullStop = (text: string): boolean => fullStop.test(text.slice(-8));

export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-8));

/** Running text of the article, as opposed to a label, a headline or a row of data. */
export const isProse = ({ kind, text, linked }: Block): boolean =>
  (kind === 'paragraph' || kind === 'quotation' || kind === 'item') &&
  linked < 0.6 &&
  (text.length >= 140 || (text.length >= 50 && endsSentence(text)));

/** A link to another page of the same site with at most a label beside it, and no sentence: another story's headline, a button. */
export const isCard = (block: Block, { url }: Metadata): boolean =>
  block.links.length > 0 &&
  block.linked >= 0.6 &&
  block.text.length <= 250 &&
  !endsInFullStop(block.text) &&
  block.links.every((link) => siteOf(link) === siteOf(url) && withoutFragment(link) !== withoutFragment(url));

/** A list or a picture is announced: «Вот что в них общего:». */
export const announces = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'heading' && /[:：]$/.test(block.text);

/** Where the article's own text begins and ends: places in `blocks`, end exclusive; both 0 when there is none. */
export function proseRange(blocks: readonly Block[]): readonly [start: number, end: number] {
  const start = blocks.findIndex(isProse);
  return start < 0 ? [0, 0] : [start, blocks.findLastIndex(isProse) + 1];
}
