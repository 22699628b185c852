/** CSS pixels; a window smaller than this is one the browser has not sized yet. */
const smallest = 200;

/**
 * Asks for no more height than the browser has granted: Chromium puts a scroll bar of its own beside a popup that asks
 * for more than the screen has room for.
 */
export function fitToWindow(page: Window): void {
  const shrink = (): void => {
    const { body } = page.document;
    if (page.innerHeight >= smallest && page.innerHeight < body.offsetHeight)
      body.style.blockSize = `${page.innerHeight}px`;
  };
  page.addEventListener('resize', shrink);
  shrink();
}
