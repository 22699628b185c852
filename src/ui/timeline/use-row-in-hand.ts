import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The place among its like of the row the pointer or the focus is on, null when on none. */
export function useRowInHand(list: RefObject<HTMLElement | null>): number | null {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    const element = list.current;
    const follow = ({ target }: Event): void => setPlace(target instanceof Element ? placeOf(target) : null);
    const leave = (): void => setPlace(null);
    element?.addEventListener('pointerover', follow);
    element?.addEventListener('focusin', follow);
    element?.addEventListener('pointerleave', leave);
    return () => {
      element?.removeEventListener('pointerover', follow);
      element?.removeEventListener('focusin', follow);
      element?.removeEventListener('pointerleave', leave);
    };
  }, [list]);
  return place;
}

function placeOf(target: Element): number | null {
  const row = target.closest('.row');
  const place = row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1;
  return place === -1 ? null : place;
}
