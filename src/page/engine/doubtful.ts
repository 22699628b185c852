import { linkShareOf, textOf } from './measure.ts';
import { weightOf } from './names.ts';
import { isWithin } from './tags.ts';

/** Texts that are all an advertisement, or what is still to load, says. */
const emptyWords: ReadonlySet<string> = new Set(
  'ad advertising advertisement pub publicité werb werbung 广告 реклама anuncio'.split(' '),
);
const loadingWords: ReadonlySet<string> = new Set('loading 正在加载 загрузка chargement cargando'.split(' '));

/** Drops, innermost first, elements of a tag that are more likely lists of links, labels or pictures than text. */
export function dropDoubtful(
  article: Element,
  tag: 'table' | 'ul' | 'div',
  weighsNames: boolean,
  data: ReadonlySet<Element>,
): void {
  const elements = article.querySelectorAll(tag);
  for (let place = elements.length - 1; place >= 0; place -= 1) {
    const element = elements[place];
    if (!element || touches(data, element) || isWithin(element, 'code')) continue;
    const weight = weighsNames ? weightOf(element) : 0;
    if (weight < 0 || isDoubtful(element, weight)) element.remove();
  }
}

/** Whether an element is one of some tables, in one, or has one in it. */
function touches(tables: ReadonlySet<Element>, element: Element): boolean {
  if (tables.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (tables.has(at)) return true;
  for (const table of element.querySelectorAll('table')) if (tables.has(table)) return true;
  return false;
}

function isDoubtful(element: Element, weight: number): boolean {
  const text = textOf(element);
  if (saysNothing(text)) return true;
  const pictures = countOf(element, 'img');
  const isList = element.localName === 'ul' || shareIn(element, 'ul, ol', text.length) > 0.9;
  if (!looksWrong(element, { text, weight, pictures, isList }) || text.split(',', 11).length > 10) return false;
  return !(isList && isListOfPictures(element, pictures));
}

function saysNothing(text: string): boolean {
  if (text.length === 0 || text.length > 13) return false;
  const word = text.toLowerCase();
  return emptyWords.has(word) || loadingWords.has(word.replace(/(?:…|\.\.\.)$/, ''));
}

interface Looks {
  readonly text: string;
  readonly weight: number;
  readonly pictures: number;
  readonly isList: boolean;
}

function looksWrong(element: Element, { text, weight, pictures, isList }: Looks): boolean {
  if (pictures === 0 && !holdsText(element)) return true;
  const isCaption = isWithin(element, 'figure');
  const paragraphs = pictures > 1 || !isList ? countOf(element, 'p') : 0;
  if (!isCaption && pictures > 1 && paragraphs / pictures < 0.5) return true;
  if (!isList && countOf(element, 'li') - 100 > paragraphs) return true;
  const links = linkShareOf(element);
  if (links === 0) return false;
  if (weight >= 25) {
    if (links > 0.5) return true;
  } else if (!isList && links > 0.2) return true;
  const isLabel = !isList && !isCaption && text.length < 25 && (pictures === 0 || pictures > 2);
  return isLabel && shareIn(element, 'h1, h2, h3, h4, h5, h6', text.length) < 0.9;
}

const countOf = (element: Element, tag: string): number => element.getElementsByTagName(tag).length;

/** How much of a text is in elements of a kind. */
function shareIn(element: Element, kind: string, whole: number): number {
  let length = 0;
  for (const part of element.querySelectorAll(kind)) length += textOf(part).length;
  return length / whole;
}

const textual = 'span, li, td, blockquote, dl, div, img, ol, p, pre, table, ul';

const holdsText = (element: Element): boolean => {
  for (const part of element.querySelectorAll(textual)) if ((part.textContent ?? '').trim() !== '') return true;
  return false;
};

const isListOfPictures = (list: Element, pictures: number): boolean =>
  [...list.children].every((item) => item.childElementCount <= 1) && pictures === countOf(list, 'li');
