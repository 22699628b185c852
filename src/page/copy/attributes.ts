import { attributesOf } from './accessors.ts';
import { limits } from './limits.ts';

/** Names the copy can take: the HTML parser lets more through than `setAttribute` does. */
const plainName = /^[a-z][a-z0-9:._-]*$/;

/** Styles are read on the live page, handlers never; a name could shadow properties of the copy. */
const leftBehind = /^(?:style|srcdoc|ping|nonce|integrity|on[a-z]+)$/;

/** Copies the attributes an article can be told by. */
export function copyAttributes(from: Element, into: Element): void {
  const isMeta = into.localName === 'meta';
  for (const { name, value } of attributesOf(from)) {
    if (!plainName.test(name) || leftBehind.test(name) || (name === 'name' && !isMeta)) continue;
    into.setAttribute(name, value.length > limits.attribute ? value.slice(0, limits.attribute) : value);
  }
}
