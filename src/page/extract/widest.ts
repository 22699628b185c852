const sentence = 80;

/** The smallest element that holds most of a page's running text, whatever its tags are called; for when extraction fails. */
export function chooseByProse(body: Element): Element {
  const weights = new Map<Element, number>();
  for (const block of body.querySelectorAll('p, li, dd, blockquote, pre, div, section')) {
    const length = block.querySelector('p, div, section, ul, ol') ? 0 : proseOf(block);
    for (let at: Element | null = block; length > 0 && at && body.contains(at); at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + length);
    }
  }
  const weightOf = (element: Element): number => weights.get(element) ?? 0;
  const most = weightOf(body) * 0.7;
  let chosen = body;
  for (let next: Element | undefined = body; next; next = [...next.children].find((child) => weightOf(child) >= most))
    chosen = next;
  return chosen;
}

function proseOf(block: Element): number {
  const length = block.textContent?.trim().length ?? 0;
  if (length < sentence || block.closest('nav, aside, footer, header, form')) return 0;
  const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
  return linked < length / 2 ? length : 0;
}
