const sentences = [
  'The council met again on Tuesday and, as it had a year before, put the question of the bridge aside.',
  'Boats that used to pass under it now wait for the tide, which costs each of them half a day.',
  '“Nobody wants to be the one who closes it,” the harbour master said, “and so it stays open and falls apart.”',
  'Engineers counted forty places where the stone has moved since the winter of 2019.',
];

/** A news page of about `nodes` nodes: an article that is a tenth of it, among lists of links, as real pages grow. */
export function grownPage(nodes: number): string {
  const paragraphs = Math.ceil(nodes / 40);
  const links = Math.ceil((nodes * 0.8) / 4);
  const article = Array.from(
    { length: paragraphs },
    (_, place) => `<p>${place}. ${sentences.join(' ')} <a href="/${place}">More</a></p>`,
  );
  const list = Array.from({ length: links }, (_, place) => `<li><a href="/story/${place}">Story ${place}</a></li>\n`);
  return `<!doctype html><html lang="en"><title>The bridge nobody closes</title>
<nav><ul>${list.slice(0, links / 2).join('')}</ul></nav>
<main><article><h1>The bridge nobody closes</h1>${article.join('\n')}</article></main>
<aside><ul>${list.slice(links / 2).join('')}</ul></aside></html>`;
}
