import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { numberBlocks, withoutBlocks } from '../../src/core/blocks.ts';
import { cleanBlocks } from '../../src/core/clean/clean.ts';
import type { TextRules } from '../../src/core/clean/rules.ts';
import type { SelectorRule } from '../../src/core/clean/selectors.ts';
import type { Removal } from '../../src/core/clutter.ts';
import { withCaptions } from '../../src/core/render/captions.ts';
import { writeMarkdown } from '../../src/core/render/markdown.ts';
import { nothingHidden } from '../../src/page/copy/hidden.ts';
import { readArticle } from '../../src/page/read.ts';

export const fixtures = resolve(import.meta.dirname, '../fixtures/articles');

/** One folder for each: `page.html`, `article.md` (what is left), `dropped.txt` (what went, each with its rule). */
export const fixtureNames: readonly string[] = readdirSync(fixtures).sort();

export const readFixture = (name: string, file: string): string => readFileSync(resolve(fixtures, name, file), 'utf8');

export interface Rules {
  readonly text: TextRules;
  readonly selectors: readonly SelectorRule[];
}

export interface Outcome {
  /** The clean article as Markdown under its title. */
  readonly article: string;
  /** Everything dropped, each line with its rule. */
  readonly dropped: string;
}

/** What the rules make of a fixture's page. */
export function cleanFixture(name: string, { text, selectors }: Rules): Outcome {
  const page = new DOMParser().parseFromString(readFixture(name, 'page.html'), 'text/html');
  const read = readArticle(page, { hidden: nothingHidden, rules: selectors });
  if (!read.ok) throw new Error(`${name}: ${read.error}`);
  const { content, removed, region: _, ...metadata } = read.value;
  const numbered = numberBlocks(content);
  const cleaned = cleanBlocks(numbered.blocks, metadata, text);
  const left = withoutBlocks(numbered.content, new Set(cleaned.removed.flatMap(({ block }) => block ?? [])));
  return {
    article: `# ${metadata.title}\n\n${writeMarkdown(withCaptions({ content: left, blocks: cleaned.kept }))}`,
    dropped: [...removed, ...cleaned.removed].map(describe).join(''),
  };
}

const describe = ({ rule, text }: Removal): string => `${rule} | ${text.replace(/\s+/g, ' ')}\n`;
