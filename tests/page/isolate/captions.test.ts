// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isCaption } from '../../../src/page/content/caption.ts';
import { markCaptions } from '../../../src/page/isolate/captions.ts';
import { pageOf, prose, sentence } from '../page.ts';

function captioned(body: string): boolean {
  const page = pageOf(
    body + prose('harbour', 'bridge', 'road', 'rail', 'mine', 'port', 'lake', 'pier', 'dock', 'quay', 'canal', 'lock'),
  );
  markCaptions(page.body);
  const element = page.querySelector('#it');
  return element !== null && isCaption(element);
}

test.each([
  ['a figcaption', '<figure><img><figcaption id="it">At sea</figcaption></figure>', true],
  ['what is called a caption', '<div><span class="Photo-Caption" id="it">At sea</span></div>', true],
  ['a line alone with a picture in one box, whatever it is called', '<div><img><div id="it">At sea</div></div>', true],
  ['a paragraph with a picture in it', '<p id="it"><img>At sea</p>', false],
  ['two paragraphs around a picture', '<div><p>At sea</p><img><p id="it">At home</p></div>', false],
  ['a card with a headline', '<div><img><h3 id="it">At sea</h3></div>', false],
  ['a long text', `<div><img><div id="it">${sentence('sea').repeat(3)}</div></div>`, false],
])('%s', (_, body, expected) => expect(captioned(body)).toBe(expected));
