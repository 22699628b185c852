/** What picture captions and credits are called on sites of any publisher: parts of class names. */
export const captionNames: readonly string[] = [
  'caption',
  'photo-credit',
  'photocredit',
  'image-credit',
  'imagecredit',
  'media-credit',
  'photo__author',
  'image__author',
  'photo-author',
  'image-source',
  'bildunterschrift',
  'pie-foto',
  'legende',
];

/** What else marks them. */
export const captionSelector = 'figcaption, [itemprop~="caption"], [itemprop~="copyrightHolder"]';
