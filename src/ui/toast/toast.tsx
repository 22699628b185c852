import type { JSX } from 'preact';
import type { Said } from './use-said.ts';

export const Toast = ({ said }: { readonly said: Said }): JSX.Element => (
  <p class="toast" role="status">
    {said.sentence && <span key={said.serial}>{said.sentence}</span>}
  </p>
);
