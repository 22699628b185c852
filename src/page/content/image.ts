import type { Image } from 'mdast';
import { safeAddress } from './address.ts';
import { flowingText } from './text.ts';

const lazyAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
] as const;
const lazySets = ['data-srcset', 'data-lazy-srcset'] as const;

/** The picture an `img` shows, or would show once scrolled to; null for counters and placeholders. */
export function toImage(element: Element, base: string): Image | null {
  if (isDot(element)) return null;
  const url = addresses(element)
    .map((address) => safeAddress(address, base))
    .find((address) => address !== null);
  if (!url) return null;
  return { type: 'image', url, alt: flowingText(element.getAttribute('alt') ?? '').trim() };
}

const isDot = (element: Element): boolean =>
  ['width', 'height'].some((side) => ['0', '1'].includes(element.getAttribute(side) ?? ''));

/** Best first: what is loaded lazily, the largest of a set, and only then `src`, which may be a placeholder. */
function addresses(element: Element): readonly (string | null)[] {
  const sources =
    element.parentElement?.localName === 'picture' ? element.parentElement.querySelectorAll('source') : [];
  return [
    ...lazyAttributes.map((name) => element.getAttribute(name)),
    element.getAttribute('src'),
    ...[element, ...sources].flatMap((holder) =>
      [...lazySets, 'srcset'].map((name) => largest(holder.getAttribute(name))),
    ),
  ];
}

/** The address with the greatest width or density of a `srcset`. */
export function largest(set: string | null): string | null {
  const candidates = (set ?? '').split(/,\s+|,(?=https?:)/).map((candidate) => {
    const [address = '', size = '1x'] = candidate.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 0 };
  });
  return candidates.reduce((best, next) => (next.size > best.size ? next : best)).address || null;
}
