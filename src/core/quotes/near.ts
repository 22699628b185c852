import type { Item } from './reading.ts';

/** Characters. */
const longestTitle = 30;

/** Whether only a few plain words stand between: «сообщил РБК представитель», «он ранее заявил». */
export function isNear(items: readonly Item[], from: number, to: number): boolean {
  const between = items.filter((item) => isBetween(item, from, to));
  return (
    from <= to &&
    between.length <= 3 &&
    between.every((item, index) => item.word || isTitle(item) || (index === 0 && item.text === ')'))
  );
}

/** «сообщили «Вестнику» в полиции» */
const isTitle = ({ quotation }: Item): boolean => quotation !== null && quotation.end - quotation.start <= longestTitle;

export const isBetween = ({ start, end }: Item, from: number, to: number): boolean => start >= from && end <= to;
