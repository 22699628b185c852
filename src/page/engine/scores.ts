import { linkShareOf, textOf } from './measure.ts';
import { weightOf } from './names.ts';

/** Marks between the parts of a sentence, in many scripts. */
const commas = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/;

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'];
const ofLists = ['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li'];
const byTag: ReadonlyMap<string, number> = new Map([
  ['div', 5],
  ...['pre', 'td', 'blockquote'].map((tag) => [tag, 3] as const),
  ...ofLists.map((tag) => [tag, -3] as const),
  ...headings.map((tag) => [tag, -5] as const),
]);

/** How far up a paragraph speaks for what it stands in. */
const reach = 5;

/** What elements score, before and after their links are looked at: that is costly, and asked of few. */
export class Scores {
  readonly #raw = new Map<Element, number>();
  readonly #final = new Map<Element, number>();
  readonly #links = new Map<Element, number>();
  weighsNames = true;

  has(element: Element): boolean {
    return this.#raw.has(element);
  }

  rawOf(element: Element): number {
    return this.#raw.get(element) ?? 0;
  }

  of(element: Element): number {
    const known = this.#final.get(element);
    if (known !== undefined) return known;
    const score = this.rawOf(element) * (1 - linkShareOf(element, this.#links));
    this.#final.set(element, score);
    return score;
  }

  /** Lets an element that no paragraph spoke for have the score of its tag and names. */
  settle(element: Element): void {
    if (this.has(element)) return;
    this.#start(element);
    this.#final.set(element, this.rawOf(element));
  }

  #start(element: Element): void {
    const weight = this.weighsNames ? weightOf(element) : 0;
    this.#raw.set(element, (byTag.get(element.localName) ?? 0) + weight);
  }

  /** Lets each paragraph speak for what it stands in; gives what is new among that, in order. */
  addParagraphs(paragraphs: readonly Element[]): readonly Element[] {
    const found: Element[] = [];
    let line: readonly Element[] = [];
    for (const paragraph of paragraphs) {
      const score = scoreOf(paragraph);
      if (score === 0) continue;
      const { parentElement } = paragraph;
      if (line[0] !== parentElement) line = ancestorsOf(paragraph);
      for (const [level, ancestor] of line.entries()) {
        if (!this.#raw.has(ancestor)) {
          this.#start(ancestor);
          found.push(ancestor);
        }
        const part = score / (level < 2 ? level + 1 : level * 3);
        this.#raw.set(ancestor, this.rawOf(ancestor) + part);
      }
    }
    return found;
  }
}

/** What one paragraph is worth: its commas, and its length. */
function scoreOf(paragraph: Element): number {
  const text = textOf(paragraph);
  if (text.length < 25) return 0;
  return 1 + text.split(commas).length + Math.min(Math.floor(text.length / 100), 3);
}

/** The nearest ancestors up to the body. */
function ancestorsOf(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let at = element.parentElement; at?.parentElement && line.length < reach; at = at.parentElement) line.push(at);
  return line;
}
