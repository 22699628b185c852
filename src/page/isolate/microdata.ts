import type { Removal } from '../../core/clutter.ts';
import { remove } from './removal.ts';

const fewest = 6;

/** Drops the copy of an article's facts and text that some sites keep for machines: many different properties, each a leaf. */
export function dropMicrodataCopies(copy: Document): readonly Removal[] {
  const groups = new Map<Element, Set<string>>();
  for (const leaf of copy.body.querySelectorAll('[itemprop]')) {
    const isLeaf = leaf.childElementCount === 0 && leaf.localName !== 'meta' && leaf.localName !== 'link';
    if (!isLeaf || !leaf.parentElement) continue;
    const names = groups.get(leaf.parentElement) ?? new Set();
    groups.set(leaf.parentElement, names.add(leaf.getAttribute('itemprop') ?? ''));
  }
  return [...groups].flatMap(([parent, names]) =>
    names.size >= fewest && parent !== copy.body ? remove(parent, 'duplicate/microdata') : [],
  );
}
