/**
 * Makes two paragraphs of one in which a blank line (`<br><br>`) is drawn.
 * The engine makes a box of it, which it drops for a link or two, and leaves the paragraph empty.
 */
export function splitParagraphs(body: Element): void {
  // from the last to the first, so that what follows a blank line is one paragraph already
  for (const line of [...body.querySelectorAll('p > br + br')].reverse()) {
    const paragraph = line.parentElement;
    if (!paragraph || !isBlankLine(line)) continue;
    const next = body.ownerDocument.createElement('p');
    next.className = paragraph.className;
    while (line.nextSibling) next.append(line.nextSibling);
    line.previousElementSibling?.remove();
    line.remove();
    paragraph.after(next);
  }
}

/** Whether nothing but spaces stands between two line breaks. */
function isBlankLine(second: Element): boolean {
  let before = second.previousSibling;
  while (before?.nodeType === Node.TEXT_NODE && before.nodeValue?.trim() === '') before = before.previousSibling;
  return before === second.previousElementSibling;
}
