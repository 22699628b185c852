import { matchesOf } from './matches.ts';

/** Marks of one family close each other; a lone mark of another family of the same level may stand in for a missing one. */
export type Family = 'angle' | 'curly' | 'straight' | 'single' | 'single angle';

/** A quotation mark and what it may do where it stands. */
export interface Mark {
  readonly at: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

type Role = 'open' | 'close' | 'either';

const marks: Readonly<Record<string, readonly [Family, Role]>> = {
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '„': ['curly', 'open'],
  '“': ['curly', 'either'],
  '”': ['curly', 'either'],
  '"': ['straight', 'either'],
  '‹': ['single angle', 'open'],
  '›': ['single angle', 'close'],
  '‚': ['single', 'open'],
  '‘': ['single', 'either'],
  '’': ['single', 'either'],
  "'": ['single', 'either'],
};

const anyMark = /[«»„“”"‹›‚‘’']/g;
const letter = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s([{—/«„“"‘'-]/;
const afterClosing = /[\s)\]}—.,:;!?…»“”"’'/-]/;

/** The quotation marks of a text in order, apostrophes left out. */
export function readMarks(text: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const { 0: char, index: at } of matchesOf(text, anyMark)) {
    const [family, role] = marks[char] ?? ['straight', 'either'];
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (family === 'single' && letter.test(before) && letter.test(after)) continue;
    const mayOpen = (before === '' || beforeOpening.test(before)) && after !== '' && !/\s/.test(after);
    const mayClose = before !== '' && !/\s/.test(before) && (after === '' || afterClosing.test(after));
    if (role !== 'either') found.push({ at, family, opens: role === 'open', closes: role === 'close' });
    else if (family !== 'single') found.push({ at, family, opens: mayOpen || !mayClose, closes: mayClose || !mayOpen });
    else if (mayOpen !== mayClose && !isElision(text, at)) found.push({ at, family, opens: mayOpen, closes: mayClose });
  }
  return found.filter((mark, index) => !isPossessive(text, mark, found[index + 1]));
}

/** ’90s, ’em: an apostrophe that looks like an opening mark. */
const isElision = (text: string, at: number): boolean =>
  /^['’](?:\d\ds?\b|em\b|til\b|cause\b|n\b)/.test(text.slice(at, at + 7));

/** The workers’ rights: a plural's apostrophe, told from a closing mark by the better closing mark that still follows. */
const isPossessive = (text: string, mark: Mark, next: Mark | undefined): boolean =>
  mark.family === 'single' &&
  mark.closes &&
  /s['’] \p{L}/iu.test(text.slice(mark.at - 1, mark.at + 3)) &&
  next?.family === 'single' &&
  next.closes;
