/** Calls once the page is really opened: a page made ready in advance may never be. */
export function whenShown(page: Document, call: () => void): void {
  const isAhead = 'prerendering' in page && page.prerendering === true;
  if (isAhead) page.addEventListener('prerenderingchange', call, { once: true });
  else call();
}
