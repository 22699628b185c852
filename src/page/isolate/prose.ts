/** Shorter paragraphs may be labels, headlines, dates. */
const sentence = 80;

/** How many characters of running text an element holds: its paragraphs as long as a sentence, not made of links. */
export function proseLength(element: ParentNode): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const text = paragraph.textContent?.trim().length ?? 0;
    if (text >= sentence && linkedLength(paragraph) < text / 2) length += text;
  }
  return length;
}

export function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.trim().length ?? 0;
  return length;
}
