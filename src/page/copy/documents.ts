import { getter, isDrawn } from './accessors.ts';

const { querySelectorAll } = Document.prototype;

const implementationOf = getter(Document.prototype, 'implementation');

export const viewOf = getter(Document.prototype, 'defaultView');

/** An empty document without a window: nothing in it loads, runs or is laid out. It is of the script's own realm, as its elements will be. */
export const inertDocument = (): Document => implementationOf(document).createHTMLDocument();

const contentOf = getter(HTMLIFrameElement.prototype, 'contentDocument');

/** The documents in a page's frames that a script of the page may read, and a person can see. */
export const framesOf = (page: Document): readonly Document[] =>
  [...querySelectorAll.call(page, 'iframe')].flatMap((frame) =>
    frame instanceof HTMLIFrameElement && isDrawn(frame) ? (contentOf(frame) ?? []) : [],
  );
