/** Marks of picture captions and credits on sites of any publisher. */
export const captionSelectors: readonly string[] = [
  'figcaption',
  '[class*="caption" i]',
  '[class*="photo-credit" i]',
  '[class*="photocredit" i]',
  '[class*="image-credit" i]',
  '[class*="imagecredit" i]',
  '[class*="media-credit" i]',
  '[class*="photo__author" i]',
  '[class*="image__author" i]',
  '[class*="photo-author" i]',
  '[class*="image-source" i]',
  '[class*="bildunterschrift" i]',
  '[class*="pie-foto" i]',
  '[class*="legende" i]',
  '[itemprop~="caption"]',
  '[itemprop~="copyrightHolder"]',
];
