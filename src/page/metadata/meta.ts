import { plain } from './plain.ts';

/** The page's `meta` values by lower-case name, property or itemprop. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(copy: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of copy.querySelectorAll('meta[content]')) {
    const named = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''}`.trim();
    const content = named === '' ? null : plain(element.getAttribute('content'));
    if (content === null) continue;
    for (const name of new Set(named.toLowerCase().split(/\s+/))) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return meta;
}

/** The first value of the first name that has one. */
export function firstOf(meta: Meta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [first] = meta.get(name) ?? [];
    if (first !== undefined) return first;
  }
  return null;
}
