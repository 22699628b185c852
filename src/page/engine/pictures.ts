const addressNames: ReadonlySet<string> = new Set(['src', 'srcset', 'alt']);

const anyCase = /\.(?:jpe?g|png|webp)/i;
const inLine = /\.(?:jpe?g|png|webp)/;
const inSet = /\.(?:jpe?g|png|webp)\s+\d/;

/** Drops pictures that no attribute gives an address of. */
export function dropEmptyPictures(page: Document): void {
  for (const picture of page.querySelectorAll('img:not([src], [srcset], [data-src], [data-srcset])')) {
    if (![...picture.attributes].some(({ value }) => anyCase.test(value))) picture.remove();
  }
}

/** Gives pictures that a script would load the address they would have then. */
export function loadPictures(article: Element): void {
  for (const element of article.querySelectorAll('img, picture, figure')) {
    if (element.localName === 'img' && isLoaded(element)) continue;
    for (const { name, value } of [...element.attributes]) {
      const into = addressNames.has(name) ? null : attributeFor(value);
      if (into) give(element, into, value);
    }
  }
}

function isLoaded(picture: Element): boolean {
  let source = (picture.getAttribute('src') ?? '').trim();
  const type = inlinedType(source);
  if (type === 'image/svg+xml') return true;
  if (type !== null && isPlaceholder(picture, source)) {
    picture.removeAttribute('src');
    source = '';
  }
  const set = source === '' ? (picture.getAttribute('srcset') ?? '') : '';
  const hasAddress = source !== '' || (set !== '' && set !== 'null');
  return hasAddress && !picture.className.toLowerCase().includes('lazy');
}

const inlined = /^data:\s*([^\s;,]+)\s*;\s*base64\s*,/i;

const inlinedType = (source: string): string | null =>
  source.slice(0, 5).toLowerCase() === 'data:' ? (inlined.exec(source)?.[1] ?? null) : null;

/** A picture of a few bytes holds the place of one that has its address in another attribute. */
function isPlaceholder(picture: Element, source: string): boolean {
  if (source.length - source.indexOf(',') - 1 >= 133) return false;
  return [...picture.attributes].some(({ name, value }) => name !== 'src' && anyCase.test(value));
}

function attributeFor(value: string): 'src' | 'srcset' | null {
  if (!inLine.test(value)) return null;
  if (inSet.test(value)) return 'srcset';
  const address = value.trim();
  return address.search(inLine) > 0 && !/\s/.test(address) ? 'src' : null;
}

function give(element: Element, name: string, value: string): void {
  if (element.localName !== 'figure') element.setAttribute(name, value);
  else if (!element.querySelector('img, picture')) {
    const picture = element.ownerDocument.createElement('img');
    picture.setAttribute(name, value);
    element.append(picture);
  }
}
