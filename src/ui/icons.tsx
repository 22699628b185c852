import type { JSX } from 'preact';

/** Outlines on a grid of 16, in the colour of the text around them. */
const outlines = {
  jump: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  more: 'm4 6 4 4 4-4',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  restore: 'M6 3.5 2.5 7 6 10.5M3 7h6.5a3.5 3.5 0 0 1 0 7H8',
  tidy: 'M2 4h12M2 8h7M2 12h5M11 10.5l1.5 1.5L15 9.5',
  picture: 'M2 3h12v10H2ZM2 11l3.5-3.5 3 3L11 8l3 3M10.5 6h.01',
} as const;

export function Icon({ of }: { readonly of: keyof typeof outlines }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[of]} />
    </svg>
  );
}
