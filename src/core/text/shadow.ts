/**
 * A block's text made plain for matching: one kind of space, of dash and of «е», nothing invisible.
 * Offsets in `text` are not offsets in the text as shown; `shownOffset` and `shadowOffset` translate.
 */
export interface Shadow {
  readonly text: string;
  /** For every unit of `text` and its end, the offset in the text as shown; null when nothing was dropped. */
  readonly offsets: readonly number[] | null;
}

const invisible = /\u0301|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Each replaces one unit by one unit, so that it moves nothing. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012-\u2015\u2212]/g, '—'],
  [/(?<=^|[ \n])-(?=[ \n])/g, '—'],
  [/\u201f/g, '“'],
  [/[\u2033\uff02]/g, '"'],
  [/[\u02bc\u2032]/g, '’'],
  [/ё/g, 'е'],
  [/Ё/g, 'Е'],
];

export function shadowOf(shown: string): Shadow {
  const { text, offsets } = withoutInvisible(shown);
  return { text: plain.reduce((current, [pattern, unit]) => current.replace(pattern, unit), text), offsets };
}

export const shownOffset = (shadow: Shadow, offset: number): number => shadow.offsets?.[offset] ?? offset;

/** The first place of the shadow that stands at or after a place of the shown text. */
export function shadowOffset(shadow: Shadow, shown: number): number {
  const { offsets } = shadow;
  if (!offsets) return shown;
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < shown) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutInvisible(shown: string): Shadow {
  if (!invisible.test(shown)) return { text: shown, offsets: null };
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < shown.length; at += 1) {
    const unit = shown.charAt(at);
    if (invisible.test(unit)) continue;
    text += unit;
    offsets.push(at);
  }
  return { text, offsets: [...offsets, shown.length] };
}
