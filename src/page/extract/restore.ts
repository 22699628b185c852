import { type Standing, textOf } from './paragraphs.ts';

/**
 * Puts back the paragraphs extraction lost: those that stand like two or more of the kept ones, in the same article.
 * Articles cut in pieces by advertisements lose whole pieces otherwise.
 */
export function restoreParagraphs(chosen: Element, before: readonly Standing[]): void {
  const kept = before.filter(({ element }) => chosen.contains(element));
  const styles = countBy(kept, ({ style }) => style);
  let keptText: string | null = null;
  const isKept = (text: string): boolean => {
    keptText ??= textOf(chosen);
    return keptText.includes(text);
  };
  const isLost = (paragraph: Standing): boolean =>
    !chosen.contains(paragraph.element) &&
    (styles.get(paragraph.style) ?? 0) >= 2 &&
    kept.some(({ article, headlines }) => article === paragraph.article && headlines === paragraph.headlines) &&
    !isKept(paragraph.text);
  let anchor: Element | null = null;
  for (const paragraph of before) {
    if (chosen.contains(paragraph.element)) anchor = paragraph.element;
    else if (isLost(paragraph)) {
      if (anchor) anchor.after(paragraph.element);
      else firstOf(kept)?.before(paragraph.element);
      anchor = paragraph.element;
    }
  }
}

const firstOf = (kept: readonly Standing[]): Element | undefined => kept[0]?.element;

function countBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
