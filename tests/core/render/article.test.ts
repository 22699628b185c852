import { describe, expect, test } from 'vitest';
import { articleMarkdown } from '../../../src/core/render/article.ts';
import { digest } from './sample.ts';

describe('the clean article as Markdown', () => {
  test('keeps pictures with their captions, links, lists, tables and struck-out text, and escapes the rest', () => {
    expect(articleMarkdown(digest)).toBe(`![Мост](https://example.org/bridge.jpg)\\
*Мост через Оку*

Новый мост [откроют](https://example.org/a) 3 мая. «Мы ждали десять лет», — сказала мэр Анна Белова.

2. две полосы
3. тротуар

| Год  | Машин |
| ---- | ----- |
| 2024 | 1 200 |

~~в апреле~~ в мае, 2 \\* 3 \\<b>
`);
  });

  test('leaves the digest as it was', () => {
    const before = JSON.stringify(digest);
    articleMarkdown(digest);
    expect(JSON.stringify(digest)).toBe(before);
  });

  test('a caption that has lost its picture stands alone in emphasis', () => {
    const content = { ...digest.content, children: digest.content.children.slice(1, 2) };
    expect(articleMarkdown({ ...digest, content })).toBe('*Мост через Оку*\n');
  });
});
