import { attributesOf } from './accessors.ts';
import { limits } from './limits.ts';

/** Styles are read on the live page, and names could shadow properties of the copy. */
const leftBehind = /^(?:style|srcdoc|ping|on.*)$/;

const mayKeepName: ReadonlySet<string> = new Set(['meta']);

/** Takes off an element of the copy what later stages must not meet, and bounds the rest. */
export function pruneAttributes(twin: Element): void {
  const attributes = attributesOf(twin);
  for (let index = attributes.length - 1; index >= 0; index -= 1) {
    const attribute = attributes[index];
    if (!attribute) continue;
    const { name, value } = attribute;
    if (leftBehind.test(name) || (name === 'name' && !mayKeepName.has(twin.localName)))
      twin.removeAttributeNode(attribute);
    else if (value.length > limits.attribute) attribute.value = value.slice(0, limits.attribute);
  }
}

/** The same attributes on an element of another kind. */
export function copyAttributes(from: Element, into: Element): void {
  for (const attribute of attributesOf(from)) into.setAttributeNode(attribute.cloneNode() as Attr);
}
