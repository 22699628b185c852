import type { Block } from '../../blocks.ts';
import { endsInFullStop, proseRange } from '../features.ts';
import type { StructureRule } from '../rules.ts';
import { wordsOf } from '../words.ts';

/** A row of section, date and time above the text, or a date and time alone near its top or under it; not the times of a live blog. */
export const dateRow: StructureRule = {
  id: 'byline/date-row',
  find: ({ kept }) => {
    const [textStart, textEnd] = proseRange(kept);
    const isLive = kept.slice(textStart, textEnd).some(isTime);
    return kept.filter(
      (block, place) =>
        !(isLive && isTime(block)) &&
        ((place < textStart && isRow(block) && (clock.test(block.text) || date.test(block.text))) ||
          ((place < top || place >= textEnd) && isInstant(block))),
    );
  },
};

/** Blocks at the top in which the article's own date may stand. */
const top = 6;

/** A date with its time, and hardly a word beside them. */
const isInstant = ({ kind, text }: Block): boolean =>
  kind !== 'caption' &&
  text.length <= 40 &&
  date.test(text) &&
  clock.test(text) &&
  (text.match(/\p{L}/gu) ?? []).length <= 12;

/** A time alone: over every post of a live blog. */
const isTime = ({ text }: Block): boolean => /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?: ?[ap]\.?m\.?)?$/i.test(text);

/** Not a share or a price: «4.25 %». */
const clock = /(?<![.,$€£₽])(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d.,]|\s?%)/;
/** What stands between day and year: a month's name at most, «14 de mayo de 2026». */
const between = String.raw`\D{1,5}(?:[\p{L}\p{M}]{3,15}\D{1,4})?`;
/** A year and, before or after it, a day. */
const date = new RegExp(
  String.raw`(?:^|\D)(?:\d{1,2}${between}(?:19|20)\d{2}|(?:19|20)\d{2}${between}\d{1,2})(?:\D|$)`,
  'u',
);

/** A row of nothing but the authors' names, and a word or two around them. */
export const authorRow: StructureRule = {
  id: 'byline/author-row',
  find: ({ article, kept }) => {
    const names = new Set(wordsOf(article.byline ?? ''));
    const isNames = (block: Block): boolean => {
      const words = wordsOf(block.text);
      const known = words.filter((word) => names.has(word)).length;
      const others = words.length - known;
      return known >= 2 && (isRow(block) ? others <= 2 : block.kind === 'heading' && others === 0);
    };
    return names.size === 0 ? [] : kept.filter(isNames);
  },
};

/** Digits and dots alone above the text: how often it was opened, shared or told. */
export const counter: StructureRule = {
  id: 'navigation/counter',
  find: ({ kept }) => kept.slice(0, proseRange(kept)[0]).filter((block) => isLine(block) && !/\p{L}/u.test(block.text)),
};

/** A word or two above the text and no sentence: the section, the kind of text, a credit. */
export const labelAbove: StructureRule = {
  id: 'tags/label-above',
  find: ({ kept }) => kept.slice(0, proseRange(kept)[0]).filter(isLabel),
};

/** Characters. */
const longestLabel = 30;

const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= longestLabel && /^[^\d]{0,30}[\p{L})]$/u.test(text);

const isLine = ({ kind, text }: Block): boolean => (kind === 'paragraph' || kind === 'item') && text !== '';

const isRow = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'item') && text.length <= 100 && !endsInFullStop(text);
