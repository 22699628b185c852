import type { Paragraph } from './paragraph.ts';
import type { Item } from './reading.ts';

/** Items: a dash, a name with a role, an account and a date. */
const longest = 24;

/** Items: a name, with a role at most. */
const longestByline = 10;

/** Index of the item where «— Анна Белова, мэр» or “— Ann Lee (@annlee)” begins that ends a quotation; -1 when it has none. */
export function signatureAt({ items }: Paragraph): number {
  const at = items.findLastIndex(({ text }) => text === '—');
  const signed = items.slice(at + 1);
  if (at < 0 || signed.length > longest || !(at === 0 || endsSentence(items[at - 1]))) return -1;
  return signed[0]?.capital && signed.some((_, index) => isFullName(signed.slice(index, index + 2))) ? at : -1;
}

/** «Анна Белова, мэр» */
export function isByline({ items }: Paragraph): boolean {
  const end = items.findIndex(({ capital }) => !capital);
  const name = end < 0 ? items.length : end;
  return name > 1 && name < 5 && items.length <= longestByline && (end < 0 || items[end]?.text === ',');
}

const endsSentence = (item: Item | undefined): boolean =>
  item !== undefined && (item.quotation !== null || /^[.!?…]$/.test(item.text));

const isFullName = ([first, second]: readonly Item[]): boolean => first?.capital === true && second?.capital === true;
