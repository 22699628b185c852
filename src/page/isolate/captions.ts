import { captionNames, captionSelector } from '../../rules/captions.ts';
import { markCaption } from '../content/caption.ts';
import { proseLength } from './prose.ts';

/** Longer texts beside a picture may be the article. */
const longest = 300;

const notCaption = 'h1, h2, h3, p ~ p, li ~ li, table, blockquote';

/** Marks captions and credits: by what they are called, and by standing alone with a picture in one box. */
export function markCaptions(body: Element): void {
  for (const named of [...body.querySelectorAll(captionSelector), ...namedLikeCaptions(body)]) {
    if (lengthOf(named) <= longest * 2) markCaption(named);
  }
  const boxes = new Set([...body.querySelectorAll('img')].map(boxAround));
  const captioned = [...boxes].filter((box) => box !== null && isCaptioned(box));
  const most = captioned.length > 0 ? proseLength(body) / 4 : 0;
  for (const box of captioned) if (box && lengthOf(box) < most) markCaption(box);
}

const names = new RegExp(captionNames.join('|'), 'i');

/** One look at every class name: a selector for each part of a name costs a browser ten times as much. */
const namedLikeCaptions = (body: Element): readonly Element[] =>
  [...body.querySelectorAll('[class]')].filter((element) => names.test(element.getAttribute('class') ?? ''));

/** The smallest element around a picture that holds text. */
function boxAround(image: Element): Element | null {
  let box = image.parentElement;
  while (box && isBlank(box)) box = box.parentElement;
  return box;
}

const isCaptioned = (box: Element): boolean =>
  !box.matches('p, body, main, article, li, td') && lengthOf(box) <= longest && box.querySelector(notCaption) === null;

/** Most boxes around a picture hold nothing but it; the whole text of a large one is not needed to see that it has some. */
function isBlank(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) return false;
  return true;
}

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;
