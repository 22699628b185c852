import { linkedLength } from '../isolate/prose.ts';

/** A paragraph of running text as it stood in the copy before extraction took the copy apart. */
export interface Standing {
  readonly element: Element;
  readonly text: string;
  /** What it and its container are called: the paragraphs of one article share it, those of boxes do not. */
  readonly style: string;
  /** The article element around it. */
  readonly article: Element | null;
  /** How many headlines (h1) stand above it. */
  readonly headlines: number;
}

/** Where running text is not the article's. */
export const boxes = 'aside, nav, footer, figure, form, [role=complementary], [role=dialog]';

const sentence = 80;

/** Lists a page's paragraphs of running text in reading order. */
export function listParagraphs(body: Element): readonly Standing[] {
  const found: Standing[] = [];
  let headlines = 0;
  for (const element of body.querySelectorAll('h1, p')) {
    if (element.localName === 'h1') headlines += 1;
    else {
      const text = textOf(element);
      if (text.length < sentence || linkedLength(element) > text.length / 2 || element.closest(boxes)) continue;
      found.push({ element, text, style: styleOf(element), article: element.closest('article'), headlines });
    }
  }
  return found;
}

export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function styleOf({ className, parentElement: parent }: Element): string {
  return [
    className,
    parent?.localName,
    parent?.className,
    parent?.className ? '' : parent?.parentElement?.className,
  ].join('|');
}
