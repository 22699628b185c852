/** The attributes our style goes by; nothing else of a page is ever changed. */
export const marks = {
  /** On the root element of a page that is tidied. */
  page: 'data-backstory',
  /** On what is hidden. */
  hidden: 'data-backstory-hidden',
  /** On what the person brought back: the style hides some things by itself. */
  shown: 'data-backstory-shown',
  /** On the root element of a page that may scroll again, now that its dialog is hidden. */
  scrolls: 'data-backstory-scrolls',
  /** On the root element while we change the page: the browser must not scroll to make up for it. */
  still: 'data-backstory-still',
} as const;

export type Mark = keyof typeof marks;
