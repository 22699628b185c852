/** What stands within a line. */
export const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em i img ins kbd label mark math nobr picture q rp rt ruby s samp small ' +
    'source span strike strong sub sup time tt u var wbr button'
  ).split(' '),
);

const blocks =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure, section, article, main, aside, header, footer, hr';

/** Whether an element starts a block of its own: inline elements do when they wrap blocks, unknown ones unless inside a line. */
export function isBlock(element: Element): boolean {
  if (inline.has(element.localName)) return element.childElementCount > 0 && element.querySelector(blocks) !== null;
  const isUnknown = element.localName.includes('-');
  return !(isUnknown && isLine(element.parentElement));
}

const isLine = (element: Element | null): boolean =>
  element !== null && (element.localName === 'p' || inline.has(element.localName));
