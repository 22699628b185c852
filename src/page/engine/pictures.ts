const addressNames: ReadonlySet<string> = new Set(['src', 'srcset', 'alt']);

/** Drops pictures that no attribute gives an address of. */
export function dropEmptyPictures(page: Document): void {
  for (const picture of page.querySelectorAll('img:not([src], [srcset], [data-src], [data-srcset])')) {
    if (![...picture.attributes].some(({ value }) => /\.(?:jpe?g|png|webp)/i.test(value))) picture.remove();
  }
}

/** Gives pictures that a script would load the address they would have then. */
export function loadPictures(article: Element): void {
  for (const element of article.querySelectorAll('img, picture, figure')) {
    if (element.localName === 'img' && (isDrawing(element) || isLoaded(element))) continue;
    for (const { name, value } of [...element.attributes]) {
      const into = addressNames.has(name) ? null : attributeFor(value);
      if (into) give(element, into, value);
    }
  }
}

const inlined = /^data:\s*([^\s;,]+)\s*;\s*base64\s*,/i;
const sourceOf = (picture: Element): string => (picture.getAttribute('src') ?? '').trim();

/** A drawing needs few bytes. */
const isDrawing = (picture: Element): boolean =>
  inlined.exec(sourceOf(picture))?.[1]?.toLowerCase() === 'image/svg+xml';

function isLoaded(picture: Element): boolean {
  if (isPlaceholder(picture)) picture.removeAttribute('src');
  const set = picture.getAttribute('srcset') ?? '';
  const hasAddress = sourceOf(picture) !== '' || (set !== '' && set !== 'null');
  return hasAddress && !picture.className.toLowerCase().includes('lazy');
}

/** A picture of a few bytes holds the place of one that has its address in another attribute. */
function isPlaceholder(picture: Element): boolean {
  const source = sourceOf(picture);
  const [start] = inlined.exec(source) ?? [];
  if (start === undefined || source.length - start.length >= 133) return false;
  return [...picture.attributes].some(({ name, value }) => name !== 'src' && /\.(?:jpe?g|png|webp)/i.test(value));
}

function attributeFor(value: string): 'src' | 'srcset' | null {
  if (/\.(?:jpe?g|png|webp)\s+\d/.test(value)) return 'srcset';
  return /^\s*\S+\.(?:jpe?g|png|webp)\S*\s*$/.test(value) ? 'src' : null;
}

function give(element: Element, name: string, value: string): void {
  if (element.localName !== 'figure') element.setAttribute(name, value);
  else if (!element.querySelector('img, picture')) {
    const picture = element.ownerDocument.createElement('img');
    picture.setAttribute(name, value);
    element.append(picture);
  }
}
