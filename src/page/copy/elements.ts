/** What is not text to read: programs, looks, players and their fallback texts, drawings, controls. */
export const leftOut: ReadonlySet<string> = new Set([
  'script',
  'style',
  'link',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'canvas',
  'svg',
  'audio',
  'video',
  'track',
  'map',
  'input',
  'textarea',
  'select',
  'option',
  'datalist',
  'progress',
  'meter',
  'dialog',
  'amp-video',
  'amp-audio',
  'amp-iframe',
  'amp-ad',
  'amp-embed',
  'amp-youtube',
  'amp-brightcove',
  'amp-analytics',
  'amp-consent',
  'amp-sidebar',
  'amp-social-share',
]);

/** Of these, the ones whose text says that something cannot be played; the ledger tells of it. */
export const players: ReadonlySet<string> = new Set([
  'video',
  'audio',
  'object',
  'amp-video',
  'amp-audio',
  'amp-youtube',
  'amp-brightcove',
]);

/** Elements whose properties page markup can shadow, or that mean nothing in a copy, by what stands in for them. */
export const standIns: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['fieldset', 'div'],
  ['amp-img', 'img'],
  ['image', 'img'],
  ['center', 'div'],
  ['font', 'span'],
]);

/** What says something without being drawn. */
export const unseen: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title', 'meta', 'base']);

/** What always starts a line of its own. */
export const blocks: ReadonlySet<string> = new Set([
  'head',
  'meta',
  'body',
  'main',
  'article',
  'section',
  'header',
  'nav',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'tr',
  'td',
  'figure',
]);

/** What shows something, or parts what stands around it, without having anything in it. */
export const drawnEmpty: ReadonlySet<string> = new Set([
  'img',
  'image',
  'amp-img',
  'picture',
  'source',
  'br',
  'hr',
  'wbr',
  'td',
  'th',
  'time',
  'figure',
]);

/** Attributes by which an element without anything in it says something. */
export const tellingAttributes: readonly string[] = ['content', 'itemprop', 'data-url'];
