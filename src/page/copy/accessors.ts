const { call } = Function.prototype;

/**
 * The platform's own DOM getters, captured once.
 * A form's fields shadow its properties (`<input name=parentNode>`), an image can shadow those of the document
 * (`<img name=body>`), so the live page is never read through an element's own properties.
 */
export function getter<T extends object, K extends keyof T & string>(prototype: T, key: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`The platform has no ${key}`);
  return call.bind(get);
}

export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const nodeValueOf = getter(Node.prototype, 'nodeValue');
export const textContentOf = getter(Node.prototype, 'textContent');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const parentElementOf = getter(Node.prototype, 'parentElement');
export const baseOf = getter(Node.prototype, 'baseURI');

export const firstElementOf = getter(Element.prototype, 'firstElementChild');
export const previousElementOf = getter(Element.prototype, 'previousElementSibling');
export const tagOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');

export const rootOf = getter(Document.prototype, 'documentElement');
export const addressOf = getter(Document.prototype, 'URL');
export const attributeOf: (element: Element, name: string) => string | null = call.bind(Element.prototype.getAttribute);
/** Whether an element is drawn at all; with `visibilityProperty`, so that a person sees it. */
export const isDrawn: (element: Element, options?: CheckVisibilityOptions) => boolean = call.bind(
  Element.prototype.checkVisibility,
);
