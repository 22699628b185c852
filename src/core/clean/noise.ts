import type { Removal } from '../clutter.ts';

/** Whether a removal from the page says nothing to a person: a number or a name for machines («slot_12_345»). */
export const isNoise = ({ text, block }: Removal): boolean =>
  block === null && !/\s/.test(text) && (text.match(/[\d_]/g) ?? []).length * 2 >= text.length;
