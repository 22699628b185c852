import { plain } from './plain.ts';

/** The page's `meta` values by lower-case name, property or itemprop. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(copy: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of copy.querySelectorAll('meta[content]')) {
    const content = plain(element.getAttribute('content'));
    const names = [element.getAttribute('property'), element.getAttribute('name')].flatMap((name) =>
      (name ?? '').toLowerCase().split(' '),
    );
    if (content)
      for (const name of new Set(names.filter(Boolean))) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return meta;
}

/** The first value of the first name that has one. */
export function firstOf(meta: Meta, ...names: readonly string[]): string | null {
  return names.flatMap((name) => meta.get(name) ?? [])[0] ?? null;
}
